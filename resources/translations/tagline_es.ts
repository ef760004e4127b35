<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>KeyChoices</name>
    <message>
        <source>Press a key.</source>
        <translation>Pulsa una tecla.</translation>
    </message>
    <message>
        <source>%1 is needed to move and to write everywhere. Press another key.</source>
        <translation>%1 se necesita en todas partes para moverse y escribir. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 moves the caret or selects in the article. Press another key.</source>
        <translation>%1 mueve el cursor o selecciona en el artículo. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 opens a menu. Press another key.</source>
        <translation>%1 abre un menú. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>“%1” acts in fields and lists too, where %2 is typed. Press it with Ctrl or Alt.</source>
        <translation>«%1» actúa también en campos y listas, donde se escribe %2. Púlsala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of the tag “%2”. Press another key, or change that of the tag.</source>
        <translation>%1 es la tecla de la etiqueta «%2». Pulsa otra tecla o cambia la de la etiqueta.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>model::Message</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Make room, or choose another place.</source>
        <translation>No se pudo escribir %1: %2. Haz sitio o elige otro lugar.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>its folder is protected from writing; choose another</source>
        <translation>su carpeta está protegida contra escritura; elige otra</translation>
    </message>
    <message>
        <source>it is protected from writing; choose another name</source>
        <translation>está protegido contra escritura; elige otro nombre</translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>es una carpeta; nombra un archivo que esté en ella</translation>
    </message>
    <message>
        <source>it exists already; choose another name or allow it to be replaced</source>
        <translation>ya existe; elige otro nombre o permite sustituirlo</translation>
    </message>
    <message>
        <source>Cannot open %1: it names no coder or no round. Restore a backup of it.</source>
        <translation>No se puede abrir %1: no nombra a quien codifica o no nombra ninguna ronda. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written: 20 July 2023</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>“%1” is not an encoding this program knows. Try UTF-8, windows-1252, ISO-8859-15, windows-1256, GB18030 or Shift_JIS.</source>
        <translation>«%1» no es una codificación de caracteres que este programa conozca. Prueba UTF-8, windows-1252, ISO-8859-15, windows-1256, GB18030 o Shift_JIS.</translation>
    </message>
    <message>
        <source>read as %1 (a guess); check its letters before tagging.</source>
        <translation>leído como %1 (una suposición); comprueba sus letras antes de etiquetar.</translation>
    </message>
    <message>
        <source>read as %1, which is a guess. If its letters are wrong, save the file as UTF-8 and add it again.</source>
        <translation>leído como %1, lo cual es una suposición. Si sus letras no son correctas, guarda el archivo como UTF-8 y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>1 place that is not %2 became U+FFFD%3.</source>
        <translation>1 lugar que no es %2 pasó a ser U+FFFD%3.</translation>
    </message>
    <message>
        <source>%1 places that are not %2 became U+FFFD%3.</source>
        <translation>%1 lugares que no son %2 pasaron a ser U+FFFD%3.</translation>
    </message>
    <message>
        <source>Could not read “%1”: %2</source>
        <translation>No se pudo leer «%1»: %2</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ese archivo no existe.</translation>
    </message>
    <message>
        <source>it is a folder. Choose the files in it.</source>
        <translation>es una carpeta. Elige los archivos que contiene.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB, %2</source>
        <translation>ocupa más de %1 MB, %2</translation>
    </message>
    <message>
        <source>line end became LF.</source>
        <translation>fin de línea pasó a ser LF.</translation>
    </message>
    <message>
        <source>line ends became LF.</source>
        <translation>fines de línea pasaron a ser LF.</translation>
    </message>
    <message>
        <source>control character was replaced by U+FFFD.</source>
        <translation>carácter de control se sustituyó por U+FFFD.</translation>
    </message>
    <message>
        <source>control characters were replaced by U+FFFD.</source>
        <translation>caracteres de control se sustituyeron por U+FFFD.</translation>
    </message>
    <message>
        <source>half of a character was replaced by U+FFFD.</source>
        <translation>mitad de un carácter se sustituyó por U+FFFD.</translation>
    </message>
    <message>
        <source>halves of characters were replaced by U+FFFD.</source>
        <translation>mitades de caracteres se sustituyeron por U+FFFD.</translation>
    </message>
    <message>
        <source>code that is no character was replaced by U+FFFD.</source>
        <translation>código que no es ningún carácter se sustituyó por U+FFFD.</translation>
    </message>
    <message>
        <source>codes that are no characters were replaced by U+FFFD.</source>
        <translation>códigos que no son ningún carácter se sustituyeron por U+FFFD.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an office document or a ZIP archive</source>
        <translation>un documento de ofimática o un archivo ZIP</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento de ofimática antiguo</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a project or database file</source>
        <translation>un archivo de proyecto o de base de datos</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a sound, video or image file</source>
        <translation>un archivo de sonido, vídeo o imagen</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un archivo de sonido o vídeo</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>not a text file (it holds bytes no text has)</source>
        <translation>algo que no es texto (contiene bytes que no tiene ningún texto)</translation>
    </message>
    <message>
        <source>too large for one article. Divide it into its articles.</source>
        <translation>demasiado grande para un solo artículo. Divídelo en sus artículos.</translation>
    </message>
    <message>
        <source>Open it in a web browser, copy the article’s text and paste it here.</source>
        <translation>Ábrelo en un navegador, copia el texto del artículo y pégalo aquí.</translation>
    </message>
    <message>
        <source>it has more elements, or deeper ones, than any article. </source>
        <translation>tiene más elementos, o más anidados, que cualquier artículo. </translation>
    </message>
    <message>
        <source>no text was found in this web page; it may be one that is filled by a script. </source>
        <translation>no se encontró texto en esta página web; quizá la rellena un programa. </translation>
    </message>
    <message>
        <source>1 paragraph taken from a web page; check that the text is whole.</source>
        <translation>1 párrafo tomado de una página web; comprueba que el texto está completo.</translation>
    </message>
    <message>
        <source>%1 paragraphs taken from a web page; check that the text is whole.</source>
        <translation>%1 párrafos tomados de una página web; comprueba que el texto está completo.</translation>
    </message>
    <message>
        <source>it is %1. Save its text as a plain text file (.txt) and add that.</source>
        <translation>es %1. Guarda su texto como archivo de texto sin formato (.txt) y añade ese.</translation>
    </message>
    <message>
        <source>it is empty, there is nothing to annotate.</source>
        <translation>está vacío, no hay nada que anotar.</translation>
    </message>
    <message>
        <source>it has %1. Divide it into paragraphs and articles.</source>
        <translation>tiene %1. Divídelo en párrafos y artículos.</translation>
    </message>
    <message>
        <source>The text is longer than %1 million characters, %2</source>
        <translation>El texto tiene más de %1 millones de caracteres, %2</translation>
    </message>
    <message>
        <source>There is no text to add. Copy an article&apos;s text first.</source>
        <translation>No hay texto que añadir. Copia primero el texto de un artículo.</translation>
    </message>
    <message>
        <source>The text has %1. Divide it into paragraphs and articles.</source>
        <translation>El texto tiene %1. Divídelo en párrafos y artículos.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write a word.</source>
        <translation>No hay nada que buscar. Escribe una palabra.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write a regular expression.</source>
        <translation>No hay nada que buscar. Escribe una expresión regular.</translation>
    </message>
    <message>
        <source>The regular expression “%1” has a mistake behind “%2”: %3.</source>
        <translation>La expresión regular «%1» tiene un error detrás de «%2»: %3.</translation>
    </message>
    <message>
        <source>The regular expression “%1” needs too many steps. Write it with fewer * and + within one another, or look for a word.</source>
        <translation>La expresión regular «%1» necesita demasiados pasos. Escríbela con menos * y + unos dentro de otros, o busca una palabra.</translation>
    </message>
    <message>
        <source>The article “%1” cannot be shown: it has %2. It was not made by Tagline alone; divide it where it was made.</source>
        <translation>El artículo «%1» no se puede mostrar: tiene %2. No lo hizo solo Tagline; divídelo donde se hizo.</translation>
    </message>
    <message>
        <source>This article is no longer in the project. Open the project again to see what it holds now.</source>
        <translation>Este artículo ya no está en el proyecto. Vuelve a abrir el proyecto para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <source>a text of more than %1 MB</source>
        <translation>un texto de más de %1 MB</translation>
    </message>
    <message>
        <source>The text of the article “%1” is damaged: it is no longer the one that was added, so it is not shown. Take it from a backup, or save what can be read.</source>
        <translation>El texto del artículo «%1» está dañado: ya no es el que se añadió, así que no se muestra. Tómalo de una copia de seguridad o guarda lo que se pueda leer.</translation>
    </message>
    <message>
        <source>another program keeps the project busy</source>
        <translation>otro programa tiene ocupado el proyecto</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation>el disco lo rechazó</translation>
    </message>
    <message>
        <source>it could not get its name</source>
        <translation>no pudo recibir su nombre</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>no se pudo crear su carpeta</translation>
    </message>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>no hay bastante sitio en el disco</translation>
    </message>
    <message>
        <source>the project could not be read</source>
        <translation>no se pudo leer el proyecto</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>the project could not be read to its end</source>
        <translation>no se pudo leer el proyecto hasta el final</translation>
    </message>
    <message>
        <source>the project kept changing meanwhile</source>
        <translation>el proyecto no dejó de cambiar mientras tanto</translation>
    </message>
    <message>
        <source>what was written could not be read again</source>
        <translation>no se pudo volver a leer lo escrito</translation>
    </message>
    <message>
        <source>the copy does not hold what the project holds</source>
        <translation>la copia no contiene lo que contiene el proyecto</translation>
    </message>
    <message>
        <source>No backup of “%1” could be made: %2. %3</source>
        <translation>No se pudo hacer ninguna copia de seguridad de «%1»: %2. %3</translation>
    </message>
    <message>
        <source>Therefore nothing was changed.</source>
        <translation>Por eso no se cambió nada.</translation>
    </message>
    <message>
        <source>Your work goes on and is kept in the project itself.</source>
        <translation>Tu trabajo continúa y se guarda en el propio proyecto.</translation>
    </message>
    <message>
        <source>This import was finished or dropped already. Start it again.</source>
        <translation>Esta importación ya se terminó o se descartó. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The article “%1” has no text. Leave it out.</source>
        <translation>El artículo «%1» no tiene texto. Déjalo fuera.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile, so this could not be done. Look at it as it is now and try again.</source>
        <translation>«%1» se cambió mientras tanto, así que esto no se pudo hacer. Míralo como está ahora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The article was removed from the project meanwhile, so this could not be done. Take its removal back first.</source>
        <translation>El artículo se quitó del proyecto mientras tanto, así que esto no se pudo hacer. Anula primero que se quitara.</translation>
    </message>
    <message>
        <source>This import is no longer in the project, so it can be neither undone nor redone.</source>
        <translation>Esta importación ya no está en el proyecto, así que no se puede deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be opened.</source>
        <translation>No se pudo abrir la copia «%1».</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Choose another place with enough room.</source>
        <translation>No se pudo escribir la copia «%1». Elige otro lugar con sitio suficiente.</translation>
    </message>
    <message>
        <source>The copy could not be given its name.</source>
        <translation>No se pudo dar su nombre a la copia.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged%2. Work on with a backup, and keep this file: what can be read in it can be saved.</source>
        <translation>El proyecto «%1» está dañado%2. Sigue trabajando con una copia de seguridad y conserva este archivo: lo que se pueda leer en él se puede guardar.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer version of Tagline (its format is %2, this program knows up to %3). It was left untouched. Install the newer version to open it.</source>
        <translation>El proyecto «%1» se hizo con una versión más nueva de Tagline (su formato es %2, este programa conoce hasta el %3). No se tocó. Instala la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Ask its owner for permission, or check that its disk is connected.</source>
        <translation>El archivo «%1» no se puede leer. Pide permiso a quien pertenece o comprueba que su disco está conectado.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or deleted.</source>
        <translation>No existe el archivo «%1». Quizá se movió, se cambió de nombre o se borró.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Tagline project. Choose a .tagline file.</source>
        <translation>«%1» es una carpeta, no un proyecto de Tagline. Elige un archivo .tagline.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. A copy or a synchronisation may not have finished: wait for it, or go back to a backup.</source>
        <translation>El archivo «%1» está vacío. Quizá no terminó una copia o una sincronización: espera a que termine o vuelve a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is not a Tagline project. Choose a .tagline file, or add it to a project as an article.</source>
        <translation>«%1» no es un proyecto de Tagline. Elige un archivo .tagline o añádelo a un proyecto como artículo.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>El proyecto se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>The file or its folder can only be read. Allow writing to them, or work on a copy.</source>
        <translation>El archivo o su carpeta solo se pueden leer. Permite escribir en ellos o trabaja con una copia.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened. Check that its disk is still connected, then try again.</source>
        <translation>El proyecto «%1» no se puede abrir. Comprueba que su disco sigue conectado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has put a trigger (%1) into the file, which could change what is written. Remove it there, or work on a copy.</source>
        <translation>Otro programa ha puesto en el archivo un disparador (%1) que podría cambiar lo que se escribe. Quítalo allí o trabaja con una copia.</translation>
    </message>
    <message>
        <source>There is already something at “%1”. Choose another name.</source>
        <translation>Ya hay algo en «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another one.</source>
        <translation>La carpeta de «%1» no existe. Créala primero o elige otra.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be made: its folder can only be read. Choose another one.</source>
        <translation>El proyecto «%1» no se puede crear: su carpeta solo se puede leer. Elige otra.</translation>
    </message>
    <message>
        <source> by %1 (“%2”)</source>
        <translation> por %1 («%2»)</translation>
    </message>
    <message>
        <source>“%1” was changed later%2, so “%3” cannot be taken back. Take the later change back first.</source>
        <translation>«%1» se cambió después%2, así que «%3» no se puede anular. Anula primero el cambio posterior.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: %1 annotations by %2 stand on %3 of its articles. Take those back first.</source>
        <translation>La importación no se puede anular: %1 anotaciones de %2 están en %3 de sus artículos. Anula primero esas.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: the article “%1” was changed later by %2. Take that back first.</source>
        <translation>La importación no se puede anular: %2 cambió después el artículo «%1». Anula primero ese cambio.</translation>
    </message>
    <message>
        <source>The project&apos;s history holds a kind of change that this version of Tagline does not know. Install the newest version to undo or redo it.</source>
        <translation>El historial del proyecto contiene un tipo de cambio que esta versión de Tagline no conoce. Instala la versión más nueva para deshacerlo o rehacerlo.</translation>
    </message>
    <message>
        <source>%1, and Tagline takes at most %2</source>
        <translation>%1, y Tagline admite como mucho %2</translation>
    </message>
    <message>
        <source>The project “%1” cannot be shown: it has %2. It was not made by Tagline alone; mend it where it was made.</source>
        <translation>El proyecto «%1» no se puede mostrar: tiene %2. No lo hizo solo Tagline; arréglalo donde se hizo.</translation>
    </message>
    <message>
        <source>a line of %1 characters</source>
        <translation>una línea de %1 caracteres</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>You have no permission to write in the folder “%1”, where Tagline would keep its lock and its journal.</source>
        <translation>No tienes permiso para escribir en la carpeta «%1», donde Tagline guardaría su bloqueo y su diario.</translation>
    </message>
    <message>
        <source>No lock could be made in the folder “%1” (the disk may be full or the network share may refuse it).</source>
        <translation>No se pudo crear ningún bloqueo en la carpeta «%1» (quizá el disco está lleno o el recurso de red lo rechaza).</translation>
    </message>
    <message>
        <source>The file system of “%1” knows no locks, so two programs could damage the project by writing at once.</source>
        <translation>El sistema de archivos de «%1» no conoce bloqueos, así que dos programas podrían dañar el proyecto al escribir a la vez.</translation>
    </message>
    <message>
        <source>“%1” is locked by “%2”, which cannot be read.</source>
        <translation>«%1» está bloqueado por «%2», que no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is already open on this computer (%2, process %3).</source>
        <translation>«%1» ya está abierto en este ordenador (%2, proceso %3).</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2” (%3, process %4), or was not closed properly there.</source>
        <translation>«%1» está abierto en el ordenador «%2» (%3, proceso %4), o no se cerró bien allí.</translation>
    </message>
    <message>
        <source>“%1” stands on a disk that cannot be written to.</source>
        <translation>«%1» está en un disco en el que no se puede escribir.</translation>
    </message>
    <message>
        <source>You have no permission to change “%1”.</source>
        <translation>No tienes permiso para cambiar «%1».</translation>
    </message>
    <message>
        <source>“%1” is a device or pipe, not a Tagline project. Choose a .tagline file.</source>
        <translation>«%1» es un dispositivo o una tubería, no un proyecto de Tagline. Elige un archivo .tagline.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”. Ask its owner for it.</source>
        <translation>No tienes permiso para leer «%1». Pídelo a quien pertenece.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a change and must be copied to be read, which did not work. Copy it with the files beside it to a folder you can write in, and open it there.</source>
        <translation>«%1» se quedó a mitad de un cambio y hay que copiarlo para leerlo, lo cual no funcionó. Cópialo con los archivos que tiene al lado a una carpeta en la que puedas escribir y ábrelo allí.</translation>
    </message>
    <message>
        <source> It was left in the middle of a change; what you see is a copy with that change taken back.</source>
        <translation> Se quedó a mitad de un cambio; lo que ves es una copia con ese cambio anulado.</translation>
    </message>
    <message>
        <source> What you see is a copy, because files there cannot be locked.</source>
        <translation> Lo que ves es una copia, porque allí no se pueden bloquear archivos.</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only.</source>
        <translation>«%1» se abrió solo para lectura.</translation>
    </message>
    <message>
        <source> Close it there and try again.</source>
        <translation> Ciérralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source> If nobody has it open, delete “%1” and try again.</source>
        <translation> Si nadie lo tiene abierto, borra «%1» e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source> Nothing was changed. Work on a copy in a folder you can write in, or ask for the permission.</source>
        <translation> No se cambió nada. Trabaja con una copia en una carpeta en la que puedas escribir o pide el permiso.</translation>
    </message>
    <message>
        <source>The project “%1” is in use by another program. Nothing was changed. Close it there, then try again.</source>
        <translation>Otro programa está usando el proyecto «%1». No se cambió nada. Ciérralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The project “%1” can only be read. Nothing was changed. Allow writing to the file and its folder, or work on a copy.</source>
        <translation>El proyecto «%1» solo se puede leer. No se cambió nada. Permite escribir en el archivo y en su carpeta o trabaja con una copia.</translation>
    </message>
    <message>
        <source>The disk with the project “%1” is full. Nothing was changed. Make room, then try again.</source>
        <translation>El disco con el proyecto «%1» está lleno. No se cambió nada. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read or written. Nothing was changed. Check that its disk is still connected, then try again.</source>
        <translation>El proyecto «%1» no se puede leer ni escribir. No se cambió nada. Comprueba que su disco sigue conectado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The project “%1” refused what was asked: %2. Nothing was changed.</source>
        <translation>El proyecto «%1» rechazó lo que se pidió: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something that this refers to is no longer in the project. Open the project again to see what it holds now.</source>
        <translation>Algo a lo que esto se refiere ya no está en el proyecto. Vuelve a abrir el proyecto para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <source>The passage lies outside of the article&apos;s text. Select it again in the article.</source>
        <translation>El pasaje está fuera del texto del artículo. Selecciónalo de nuevo en el artículo.</translation>
    </message>
    <message>
        <source>The text of the article “%1” is not in the project. Add the article again.</source>
        <translation>El texto del artículo «%1» no está en el proyecto. Añade el artículo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that its disk is still connected, then try again.</source>
        <translation>No se pudo abrir «%1». Comprueba que su disco sigue conectado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the project is open for reading only. %1</source>
        <translation>No se cambió nada, porque el proyecto está abierto solo para lectura. %1</translation>
    </message>
    <message>
        <source>There is no such step of yours to undo any more.</source>
        <translation>Ya no hay ningún paso tuyo así que deshacer.</translation>
    </message>
    <message>
        <source>There is no such step of yours to redo any more.</source>
        <translation>Ya no hay ningún paso tuyo así que rehacer.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of the project “%1” itself. Choose another name.</source>
        <translation>La copia no puede ocupar el lugar del propio proyecto «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be made. Make room on the disk, or choose another folder.</source>
        <translation>El proyecto «%1» no se puede crear. Haz sitio en el disco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot have the short name “%2”, because “%3” has it. Rename one of them first.</source>
        <translation>«%1» no puede tener el nombre corto «%2», porque lo tiene «%3». Cambia primero el nombre de una de las dos.</translation>
    </message>
    <message>
        <source>“%1” cannot have the key %2, because “%3” has it. Give one of them another key first.</source>
        <translation>«%1» no puede tener la tecla %2, porque la tiene «%3». Da primero otra tecla a una de las dos.</translation>
    </message>
    <message>
        <source>The tag above “%1” is no longer in the project. Bring that one back first.</source>
        <translation>La etiqueta que está encima de «%1» ya no está en el proyecto. Recupera primero esa.</translation>
    </message>
    <message>
        <source>“%1” would stand under itself. Move it or the other one elsewhere first.</source>
        <translation>«%1» estaría debajo de sí misma. Mueve primero esta o la otra a otro lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken away: %2 annotations and %3 names have this tag. Merge it into another tag, or retire it.</source>
        <translation>«%1» no se puede quitar: %2 anotaciones y %3 nombres tienen esta etiqueta. Fusiónala con otra o retírala.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken away: annotations of an import that was taken back have this tag. Retire it.</source>
        <translation>«%1» no se puede quitar: la tienen anotaciones de una importación que se anuló. Retírala.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken away: “%2” stands under it. Move that one elsewhere first.</source>
        <translation>«%1» no se puede quitar: «%2» está debajo de ella. Mueve primero esa a otro lugar.</translation>
    </message>
    <message>
        <source>One of the two tags is no longer in the project. Choose them anew.</source>
        <translation>Una de las dos etiquetas ya no está en el proyecto. Elígelas de nuevo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be merged: one is for names, the other is not. Give the annotations the other tag instead.</source>
        <translation>«%1» y «%2» no se pueden fusionar: una es para nombres y la otra no. En lugar de ello, da la otra etiqueta a las anotaciones.</translation>
    </message>
    <message>
        <source>A line of the project&apos;s history cannot be read, so this step cannot be undone or redone. Run tagline check on the project.</source>
        <translation>Una línea del historial del proyecto no se puede leer, así que este paso no se puede deshacer ni rehacer. Ejecuta tagline check con el proyecto.</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed while it was open, so nothing more is written to it. Save a copy of the project elsewhere, or put the file back and open it again.</source>
        <translation>«%1» se borró, se movió o cambió de nombre mientras estaba abierto, así que no se escribe nada más en él. Guarda una copia del proyecto en otro lugar, o devuelve el archivo a su sitio y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open (by a sync program, perhaps), so nothing more is written. Open it again to see the other file, or save what you have as a copy.</source>
        <translation>«%1» se sustituyó por otro archivo mientras estaba abierto (quizá por un programa de sincronización), así que no se escribe nada más. Vuelve a abrirlo para ver el otro archivo o guarda lo que tienes como copia.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while it was open, so nothing more is written. Open it again to go on with those changes, or save a copy.</source>
        <translation>Otro programa cambió «%1» mientras estaba abierto, así que no se escribe nada más. Vuelve a abrirlo para seguir con esos cambios o guarda una copia.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made, because the project itself cannot be read whole. Work on with a backup of it.</source>
        <translation>No se pudo hacer la copia «%1», porque el propio proyecto no se puede leer entero. Sigue trabajando con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2. Make room, or choose another place.</source>
        <translation>No se pudo escribir «%1»: %2. Haz sitio o elige otro lugar.</translation>
    </message>
    <message>
        <source>The article; the same id in every table</source>
        <translation>El artículo; el mismo id en todas las tablas</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Su título</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Dónde se publicó</translation>
    </message>
    <message>
        <source>Who wrote it, as printed</source>
        <translation>Quién lo escribió, tal como figura</translation>
    </message>
    <message>
        <source>When it was published, ISO 8601</source>
        <translation>Cuándo se publicó, ISO 8601</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Dónde se puede leer</translation>
    </message>
    <message>
        <source>Its language, BCP 47</source>
        <translation>Su idioma, BCP 47</translation>
    </message>
    <message>
        <source>Length of its text</source>
        <translation>La longitud de su texto</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>How far this coder is: open, in progress, done or excluded</source>
        <translation>Hasta dónde ha llegado quien codifica: open (abierto), in progress (en curso), done (terminado) o excluded (excluido)</translation>
    </message>
    <message>
        <source>Why the article was excluded</source>
        <translation>Por qué se excluyó el artículo</translation>
    </message>
    <message>
        <source>SHA-256 of the text in UTF-8, to tell whether it is the same</source>
        <translation>SHA-256 del texto en UTF-8, para saber si es el mismo</translation>
    </message>
    <message>
        <source>The file of the folder that holds the text</source>
        <translation>El archivo de la carpeta que contiene el texto</translation>
    </message>
    <message>
        <source>The first article that mentions it</source>
        <translation>El primer artículo que la menciona</translation>
    </message>
    <message>
        <source>The annotation</source>
        <translation>La anotación</translation>
    </message>
    <message>
        <source>The tag&apos;s short name</source>
        <translation>El nombre corto de la etiqueta</translation>
    </message>
    <message>
        <source>The tag with its parents: parent/child</source>
        <translation>La etiqueta con las que tiene encima: superior/inferior</translation>
    </message>
    <message>
        <source>Where it begins in the article&apos;s text, from 0</source>
        <translation>Dónde empieza en el texto del artículo, desde 0</translation>
    </message>
    <message>
        <source>Where it ends; the character at this place is not part of it</source>
        <translation>Dónde termina; el carácter de ese lugar ya no forma parte</translation>
    </message>
    <message>
        <source>Its pieces as 12-40;66-90; empty where there is one</source>
        <translation>Sus fragmentos, como 12-40;66-90; vacío si hay uno solo</translation>
    </message>
    <message>
        <source>Its text exactly as in the article, pieces joined with […]</source>
        <translation>Su texto exactamente como en el artículo, los fragmentos unidos con […]</translation>
    </message>
    <message>
        <source>What stands before it</source>
        <translation>Lo que hay delante</translation>
    </message>
    <message>
        <source>What stands after it</source>
        <translation>Lo que hay detrás</translation>
    </message>
    <message>
        <source>Its paragraph in the whole text, from 1</source>
        <translation>Su párrafo en el texto entero, desde 1</translation>
    </message>
    <message>
        <source>non-blank lines</source>
        <translation>líneas no vacías</translation>
    </message>
    <message>
        <source>Its sentence in the whole text, from 1</source>
        <translation>Su frase en el texto entero, desde 1</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>headline, byline or body</source>
        <translation>headline (titular), byline (firma) o body (cuerpo)</translation>
    </message>
    <message>
        <source>How many words it has</source>
        <translation>Cuántas palabras tiene</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Who says it, joined with ; </source>
        <translation>Quién lo dice, unido con ; </translation>
    </message>
    <message>
        <source>The words that say how it was said</source>
        <translation>Las palabras que dicen cómo se dijo</translation>
    </message>
    <message>
        <source>The coder&apos;s note</source>
        <translation>La nota de quien codifica</translation>
    </message>
    <message>
        <source>When it was made, UTC</source>
        <translation>Cuándo se hizo, UTC</translation>
    </message>
    <message>
        <source>When it was changed last, UTC</source>
        <translation>Cuándo se cambió por última vez, UTC</translation>
    </message>
    <message>
        <source>Who coded it</source>
        <translation>Quién la codificó</translation>
    </message>
    <message>
        <source>human, machine or consensus</source>
        <translation>human (persona), machine (máquina) o consensus (consenso)</translation>
    </message>
    <message>
        <source>The round of coding</source>
        <translation>La ronda de codificación</translation>
    </message>
    <message>
        <source>The codebook&apos;s version it was coded with</source>
        <translation>La versión del libro de códigos con la que se codificó</translation>
    </message>
    <message>
        <source>The person, place or organization</source>
        <translation>La persona, el lugar o la organización</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Its other names, joined with ; </source>
        <translation>Sus otros nombres, unidos con ; </translation>
    </message>
    <message>
        <source>Its Wikidata id</source>
        <translation>Su id de Wikidata</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de ella</translation>
    </message>
    <message>
        <source>How many annotations name it</source>
        <translation>Cuántas anotaciones la nombran</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anotaciones</translation>
    </message>
    <message>
        <source>How many articles name it</source>
        <translation>Cuántos artículos la nombran</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>How many claims it is a source of</source>
        <translation>De cuántas declaraciones es fuente</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>Words within quotation marks</source>
        <translation>Palabras entre comillas</translation>
    </message>
    <message>
        <source>The claim&apos;s annotation</source>
        <translation>La anotación de la declaración</translation>
    </message>
    <message>
        <source>Its text exactly as in the article</source>
        <translation>Su texto exactamente como en el artículo</translation>
    </message>
    <message>
        <source>1 on each claim&apos;s first row: filter it to count claims</source>
        <translation>1 en la primera fila de cada declaración: filtra por ella para contar declaraciones</translation>
    </message>
    <message>
        <source>Which of the claim&apos;s sources this row is about, from 1</source>
        <translation>De cuál de las fuentes de la declaración trata esta fila, desde 1</translation>
    </message>
    <message>
        <source>How many sources the claim has</source>
        <translation>Cuántas fuentes tiene la declaración</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>The annotation of the source&apos;s name</source>
        <translation>La anotación del nombre de la fuente</translation>
    </message>
    <message>
        <source>That name as it stands in the text</source>
        <translation>Ese nombre tal como está en el texto</translation>
    </message>
    <message>
        <source>The source&apos;s entity</source>
        <translation>La entidad de la fuente</translation>
    </message>
    <message>
        <source>The source&apos;s name, or how an unnamed one is described</source>
        <translation>El nombre de la fuente, o cómo se describe una sin nombre</translation>
    </message>
    <message>
        <source>The source&apos;s kind</source>
        <translation>El tipo de la fuente</translation>
    </message>
    <message>
        <source>The source&apos;s Wikidata id</source>
        <translation>El id de Wikidata de la fuente</translation>
    </message>
    <message>
        <source>Where the cue begins, from 0</source>
        <translation>Dónde empieza la expresión que dice cómo se dijo, desde 0</translation>
    </message>
    <message>
        <source>Where the cue ends</source>
        <translation>Dónde termina esa expresión</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>El enlace</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>La declaración</translation>
    </message>
    <message>
        <source>The entity it points to</source>
        <translation>La entidad a la que apunta</translation>
    </message>
    <message>
        <source>What the row is about</source>
        <translation>De qué trata la fila</translation>
    </message>
    <message>
        <source>The tag, variable or option</source>
        <translation>La etiqueta, variable u opción</translation>
    </message>
    <message>
        <source>Its short name</source>
        <translation>Su nombre corto</translation>
    </message>
    <message>
        <source>The short name of what it belongs to</source>
        <translation>El nombre corto de aquello a lo que pertenece</translation>
    </message>
    <message>
        <source>A variable&apos;s level of measurement; of a tag: entity (its annotations name somebody or something), claim (they can have sources) or plain</source>
        <translation>El nivel de medición de una variable; de una etiqueta: entity (sus anotaciones nombran a alguien o algo), claim (pueden tener fuentes) o plain (ninguna de las dos)</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Lo que leen las personas</translation>
    </message>
    <message>
        <source>Its colour, #rrggbb</source>
        <translation>Su color, #rrggbb</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su tecla</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Cuándo usarla</translation>
    </message>
    <message>
        <source>When not to</source>
        <translation>Cuándo no</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>Its place in the order</source>
        <translation>Su lugar en el orden</translation>
    </message>
    <message>
        <source>The codebook&apos;s version</source>
        <translation>La versión del libro de códigos</translation>
    </message>
    <message>
        <source>1 if the tag is kept but offered no more</source>
        <translation>1 si la etiqueta se conserva pero ya no se ofrece</translation>
    </message>
    <message>
        <source>The edit; rows of one edit share it</source>
        <translation>El paso; las filas de un mismo paso lo comparten</translation>
    </message>
    <message>
        <source>When, UTC</source>
        <translation>Cuándo, UTC</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>The number of the edit that this one took back</source>
        <translation>El número del paso que este anuló</translation>
    </message>
    <message>
        <source>The import it belongs to</source>
        <translation>La importación a la que pertenece</translation>
    </message>
    <message>
        <source>What kind of thing was changed</source>
        <translation>Qué clase de cosa se cambió</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>How it was, as JSON like “after”; empty if it was new</source>
        <translation>Cómo era, en JSON como «after»; vacío si era nuevo</translation>
    </message>
    <message>
        <source>How it is then, as JSON; empty if it was removed. An annotation without a coder is by the edit&apos;s coder, one without “updated” is as it was made</source>
        <translation>Cómo es entonces, en JSON; vacío si se quitó. Una anotación sin quien codifica es de quien hizo el paso; una sin «updated» está como se hizo</translation>
    </message>
    <message>
        <source>How many annotations have the tag %1</source>
        <translation>Cuántas anotaciones tienen la etiqueta %1</translation>
    </message>
    <message>
        <source>1 if any annotation has the tag %1</source>
        <translation>1 si alguna anotación tiene la etiqueta %1</translation>
    </message>
    <message>
        <source> (at byte %1%2)</source>
        <translation> (en el byte %1%2)</translation>
    </message>
    <message>
        <source>an article with a title (or another field) of %1 bytes</source>
        <translation>un artículo con un título (u otro campo) de %1 bytes</translation>
    </message>
    <message>
        <source>titles and notes of articles of %1 bytes</source>
        <translation>títulos y notas de artículos de %1 bytes</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 etiquetas</translation>
    </message>
    <message>
        <source>tags that are nested %1 deep or deeper</source>
        <translation>etiquetas anidadas a %1 niveles o más</translation>
    </message>
    <message>
        <source>%1 coders</source>
        <translation>%1 personas que codifican</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1 rondas</translation>
    </message>
    <message>
        <source>a title of %1 bytes</source>
        <translation>un título de %1 bytes</translation>
    </message>
    <message>
        <source>a name of a tag of %1 bytes</source>
        <translation>un nombre de etiqueta de %1 bytes</translation>
    </message>
    <message>
        <source>a codebook of %1 bytes</source>
        <translation>un libro de códigos de %1 bytes</translation>
    </message>
    <message>
        <source>a name of a coder of %1 bytes</source>
        <translation>un nombre de quien codifica de %1 bytes</translation>
    </message>
    <message>
        <source>a name of a round of %1 bytes</source>
        <translation>un nombre de ronda de %1 bytes</translation>
    </message>
    <message>
        <source>This was erased for good from the project, so it does not come back.</source>
        <translation>Esto se borró del proyecto para siempre, así que no se puede recuperar.</translation>
    </message>
    <message>
        <source>There is already a coder called “%1”. Give one of them another name first.</source>
        <translation>Ya hay una persona que codifica llamada «%1». Da primero otro nombre a una de las dos.</translation>
    </message>
    <message>
        <source>“%1” has coded or changed something in this project, and so stays among its coders. Their codings can be given to another coder.</source>
        <translation>«%1» ha codificado o cambiado algo en este proyecto, así que sigue entre quienes codifican. Sus codificaciones se pueden dar a otra persona.</translation>
    </message>
    <message>
        <source>One of the two coders is no longer in the project. Choose them anew.</source>
        <translation>Una de las dos personas ya no está en el proyecto. Elígelas de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was erased: the new file of “%1” could not be written. Make room on the disk (twice the project’s size), and try again.</source>
        <translation>No se borró nada: no se pudo escribir el archivo nuevo de «%1». Haz sitio en el disco (el doble del tamaño del proyecto) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was erased, because another program changed “%1” meanwhile. Open the project again, and erase then.</source>
        <translation>No se borró nada, porque otro programa cambió «%1» mientras tanto. Vuelve a abrir el proyecto y borra entonces.</translation>
    </message>
    <message>
        <source>The new file is not whole.</source>
        <translation>El archivo nuevo no está entero.</translation>
    </message>
    <message>
        <source>Nothing was erased, because the project is open for reading only. %1</source>
        <translation>No se borró nada, porque el proyecto está abierto solo para lectura. %1</translation>
    </message>
    <message>
        <source>The disk refused the new file.</source>
        <translation>El disco rechazó el archivo nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: some of what it changed was erased for good since.</source>
        <translation>«%1» no se puede anular: parte de lo que cambió se borró después para siempre.</translation>
    </message>
    <message>
        <source>The history does not fit the article’s text, so this step cannot be undone or redone. Run tagline check on the project.</source>
        <translation>El historial no concuerda con el texto del artículo, así que este paso no se puede deshacer ni rehacer. Ejecuta tagline check con el proyecto.</translation>
    </message>
    <message>
        <source>A passage with the tag “%1” stood on words that are no longer in the text of “%2”, which was corrected later, so “%3” cannot be taken back. Take the correction back first.</source>
        <translation>Un pasaje con la etiqueta «%1» estaba en palabras que ya no están en el texto de «%2», que se corrigió después, así que «%3» no se puede anular. Anula primero la corrección.</translation>
    </message>
    <message>
        <source>The article “%1” would have no text left, so it was not changed. To take the whole article out, remove it from the project.</source>
        <translation>El artículo «%1» se quedaría sin texto, así que no se cambió. Para sacar el artículo entero, quítalo del proyecto.</translation>
    </message>
    <message>
        <source>The article “%1” would have %2, so it was not changed. Put less into it.</source>
        <translation>El artículo «%1» tendría %2, así que no se cambió. Pon menos en él.</translation>
    </message>
    <message>
        <source>The text of the article “%1” cannot be corrected, because annotations of it are damaged in the file and could not move along. Work on with a backup, or with what tagline check --repair-to saves.</source>
        <translation>El texto del artículo «%1» no se puede corregir, porque algunas de sus anotaciones están dañadas en el archivo y no podrían moverse con él. Sigue trabajando con una copia de seguridad o con lo que guarda tagline check --repair-to.</translation>
    </message>
    <message>
        <source>The text of the article “%1” was changed meanwhile, so it was not corrected. Look at it as it is now and try again.</source>
        <translation>El texto del artículo «%1» se cambió mientras tanto, así que no se corrigió. Míralo como está ahora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” (%2, by %3) stands on words that would go from the article’s text, so the text was left as it is. Remove it, or take back what was done to it, first.</source>
        <translation>«%1» (%2, de %3) está en palabras que desaparecerían del texto del artículo, así que el texto quedó como estaba. Quita primero esa anotación o anula lo que se hizo con ella.</translation>
    </message>
    <message>
        <source>The words “%1”, by which a claim is linked to its source, would go from the article’s text, so the text was left as it is. Take the link away, or take back what was done to it, first.</source>
        <translation>Las palabras «%1», por las que una declaración está enlazada con su fuente, desaparecerían del texto del artículo, así que el texto quedó como estaba. Quita primero el enlace o anula lo que se hizo con él.</translation>
    </message>
    <message>
        <source>There is no variable “%1” in this project.</source>
        <translation>En este proyecto no hay ninguna variable «%1».</translation>
    </message>
    <message>
        <source>The variable “%1” is asked of annotations and says nothing of claims. Choose one of sources, entities, claims or articles.</source>
        <translation>La variable «%1» se pregunta de anotaciones y no dice nada de las declaraciones. Elige una de fuentes, entidades, declaraciones o artículos.</translation>
    </message>
    <message>
        <source>A comparison with a reference counts people, so it needs something that is known of them. Group by a variable of entities or sources, or by the kind of the source.</source>
        <translation>Una comparación con una referencia cuenta personas, así que necesita algo que se sepa de ellas. Agrupa por una variable de entidades o fuentes, o por el tipo de la fuente.</translation>
    </message>
    <message>
        <source>The reference has “%1”, which is none of the values here. There are: %2.</source>
        <translation>La referencia tiene «%1», que no es ninguno de los valores de aquí. Hay: %2.</translation>
    </message>
    <message>
        <source>The reference has “%1” twice.</source>
        <translation>La referencia tiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>The reference, line %1: %2</source>
        <translation>La referencia, línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no value with a number behind it, such as: woman; 51 %</source>
        <translation>«%1» no es un valor seguido de un número, como: mujer; 51 %</translation>
    </message>
    <message>
        <source>a share cannot be below 0.</source>
        <translation>un porcentaje no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>The reference is empty. Write a value and its share in each line, such as: woman; 51 %</source>
        <translation>La referencia está vacía. Escribe en cada línea un valor y su porcentaje, como: mujer; 51 %</translation>
    </message>
    <message>
        <source>The shares of the reference add up to %1 %, which is more than 100 %.</source>
        <translation>Los porcentajes de la referencia suman %1 %, más del 100 %.</translation>
    </message>
    <message>
        <source>All shares of the reference are 0.</source>
        <translation>Todos los porcentajes de la referencia son 0.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>as in the reference</source>
        <translation>como en la referencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) fewer</source>
        <translation>
            <numerusform>%1 punto menos</numerusform>
            <numerusform>%1 puntos menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) more</source>
        <translation>
            <numerusform>%1 punto más</numerusform>
            <numerusform>%1 puntos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Palabras citadas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Medio desconocido</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Fuente sin nombre</translation>
    </message>
    <message>
        <source>Without this value</source>
        <translation>Sin este valor</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unnamed: %1</source>
        <translation>sin nombre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 claim(s)</source>
        <translation>
            <numerusform>%1 declaración</numerusform>
            <numerusform>%1 declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 word(s) quoted</source>
        <translation>
            <numerusform>%1 palabra citada</numerusform>
            <numerusform>%1 palabras citadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 artículo</numerusform>
            <numerusform>%1 artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the claims</source>
        <comment>Official: 46 % of the claims</comment>
        <translation>%1: %2 de las declaraciones</translation>
    </message>
    <message>
        <source>%1: %2 of the words quoted</source>
        <translation>%1: %2 de las palabras citadas</translation>
    </message>
    <message>
        <source>%1: in %2 of the articles</source>
        <translation>%1: en %2 de los artículos</translation>
    </message>
    <message>
        <source>%1 by %2 in %3</source>
        <comment>168 claims by 61 sources in 24 articles</comment>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 fuente</numerusform>
            <numerusform>%1 fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 claim(s) without a source</source>
        <translation>
            <numerusform>%1 declaración sin fuente</numerusform>
            <numerusform>%1 declaraciones sin fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 article(s) with claims</source>
        <translation>
            <numerusform>de %1 artículo con declaraciones</numerusform>
            <numerusform>de %1 artículos con declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 168 claims</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>An article counts for each row that has a claim in it, so the shares may add up to more than 100 %.</source>
        <translation>Un artículo cuenta en cada fila de la que contiene una declaración, así que los porcentajes pueden sumar más del 100 %.</translation>
    </message>
    <message>
        <source>A claim with several sources counts for each of them, so the shares may add up to more than 100 %.</source>
        <translation>Una declaración con varias fuentes cuenta para cada una de ellas, así que los porcentajes pueden sumar más del 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>Of those without this value, %1 claim(s) come from sources that are not asked for it, as they are of another kind.</source>
        <translation>
            <numerusform>De las que no tienen este valor, %1 declaración procede de fuentes para las que no se pregunta, porque son de otro tipo.</numerusform>
            <numerusform>De las que no tienen este valor, %1 declaraciones proceden de fuentes para las que no se pregunta, porque son de otro tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s) not coded yet.</source>
        <translation>
            <numerusform>%1 artículo aún sin codificar.</numerusform>
            <numerusform>%1 artículos aún sin codificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 excluded article(s) left out.</source>
        <translation>
            <numerusform>%1 artículo excluido se dejó fuera.</numerusform>
            <numerusform>%1 artículos excluidos se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was changed while it was read; the figures may not fit together.</source>
        <translation>El proyecto cambió mientras se leía; puede que las cifras no concuerden.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 named source(s)</source>
        <translation>
            <numerusform>de %1 fuente con nombre</numerusform>
            <numerusform>de %1 fuentes con nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>This counts different people and organizations, however often each of them speaks.</source>
        <translation>Aquí se cuentan personas y organizaciones distintas, sin importar cuántas veces habla cada una.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of whom it is not known left out.</source>
        <translation>
            <numerusform>%1 de la que no se sabe se dejó fuera.</numerusform>
            <numerusform>%1 de las que no se sabe se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of whom it is not known counted in.</source>
        <translation>
            <numerusform>%1 de la que no se sabe se incluye en la cuenta.</numerusform>
            <numerusform>%1 de las que no se sabe se incluyen en la cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unnamed source(s) left out: they cannot be told from each other.</source>
        <translation>
            <numerusform>%1 fuente sin nombre se dejó fuera: no se puede distinguir de otras.</numerusform>
            <numerusform>%1 fuentes sin nombre se dejaron fuera: no se pueden distinguir unas de otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s) of kinds that are not asked for it left out.</source>
        <translation>
            <numerusform>%1 fuente de un tipo para el que no se pregunta se dejó fuera.</numerusform>
            <numerusform>%1 fuentes de tipos para los que no se pregunta se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have several values and count for each, so the shares may add up to more than 100 %.</source>
        <translation>Algunas tienen varios valores y cuentan para cada uno, así que los porcentajes pueden sumar más del 100 %.</translation>
    </message>
    <message>
        <source>There is no variable “%1” in this project. There are: %2.</source>
        <translation>En este proyecto no hay ninguna variable «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>The source in this article</source>
        <translation>La fuente en este artículo</translation>
    </message>
    <message>
        <source>1 if the source is an entity of the project, 0 if it is only described</source>
        <translation>1 si la fuente es una entidad del proyecto, 0 si solo se describe</translation>
    </message>
    <message>
        <source>The paragraph in which it is first named or quoted</source>
        <translation>El párrafo en el que se nombra o cita por primera vez</translation>
    </message>
    <message>
        <source>The variable&apos;s short name</source>
        <translation>El nombre corto de la variable</translation>
    </message>
    <message>
        <source>What people read of the answer</source>
        <translation>Lo que leen las personas como respuesta</translation>
    </message>
    <message>
        <source>1 if the answer says why there is none, such as “not stated”</source>
        <translation>1 si la respuesta dice por qué no la hay, como «no se indica»</translation>
    </message>
    <message>
        <source>What the answer rests on: self-described, stated, looked up or inferred</source>
        <translation>En qué se basa la respuesta: self-described (descripción propia), stated (indicado), looked up (consultado) o inferred (deducido)</translation>
    </message>
    <message>
        <source>The answer, as a code; of a variable what it is asked of, of an option its code</source>
        <translation>La respuesta, como código; de una variable, de qué se pregunta; de una opción, su código</translation>
    </message>
    <message>
        <source>What the answer to “%1” rests on</source>
        <translation>En qué se basa la respuesta a «%1»</translation>
    </message>
    <message>
        <source>The answer to the variable “%1”</source>
        <translation>La respuesta a la variable «%1»</translation>
    </message>
    <message>
        <source>Who speaks? %1</source>
        <translation>¿Quién habla? %1</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Todavía no hay declaraciones</translation>
    </message>
    <message>
        <source>Against a reference: %1</source>
        <translation>Frente a una referencia: %1</translation>
    </message>
    <message>
        <source>Shares %1; the stroke is the reference</source>
        <translation>Porcentajes %1; la raya es la referencia</translation>
    </message>
    <message>
        <source>reference %1 · %2</source>
        <comment>reference 51 % · 20 points fewer</comment>
        <translation>referencia: %1 · %2</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Mentioned, never quoted</source>
        <translation>Con menciones, nunca citas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>of each article the coding that counts</source>
        <translation>de cada artículo, la codificación que cuenta</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>codificado por %1</translation>
    </message>
    <message>
        <source>Made with Tagline from “%1”: %2.</source>
        <translation>Hecho con Tagline a partir de «%1»: %2.</translation>
    </message>
    <message>
        <source>One of these names is no longer in the project. Choose them anew.</source>
        <translation>Uno de estos nombres ya no está en el proyecto. Elígelos de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose another name.</source>
        <translation>«%1» no se puede fusionar consigo mismo. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be merged: they are of different kinds. Give one of them the other kind first.</source>
        <translation>«%1» y «%2» no se pueden fusionar: son de tipos distintos. Da primero a uno de ellos el tipo del otro.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged: an import that was taken back would need it again. Merge the other one into it instead.</source>
        <translation>«%1» no se puede fusionar: una importación que se anuló lo volvería a necesitar. En lugar de ello, fusiona el otro con este.</translation>
    </message>
    <message>
        <source>Choose at least two names to merge.</source>
        <translation>Elige al menos dos nombres para fusionarlos.</translation>
    </message>
    <message>
        <source>This name is no longer in the project.</source>
        <translation>Este nombre ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: an import that was taken back would need it again.</source>
        <translation>«%1» no se puede eliminar: una importación que se anuló lo volvería a necesitar.</translation>
    </message>
    <message>
        <source>“%1” cannot become this: choose a tag for names that is in use.</source>
        <translation>«%1» no puede pasar a ser esto: elige una etiqueta para nombres que esté en uso.</translation>
    </message>
    <message>
        <source>One of these mentions is no longer there. Choose them anew.</source>
        <translation>Una de estas menciones ya no está ahí. Elígelas de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than these mentions.</source>
        <translation>«%1» es de otro tipo que estas menciones.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because “%2” was answered for it later. Take that back first.</source>
        <translation>«%1» no se puede anular, porque después se le respondió «%2». Anula primero esa respuesta.</translation>
    </message>
    <message>
        <source>“%1” (line %2) has another description in the project, which was kept.</source>
        <translation>«%1» (línea %2) tiene otra descripción en el proyecto, que se conservó.</translation>
    </message>
    <message>
        <source>The work of several coders is never added up. Choose one of them, or the coding that counts (“final”).</source>
        <translation>El trabajo de varias personas nunca se suma. Elige una de ellas o la codificación que cuenta («final»).</translation>
    </message>
    <message>
        <source>An article is too large, or has too long a line, to be shown.</source>
        <translation>Un artículo es demasiado grande, o tiene una línea demasiado larga, para mostrarse.</translation>
    </message>
    <message>
        <source>A line of the history cannot be read, so it cannot be undone.</source>
        <translation>Una línea del historial no se puede leer, así que no se puede deshacer.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Una parte del archivo no se puede leer.</translation>
    </message>
    <message>
        <source>An annotation has no piece.</source>
        <translation>Una anotación no tiene ningún fragmento.</translation>
    </message>
    <message>
        <source>An annotation&apos;s number of pieces is not that of its segments.</source>
        <translation>El número de fragmentos de una anotación no es el de sus segmentos.</translation>
    </message>
    <message>
        <source>The segments of an annotation are not numbered from 0 without a gap.</source>
        <translation>Los segmentos de una anotación no están numerados desde 0 sin huecos.</translation>
    </message>
    <message>
        <source>The segments of an annotation are not in order, or touch each other.</source>
        <translation>Los segmentos de una anotación no están en orden o se tocan.</translation>
    </message>
    <message>
        <source>A segment reaches beyond its article&apos;s text.</source>
        <translation>Un segmento va más allá del texto de su artículo.</translation>
    </message>
    <message>
        <source>A segment&apos;s quote is not what stands there in the text.</source>
        <translation>La cita de un segmento no es lo que hay en ese lugar del texto.</translation>
    </message>
    <message>
        <source>An annotation&apos;s start and end are not those of its segments.</source>
        <translation>El comienzo y el final de una anotación no son los de sus segmentos.</translation>
    </message>
    <message>
        <source>An article&apos;s text is not valid UTF-8.</source>
        <translation>El texto de un artículo no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>An article&apos;s number of characters is not that of its text.</source>
        <translation>El número de caracteres de un artículo no es el de su texto.</translation>
    </message>
    <message>
        <source>An article&apos;s text does not have the SHA-256 that was noted when it was added.</source>
        <translation>El texto de un artículo no tiene el SHA-256 que se anotó al añadirlo.</translation>
    </message>
    <message>
        <source>An article&apos;s text holds line ends or characters that Tagline never writes.</source>
        <translation>El texto de un artículo contiene finales de línea o caracteres que Tagline nunca escribe.</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged.</source>
        <translation>SQLite encuentra el archivo dañado.</translation>
    </message>
    <message>
        <source>A row refers to one that does not exist.</source>
        <translation>Una fila remite a otra que no existe.</translation>
    </message>
    <message>
        <source>The full-text index is damaged, so a search may miss places. A repaired copy of the project has it anew.</source>
        <translation>El índice de texto completo está dañado, así que una búsqueda puede pasar por alto lugares. Una copia reparada del proyecto lo tiene nuevo.</translation>
    </message>
    <message>
        <source>The file says that it has an older format than it has; opening it for writing sets that right.</source>
        <translation>El archivo dice que tiene un formato más antiguo que el que tiene; al abrirlo para escribir se corrige.</translation>
    </message>
    <message>
        <source>A table, index or view is not as it should be.</source>
        <translation>Una tabla, un índice o una vista no es como debería.</translation>
    </message>
    <message>
        <source>There is more of something than the window can show.</source>
        <translation>Hay de algo más de lo que la ventana puede mostrar.</translation>
    </message>
    <message>
        <source>Another program has put a trigger into the file, so it is opened for reading only.</source>
        <translation>Otro programa ha puesto un disparador en el archivo, por lo que se abre solo para leer.</translation>
    </message>
    <message>
        <source>A tag stands below itself.</source>
        <translation>Una etiqueta está por debajo de sí misma.</translation>
    </message>
    <message>
        <source>An annotation&apos;s tag is another kind than its entity.</source>
        <translation>La etiqueta de una anotación es de otra clase que su entidad.</translation>
    </message>
    <message>
        <source>The project&apos;s title could not be read; it is now that of the file.</source>
        <translation>El título del proyecto no se pudo leer; ahora es el del archivo.</translation>
    </message>
    <message>
        <source>A tag stood below itself; it now stands at the top.</source>
        <translation>Una etiqueta estaba por debajo de sí misma; ahora está arriba del todo.</translation>
    </message>
    <message>
        <source>The tag above a tag was lost; the tag now stands at the top.</source>
        <translation>La etiqueta superior de una etiqueta se ha perdido; ahora está arriba del todo.</translation>
    </message>
    <message>
        <source>A row was lost; a stand-in keeps what refers to it.</source>
        <translation>Se ha perdido una fila; una sustituta mantiene lo que remite a ella.</translation>
    </message>
    <message>
        <source>Nothing of an article&apos;s text could be read.</source>
        <translation>No se pudo leer nada del texto de un artículo.</translation>
    </message>
    <message>
        <source>Of an entity only its name, tag and id could be read; description, note and Wikidata are lost.</source>
        <translation>De una entidad solo se pudieron leer el nombre, la etiqueta y el identificador; la descripción, la nota y Wikidata se han perdido.</translation>
    </message>
    <message>
        <source>A piece was not saved, because its annotation is not.</source>
        <translation>Un fragmento no se guardó, porque su anotación no lo está.</translation>
    </message>
    <message>
        <source>What an annotation names is lost; it now names nobody.</source>
        <translation>Lo que nombra una anotación se ha perdido; ahora no nombra a nadie.</translation>
    </message>
    <message>
        <source>An annotation&apos;s quote was lost; it was taken from the text again.</source>
        <translation>La cita de una anotación se había perdido; se ha vuelto a tomar del texto.</translation>
    </message>
    <message>
        <source>A line of the history lost the step that it belongs to.</source>
        <translation>Una línea del historial ha perdido el paso al que pertenece.</translation>
    </message>
    <message>
        <source>A step of the history was left out, because something that it refers to is lost.</source>
        <translation>Un paso del historial se ha omitido, porque algo a lo que remite se ha perdido.</translation>
    </message>
    <message>
        <source>A step of the history was left out, because it cannot be read whole.</source>
        <translation>Un paso del historial se ha omitido, porque no se puede leer entero.</translation>
    </message>
    <message>
        <source>The name of a source is lost; it is now called “?”.</source>
        <translation>El nombre de una fuente se ha perdido; ahora se llama «?».</translation>
    </message>
    <message>
        <source>The mention that a link points at is lost.</source>
        <translation>La mención a la que apunta un enlace se ha perdido.</translation>
    </message>
    <message>
        <source>The source that a link points at is lost.</source>
        <translation>La fuente a la que apunta un enlace se ha perdido.</translation>
    </message>
    <message>
        <source>The place of a cue is damaged; its words are kept.</source>
        <translation>El lugar de una fórmula de cita está dañado; sus palabras se conservan.</translation>
    </message>
    <message>
        <source>An id could not be read; there is a fresh one in its place.</source>
        <translation>Un identificador no se pudo leer; en su lugar hay uno nuevo.</translation>
    </message>
    <message>
        <source>Letters of a text could not be read; they stand as �.</source>
        <translation>Algunas letras de un texto no se pudieron leer; figuran como �.</translation>
    </message>
    <message>
        <source>A row breaks a rule of its table: %1.</source>
        <translation>Una fila incumple una regla de su tabla: %1.</translation>
    </message>
    <message>
        <source>A row was not saved, because something that it refers to is lost.</source>
        <translation>Una fila no se guardó, porque algo a lo que remite se ha perdido.</translation>
    </message>
    <message>
        <source>Pages of a table are damaged; how many rows they held cannot be told.</source>
        <translation>Hay páginas de una tabla dañadas; no se puede saber cuántas filas contenían.</translation>
    </message>
    <message>
        <source>A row could not be read.</source>
        <translation>Una fila no se pudo leer.</translation>
    </message>
    <message>
        <source>“%1” is not known of anybody yet</source>
        <translation>«%1» no se sabe de nadie todavía</translation>
    </message>
    <message>
        <source>“%1” not known</source>
        <translation>«%1» sin conocer</translation>
    </message>
    <message>
        <source>The mention it points to; where the kind is “same”, the claim that is the same</source>
        <translation>La mención a la que apunta; donde la clase es «same», la declaración que es la misma</translation>
    </message>
    <message>
        <source>The file does not hold exactly one project.</source>
        <translation>El archivo no contiene exactamente un proyecto.</translation>
    </message>
    <message>
        <source>An id is not a UUID in lower case without braces.</source>
        <translation>Un identificador no es un UUID en minúsculas sin llaves.</translation>
    </message>
    <message>
        <source>A link to a source begins at an annotation of another article.</source>
        <translation>Un enlace a una fuente empieza en una anotación de otro artículo.</translation>
    </message>
    <message>
        <source>A link to a source points at a mention in another article.</source>
        <translation>Un enlace a una fuente apunta a una mención de otro artículo.</translation>
    </message>
    <message>
        <source>A link between two claims that are the same lacks one of them, or joins what cannot be joined.</source>
        <translation>A un enlace entre dos declaraciones que son la misma le falta una de ellas, o une lo que no se puede unir.</translation>
    </message>
    <message>
        <source>A link points to a source of another article.</source>
        <translation>Un enlace apunta a una fuente de otro artículo.</translation>
    </message>
    <message>
        <source>A link is shown though its claim, its source or the mention it points at was removed.</source>
        <translation>Se muestra un enlace aunque se quitó su declaración, su fuente o la mención a la que apunta.</translation>
    </message>
    <message>
        <source>An annotation is shown though its entity was removed.</source>
        <translation>Se muestra una anotación aunque se quitó su entidad.</translation>
    </message>
    <message>
        <source>A source is shown though its entity was removed.</source>
        <translation>Se muestra una fuente aunque se quitó su entidad.</translation>
    </message>
    <message>
        <source>An answer to a variable is about something in another article.</source>
        <translation>Una respuesta a una variable trata de algo de otro artículo.</translation>
    </message>
    <message>
        <source>An answer to a variable is shown though what it is about, or whom it names, was removed.</source>
        <translation>Se muestra una respuesta a una variable aunque se quitó aquello de lo que trata o a quien nombra.</translation>
    </message>
    <message>
        <source>A place that was turned down reaches beyond the end of its article.</source>
        <translation>Un lugar que se descartó va más allá del final de su artículo.</translation>
    </message>
    <message>
        <source>An answer is none of those that its variable allows.</source>
        <translation>Una respuesta no es ninguna de las que permite su variable.</translation>
    </message>
    <message>
        <source>An answer names an entity though its variable asks for none, or names none though it does.</source>
        <translation>Una respuesta nombra una entidad aunque su variable no pide ninguna, o no nombra ninguna aunque la pide.</translation>
    </message>
    <message>
        <source>A cue reaches beyond the end of its article.</source>
        <translation>Una fórmula de cita va más allá del final de su artículo.</translation>
    </message>
    <message>
        <source>A line of the history undoes a later one, or itself.</source>
        <translation>Una línea del historial deshace una posterior, o a sí misma.</translation>
    </message>
    <message>
        <source>A line of the history comes from an import that is not finished.</source>
        <translation>Una línea del historial viene de una importación que no está terminada.</translation>
    </message>
    <message>
        <source>The history&apos;s last correction of a text does not lead to the text as it is.</source>
        <translation>La última corrección de un texto en el historial no lleva al texto tal como es.</translation>
    </message>
    <message>
        <source>An import was left unfinished; it is swept away when the project is next opened for writing.</source>
        <translation>Una importación quedó sin terminar; se elimina la próxima vez que el proyecto se abra para escribir.</translation>
    </message>
    <message>
        <source>An annotation names an entity though its tag is not one for names.</source>
        <translation>Una anotación nombra una entidad aunque su etiqueta no es de nombres.</translation>
    </message>
    <message>
        <source>An entity has a tag that is not one for names.</source>
        <translation>Una entidad tiene una etiqueta que no es de nombres.</translation>
    </message>
    <message>
        <source>The full-text index lacks an article, so a search does not find it.</source>
        <translation>Al índice de texto completo le falta un artículo, así que una búsqueda no lo encuentra.</translation>
    </message>
    <message>
        <source>The full-text index holds a text that is no article.</source>
        <translation>El índice de texto completo contiene un texto que no es de ningún artículo.</translation>
    </message>
    <message>
        <source>The project has no coder.</source>
        <translation>El proyecto no tiene ningún codificador.</translation>
    </message>
    <message>
        <source>The project has no round.</source>
        <translation>El proyecto no tiene ninguna ronda.</translation>
    </message>
    <message>
        <source>A row breaks a rule of its table.</source>
        <translation>Una fila incumple una regla de su tabla.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>codificadores</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>versions of the codebook</source>
        <translation>versiones del libro de códigos</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>pieces and quotes</source>
        <translation>fragmentos y citas</translation>
    </message>
    <message>
        <source>links to sources and between claims</source>
        <translation>enlaces a fuentes y entre declaraciones</translation>
    </message>
    <message>
        <source>what is done and what is excluded</source>
        <translation>lo que está terminado y lo que está excluido</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>variables</translation>
    </message>
    <message>
        <source>answers to choose from</source>
        <translation>respuestas para elegir</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>proposals that were turned down</source>
        <translation>propuestas descartadas</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>ids of what was erased for good</source>
        <translation>identificadores de lo borrado para siempre</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because it was said to be the same claim as another one later. Take that back first.</source>
        <translation>«%1» no se puede deshacer, porque después se dijo que es la misma declaración que otra. Deshaga eso primero.</translation>
    </message>
    <message>
        <source>“%1…” has %2 characters, and a name has at most %3. Shorten it.</source>
        <translation>«%1…» tiene %2 caracteres, y un nombre tiene como máximo %3. Acórtalo.</translation>
    </message>
    <message>
        <source>The regular expression “%1” has \C, which is not supported, for it takes half a letter. Write a dot for any letter.</source>
        <translation>La expresión regular «%1» contiene \C, que no se admite porque toma media letra. Escribe un punto para cualquier letra.</translation>
    </message>
    <message>
        <source>The regular expression “%1” goes round in a circle even where there is no text. Take out what calls itself, such as (?R), or let it find something first.</source>
        <translation>La expresión regular «%1» da vueltas en círculo aun donde no hay texto. Quita lo que se llama a sí mismo, como (?R), o haz que antes encuentre algo.</translation>
    </message>
    <message>
        <source>%1 variables</source>
        <translation>%1 variables</translation>
    </message>
    <message>
        <source>%1 answers to choose from</source>
        <translation>%1 respuestas para elegir</translation>
    </message>
    <message>
        <source>a label of a variable of %1 bytes</source>
        <translation>un nombre de variable de %1 bytes</translation>
    </message>
    <message>
        <source>a label of an answer of %1 bytes</source>
        <translation>un nombre de respuesta de %1 bytes</translation>
    </message>
    <message>
        <source>a name of a person, place or organization of %1 bytes</source>
        <translation>un nombre de persona, lugar u organización de %1 bytes</translation>
    </message>
    <message>
        <source>This cannot be done, as the codebook would have %1.</source>
        <translation>Esto no se puede hacer, porque el libro de códigos tendría %1.</translation>
    </message>
    <message>
        <source>“%1” is no reference: it should be a text with a value and its share in each line, such as: woman; 51 %</source>
        <translation>«%1» no es una referencia: debería ser un texto con un valor y su porcentaje en cada línea, por ejemplo: mujer; 51 %</translation>
    </message>
    <message>
        <source>too large for a reference. Choose a text with a value and its share in each line.</source>
        <translation>demasiado para una referencia. Elige un texto con un valor y su porcentaje en cada línea.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Begin a new project file</source>
        <translation>Empezar un archivo de proyecto nuevo</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Volver a abrir</translation>
    </message>
    <message>
        <source>Read the project’s file anew, with what others changed in it</source>
        <translation>Leer de nuevo el archivo del proyecto, con lo que otras personas hayan cambiado</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Keep what this window shows in another file too</source>
        <translation>Guardar lo que muestra esta ventana también en otro archivo</translation>
    </message>
    <message>
        <source>Save a c&amp;lean copy…</source>
        <translation>Guardar una copia &amp;limpia…</translation>
    </message>
    <message>
        <source>A copy to hand on: without the history, without what was removed, at wish without notes and names</source>
        <translation>Una copia para entregar: sin el historial, sin lo que se quitó y, si se desea, sin notas ni nombres</translation>
    </message>
    <message>
        <source>Save what can be &amp;read…</source>
        <translation>&amp;Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Of a damaged project: keep what is left of it in another file</source>
        <translation>De un proyecto dañado: guardar lo que queda en otro archivo</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Look through the backups of this project and go on with one</source>
        <translation>Mirar las copias de seguridad de este proyecto y seguir con una de ellas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write tags, claims and the rest as tables</source>
        <translation>Escribir etiquetas, declaraciones y lo demás como tablas</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the open article with its marks, notes and tags as a PDF</source>
        <translation>Escribir el artículo abierto con sus marcas, notas y etiquetas como PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the open article with its marks, notes and tags</source>
        <translation>Imprimir el artículo abierto con sus marcas, notas y etiquetas</translation>
    </message>
    <message>
        <source>Is it &amp;saved?</source>
        <translation>¿Está g&amp;uardado?</translation>
    </message>
    <message>
        <source>Everything is saved at once; this says when it was last</source>
        <translation>Todo se guarda al instante; aquí se dice cuándo fue la última vez</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Tagline</source>
        <translation>Cerrar Tagline</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Anular el último paso</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se anuló</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Find words in the open article</source>
        <translation>Buscar palabras en el artículo abierto</translation>
    </message>
    <message>
        <source>Find in &amp;all articles…</source>
        <translation>Buscar en &amp;todos los artículos…</translation>
    </message>
    <message>
        <source>Find words in all articles of the project</source>
        <translation>Buscar palabras en todos los artículos del proyecto</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place before that was found</source>
        <translation>Ir al lugar encontrado anterior</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>All steps: who did what and when; take one back, or bring it back</source>
        <translation>Todos los pasos: quién hizo qué y cuándo; anular uno o recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Make the article’s text larger</source>
        <translation>Agrandar el texto del artículo</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make the article’s text smaller</source>
        <translation>Reducir el texto del artículo</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>Make the article’s text its usual size</source>
        <translation>Devolver el texto del artículo a su tamaño normal</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Go to the list of tags</source>
        <translation>Ir a la lista de etiquetas</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Añadir artículos…</translation>
    </message>
    <message>
        <source>Add texts or web pages to this project; dropping them on the window does the same</source>
        <translation>Añadir textos o páginas web a este proyecto; soltarlos sobre la ventana hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Pegar texto…</translation>
    </message>
    <message>
        <source>Add the text of the clipboard as an article</source>
        <translation>Añadir el texto del portapapeles como artículo</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Abrir el artículo siguiente de la lista</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Artículo a&amp;nterior</translation>
    </message>
    <message>
        <source>Open the article before</source>
        <translation>Abrir el artículo anterior</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Find articles by title, outlet, byline, date and the like</source>
        <translation>Buscar artículos por título, medio, firma, fecha y demás</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Datos…</translation>
    </message>
    <message>
        <source>Title, outlet, byline, date, address and language</source>
        <translation>Título, medio, firma, fecha, dirección e idioma</translation>
    </message>
    <message>
        <source>&amp;Table of details…</source>
        <translation>&amp;Tabla de datos…</translation>
    </message>
    <message>
        <source>What is known of all articles, as a table: type over cells, paste from a spreadsheet, fill down</source>
        <translation>Lo que se sabe de todos los artículos, en una tabla: escribir en las celdas, pegar desde una hoja de cálculo, rellenar hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcar como terminado</translation>
    </message>
    <message>
        <source>Say that the article, or all that are chosen in the list, are coded</source>
        <translation>Decir que el artículo, o todos los elegidos en la lista, están codificados</translation>
    </message>
    <message>
        <source>E&amp;xclude…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Leave the article, or all that are chosen in the list, out of the coding, and say why</source>
        <translation>Dejar el artículo, o todos los elegidos en la lista, fuera de la codificación y decir por qué</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>Marcar como a&amp;bierto</translation>
    </message>
    <message>
        <source>Take back that it is done or excluded</source>
        <translation>Anular que está terminado o excluido</translation>
    </message>
    <message>
        <source>&amp;Remove from the project…</source>
        <translation>&amp;Quitar del proyecto…</translation>
    </message>
    <message>
        <source>Take the article, or all that are chosen in the list, out of the project; Del in the list does the same</source>
        <translation>Sacar del proyecto el artículo, o todos los elegidos en la lista; Supr en la lista hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;Find a tag…</source>
        <translation>&amp;Buscar una etiqueta…</translation>
    </message>
    <message>
        <source>Find a tag by a part of its name, or make one, and tag with it</source>
        <translation>Buscar una etiqueta por una parte de su nombre, o crearla, y etiquetar con ella</translation>
    </message>
    <message>
        <source>&amp;Repeat the last tag</source>
        <translation>&amp;Repetir la última etiqueta</translation>
    </message>
    <message>
        <source>Put the last used tag on the selection</source>
        <translation>Poner a la selección la última etiqueta usada</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>Seleccionar la &amp;frase</translation>
    </message>
    <message>
        <source>Select the sentence around the caret</source>
        <translation>Seleccionar la frase en la que está el cursor</translation>
    </message>
    <message>
        <source>Select the &amp;quotation</source>
        <translation>Seleccionar la &amp;cita</translation>
    </message>
    <message>
        <source>Select the quotation around the caret</source>
        <translation>Seleccionar la cita en la que está el cursor</translation>
    </message>
    <message>
        <source>&amp;Add as a piece</source>
        <translation>&amp;Añadir como fragmento</translation>
    </message>
    <message>
        <source>Add the selection to the current annotation as a further piece (also Ctrl+drag)</source>
        <translation>Añadir la selección a la anotación actual como un fragmento más (también con Ctrl y arrastrando)</translation>
    </message>
    <message>
        <source>&amp;Take a piece away</source>
        <translation>&amp;Quitar un fragmento</translation>
    </message>
    <message>
        <source>Take the selection, or the piece at the caret, out of the current annotation</source>
        <translation>Sacar de la anotación actual la selección o el fragmento en el que está el cursor</translation>
    </message>
    <message>
        <source>Change the &amp;extent</source>
        <translation>Cambiar la &amp;extensión</translation>
    </message>
    <message>
        <source>Select other words for the current annotation; Enter keeps them, Esc leaves them</source>
        <translation>Seleccionar otras palabras para la anotación actual; Intro las acepta, Esc deja las que había</translation>
    </message>
    <message>
        <source>Choose the s&amp;ource…</source>
        <translation>Elegir la f&amp;uente…</translation>
    </message>
    <message>
        <source>Link the current claim to who says it: click a name or find it in the list</source>
        <translation>Enlazar la declaración actual con quien la hace: pulsar un nombre o buscarlo en la lista</translation>
    </message>
    <message>
        <source>Remove the current annotation, or all that are chosen in the list</source>
        <translation>Quitar la anotación actual, o todas las elegidas en la lista</translation>
    </message>
    <message>
        <source>&amp;Copy with reference</source>
        <translation>Co&amp;piar con la referencia</translation>
    </message>
    <message>
        <source>Copy the current annotation, or all that are chosen in the list, with outlet and date, as they are cited</source>
        <translation>Copiar la anotación actual, o todas las elegidas en la lista, con medio y fecha, tal como se citan</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>Fi&amp;ltrar la lista</translation>
    </message>
    <message>
        <source>Find annotations of this article by text, name, tag, note or source; / in the list does the same</source>
        <translation>Buscar anotaciones de este artículo por texto, nombre, etiqueta, nota o fuente; / en la lista hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>Anotación &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next annotation of this article</source>
        <translation>Ir a la anotación siguiente de este artículo</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>A&amp;notación anterior</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Ir a la anotación anterior</translation>
    </message>
    <message>
        <source>Go to its f&amp;ields</source>
        <translation>&amp;Ir a sus campos</translation>
    </message>
    <message>
        <source>Go to the fields of the current annotation</source>
        <translation>Ir a los campos de la anotación actual</translation>
    </message>
    <message>
        <source>&amp;Back to the article</source>
        <translation>&amp;Volver al artículo</translation>
    </message>
    <message>
        <source>Go back from the panel to the article</source>
        <translation>Volver del panel al artículo</translation>
    </message>
    <message>
        <source>Snap to &amp;words</source>
        <translation>A&amp;justar a palabras</translation>
    </message>
    <message>
        <source>Selections made with the mouse grow to whole words</source>
        <translation>Las selecciones hechas con el ratón se extienden a palabras enteras</translation>
    </message>
    <message>
        <source>&amp;Add a tag…</source>
        <translation>&amp;Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Add a tag of your own</source>
        <translation>Añadir una etiqueta propia</translation>
    </message>
    <message>
        <source>&amp;Edit the tag…</source>
        <translation>&amp;Editar la etiqueta…</translation>
    </message>
    <message>
        <source>Name, key, colour and definition of the tag chosen in the list; F2 there does the same</source>
        <translation>Nombre, tecla, color y definición de la etiqueta elegida en la lista; F2 en ella hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;Merge the tag…</source>
        <translation>&amp;Fusionar la etiqueta…</translation>
    </message>
    <message>
        <source>Give all that has this tag another one</source>
        <translation>Dar otra etiqueta a todo lo que tiene esta</translation>
    </message>
    <message>
        <source>&amp;Retire the tag</source>
        <translation>&amp;Retirar la etiqueta</translation>
    </message>
    <message>
        <source>Keep the tag where it is used, and offer it no more</source>
        <translation>Conservar la etiqueta donde se usa y no ofrecerla más</translation>
    </message>
    <message>
        <source>&amp;Bring the tag back</source>
        <translation>&amp;Volver a ofrecer la etiqueta</translation>
    </message>
    <message>
        <source>Offer a retired tag again</source>
        <translation>Ofrecer de nuevo una etiqueta retirada</translation>
    </message>
    <message>
        <source>De&amp;lete the tag</source>
        <translation>E&amp;liminar la etiqueta</translation>
    </message>
    <message>
        <source>Delete the tag chosen in the list; Del there does the same. A used one can be merged or retired</source>
        <translation>Eliminar la etiqueta elegida en la lista; Supr en ella hace lo mismo. Una etiqueta usada se puede fusionar o retirar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the tag up in the list; dragging does the same</source>
        <translation>Subir la etiqueta en la lista; arrastrarla hace lo mismo</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the tag down in the list</source>
        <translation>Bajar la etiqueta en la lista</translation>
    </message>
    <message>
        <source>Put u&amp;nder the one above</source>
        <translation>&amp;Poner bajo la de arriba</translation>
    </message>
    <message>
        <source>Make it a part of the tag above</source>
        <translation>Hacerla parte de la etiqueta que está encima</translation>
    </message>
    <message>
        <source>Take &amp;out again</source>
        <translation>Sa&amp;car de nuevo</translation>
    </message>
    <message>
        <source>Take it out of the tag it stands under</source>
        <translation>Sacarla de la etiqueta bajo la que está</translation>
    </message>
    <message>
        <source>&amp;Show retired tags</source>
        <translation>&amp;Mostrar las etiquetas retiradas</translation>
    </message>
    <message>
        <source>List the retired tags too, to bring them back</source>
        <translation>Mostrar también las etiquetas retiradas, para poder recuperarlas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>A list of all keys</source>
        <translation>Una lista de todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Tagline</source>
        <translation>&amp;Acerca de Tagline</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Libro de códigos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>+ Add tag</source>
        <translation>+ Añadir etiqueta</translation>
    </message>
    <message>
        <source>+ Add articles</source>
        <translation>+ Añadir artículos</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Deshacer</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Rehacer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Tag the selection, the current annotation or the word at the caret as %1</source>
        <translation>Etiquetar como %1 la selección, la anotación actual o la palabra del cursor</translation>
    </message>
    <message>
        <source>&amp;Undo%1</source>
        <comment>%1: a blank and the step, or nothing</comment>
        <translation>&amp;Deshacer%1</translation>
    </message>
    <message>
        <source>&amp;Redo%1</source>
        <comment>%1: a blank and the step, or nothing</comment>
        <translation>&amp;Rehacer%1</translation>
    </message>
    <message>
        <source>&amp;Tag what was found…</source>
        <translation>&amp;Etiquetar lo encontrado…</translation>
    </message>
    <message>
        <source>Give all places that a search found a tag, at once or one by one</source>
        <translation>Dar una etiqueta a todos los lugares que encontró una búsqueda, de una vez o uno por uno</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>&amp;Corregir el texto…</translation>
    </message>
    <message>
        <source>Put misprints of the article’s text right; its tags move along</source>
        <translation>Corregir erratas del texto del artículo; sus etiquetas se mueven con él</translation>
    </message>
    <message>
        <source>S&amp;imilar articles…</source>
        <translation>Artículos s&amp;imilares…</translation>
    </message>
    <message>
        <source>List articles whose texts are nearly the same, such as copies of an agency’s report</source>
        <translation>Mostrar los artículos cuyos textos son casi iguales, como copias de un despacho de agencia</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>Bo&amp;rrar para siempre…</translation>
    </message>
    <message>
        <source>Take the article, or all that are chosen in the list, out of every byte of the file; this cannot be undone</source>
        <translation>Sacar el artículo, o todos los elegidos en la lista, de cada byte del archivo; esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Removed artic&amp;les…</source>
        <translation>Artículos q&amp;uitados…</translation>
    </message>
    <message>
        <source>The articles that were removed from the project, to bring them back or erase them for good</source>
        <translation>Los artículos que se quitaron del proyecto, para recuperarlos o borrarlos para siempre</translation>
    </message>
    <message>
        <source>&amp;Give to another coder…</source>
        <translation>Dar a &amp;otra persona…</translation>
    </message>
    <message>
        <source>Make these codings, or all of the article or project, another coder’s</source>
        <translation>Hacer que estas codificaciones, o todas las del artículo o del proyecto, sean de otra persona</translation>
    </message>
    <message>
        <source>&amp;Coders…</source>
        <translation>&amp;Quién codifica…</translation>
    </message>
    <message>
        <source>Who codes in this project, and who works here now</source>
        <translation>Quién codifica en este proyecto y quién trabaja aquí ahora</translation>
    </message>
    <message>
        <source>The text cannot be corrected, because annotations of it are damaged in the file</source>
        <translation>El texto no se puede corregir, porque algunas de sus anotaciones están dañadas en el archivo</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Deshacer escritura</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rehacer escritura</translation>
    </message>
    <message>
        <source>&amp;Keep in Documents</source>
        <translation>Conservar en Docu&amp;mentos</translation>
    </message>
    <message>
        <source>Of a project in a temporary folder or among downloads: work on in a copy in Documents/Tagline</source>
        <translation>De un proyecto que está en una carpeta temporal o entre las descargas: seguir trabajando en una copia en Documentos/Tagline</translation>
    </message>
    <message>
        <source>Proposals for &amp;quotations</source>
        <translation>Propues&amp;tas de citas</translation>
    </message>
    <message>
        <source>Underline with dots what looks like a quotation and is not tagged yet; N leads through them</source>
        <translation>Subrayar con puntos lo que parece una cita y aún no está etiquetado; N las recorre</translation>
    </message>
    <message>
        <source>… for i&amp;ndirect speech, too</source>
        <translation>… &amp;y en estilo indirecto</translation>
    </message>
    <message>
        <source>Propose “she said that …” and “according to …” as well</source>
        <translation>Proponer también «dijo que …» y «según …»</translation>
    </message>
    <message>
        <source>&amp;Offer other mentions</source>
        <translation>Ofrecer otras &amp;menciones</translation>
    </message>
    <message>
        <source>When a name is tagged, offer the other places of the article that name the same</source>
        <translation>Al etiquetar un nombre, ofrecer los demás lugares del artículo que nombran lo mismo</translation>
    </message>
    <message>
        <source>Tag all other &amp;mentions</source>
        <translation>Etiquetar las demás &amp;menciones</translation>
    </message>
    <message>
        <source>Tag the other places of the article that name the same person, place or organization</source>
        <translation>Etiquetar los demás lugares del artículo que nombran la misma persona, lugar u organización</translation>
    </message>
    <message>
        <source>Re&amp;view other mentions…</source>
        <translation>E&amp;xaminar otras menciones…</translation>
    </message>
    <message>
        <source>Look at the other places that may name the same, one by one; Enter tags, Del says that it is none</source>
        <translation>Mirar uno por uno los demás lugares que quizá nombran lo mismo; Intro etiqueta, Supr dice que no lo es</translation>
    </message>
    <message>
        <source>Look in the whole project for the places that name the same, then tag them all or one by one</source>
        <translation>Buscar en todo el proyecto los lugares que nombran lo mismo y etiquetarlos todos o uno por uno</translation>
    </message>
    <message>
        <source>Next propose&amp;d quotation</source>
        <translation>Si&amp;guiente cita propuesta</translation>
    </message>
    <message>
        <source>Go to the next quotation that is not tagged yet, and see who is proposed as its source; Enter takes it</source>
        <translation>Ir a la siguiente cita que aún no está etiquetada y ver quién se propone como fuente; Intro lo acepta</translation>
    </message>
    <message>
        <source>In this article the name means somebody, or something, else than in the other articles</source>
        <translation>En este artículo el nombre designa a otra persona, u otra cosa, que en los demás artículos</translation>
    </message>
    <message>
        <source>Next claim witho&amp;ut a source</source>
        <translation>Siguiente &amp;declaración sin fuente</translation>
    </message>
    <message>
        <source>Go to the next claim of this article of which it is not told who says it</source>
        <translation>Ir a la siguiente declaración de este artículo de la que no se dice quién la hace</translation>
    </message>
    <message>
        <source>Load people, places and organizations from a table (a gazetteer: name, tag, aliases, wikidata), and look for them in all articles</source>
        <translation>Cargar personas, lugares y organizaciones de una tabla (un nomenclátor: name, tag, aliases, wikidata) y buscarlos en todos los artículos</translation>
    </message>
    <message>
        <source>&amp;Variables…</source>
        <translation>Var&amp;iables…</translation>
    </message>
    <message>
        <source>What is asked of sources, people and claims: rename the answers, add some, take some out of use</source>
        <translation>Lo que se pregunta de fuentes, personas y declaraciones: cambiar el nombre a las respuestas, añadir algunas, retirar otras</translation>
    </message>
    <message>
        <source>&amp;People, places and organizations…</source>
        <translation>Personas, lugares y organi&amp;zaciones…</translation>
    </message>
    <message>
        <source>All names with what is counted of them and where they are mentioned: rename, merge, split, delete</source>
        <translation>Todos los nombres, con lo que se cuenta de ellos y dónde se mencionan: cambiar de nombre, fusionar, dividir, eliminar</translation>
    </message>
    <message>
        <source>&amp;Who speaks?…</source>
        <translation>¿Quién &amp;habla?…</translation>
    </message>
    <message>
        <source>Whose claims the articles bring, and how much of them: by role, gender, outlet and the like</source>
        <translation>De quién son las declaraciones que recogen los artículos y cuántas: por papel, género, medio y demás</translation>
    </message>
    <message>
        <source>&amp;Sources of this article</source>
        <translation>&amp;Fuentes de este artículo</translation>
    </message>
    <message>
        <source>Who speaks in the open article, as a small spreadsheet: role, affiliation, gender</source>
        <translation>Quién habla en el artículo abierto, en una pequeña hoja de cálculo: papel, afiliación, género</translation>
    </message>
    <message>
        <source>&amp;Claims…</source>
        <translation>&amp;Declaraciones…</translation>
    </message>
    <message>
        <source>Every claim of the project in a table: who says it, whether it was checked, by whom and with what evidence</source>
        <translation>Todas las declaraciones del proyecto en una tabla: quién las hace, si se comprobaron, quién lo hizo y con qué pruebas</translation>
    </message>
    <message>
        <source>A&amp;nalysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Loo&amp;k for its mentions in all articles…</source>
        <translation>&amp;Hallar sus menciones en todos los artículos…</translation>
    </message>
    <message>
        <source>Remove t&amp;he tag</source>
        <translation>Quitar la e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Make it a name of its own</source>
        <translation>Convertir en nombre aparte</translation>
    </message>
    <message>
        <source>Load names (&amp;gazetteer)…</source>
        <translation>Cargar &amp;nombres (nomenclátor)…</translation>
    </message>
    <message>
        <source>N&amp;otes…</source>
        <translation>&amp;Notas…</translation>
    </message>
    <message>
        <source>All notes of the project, also those that stand in the history alone: go there, or erase some for good</source>
        <translation>Todas las notas del proyecto, también las que solo están en el historial: ir a ellas o borrar algunas para siempre</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>Conse&amp;jos</translation>
    </message>
    <message>
        <source>Below the article: what can be done next, each until it was done once; switched on again, all of them come back</source>
        <translation>Debajo del artículo: qué se puede hacer ahora, cada consejo hasta que se ha hecho una vez; al volver a activarlos, vuelven todos</translation>
    </message>
    <message>
        <source>Same claim as…</source>
        <translation>La misma declaración que…</translation>
    </message>
    <message>
        <source>Look in all articles for claims that say the same as the current one, and join them, to be checked once</source>
        <translation>Buscar en todos los artículos declaraciones que dicen lo mismo que la actual y unirlas, para comprobarlas una sola vez</translation>
    </message>
    <message>
        <source>Not the same claim</source>
        <translation>No es la misma declaración</translation>
    </message>
    <message>
        <source>Take the current claim out of those it was joined with; the others stay together</source>
        <translation>Sacar la declaración actual de aquellas con las que se unió; las demás siguen juntas</translation>
    </message>
    <message>
        <source>Add a &amp;whole folder…</source>
        <translation>Añadir una carpeta &amp;entera…</translation>
    </message>
    <message>
        <source>Add all texts and web pages of a folder, and of those in it; dropping it on the window does the same</source>
        <translation>Añadir todos los textos y páginas web de una carpeta y de las que contiene; soltarla sobre la ventana hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ui::AddReportDialog</name>
    <message>
        <source>What to know of these articles</source>
        <translation>Lo que conviene saber de estos artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>Se añadió %n artículo.</numerusform>
            <numerusform>Se añadieron %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was added.</source>
        <translation>No se añadió ningún artículo.</translation>
    </message>
    <message>
        <source>Files and what happened to them</source>
        <translation>Archivos y lo que pasó con ellos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Not added: %1</source>
        <translation>No se añadió: %1</translation>
    </message>
</context>
<context>
    <name>ui::Adding</name>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>Añadiendo %1 de %2…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>Leyendo %1 de %2…</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>The project has this text already: “%1”. Skipped.</source>
        <translation>El proyecto ya tiene este texto: «%1». Se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>There is no text or web page in this folder.</source>
        <translation>En esta carpeta no hay ningún texto ni página web.</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationWords</name>
    <message numerus="yes">
        <source>%1 · %n claim(s)</source>
        <translation>
            <numerusform>%1 · %n declaración</numerusform>
            <numerusform>%1 · %n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>paragraph number</comment>
        <translation>¶ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationsList</name>
    <message>
        <source>Tags in this article</source>
        <translation>Etiquetas de este artículo</translation>
    </message>
    <message>
        <source>Nothing here matches. Empty the filter to see all.</source>
        <translation>Aquí no coincide nada. Vacía el filtro para verlo todo.</translation>
    </message>
    <message>
        <source>Nothing tagged yet. Select words in the article and press a tag’s key.</source>
        <translation>Todavía no hay nada etiquetado. Selecciona palabras en el artículo y pulsa la tecla de una etiqueta.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerFields</name>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>sin codificar</translation>
    </message>
    <message>
        <source>basis…</source>
        <translation>base…</translation>
    </message>
    <message>
        <source>What “%1” rests on: not said</source>
        <translation>En qué se basa «%1»: sin indicar</translation>
    </message>
    <message>
        <source>What “%1” rests on: %2</source>
        <translation>En qué se basa «%1»: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Not coded yet; the quotation marks suggest “%1”. Choose it to keep it.</source>
        <translation>Aún sin codificar; las comillas sugieren «%1». Elígelo para conservarlo.</translation>
    </message>
</context>
<context>
    <name>ui::Appearance</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outlet, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ArticleChoice</name>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>Filter by title, outlet or date</source>
        <translation>Filtrar por título, medio o fecha</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrar los artículos</translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation>Artículos que se exportan</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>Marcar &amp;todos los mostrados</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>&amp;Desmarcar todos los mostrados</translation>
    </message>
</context>
<context>
    <name>ui::ArticleFields</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“%1” may be two days. Write %2 or %3.</source>
        <translation>«%1» puede ser dos días. Escribe %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. %2</source>
        <comment>%2: how to write it</comment>
        <translation>«%1» no se puede leer como fecha. %2</translation>
    </message>
    <message>
        <source>Write the date as 2023-07-20, or only 2023-07 or 2023.</source>
        <translation>Escribe la fecha como 2023-07-20, o solo 2023-07 o 2023.</translation>
    </message>
</context>
<context>
    <name>ui::ArticleFinding</name>
    <message>
        <source>This expression takes too many steps. Write it with fewer * and + within one another.</source>
        <translation>Esta expresión necesita demasiados pasos. Escríbela con menos * y + unos dentro de otros.</translation>
    </message>
    <message>
        <source>On from the article’s beginning.</source>
        <translation>Se sigue desde el principio del artículo.</translation>
    </message>
    <message>
        <source>On from the article’s end.</source>
        <translation>Se sigue desde el final del artículo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::ArticleMarking</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of yours go with it. </source>
        <translation>
            <numerusform>Se va con todo ello %n etiqueta tuya. </numerusform>
            <numerusform>Se van con todo ello %n etiquetas tuyas. </numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the project?</source>
        <translation>¿Quitar %1 del proyecto?</translation>
    </message>
    <message>
        <source>Undo brings all of it back, now or later (Edit &gt; History).</source>
        <translation>Deshacer lo recupera todo, ahora o más adelante (Editar &gt; Historial).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” is removed; Undo brings it back.</source>
        <translation>Se quitó «%1»; Deshacer lo recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed; Undo brings them back.</source>
        <translation>
            <numerusform>Se quitó %n artículo; Deshacer lo recupera.</numerusform>
            <numerusform>Se quitaron %n artículos; Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as done.</source>
        <translation>
            <numerusform>%n artículo marcado como terminado.</numerusform>
            <numerusform>%n artículos marcados como terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) excluded.</source>
        <translation>
            <numerusform>%n artículo excluido.</numerusform>
            <numerusform>%n artículos excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) open again.</source>
        <translation>
            <numerusform>%n artículo abierto de nuevo.</numerusform>
            <numerusform>%n artículos abiertos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — source: %2</source>
        <translation>%1 — fuente: %2</translation>
    </message>
    <message>
        <source>%1 — source: %2, “%3”</source>
        <translation>%1 — fuente: %2, «%3»</translation>
    </message>
    <message>
        <source>Drag to move this end; with Shift by letters, not by words</source>
        <translation>Arrastra para mover este extremo; con Mayús, por letras, no por palabras</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an annotation, and what checking has shown</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>excluido: %1</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>how many tags; done</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>%1 ✎</source>
        <comment>how many tags; has a note</comment>
        <translation>%1 ✎</translation>
    </message>
</context>
<context>
    <name>ui::ArticlesPane</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Filter… Ctrl+Shift+L</source>
        <translation>Filtrar… Ctrl+Mayús+L</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrar los artículos</translation>
    </message>
    <message>
        <source>By words of the title, outlet, byline, date, address, note or file name. Enter goes to the first found.</source>
        <translation>Por palabras del título, el medio, la firma, la fecha, la dirección, la nota o el nombre del archivo. Intro va al primero encontrado.</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Ordenar y mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of adding articles</source>
        <translation>Progreso de la adición de artículos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>Articles: %1 done, %2 in progress, %3 open, %4 excluded. The bar shows how many of those not excluded are done.</source>
        <translation>Artículos: %1 terminados, %2 en curso, %3 abiertos, %4 excluidos. La barra muestra cuántos de los no excluidos están terminados.</translation>
    </message>
    <message>
        <source>Sort the list, and choose which articles it shows. Now: %1</source>
        <translation>Ordenar la lista y elegir qué artículos muestra. Ahora: %1</translation>
    </message>
    <message>
        <source>No article matches. Empty the filter, or show more with the button beside it.</source>
        <translation>Ningún artículo coincide. Vacía el filtro o muestra más con el botón de al lado.</translation>
    </message>
    <message>
        <source>No articles yet. Drop texts or web pages here, press Ctrl+O to choose some, or Ctrl+Shift+V to paste one.</source>
        <translation>Todavía no hay artículos. Suelta aquí textos o páginas web, pulsa Ctrl+O para elegirlos o Ctrl+Mayús+V para pegar uno.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>before the first change of the day</source>
        <translation>antes del primer cambio del día</translation>
    </message>
    <message>
        <source>before an upgrade of its format</source>
        <translation>antes de una actualización de su formato</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The articles in the chosen backup</source>
        <translation>Los artículos de la copia de seguridad elegida</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Copias de seguridad de %1</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made before the first change of each day.</source>
        <translation>Todavía no hay ninguna copia de seguridad de este proyecto. Se hace una antes del primer cambio de cada día.</translation>
    </message>
    <message>
        <source>A backup is opened as a copy in another file; this project stays as it is.</source>
        <translation>Una copia de seguridad se abre como copia en otro archivo; este proyecto queda como está.</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Last step in it: %1.</source>
        <translation>Último paso que contiene: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its first %n article(s):</source>
        <translation>
            <numerusform>Su primer artículo:</numerusform>
            <numerusform>Sus primeros %n artículos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::BarsModel</name>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>ui::CellGrid</name>
    <message>
        <source>%1 of %2 rows fit</source>
        <translation>Caben %1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 of %2 columns fit</source>
        <translation>Caben %1 de %2 columnas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets do</source>
        <translation>Copiar las celdas seleccionadas, como en una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste cells copied in a spreadsheet or here, from the current cell on to the right and down</source>
        <translation>Pegar celdas copiadas aquí o en una hoja de cálculo, desde la celda actual hacia la derecha y hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Give the selected cells what stands in the first of them; a single one what stands above it</source>
        <translation>Dar a las celdas seleccionadas el contenido de la primera; a una sola, el de la celda de encima</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Vaciar las celdas seleccionadas</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>%1; what reaches beyond the table is left out. Paste further up or to the left, or copy only what belongs here.</source>
        <comment>%1: “3 of 5 rows fit”</comment>
        <translation>%1; lo que sobresale de la tabla se omite. Pega más arriba o más a la izquierda, o copia solo lo que va aquí.</translation>
    </message>
    <message>
        <source>A copied cell has more than %1 characters, so nothing was pasted. Copy less of it.</source>
        <translation>Una celda copiada tiene más de %1 caracteres, así que no se ha pegado nada. Copia menos.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimCell</name>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>An address per line, with a word about it behind a blank</source>
        <translation>Una dirección por línea; tras un espacio, unas palabras sobre ella</translation>
    </message>
    <message>
        <source>A note on the claim</source>
        <translation>Una nota sobre la declaración</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>sin codificar</translation>
    </message>
</context>
<context>
    <name>ui::ClaimReviewDialog</name>
    <message>
        <source>Save verified claims as ClaimReview</source>
        <translation>Guardar declaraciones verificadas como ClaimReview</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org) is how search engines read fact checks. It holds each claim that was verified, with its sources, evidence and articles.</source>
        <translation>ClaimReview (schema.org) es la forma en que los buscadores leen las verificaciones. Contiene cada declaración verificada, con sus fuentes, pruebas y artículos.</translation>
    </message>
    <message>
        <source>else each claim’s coder</source>
        <translation>si no, quien codificó cada declaración</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>&amp;Published by:</source>
        <translation>&amp;Publicado por:</translation>
    </message>
    <message>
        <source>&amp;Address of the page:</source>
        <translation>&amp;Dirección de la página:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified claim(s), all of them complete.</source>
        <translation>
            <numerusform>%Ln declaración verificada, completa.</numerusform>
            <numerusform>%Ln declaraciones verificadas, todas completas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified claim(s).</source>
        <translation>
            <numerusform>%Ln declaración verificada.</numerusform>
            <numerusform>%Ln declaraciones verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: %1. Missing of the others:</source>
        <translation>Completas: %1. A las demás les falta:</translation>
    </message>
    <message>
        <source>No claim has a verdict yet. Say what checking has shown in the table of claims (Analysis › Claims).</source>
        <translation>Ninguna declaración tiene veredicto todavía. Anote en la tabla de declaraciones (Análisis › Declaraciones) lo que mostró la verificación.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsDialog</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Ir al texto</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Abrir el enlace</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Find a claim: its words, source, article, evidence, note</source>
        <translation>Buscar una declaración: sus palabras, fuente, artículo, pruebas, nota</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Buscar una declaración</translation>
    </message>
    <message>
        <source>Which claims are listed</source>
        <translation>Qué declaraciones se muestran</translation>
    </message>
    <message>
        <source>Progress of reading the claims</source>
        <translation>Progreso de la lectura de las declaraciones</translation>
    </message>
    <message>
        <source>&amp;Verification</source>
        <translation>&amp;Verificación</translation>
    </message>
    <message>
        <source>Verification of the selected claims</source>
        <translation>Verificación de las declaraciones seleccionadas</translation>
    </message>
    <message>
        <source>Say it of all selected claims, as one step</source>
        <translation>Indicarlo para todas las declaraciones seleccionadas, en un solo paso</translation>
    </message>
    <message>
        <source>Show the claim in its article; Enter or a double click does the same</source>
        <translation>Mostrar la declaración en su artículo; Intro o un doble clic hacen lo mismo</translation>
    </message>
    <message>
        <source>Open the address that stands in the evidence</source>
        <translation>Abrir la dirección que figura en las pruebas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Todas las declaraciones</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sin fuente</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln claim(s) so far.</source>
        <translation>
            <numerusform>Leyendo… %Ln declaración hasta ahora.</numerusform>
            <numerusform>Leyendo… %Ln declaraciones hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln claim(s).</source>
        <translation>
            <numerusform>%1 de %Ln declaración.</numerusform>
            <numerusform>%1 de %Ln declaraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 not checked yet.</source>
        <translation>%1; %2 aún sin comprobar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet. Select what somebody says in an article and press C; each claim gets a row here.</source>
        <translation>Todavía no hay declaraciones. Selecciona lo que alguien dice en un artículo y pulsa C; cada declaración tendrá aquí una fila.</translation>
    </message>
    <message>
        <source>No claim is like that. Try another word, or list all claims.</source>
        <translation>Ninguna declaración es así. Prueba otra palabra o muestra todas las declaraciones.</translation>
    </message>
    <message>
        <source>&amp;Same claim</source>
        <translation>&amp;Misma declaración</translation>
    </message>
    <message>
        <source>Claims that repeat each other: join them, and check them once</source>
        <translation>Declaraciones que se repiten: unirlas y comprobarlas una sola vez</translation>
    </message>
    <message>
        <source>Said several times</source>
        <translation>Dichas varias veces</translation>
    </message>
    <message>
        <source>Same claim, other verdicts</source>
        <translation>La misma, otros veredictos</translation>
    </message>
    <message>
        <source>The same as one claim</source>
        <translation>Las mismas que una</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <comment>where the same claim was made</comment>
        <translation>También en %1</translation>
    </message>
    <message>
        <source>The verdicts differ. %1</source>
        <translation>Los veredictos difieren. %1</translation>
    </message>
    <message>
        <source>My claims</source>
        <translation>Mis declaraciones</translation>
    </message>
    <message>
        <source>The codings that count</source>
        <translation>Las codificaciones que cuentan</translation>
    </message>
    <message>
        <source>Whose claims are listed</source>
        <translation>De quién son las declaraciones de la lista</translation>
    </message>
    <message>
        <source>Your own claims; or of each article those of the one coding that is counted in “Who speaks?” and exports, whoever made it</source>
        <translation>Tus propias declaraciones; o, de cada artículo, las de la única codificación que se cuenta en «¿Quién habla?» y en las exportaciones, sea de quien sea</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>who checked a claim, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Click to sort: forwards, backwards, the unchecked ones first</source>
        <translation>Clic para ordenar: en orden directo, en orden inverso, primero las no comprobadas</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>so many times</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1, verdicts differ</source>
        <comment>how often</comment>
        <translation>%1, veredictos distintos</translation>
    </message>
    <message>
        <source>In how many places the same claim was made</source>
        <translation>En cuántos lugares se hizo la misma declaración</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>sin codificar</translation>
    </message>
    <message>
        <source>Coded by somebody else, or in another round: it can only be changed there.</source>
        <translation>Codificada por otra persona o en otra ronda: solo se puede cambiar allí.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsTable</name>
    <message>
        <source>Claims of the project</source>
        <translation>Declaraciones del proyecto</translation>
    </message>
</context>
<context>
    <name>ui::CleanCopyDialog</name>
    <message>
        <source>Leave out all &amp;notes</source>
        <translation>Dejar fuera todas las &amp;notas</translation>
    </message>
    <message>
        <source>Call the coders “Coder &amp;1”, “Coder 2” …</source>
        <translation>Llamar a quienes codifican “Coder &amp;1”, “Coder 2” …</translation>
    </message>
    <message>
        <source>Save a clean copy</source>
        <translation>Guardar una copia limpia</translation>
    </message>
    <message>
        <source>For handing on: the articles and their tags as they are now. The history and everything that was removed are left out for good; steps made before cannot be undone in the copy. This project stays as it is.</source>
        <translation>Para entregar: los artículos y sus etiquetas tal como están ahora. El historial y todo lo que se quitó se dejan fuera para siempre; los pasos anteriores no se pueden deshacer en la copia. Este proyecto queda como está.</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
</context>
<context>
    <name>ui::CoderButton</name>
    <message>
        <source>%1 codes now. Choose who goes on.</source>
        <translation>%1 codifica ahora. Elige quién sigue.</translation>
    </message>
    <message>
        <source>Who codes now: %1</source>
        <translation>Quién codifica ahora: %1</translation>
    </message>
</context>
<context>
    <name>ui::CoderDialog</name>
    <message>
        <source>Add a coder</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Edit the coder “%1”</source>
        <translation>Editar los datos de «%1»</translation>
    </message>
    <message>
        <source>Stand where there is little room, and head columns of tables</source>
        <translation>Aparecen donde hay poco sitio y encabezan columnas de las tablas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>ui::CoderEditing</name>
    <message>
        <source>%1 codes from now on.</source>
        <translation>%1 codifica a partir de ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Given to %1: %n annotation(s). Undo takes that back.</source>
        <translation>
            <numerusform>%n anotación dada a %1. Deshacer lo anula.</numerusform>
            <numerusform>%n anotaciones dadas a %1. Deshacer lo anula.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Coders</name>
    <message>
        <source>Write the coder’s name.</source>
        <translation>Escribe el nombre de quien codifica.</translation>
    </message>
    <message>
        <source>“final”, “consensus” and “all” mean something else in exports. Choose another name.</source>
        <translation>«final», «consensus» y «all» significan otra cosa en las exportaciones. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is already a coder called “%1”. Add what tells them apart.</source>
        <translation>Ya hay una persona que codifica llamada «%1». Añade algo que las distinga.</translation>
    </message>
    <message>
        <source>Write initials: they stand where there is little room.</source>
        <translation>Escribe las iniciales: aparecen donde hay poco sitio.</translation>
    </message>
    <message>
        <source>Initials are at most six letters.</source>
        <translation>Las iniciales tienen como mucho seis letras.</translation>
    </message>
    <message>
        <source>“%1” has these initials already. Choose others.</source>
        <translation>«%1» ya tiene estas iniciales. Elige otras.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Agreed result</source>
        <translation>Resultado acordado</translation>
    </message>
</context>
<context>
    <name>ui::CodersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Code as this one</source>
        <translation>&amp;Codificar como esta</translation>
    </message>
    <message>
        <source>&amp;Give codings…</source>
        <translation>&amp;Dar codificaciones…</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Quién codifica</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Who codes in this project</source>
        <translation>Quién codifica en este proyecto</translation>
    </message>
    <message>
        <source>What is tagged from now on is theirs, and their codings are shown</source>
        <translation>Lo que se etiquete a partir de ahora será suyo, y se mostrarán sus codificaciones</translation>
    </message>
    <message>
        <source>Make codings of one coder another one’s</source>
        <translation>Hacer que las codificaciones de una persona sean de otra</translation>
    </message>
    <message>
        <source>Take away who has coded nothing</source>
        <translation>Quitar a quien no ha codificado nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 – codes now</source>
        <translation>%1 – codifica ahora</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>You code alone. Add whoever codes the same articles on this computer: each sees only what they have tagged themselves.</source>
        <translation>Aquí solo codificas tú. Añade a quien codifique los mismos artículos en este ordenador: cada persona ve solo lo que ha etiquetado ella misma.</translation>
    </message>
    <message>
        <source>Each sees only what they have tagged themselves. Exports choose whose codings they take.</source>
        <translation>Cada persona ve solo lo que ha etiquetado ella misma. En cada exportación se elige de quién son las codificaciones.</translation>
    </message>
</context>
<context>
    <name>ui::ColorChoice</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Verde oscuro</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Berenjena</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>What each column means</source>
        <translation>Qué significa cada columna</translation>
    </message>
    <message>
        <source>Columns and their meaning</source>
        <translation>Las columnas y su significado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
</context>
<context>
    <name>ui::ComparedTexts</name>
    <message>
        <source>First article</source>
        <translation>Primer artículo</translation>
    </message>
    <message>
        <source>Other article</source>
        <translation>Otro artículo</translation>
    </message>
    <message>
        <source>Choose an article above to see where it differs.</source>
        <translation>Elige arriba un artículo para ver en qué se diferencia.</translation>
    </message>
    <message>
        <source>The texts have the same words.</source>
        <translation>Los textos tienen las mismas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ at %Ln place(s).</source>
        <translation>
            <numerusform>Los textos se diferencian en %Ln lugar.</numerusform>
            <numerusform>Los textos se diferencian en %Ln lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Copying</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (clean copy)</source>
        <translation>%1 (copia limpia)</translation>
    </message>
    <message>
        <source>The copy cannot take the place of the project “%1” itself. Choose another name.</source>
        <translation>La copia no puede ocupar el lugar del propio proyecto «%1». Elige otro nombre.</translation>
    </message>
</context>
<context>
    <name>ui::Correcting</name>
    <message>
        <source>Leave the text as it was?</source>
        <translation>¿Dejar el texto como estaba?</translation>
    </message>
    <message numerus="yes">
        <source>What you changed at %n place(s) is not in the project yet, and would be lost.</source>
        <translation>
            <numerusform>Lo que cambiaste en %n lugar todavía no está en el proyecto y se perdería.</numerusform>
            <numerusform>Lo que cambiaste en %n lugares todavía no está en el proyecto y se perdería.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>The text is as it was.</source>
        <translation>El texto está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>Text corrected: %n place(s)</source>
        <translation>
            <numerusform>Texto corregido: %n lugar</numerusform>
            <numerusform>Texto corregido: %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;Text corrected: 3 places&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n annotation(s) moved with it.</source>
        <translation>
            <numerusform>%1; %n anotación se movió con él.</numerusform>
            <numerusform>%1; %n anotaciones se movieron con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was not corrected.</source>
        <translation>El texto no se corrigió.</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionEditor</name>
    <message>
        <source>The article’s text</source>
        <translation>El texto del artículo</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionLossesDialog</name>
    <message>
        <source>Tags that lose words</source>
        <translation>Etiquetas que pierden palabras</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Palabras ahora</translation>
    </message>
    <message>
        <source>Words then</source>
        <translation>Palabras después</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>none: it is removed</source>
        <translation>ninguna: se quita</translation>
    </message>
    <message numerus="yes">
        <source>The corrected text takes words away from %n tag(s). Undo would bring all of them back.</source>
        <translation>
            <numerusform>El texto corregido quita palabras a %n etiqueta. Deshacer las recuperaría todas.</numerusform>
            <numerusform>El texto corregido quita palabras a %n etiquetas. Deshacer las recuperaría todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Aceptar de todos modos</translation>
    </message>
    <message>
        <source>Go back to the text</source>
        <translation>Volver al texto</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionPane</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Corrección del texto</translation>
    </message>
    <message>
        <source>This is the article’s text itself. Tags move along with their words; they cannot be edited meanwhile.</source>
        <translation>Este es el propio texto del artículo. Las etiquetas se mueven con sus palabras; mientras tanto no se pueden editar.</translation>
    </message>
    <message>
        <source>Write the corrected text into the project (Ctrl+Enter)</source>
        <translation>Escribir el texto corregido en el proyecto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Leave the text as it was (Esc)</source>
        <translation>Dejar el texto como estaba (Esc)</translation>
    </message>
    <message>
        <source>Moving the tags along…</source>
        <translation>Moviendo las etiquetas…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed.</source>
        <translation>
            <numerusform>%n lugar cambiado.</numerusform>
            <numerusform>%n lugares cambiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>2023-07-20</source>
        <translation>2023-07-20</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido %1</translation>
    </message>
</context>
<context>
    <name>ui::DetailsTable</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Click to sort: forwards, backwards, as in the project</source>
        <translation>Pulsa para ordenar: hacia delante, hacia atrás, como en el proyecto</translation>
    </message>
</context>
<context>
    <name>ui::DetailsTableDialog</name>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Deshacer</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Rehacer</translation>
    </message>
    <message>
        <source>No articles yet. Add some in the window behind, with Ctrl+O or by dropping files on it; each gets a row here.</source>
        <translation>Todavía no hay artículos. Añádelos en la ventana de detrás, con Ctrl+O o soltando archivos sobre ella; cada uno tendrá aquí una fila.</translation>
    </message>
    <message>
        <source>Table of details</source>
        <translation>Tabla de datos</translation>
    </message>
    <message>
        <source>Articles and what is known of them</source>
        <translation>Los artículos y lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read either.</source>
        <translation>
            <numerusform>Tampoco se puede leer %n celda más.</numerusform>
            <numerusform>Tampoco se pueden leer %n celdas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n celda cambiada.</numerusform>
            <numerusform>%n celdas cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Type over a cell, or press F2 to change it; Enter goes down, Tab to the right. Each cell is saved at once.</source>
        <translation>Escribe sobre una celda o pulsa F2 para cambiarla; Intro va hacia abajo; Tab, hacia la derecha. Cada celda se guarda al instante.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>ui::Dialogs</name>
    <message>
        <source>Tagline projects (*.tagline)</source>
        <translation>Proyectos de Tagline (*.tagline)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Texts and web pages (%1);;All files (*)</source>
        <translation>Textos y páginas web (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«%1» ya existe</translation>
    </message>
    <message>
        <source>What it holds now would be lost.</source>
        <translation>Se perdería lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Tagline</translation>
    </message>
    <message>
        <source>Load names</source>
        <translation>Cargar nombres</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a whole folder</source>
        <translation>Añadir una carpeta entera</translation>
    </message>
</context>
<context>
    <name>ui::DoublesModel</name>
    <message>
        <source>the same but for case, marks or order</source>
        <translation>igual salvo mayúsculas, signos u orden</translation>
    </message>
    <message>
        <source>an acronym of it</source>
        <translation>un acrónimo suyo</translation>
    </message>
    <message>
        <source>initials of it</source>
        <translation>sus iniciales</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>una parte suya</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two names that may be the same</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>“%1” may be “%2”: %3</source>
        <translation>«%1» puede ser «%2»: %3</translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesDialog</name>
    <message>
        <source>Already in the project</source>
        <translation>Ya están en el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>The project has the text of %n article(s) already. Tick what is to be added all the same.</source>
        <translation>
            <numerusform>El proyecto ya tiene el texto de %n artículo. Márcalo si quieres añadirlo de todos modos.</numerusform>
            <numerusform>El proyecto ya tiene el texto de %n artículos. Marca los que quieras añadir de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are in the project already</source>
        <translation>Artículos que ya están en el proyecto</translation>
    </message>
    <message>
        <source>%1 — the same text as “%2”</source>
        <translation>%1: el mismo texto que «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n all the same</source>
        <translation>
            <numerusform>Añadir %n de todos modos</numerusform>
            <numerusform>Añadir %n de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n article(s)</source>
        <translation>
            <numerusform>Omitir %n artículo</numerusform>
            <numerusform>Omitir %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>&amp;Erase it for good; I know that this cannot be undone</source>
        <translation>&amp;Borrar para siempre; sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was erased.</source>
        <translation>Cancelado. No se borró nada.</translation>
    </message>
    <message>
        <source>Looking for what goes with it…</source>
        <translation>Buscando qué más desaparece…</translation>
    </message>
    <message>
        <source>How far the erasing is</source>
        <translation>Progreso del borrado</translation>
    </message>
    <message numerus="yes">
        <source>Its text and what is known of it go, with %n tag(s) of all who coded it.</source>
        <translation>
            <numerusform>Desaparecen su texto y lo que se sabe de él, con %n etiqueta de todas las personas que lo codificaron.</numerusform>
            <numerusform>Desaparecen su texto y lo que se sabe de él, con %n etiquetas de todas las personas que lo codificaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that stand only there go too: %1.</source>
        <translation>También desaparecen los nombres que solo están ahí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of it goes out of every byte of this file. In the history %n step(s) will no longer say what was changed, and cannot be taken back.</source>
        <translation>
            <numerusform>Todo ello desaparece de cada byte de este archivo. En el historial, %n paso ya no dirá qué se cambió y no se podrá anular.</numerusform>
            <numerusform>Todo ello desaparece de cada byte de este archivo. En el historial, %n pasos ya no dirán qué se cambió y no se podrán anular.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Mirando en las copias de seguridad…</translation>
    </message>
    <message>
        <source>No backup of this project holds it. Copies that you made or mailed stay as they are.</source>
        <translation>Ninguna copia de seguridad de este proyecto lo contiene. Las copias que hayas hecho o enviado quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>It also stands in %n backup(s) of this project, in %1. Copies that you made or mailed stay as they are.</source>
        <translation>
            <numerusform>También está en %n copia de seguridad de este proyecto, en %1. Las copias que hayas hecho o enviado quedan como están.</numerusform>
            <numerusform>También está en %n copias de seguridad de este proyecto, en %1. Las copias que hayas hecho o enviado quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete that too: %n backup(s)</source>
        <translation>
            <numerusform>&amp;Eliminar también eso: %n copia de seguridad</numerusform>
            <numerusform>&amp;Eliminar también eso: %n copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is known goes: other spellings, description, note, answers. What is tagged with it stays tagged and means nobody: %n mention(s). Where such a name is a source, it is called “?”.</source>
        <translation>
            <numerusform>Se va todo lo que se sabe: otras grafías, descripción, nota y respuestas. Lo que está etiquetado con él sigue etiquetado y no designa a nadie: %n mención. Donde un nombre así es una fuente, se llama «?».</numerusform>
            <numerusform>Se va todo lo que se sabe: otras grafías, descripción, nota y respuestas. Lo que está etiquetado con él sigue etiquetado y no designa a nadie: %n menciones. Donde un nombre así es una fuente, se llama «?».</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles’ texts, and what you wrote elsewhere, stay as they are.</source>
        <translation>Los textos de los artículos, y lo que escribiste en otros lugares, quedan como están.</translation>
    </message>
    <message>
        <source>What is said there goes, with all that was ever said there before.</source>
        <translation>Se va lo que dice, con todo lo que alguna vez se dijo ahí.</translation>
    </message>
</context>
<context>
    <name>ui::Erasing</name>
    <message>
        <source>Erased for good.</source>
        <translation>Borrado para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>What was erased still stands in %n backup(s).</source>
        <translation>
            <numerusform>Lo que se borró está todavía en %n copia de seguridad.</numerusform>
            <numerusform>Lo que se borró está todavía en %n copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what you do not need of them:</source>
        <translation>Elimina de ellas lo que no necesites:</translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>¿Borrar «%1» para siempre?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n article(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %n artículo para siempre?</numerusform>
            <numerusform>¿Borrar %n artículos para siempre?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n name(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %n nombre para siempre?</numerusform>
            <numerusform>¿Borrar %n nombres para siempre?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %n nota para siempre?</numerusform>
            <numerusform>¿Borrar %n notas para siempre?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExcludeDialog</name>
    <message>
        <source>Exclude from the coding</source>
        <translation>Excluir de la codificación</translation>
    </message>
    <message>
        <source>%1 stays in the project and in the table of articles, marked as excluded. What is tagged in it stays too.</source>
        <translation>%1 queda en el proyecto y en la tabla de artículos, marcado como excluido. También queda lo que tiene etiquetado.</translation>
    </message>
    <message>
        <source>&amp;Why is it left out?</source>
        <translation>&amp;¿Por qué se deja fuera?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>¿Por qué se deja fuera?</translation>
    </message>
    <message>
        <source>such as: a letter to the editor</source>
        <translation>por ejemplo: una carta al director</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ui::ExportChoice</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>one row for each tag in the text</source>
        <translation>una fila por cada etiqueta en el texto</translation>
    </message>
    <message>
        <source>Nothing is tagged yet</source>
        <translation>Todavía no hay nada etiquetado</translation>
    </message>
    <message>
        <source>Close this window, select words in an article and press a tag&apos;s key, such as P for a person.</source>
        <translation>Cierra esta ventana, selecciona palabras en un artículo y pulsa la tecla de una etiqueta, como P para una persona.</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>Declaraciones y fuentes</translation>
    </message>
    <message>
        <source>who said what, one row per source</source>
        <translation>quién dijo qué, una fila por fuente</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Todavía no hay declaraciones</translation>
    </message>
    <message>
        <source>Close this window, select what somebody says and press C. Then A links it to who says it.</source>
        <translation>Cierra esta ventana, selecciona lo que alguien dice y pulsa C. Después, A la enlaza con quien lo dice.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>people, places, organizations</source>
        <translation>personas, lugares, organizaciones</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Todavía no hay entidades</translation>
    </message>
    <message>
        <source>Close this window and tag a person (P), a place (L) or an organization (O); each name becomes an entity.</source>
        <translation>Cierra esta ventana y etiqueta una persona (P), un lugar (L) o una organización (O); cada nombre pasa a ser una entidad.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>one row each, with counts of tags</source>
        <translation>una fila por artículo, con el número de etiquetas</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Todavía no hay artículos</translation>
    </message>
    <message>
        <source>Close this window and drop texts on the main one, or choose “Add articles” there.</source>
        <translation>Cierra esta ventana y suelta textos sobre la principal, o elige allí «Añadir artículos».</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>which claim has which source</source>
        <translation>qué fuente tiene cada declaración</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Todavía no hay enlaces</translation>
    </message>
    <message>
        <source>Close this window, go to a claim and press A to choose who says it.</source>
        <translation>Cierra esta ventana, ve a una declaración y pulsa A para elegir quién lo dice.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>the tags and what they mean</source>
        <translation>las etiquetas y lo que significan</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Todavía no hay etiquetas</translation>
    </message>
    <message>
        <source>The project has no codebook.</source>
        <translation>El proyecto no tiene libro de códigos.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>who changed what, and when</source>
        <translation>quién cambió qué y cuándo</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Todavía no hay cambios</translation>
    </message>
    <message>
        <source>Each thing that is tagged or changed will be a row here.</source>
        <translation>Cada cosa que se etiquete o se cambie será aquí una fila.</translation>
    </message>
    <message>
        <source>Excel, comma</source>
        <translation>Excel, coma</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with a mark that Excel understands</source>
        <translation>CSV en UTF-8 con una marca que Excel entiende</translation>
    </message>
    <message>
        <source>Excel, semicolon</source>
        <translation>Excel, punto y coma</translation>
    </message>
    <message>
        <source>for systems that write decimals with a comma</source>
        <translation>para sistemas que escriben los decimales con coma</translation>
    </message>
    <message>
        <source>R, Python and other programs</source>
        <translation>R, Python y otros programas</translation>
    </message>
    <message>
        <source>CSV in UTF-8, nothing added, nothing altered</source>
        <translation>CSV en UTF-8, sin añadir ni alterar nada</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>who speaks in each article, with role and gender</source>
        <translation>quién habla en cada artículo, con papel y género</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Todavía no hay fuentes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>one row for each answer to a variable</source>
        <translation>una fila por cada respuesta a una variable</translation>
    </message>
    <message>
        <source>Nothing is answered yet</source>
        <translation>Todavía no hay nada respondido</translation>
    </message>
    <message>
        <source>Close this window and answer a variable, such as the verification of a claim.</source>
        <translation>Cierra esta ventana y responde a una variable, como la verificación de una declaración.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>Escribiendo %1: %2 %</translation>
    </message>
    <message>
        <source>✓ %1 written to %2.</source>
        <translation>✓ %1: escritas en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was changed meanwhile; export again to have all of it.</source>
        <translation>El proyecto cambió mientras tanto; exporta otra vez para tenerlo todo.</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>No se escribió la exportación</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>No program to show folders was found. The table is %1.</source>
        <translation>No se encontró ningún programa que muestre carpetas. La tabla es %1.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Tag all places that were found, at once or one by one (Ctrl+T)</source>
        <translation>Etiquetar todos los lugares encontrados, de una vez o uno por uno (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>ui::FindOptions</name>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Tell é and e apart</source>
        <translation>Distinguir é y e</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
</context>
<context>
    <name>ui::GiveDialog</name>
    <message>
        <source>Give codings to another coder</source>
        <translation>Dar codificaciones a otra persona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen annotation(s)</source>
        <translation>
            <numerusform>%n anotación elegida</numerusform>
            <numerusform>%n anotaciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All in “%1”</source>
        <translation>Todas las de «%1»</translation>
    </message>
    <message>
        <source>All in this project</source>
        <translation>Todas las de este proyecto</translation>
    </message>
    <message>
        <source>Whose codings</source>
        <translation>De quién son las codificaciones</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quién las recibe</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 has nothing here to give.</source>
        <translation>%1 no tiene aquí nada que dar.</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %n annotation(s) in %2, with links and notes.</source>
        <extracomment>%1: the coder who gets them; %2: &quot;3 articles&quot;</extracomment>
        <translation>
            <numerusform>Para %1: %n anotación en %2, con enlaces y notas.</numerusform>
            <numerusform>Para %1: %n anotaciones en %2, con enlaces y notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With what was said of %n article(s): done or excluded.</source>
        <translation>
            <numerusform>Con lo que se dijo de %n artículo: terminado o excluido.</numerusform>
            <numerusform>Con lo que se dijo de %n artículos: terminados o excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not doubled, as both have the same: %n annotation(s).</source>
        <translation>
            <numerusform>Sin duplicar, porque ambas personas tienen la misma: %n anotación.</numerusform>
            <numerusform>Sin duplicar, porque ambas personas tienen las mismas: %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made one, as both name them: %n speaker(s).</source>
        <translation>
            <numerusform>Unificada, porque ambas personas la nombran: %n fuente.</numerusform>
            <numerusform>Unificadas, porque ambas personas las nombran: %n fuentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) both have said how far they are; what %1 has said stays.</source>
        <translation>
            <numerusform>De %n artículo ambas personas han dicho hasta dónde han llegado; queda lo que dijo %1.</numerusform>
            <numerusform>De %n artículos ambas personas han dicho hasta dónde han llegado; queda lo que dijo %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n link(s) the speaker stays, but not the place of the name in the text, which is the other coder’s.</source>
        <translation>
            <numerusform>En %n enlace queda la fuente, pero no el lugar del nombre en el texto, que es de la otra persona.</numerusform>
            <numerusform>En %n enlaces queda la fuente, pero no el lugar del nombre en el texto, que es de la otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports then take all of it as %1’s. Undo gives it back.</source>
        <translation>Las exportaciones lo toman entonces todo como de %1. Deshacer lo devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a claim is the same as one that stays; the two are parted.</source>
        <translation>
            <numerusform>%n vez una declaración es la misma que otra que se queda; las dos se separan.</numerusform>
            <numerusform>%n veces una declaración es la misma que otra que se queda; las dos se separan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Heading</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written: 20 July 2023</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>ui::HintBar</name>
    <message>
        <source>Do not show this hint again</source>
        <translation>No mostrar más este consejo</translation>
    </message>
    <message>
        <source>Do not show this hint again; View › Hints brings all of them back</source>
        <translation>No mostrar más este consejo; Ver › Consejos los recupera todos</translation>
    </message>
</context>
<context>
    <name>ui::Hints</name>
    <message>
        <source>Select words, then press a letter: %1.</source>
        <translation>Seleccione palabras y pulse una letra: %1.</translation>
    </message>
    <message>
        <source>Who says it? With the claim chosen press %1, then click on the person.</source>
        <translation>¿Quién lo dice? Con la declaración elegida pulse %1 y haga clic en la persona.</translation>
    </message>
    <message>
        <source>Dots underline what looks like a quotation. %1 goes to the next one, Enter takes it with its speaker.</source>
        <translation>Los puntos subrayan lo que parece una cita. %1 va a la siguiente; Intro la toma con quien la dice.</translation>
    </message>
    <message>
        <source>%1 shows who speaks, in this article and in all of them.</source>
        <translation>%1 muestra quién habla, en este artículo y en todos.</translation>
    </message>
    <message>
        <source>All keys stand in a list of their own: %1.</source>
        <translation>Todas las teclas están en una lista propia: %1.</translation>
    </message>
    <message>
        <source>%1 tags all other mentions of the name at hand, %2 goes through them one by one.</source>
        <translation>%1 etiqueta todas las demás menciones del nombre actual; %2 las recorre una por una.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>This &amp;article only</source>
        <translation>Solo este &amp;artículo</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Pasos, el más reciente primero</translation>
    </message>
    <message>
        <source>Find a step: a name, a title, “remove”, a date</source>
        <translation>Buscar un paso: un nombre, un título, «quitar», una fecha</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Buscar un paso</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Los pasos de quién</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show in the article what the step was about</source>
        <translation>Mostrar en el artículo de qué trataba el paso</translation>
    </message>
    <message>
        <source>Everybody’s steps</source>
        <translation>Los pasos de todas las personas</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>An&amp;ularlo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No step is like that. Try another word, or a part of it.</source>
        <translation>Ningún paso es así. Prueba otra palabra o una parte de ella.</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet. Each step will stand here.</source>
        <translation>Todavía no se ha hecho nada en este proyecto. Cada paso aparecerá aquí.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be taken back.</source>
        <translation>Este proyecto está abierto solo para lectura, así que no se puede anular nada.</translation>
    </message>
    <message>
        <source>Only %1 can take this step back.</source>
        <translation>Solo %1 puede anular este paso.</translation>
    </message>
    <message>
        <source>Taking a step back leaves those after it as they are. It is a step itself, and can be undone.</source>
        <translation>Anular un paso deja los posteriores como están. Es a su vez un paso y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (anulado)</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>rehacer: %1</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>deshacer: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>ui::HitsBar</name>
    <message>
        <source>Tag all</source>
        <translation>Etiquetar todos</translation>
    </message>
    <message>
        <source>Tag all of these places, as one step</source>
        <translation>Etiquetar todos estos lugares, en un solo paso</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Look at one place after the other, and tag or skip it</source>
        <translation>Mirar un lugar tras otro y etiquetarlo u omitirlo</translation>
    </message>
    <message>
        <source>Tag this place and go to the next (Enter, or any tag’s key)</source>
        <translation>Etiquetar este lugar e ir al siguiente (Intro o la tecla de cualquier etiqueta)</translation>
    </message>
    <message>
        <source>Skip (Del)</source>
        <translation>Omitir (Supr)</translation>
    </message>
    <message>
        <source>Leave this place and go to the next (Del)</source>
        <translation>Dejar este lugar e ir al siguiente (Supr)</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Atrás (Retroceso)</translation>
    </message>
    <message>
        <source>Go to the place before (Backspace, Shift+F3)</source>
        <translation>Ir al lugar anterior (Retroceso, Mayús+F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tag nothing (Esc)</source>
        <translation>No etiquetar nada (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Progress of the tagging</source>
        <translation>Progreso del etiquetado</translation>
    </message>
</context>
<context>
    <name>ui::HitsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Choose a tag in the article or in the list above to see what is known of it.</source>
        <translation>Elige una etiqueta en el artículo o en la lista de arriba para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What all mentions of this name are called in lists and exports</source>
        <translation>Cómo se llaman todas las menciones de este nombre en listas y exportaciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kept when you leave the field, or press Ctrl+Enter or Esc; undo takes it back.</source>
        <translation>Se guarda al salir del campo o al pulsar Ctrl+Intro o Esc; Deshacer lo anula.</translation>
    </message>
    <message>
        <source>Why this tag, what to check…</source>
        <translation>Por qué esta etiqueta, qué comprobar…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambiada el %1</translation>
    </message>
    <message>
        <source>About the name</source>
        <translation>Acerca del nombre</translation>
    </message>
    <message>
        <source>A note on whom or what the name stands for, shown with all its mentions and exported with the entities. Kept when you leave the field; undo takes it back.</source>
        <translation>Una nota sobre la persona o cosa que designa el nombre; se muestra con todas sus menciones y se exporta con las entidades. Se guarda al salir del campo; Deshacer lo anula.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Who or what this is…</source>
        <translation>Quién o qué es…</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>Press the new key…</source>
        <translation>Pulsa la tecla nueva…</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La tecla nueva</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Arrows, Ctrl+arrows</source>
        <translation>Flechas, Ctrl+flechas</translation>
    </message>
    <message>
        <source>Move the caret by letter and line, by word</source>
        <translation>Mover el cursor por letras y líneas, por palabras</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl y arrastrar</translation>
    </message>
    <message>
        <source>Select a further piece</source>
        <translation>Seleccionar un fragmento más</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Go to the next, the previous field</source>
        <translation>Ir al campo siguiente, al anterior</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>&amp;Single letters act while the article has the focus</source>
        <translation>Las &amp;letras solas actúan mientras el artículo tiene el foco</translation>
    </message>
    <message>
        <source>Without them, nothing happens in the article by a slip of the hand; the menus do all of it, too</source>
        <translation>Sin ellas, no pasa nada en el artículo por un descuido de la mano; todo se puede hacer también con los menús</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Give every action its usual key again</source>
        <translation>Dar de nuevo a cada acción su tecla habitual</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>&amp;Cambiar la tecla…</translation>
    </message>
    <message>
        <source>Press another key for the chosen row; Enter does the same</source>
        <translation>Pulsar otra tecla para la fila elegida; Intro hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>Leave it to the menu</source>
        <translation>Dejarlo para el menú</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Tecla &amp;habitual</translation>
    </message>
    <message>
        <source>Changed; usually it has no key</source>
        <translation>Cambiada; lo habitual es que no tenga tecla</translation>
    </message>
    <message>
        <source>Changed; usually it is %1</source>
        <translation>Cambiada; lo habitual es %1</translation>
    </message>
    <message>
        <source>Nothing matches. Look for a shorter word, or for a key such as Ctrl+E.</source>
        <translation>No coincide nada. Busca una palabra más corta o una tecla como Ctrl+E.</translation>
    </message>
    <message>
        <source>A tag’s key is part of the codebook: choose the tag in the list of tags and press F2.</source>
        <translation>La tecla de una etiqueta es parte del libro de códigos: elige la etiqueta en la lista de etiquetas y pulsa F2.</translation>
    </message>
    <message>
        <source>This key is the same in every program.</source>
        <translation>Esta tecla es la misma en todos los programas.</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>Lo habitual es que no tenga tecla.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Lo habitual es %1.</translation>
    </message>
    <message>
        <source>For “%1”. Esc leaves it as it is.</source>
        <translation>Para «%1». Esc la deja como está.</translation>
    </message>
    <message>
        <source>Give it to “%1”</source>
        <translation>Dársela a «%1»</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>The first of the system’s languages that Tagline speaks</source>
        <translation>El primero de los idiomas del sistema que habla Tagline</translation>
    </message>
</context>
<context>
    <name>ui::LinesChart</name>
    <message>
        <source>Shares over time</source>
        <translation>Porcentajes a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>ui::Linking</name>
    <message>
        <source>Nobody is tagged there. Tag the person or organization first, or press A and type who speaks.</source>
        <translation>Ahí no hay nadie etiquetado. Etiqueta primero a la persona o la organización, o pulsa A y escribe quién habla.</translation>
    </message>
    <message>
        <source>%1 cannot be a source. Where it stands for a government or a team, tag it as an organization.</source>
        <translation>%1 no puede ser una fuente. Si representa a un gobierno o a un equipo, etiquétalo como organización.</translation>
    </message>
</context>
<context>
    <name>ui::LoadingNames</name>
    <message>
        <source>The names could not be loaded.</source>
        <translation>No se pudieron cargar los nombres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and completed</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln conocido y completado</numerusform>
            <numerusform>%Ln conocidos y completados</numerusform>
        </translation>
    </message>
    <message>
        <source>Then their places in all articles are looked for, and nothing is tagged unasked.</source>
        <translation>Después se buscan sus lugares en todos los artículos, y nada se etiqueta sin preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more remark(s).</source>
        <translation>
            <numerusform>… y %Ln observación más.</numerusform>
            <numerusform>… y %Ln observaciones más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %Ln name(s) of “%1”?</source>
        <translation>
            <numerusform>¿Cargar %Ln nombre de «%1»?</numerusform>
            <numerusform>¿Cargar %Ln nombres de «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Guardando la copia…</translation>
    </message>
    <message>
        <source>Select words in the article, then choose a tag.</source>
        <translation>Selecciona palabras en el artículo y elige después una etiqueta.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>who says it, and the outlet and date it stands in</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Copied with its reference.</source>
        <translation>Copiado con su referencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) copied with their references.</source>
        <translation>
            <numerusform>%n anotación copiada con su referencia.</numerusform>
            <numerusform>%n anotaciones copiadas con sus referencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>%1 — Tagline</source>
        <translation>%1 — Tagline</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Tagline</translation>
    </message>
    <message>
        <source>This project is open for reading only; no article can be added.</source>
        <translation>Este proyecto está abierto solo para lectura; no se pueden añadir artículos.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The project could not be made.</source>
        <translation>No se pudo crear el proyecto.</translation>
    </message>
    <message>
        <source>This project is open in another window, which was brought to the front.</source>
        <translation>Este proyecto está abierto en otra ventana, que se ha traído al frente.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>This project is open elsewhere.</source>
        <translation>Este proyecto está abierto en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged in the file, and therefore not shown: %n annotation(s) of this article. Work on with a backup, or save what can be read.</source>
        <translation>
            <numerusform>Dañada en el archivo y por eso no mostrada: %n anotación de este artículo. Sigue trabajando con una copia de seguridad o guarda lo que se pueda leer.</numerusform>
            <numerusform>Dañadas en el archivo y por eso no mostradas: %n anotaciones de este artículo. Sigue trabajando con una copia de seguridad o guarda lo que se pueda leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article yet. Drop texts or web pages on this window, press Ctrl+O to choose some, or Ctrl+Shift+V to paste one.</source>
        <translation>Todavía no hay artículos. Suelta textos o páginas web sobre esta ventana, pulsa Ctrl+O para elegirlos o Ctrl+Mayús+V para pegar uno.</translation>
    </message>
    <message>
        <source>Choose an article from the list.</source>
        <translation>Elige un artículo de la lista.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>The sample could not be made.</source>
        <translation>No se pudo crear el ejemplo.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added to a new project: %1, in %2.</source>
        <translation>
            <numerusform>%n artículo añadido a un proyecto nuevo: %1, en %2.</numerusform>
            <numerusform>%n artículos añadidos a un proyecto nuevo: %1, en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>Se añadió %n artículo.</numerusform>
            <numerusform>Se añadieron %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is saved as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copia está guardada.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Tagline %1</source>
        <translation>Tagline %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Tagged as %1</source>
        <comment>tag and words</comment>
        <translation>Etiquetado como %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>The project could not be kept in your documents.</source>
        <translation>El proyecto no se pudo conservar entre tus documentos.</translation>
    </message>
    <message>
        <source>Choose a name in the article first: a person, a place or an organization.</source>
        <translation>Elige primero un nombre en el artículo: una persona, un lugar o una organización.</translation>
    </message>
</context>
<context>
    <name>ui::Margin</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to who says this, in the text; or press A</source>
        <translation>Arrastra hasta quien lo dice, en el texto; o pulsa A</translation>
    </message>
</context>
<context>
    <name>ui::MentionReview</name>
    <message>
        <source>several are called so</source>
        <translation>varios se llaman así</translation>
    </message>
    <message>
        <source>perhaps a part of a longer name</source>
        <translation>quizá parte de un nombre más largo</translation>
    </message>
    <message>
        <source>perhaps a common word</source>
        <translation>quizá una palabra común</translation>
    </message>
    <message>
        <source>perhaps more than one</source>
        <translation>quizá más de uno</translation>
    </message>
    <message>
        <source>perhaps a given name</source>
        <translation>quizá un nombre de pila</translation>
    </message>
    <message>
        <source>the full name is not in this article</source>
        <translation>el nombre completo no está en este artículo</translation>
    </message>
    <message>
        <source>Not this one (Del)</source>
        <translation>Este no (Supr)</translation>
    </message>
    <message>
        <source>This is no mention; it is not offered again. Goes to the next (Del)</source>
        <translation>No es una mención; no se vuelve a ofrecer. Va al siguiente (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>This was the last place. %Ln tagged.</source>
        <translation>
            <numerusform>Este era el último lugar. %Ln etiquetado.</numerusform>
            <numerusform>Este era el último lugar. %Ln etiquetados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first place.</source>
        <translation>Este es el primer lugar.</translation>
    </message>
    <message>
        <source>its article was removed</source>
        <translation>su artículo se quitó</translation>
    </message>
    <message>
        <source>other words stand there now</source>
        <translation>ahora hay ahí otras palabras</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>ya etiquetado</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>este no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a number, %2: how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged</source>
        <translation>
            <numerusform>%Ln etiquetado</numerusform>
            <numerusform>%Ln etiquetados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag as %1 (Enter)</source>
        <extracomment>a button; %1: a name</extracomment>
        <translation>Etiquetar como %1 (Intro)</translation>
    </message>
</context>
<context>
    <name>ui::MentionsBar</name>
    <message>
        <source>Tag all</source>
        <translation>Etiquetar todos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>In all articles…</source>
        <translation>En todos los artículos…</translation>
    </message>
    <message>
        <source>Look for the name in all articles of the project, and tag or review what is found</source>
        <translation>Buscar el nombre en todos los artículos del proyecto y etiquetar o revisar lo encontrado</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc). View › Offer other mentions switches it off</source>
        <translation>Cerrar (Esc). Ver › Ofrecer otras menciones lo desactiva</translation>
    </message>
    <message>
        <source>Tag all of these places, as one step</source>
        <translation>Etiquetar todos estos lugares, en un solo paso</translation>
    </message>
    <message>
        <source>Look at one place after the other</source>
        <translation>Mirar un lugar tras otro</translation>
    </message>
    <message>
        <source>Look at one place after the other (%1)</source>
        <translation>Mirar un lugar tras otro (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is mentioned %n more time(s).</source>
        <extracomment>%1: a name</extracomment>
        <translation>
            <numerusform>%1 se menciona %n vez más.</numerusform>
            <numerusform>%1 se menciona %n veces más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be mentioned %n more time(s).</source>
        <translation>
            <numerusform>Quizá %1 se menciona %n vez más.</numerusform>
            <numerusform>Quizá %1 se menciona %n veces más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is mentioned %n more time(s), and perhaps %2.</source>
        <extracomment>%1: a name; %2: &quot;2 more&quot;</extracomment>
        <translation>
            <numerusform>%1 se menciona %n vez más, y quizá %2.</numerusform>
            <numerusform>%1 se menciona %n veces más, y quizá %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places that may be mentions</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt are words that may be part of a longer name or a common word, and names that several share. “Tag all” leaves them; the review shows them.</source>
        <translation>Son dudosas las palabras que pueden ser parte de un nombre más largo o una palabra común, y los nombres que comparten varios. «Etiquetar todos» las deja; la revisión las muestra.</translation>
    </message>
</context>
<context>
    <name>ui::MentionsInProject</name>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <comment>looked for in all articles</comment>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Other names are just being looked for.</source>
        <translation>Ahora mismo se están buscando otros nombres.</translation>
    </message>
    <message>
        <source>Looking for %1 in all articles…</source>
        <translation>Buscando %1 en todos los artículos…</translation>
    </message>
    <message>
        <source>Nothing else in the project names %1.</source>
        <translation>Nada más en el proyecto se refiere a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln mention(s) of %1 in %2?</source>
        <translation>
            <numerusform>¿Etiquetar %Ln mención de %1 en %2?</numerusform>
            <numerusform>¿Etiquetar %Ln menciones de %1 en %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in %2 may name %1: look at them in the review.</source>
        <translation>
            <numerusform>%Ln lugar en %2 puede referirse a %1: míralo en la revisión.</numerusform>
            <numerusform>%Ln lugares en %2 pueden referirse a %1: míralos en la revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in doubt, for the review only.</source>
        <translation>
            <numerusform>%Ln más en duda, solo para la revisión.</numerusform>
            <numerusform>%Ln más en duda, solo para la revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging %1…</source>
        <translation>Etiquetando %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) of %1 tagged.</source>
        <translation>
            <numerusform>%Ln mención de %1 etiquetada.</numerusform>
            <numerusform>%Ln menciones de %1 etiquetadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Nothing was tagged. %1</source>
        <translation>No se etiquetó nada. %1</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge the tag “%1”</source>
        <translation>Fusionar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Fusionar «%1» con</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>No annotation has this tag.</source>
        <translation>Ninguna anotación tiene esta etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in %1 will become “%2”. Words that have both tags are not doubled.</source>
        <extracomment>%1: &quot;3 articles&quot;; %2: the other tag</extracomment>
        <translation>
            <numerusform>%n anotación en %1 pasará a ser «%2». Las palabras que tienen ambas etiquetas no se duplican.</numerusform>
            <numerusform>%n anotaciones en %1 pasarán a ser «%2». Las palabras que tienen ambas etiquetas no se duplican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will go along. A name that both tags have in an article becomes one.</source>
        <translation>
            <numerusform>%n nombre va con ella. Un nombre que ambas etiquetas tienen en un artículo pasa a ser uno solo.</numerusform>
            <numerusform>%n nombres van con ella. Un nombre que ambas etiquetas tienen en un artículo pasa a ser uno solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) under it will go along.</source>
        <translation>
            <numerusform>%n etiqueta subordinada va con ella.</numerusform>
            <numerusform>%n etiquetas subordinadas van con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links to sources are kept, and shown only while a tag is for claims.</source>
        <translation>Los enlaces con fuentes se conservan, y se muestran solo mientras la etiqueta es para declaraciones.</translation>
    </message>
    <message>
        <source>“%1”, its definition and its key go. Undo brings all of it back.</source>
        <translation>«%1», su definición y su tecla desaparecen. Deshacer lo recupera todo.</translation>
    </message>
</context>
<context>
    <name>ui::MergeNamesDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Fusionar nombres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Name that stays</source>
        <translation>&amp;Nombre que queda</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>%1 and %2 become those of “%3”.</source>
        <translation>%1 y %2 pasan a ser de «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>It will also be called %1.</source>
        <translation>También se llamará %1.</translation>
    </message>
    <message>
        <source>It gets the Wikidata id.</source>
        <translation>Recibe el id de Wikidata.</translation>
    </message>
    <message>
        <source>Look twice: the Wikidata id of another one, %1, is left out. Two ids mostly mean two people.</source>
        <translation>Míralo bien: el id de Wikidata de otro nombre, %1, queda fuera. Dos ids suelen ser dos personas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), such as the gender, of the others are left out, as it has its own.</source>
        <translation>
            <numerusform>Queda fuera %Ln respuesta de los demás, como el género, porque ya tiene la suya.</numerusform>
            <numerusform>Quedan fuera %Ln respuestas de los demás, como el género, porque ya tiene las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes and descriptions of all are kept. One step, in all articles and by all coders; undo brings everything back.</source>
        <translation>Se conservan las notas y descripciones de todos. Un solo paso, en todos los artículos y para todas las personas que codifican; Deshacer lo recupera todo.</translation>
    </message>
</context>
<context>
    <name>ui::NameAnswers</name>
    <message>
        <source>— not coded —</source>
        <translation>— sin codificar —</translation>
    </message>
    <message>
        <source>%1: basis</source>
        <comment>a variable</comment>
        <translation>%1: base</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>En qué se basa la respuesta</translation>
    </message>
    <message>
        <source>basis…</source>
        <translation>base…</translation>
    </message>
    <message>
        <source>self-described</source>
        <translation>autodescripción</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>indicado en el texto</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
</context>
<context>
    <name>ui::NameChooser</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Busca un nombre o escribe uno nuevo</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>another one of this name</source>
        <translation>otra entidad con este nombre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>ui::NameDetails</name>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the place in the article. Choose several to move them to another name</source>
        <translation>Intro o un doble clic va al lugar en el artículo. Elige varias para moverlas a otro nombre</translation>
    </message>
    <message>
        <source>No mention in the coding that counts</source>
        <translation>Ninguna mención en la codificación que cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NameFields</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Also ca&amp;lled</source>
        <translation>Ot&amp;ros nombres</translation>
    </message>
    <message>
        <source>&amp;Wikidata id</source>
        <translation>Id de &amp;Wikidata</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Another kind gives all mentions the other tag</source>
        <translation>Otro tipo da la otra etiqueta a todas las menciones</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>One name to a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>Other names it goes by: within an article they mean it when they are tagged</source>
        <translation>Otros nombres que tiene: dentro de un artículo designan lo mismo cuando se etiquetan</translation>
    </message>
    <message>
        <source>Wikidata id</source>
        <translation>Id de Wikidata</translation>
    </message>
    <message>
        <source>By it tables of other projects find the same person or place. Paste the address of its page, or the id</source>
        <translation>Con él, las tablas de otros proyectos encuentran la misma persona o el mismo lugar. Pega la dirección de su página o el id</translation>
    </message>
    <message>
        <source>Show its Wikidata page in the browser</source>
        <translation>Mostrar su página de Wikidata en el navegador</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Who or what this is, in a few words</source>
        <translation>Quién o qué es, en pocas palabras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>“%1” is no Wikidata id: that is a Q and a number, such as Q42, or the address of the page.</source>
        <translation>«%1» no es un id de Wikidata: es una Q y un número, como Q42, o la dirección de la página.</translation>
    </message>
</context>
<context>
    <name>ui::NameLimit</name>
    <message>
        <source>A name has at most %1 characters. The rest was left out.</source>
        <translation>Un nombre tiene como máximo %1 caracteres. El resto se ha omitido.</translation>
    </message>
</context>
<context>
    <name>ui::NameLinks</name>
    <message numerus="yes">
        <source>Also in %Ln other article(s)</source>
        <translation>
            <numerusform>También en %Ln artículo más</numerusform>
            <numerusform>También en %Ln artículos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: make it a name of its own</source>
        <translation>No es lo mismo: darle un nombre aparte</translation>
    </message>
    <message>
        <source>The same as “%1”?</source>
        <translation>¿Lo mismo que «%1»?</translation>
    </message>
    <message>
        <source>Make this mention one of that name, which other articles have</source>
        <translation>Asignar esta mención a ese nombre, que tienen otros artículos</translation>
    </message>
    <message>
        <source>Also call it “%1”</source>
        <translation>Llamarlo también «%1»</translation>
    </message>
    <message>
        <source>Add these words to its other names: in an article they mean it when they are tagged</source>
        <translation>Añadir estas palabras a sus otros nombres: en un artículo designan lo mismo cuando se etiquetan</translation>
    </message>
    <message>
        <source>this mention is one of it</source>
        <translation>esta mención es una de las suyas</translation>
    </message>
    <message>
        <source>of other articles: this mention is one of it</source>
        <translation>de otros artículos: esta mención es una de las suyas</translation>
    </message>
    <message>
        <source>Rename for all: “%1”</source>
        <translation>Cambiar en todas: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) here</source>
        <translation>
            <numerusform>%Ln mención aquí</numerusform>
            <numerusform>%Ln menciones aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this mention: “%1”</source>
        <translation>Solo esta mención: «%1»</translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>un nombre nuevo</translation>
    </message>
    <message>
        <source>Make this mention one of the name behind which it stands</source>
        <translation>Hacer de esta mención una del nombre detrás del cual está</translation>
    </message>
    <message>
        <source>In this article it means somebody, or something, else than in the others</source>
        <translation>En este artículo designa a otra persona, u otra cosa, que en los demás</translation>
    </message>
    <message>
        <source>Make all its mentions in this article ones of that name</source>
        <translation>Hacer de todas sus menciones en este artículo menciones de ese nombre</translation>
    </message>
</context>
<context>
    <name>ui::NamePopup</name>
    <message>
        <source>What the name becomes</source>
        <translation>Qué pasa a ser el nombre</translation>
    </message>
</context>
<context>
    <name>ui::NamesDialog</name>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>Mo&amp;ve mentions…</source>
        <translation>&amp;Mover menciones…</translation>
    </message>
    <message>
        <source>Not the &amp;same</source>
        <translation>No son lo mi&amp;smo</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>People, places and organizations</source>
        <translation>Personas, lugares y organizaciones</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No two names look like one and the same.</source>
        <translation>No hay dos nombres que parezcan el mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n names are chosen. Merge makes one of them.</source>
        <translation>
            <numerusform>%n nombre elegido. Fusionar lo une con otro.</numerusform>
            <numerusform>%n nombres elegidos. Fusionar hace de ellos uno solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet. Tag people, places and organizations in an article: each becomes a name here, with all its mentions.</source>
        <translation>Todavía no hay nombres. Etiqueta personas, lugares y organizaciones en un artículo: cada uno pasa a ser aquí un nombre, con todas sus menciones.</translation>
    </message>
    <message>
        <source>Choose a name to see what is known of it and where it is mentioned.</source>
        <translation>Elige un nombre para ver lo que se sabe de él y dónde se menciona.</translation>
    </message>
    <message>
        <source>Looking for doubles…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of names may be one</source>
        <translation>
            <numerusform>%Ln par de nombres puede ser uno solo</numerusform>
            <numerusform>%Ln pares de nombres pueden ser uno solo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln name(s)</source>
        <translation>
            <numerusform>%1 de %Ln nombre</numerusform>
            <numerusform>%1 de %Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Find a name or alias</source>
        <translation>Buscar un nombre o alias</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>Tipos que se muestran</translation>
    </message>
    <message>
        <source>Names that may mean one. The mentions of the shorter one stand beside; Merge makes them one.</source>
        <translation>Nombres que pueden ser uno solo. Al lado están las menciones del más corto; Fusionar hace de ellos uno.</translation>
    </message>
    <message>
        <source>Make one of the chosen names, or merge the one with another</source>
        <translation>Hacer un solo nombre de los elegidos, o fusionar el elegido con otro</translation>
    </message>
    <message>
        <source>These two are proposed as doubles no more; undo takes it back</source>
        <translation>Estos dos ya no se proponen como duplicados; Deshacer lo anula</translation>
    </message>
    <message>
        <source>Make the mentions that are chosen at the right ones of another name</source>
        <translation>Pasar a otro nombre las menciones elegidas a la derecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Borrar para siempre…</translation>
    </message>
    <message>
        <source>Out of the history and every byte of the file, too</source>
        <translation>También del historial y de cada byte del archivo</translation>
    </message>
    <message>
        <source>Take the chosen names away; what is tagged stays tagged. Shift+Del erases them for good, out of the history too</source>
        <translation>Quitar los nombres elegidos; lo etiquetado sigue etiquetado. Mayús+Supr los borra para siempre, también del historial</translation>
    </message>
    <message>
        <source>kept without a match: %1</source>
        <translation>se mantienen sin coincidir: %1</translation>
    </message>
</context>
<context>
    <name>ui::NamesModel</name>
    <message>
        <source>%1, also called %2</source>
        <translation>%1, también %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Palabras citadas</translation>
    </message>
    <message>
        <source>What all mentions are called in lists and exports</source>
        <translation>Cómo se llaman todas las menciones en listas y exportaciones</translation>
    </message>
    <message>
        <source>The tag of its mentions</source>
        <translation>La etiqueta de sus menciones</translation>
    </message>
    <message>
        <source>How often it is tagged, in the coding that counts</source>
        <translation>Cuántas veces está etiquetado, en la codificación que cuenta</translation>
    </message>
    <message>
        <source>In how many articles it is mentioned or says something</source>
        <translation>En cuántos artículos se menciona o dice algo</translation>
    </message>
    <message>
        <source>How many claims have it as a source</source>
        <translation>De cuántas declaraciones es fuente</translation>
    </message>
    <message>
        <source>Words within quotation marks in these claims</source>
        <translation>Palabras entre comillas en estas declaraciones</translation>
    </message>
</context>
<context>
    <name>ui::NamesWork</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionar «%1»</translation>
    </message>
    <message>
        <source>Which other name means the same as “%1”?</source>
        <translation>¿Qué otro nombre se refiere a lo mismo que «%1»?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Merged into “%1”; Undo takes it apart again.</source>
        <translation>Fusionado con «%1»; Deshacer los vuelve a separar.</translation>
    </message>
    <message>
        <source>Move mentions</source>
        <translation>Mover menciones</translation>
    </message>
    <message numerus="yes">
        <source>Whom or what do the %n chosen mention(s) of “%1” mean? What is said by them goes along.</source>
        <translation>
            <numerusform>¿A quién o a qué se refiere la mención elegida (%n) de «%1»? Lo que dice va con ella.</numerusform>
            <numerusform>¿A quién o a qué se refieren las %n menciones elegidas de «%1»? Lo que dicen va con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) moved to “%1”; Undo moves them back.</source>
        <translation>
            <numerusform>%n mención movida a «%1»; Deshacer la devuelve.</numerusform>
            <numerusform>%n menciones movidas a «%1»; Deshacer las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is tagged as it.</source>
        <translation>No hay nada etiquetado con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>What is tagged stays tagged, %n mention(s), but means nobody then.</source>
        <translation>
            <numerusform>Lo etiquetado sigue etiquetado, %n mención, pero entonces no se refiere a nadie.</numerusform>
            <numerusform>Lo etiquetado sigue etiquetado, %n menciones, pero entonces no se refiere a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n name(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n nombre?</numerusform>
            <numerusform>¿Eliminar estos %n nombres?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) deleted; Undo brings them back.</source>
        <translation>
            <numerusform>%n nombre eliminado; Deshacer lo recupera.</numerusform>
            <numerusform>%n nombres eliminados; Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is tagged as one of them.</source>
        <translation>Nada está etiquetado con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>They stay the sources of %n claim(s), but as words only, of which nothing is known.</source>
        <translation>
            <numerusform>Siguen como fuentes de %n declaración, pero solo como palabras de las que no se sabe nada.</numerusform>
            <numerusform>Siguen como fuentes de %n declaraciones, pero solo como palabras de las que no se sabe nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays the source of %n claim(s), but as words only, of which nothing is known.</source>
        <translation>
            <numerusform>Sigue como fuente de %n declaración, pero solo como palabras de las que no se sabe nada.</numerusform>
            <numerusform>Sigue como fuente de %n declaraciones, pero solo como palabras de las que no se sabe nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about them (such as a gender)</source>
        <translation>
            <numerusform>%n respuesta sobre ellos (como un género)</numerusform>
            <numerusform>%n respuestas sobre ellos (como un género)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about it (such as a gender)</source>
        <translation>
            <numerusform>%n respuesta sobre él (como un género)</numerusform>
            <numerusform>%n respuestas sobre él (como un género)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) naming them (such as an affiliation)</source>
        <translation>
            <numerusform>%n respuesta que los nombra (como una afiliación)</numerusform>
            <numerusform>%n respuestas que los nombran (como una afiliación)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) naming it (such as an affiliation)</source>
        <translation>
            <numerusform>%n respuesta que lo nombra (como una afiliación)</numerusform>
            <numerusform>%n respuestas que lo nombran (como una afiliación)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted with them: %1.</source>
        <translation>Se elimina con ellos: %1.</translation>
    </message>
    <message>
        <source>Deleted with it: %1.</source>
        <translation>Se elimina con él: %1.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>That article was removed from the project. Bring it back in the history to see it.</source>
        <translation>Ese artículo se quitó del proyecto. Recupéralo en el historial para verlo.</translation>
    </message>
    <message>
        <source>This was the last annotation.</source>
        <translation>Esta era la última anotación.</translation>
    </message>
    <message>
        <source>This was the first annotation.</source>
        <translation>Esta era la primera anotación.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Este es el último artículo de la lista.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Este es el primer artículo de la lista.</translation>
    </message>
    <message>
        <source>Every claim of this article has a source.</source>
        <translation>Todas las declaraciones de este artículo tienen fuente.</translation>
    </message>
    <message>
        <source>This article has no claims yet.</source>
        <translation>Este artículo todavía no tiene declaraciones.</translation>
    </message>
</context>
<context>
    <name>ui::NoteEdit</name>
    <message>
        <source>What was copied has more than %1 characters, so it was not pasted. Copy less of it.</source>
        <translation>Lo copiado tiene más de %1 caracteres, así que no se ha pegado. Copia menos.</translation>
    </message>
</context>
<context>
    <name>ui::NotesDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir ahí</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Borrar para siempre…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of this project</source>
        <translation>Notas de este proyecto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was ever noted in this project, on articles, tags, names or sources.</source>
        <translation>En este proyecto nunca se anotó nada sobre artículos, etiquetas, nombres o fuentes.</translation>
    </message>
    <message>
        <source>A note that was emptied still stands in the history, and in the file that you hand on. Erase it here, and nobody can read it any more.</source>
        <translation>Una nota que se vació sigue en el historial y en el archivo que entregas. Bórrala aquí y ya nadie podrá leerla.</translation>
    </message>
    <message>
        <source>F2 takes a note on the article, the field Note at the right one on what is chosen there.</source>
        <translation>F2 toma una nota sobre el artículo; el campo Nota, a la derecha, sobre lo que está elegido allí.</translation>
    </message>
</context>
<context>
    <name>ui::NotesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>the article “%1”</source>
        <translation>el artículo «%1»</translation>
    </message>
    <message>
        <source>something that was tagged in “%1”</source>
        <translation>algo que se etiquetó en «%1»</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <comment>words, title</comment>
        <translation>«%1» en «%2»</translation>
    </message>
    <message>
        <source>%1 as a source in “%2”</source>
        <comment>name, title</comment>
        <translation>%1 como fuente en «%2»</translation>
    </message>
    <message>
        <source>the name %1</source>
        <translation>el nombre %1</translation>
    </message>
    <message>
        <source>in the history only</source>
        <translation>solo en el historial</translation>
    </message>
    <message>
        <source>stands there</source>
        <translation>está ahí</translation>
    </message>
    <message>
        <source>on something removed</source>
        <translation>en algo quitado</translation>
    </message>
    <message>
        <source>Note on</source>
        <translation>Nota sobre</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>ui::OrderMenu</name>
    <message>
        <source>As &amp;added</source>
        <translation>Por orden de &amp;llegada</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Number of tags</source>
        <translation>&amp;Número de etiquetas</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Show o&amp;pen ones</source>
        <translation>Mostrar los &amp;abiertos</translation>
    </message>
    <message>
        <source>Show those &amp;in progress</source>
        <translation>Mostrar los que están en &amp;curso</translation>
    </message>
    <message>
        <source>Show don&amp;e ones</source>
        <translation>Mostrar los te&amp;rminados</translation>
    </message>
    <message>
        <source>Show e&amp;xcluded ones</source>
        <translation>Mostrar los e&amp;xcluidos</translation>
    </message>
    <message>
        <source>&amp;Sort and show</source>
        <translation>&amp;Ordenar y mostrar</translation>
    </message>
    <message>
        <source>&amp;Backwards</source>
        <translation>En &amp;orden inverso</translation>
    </message>
    <message>
        <source>The last, newest or largest first</source>
        <translation>Primero el último, el más reciente o el mayor</translation>
    </message>
</context>
<context>
    <name>ui::OtherMentions</name>
    <message>
        <source>Choose a name in the article first: a person, a place or an organization.</source>
        <translation>Elige primero un nombre en el artículo: una persona, un lugar o una organización.</translation>
    </message>
    <message>
        <source>Nothing else in this article names %1.</source>
        <translation>Nada más en este artículo nombra a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may name %1; the review shows what is in doubt.</source>
        <translation>
            <numerusform>Puede que %n lugar nombre a %1; la revisión muestra lo dudoso.</numerusform>
            <numerusform>Puede que %n lugares nombren a %1; la revisión muestra lo dudoso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of %1 tagged; Undo takes them back.</source>
        <translation>
            <numerusform>%n mención de %1 etiquetada; Deshacer lo anula.</numerusform>
            <numerusform>%n menciones de %1 etiquetadas; Deshacer lo anula.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Panel</name>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Por posición</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Views of the panel</source>
        <translation>Vistas del panel</translation>
    </message>
    <message>
        <source>Filter… Ctrl+Shift+K</source>
        <translation>Filtrar… Ctrl+Mayús+K</translation>
    </message>
    <message>
        <source>Filter what is tagged in this article</source>
        <translation>Filtrar lo etiquetado en este artículo</translation>
    </message>
    <message>
        <source>By words of the text, name, tag, note, source or how it was said. Enter goes to the list, Esc empties the field.</source>
        <translation>Por palabras del texto, el nombre, la etiqueta, la nota, la fuente o cómo lo dijo. Intro va a la lista, Esc vacía el campo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>How the list is arranged</source>
        <translation>Cómo se ordena la lista</translation>
    </message>
    <message>
        <source>Arranged: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
</context>
<context>
    <name>ui::PassingPlace</name>
    <message>
        <source>Don’t ask again</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>Edit projects where they are; File › Keep in Documents still does it</source>
        <translation>Editar los proyectos donde están; Archivo › Conservar en Documentos lo sigue haciendo</translation>
    </message>
    <message>
        <source>This project lies in %1, where files are often cleared away. Keep a copy of it in your documents and work there, or close this message to edit it where it is.</source>
        <translation>Este proyecto está en %1, donde a menudo se borran los archivos. Conserva una copia entre tus documentos y trabaja allí, o cierra este mensaje para editarlo donde está.</translation>
    </message>
    <message>
        <source>The folder Tagline in your documents cannot be made. Use File › Save a copy, and choose a place yourself.</source>
        <translation>No se puede crear la carpeta Tagline entre tus documentos. Usa Archivo › Guardar una copia y elige tú el lugar.</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>2023-07-20</source>
        <translation>2023-07-20</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>El texto del artículo</translation>
    </message>
    <message>
        <source>Paste or type the article here, with its headline as the first line.</source>
        <translation>Pega o escribe aquí el artículo, con su titular como primera línea.</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Añadir artículo</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>First rows of the export</source>
        <translation>Primeras filas de la exportación</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>The file always has all of them; otherwise only those are shown here that tell something.</source>
        <translation>El archivo las tiene siempre todas; si no, aquí solo se muestran las que dicen algo.</translation>
    </message>
    <message>
        <source>Positions count Unicode characters from 0.</source>
        <translation>Las posiciones cuentan caracteres Unicode desde 0.</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>Qué significa cada columna</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show all %Ln column(s)</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln columna</numerusform>
            <numerusform>&amp;Mostrar las %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Contando las filas…</translation>
    </message>
    <message>
        <source>Nothing in this choice</source>
        <translation>Nada en esta selección</translation>
    </message>
    <message>
        <source>Choose all articles above, or others.</source>
        <translation>Elige arriba todos los artículos, u otros.</translation>
    </message>
    <message>
        <source>Choose another coder above, or everyone.</source>
        <translation>Elige arriba a otra persona, o todas.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file would have only its header.</source>
        <translation>El archivo tendría solo su cabecera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would be read as a formula and get a leading apostrophe.</source>
        <translation>
            <numerusform>%Ln celda se leería como fórmula y recibe un apóstrofo delante.</numerusform>
            <numerusform>%Ln celdas se leerían como fórmula y reciben un apóstrofo delante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with more than the 32,767 characters that Excel shows, written whole.</source>
        <translation>
            <numerusform>%Ln celda con más de los 32.767 caracteres que muestra Excel, escrita entera.</numerusform>
            <numerusform>%Ln celdas con más de los 32.767 caracteres que muestra Excel, escritas enteras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintJob</name>
    <message>
        <source>“%1” could not be printed. Look whether the printer is ready.</source>
        <translation>No se pudo imprimir «%1». Mira si la impresora está lista.</translation>
    </message>
</context>
<context>
    <name>ui::PrintedList</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>ui::Printing</name>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>The PDF cannot take the place of the project “%1” itself.</source>
        <translation>El PDF no puede ocupar el lugar del propio proyecto «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n página escrita en %1.</numerusform>
            <numerusform>%n páginas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Imprimir el artículo</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>The article is on its way to the printer.</source>
        <translation>El artículo va camino de la impresora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>The article could not be written.</source>
        <translation>No se pudo escribir el artículo.</translation>
    </message>
</context>
<context>
    <name>ui::ProjectFinding</name>
    <message>
        <source>Write words to find them in all articles. Enter goes to the next place, Esc closes the search.</source>
        <translation>Escribe palabras para buscarlas en todos los artículos. Intro va al lugar siguiente, Esc cierra la búsqueda.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Cancelled. So far: %1</source>
        <translation>Cancelado. Hasta ahora: %1</translation>
    </message>
    <message>
        <source>An article that is gone</source>
        <translation>Un artículo que ya no está</translation>
    </message>
    <message>
        <source>The project was changed during the search.</source>
        <translation>El proyecto cambió durante la búsqueda.</translation>
    </message>
    <message>
        <source>%1 was found nowhere.</source>
        <translation>%1 no se encontró en ninguna parte.</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>Lo que puede ayudar:</translation>
    </message>
    <message>
        <source>On from the first place.</source>
        <translation>Se sigue desde el primer lugar.</translation>
    </message>
    <message>
        <source>On from the last place.</source>
        <translation>Se sigue desde el último lugar.</translation>
    </message>
    <message>
        <source>These words stand there no longer. Search again.</source>
        <translation>Estas palabras ya no están ahí. Busca de nuevo.</translation>
    </message>
    <message>
        <source>The project has changed since.</source>
        <translation>El proyecto ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The first %1 places, in %2; there are more. More words find fewer.</source>
        <translation>Los primeros %1 lugares, en %2; hay más. Con más palabras se encuentran menos.</translation>
    </message>
    <message numerus="yes">
        <source>Not looked at, since damaged: %Ln article(s).</source>
        <translation>
            <numerusform>Sin mirar, por estar dañado: %Ln artículo.</numerusform>
            <numerusform>Sin mirar, por estar dañados: %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln paragraph(s) the expression takes too many steps.</source>
        <translation>
            <numerusform>En %Ln párrafo la expresión necesita demasiados pasos.</numerusform>
            <numerusform>En %Ln párrafos la expresión necesita demasiados pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not found there.</source>
        <translation>%1 no se encontró ahí.</translation>
    </message>
</context>
<context>
    <name>ui::ProposalBar</name>
    <message>
        <source>Take (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>Tag it as a claim with its cue and its source, as one step (Enter)</source>
        <translation>Etiquetarla como declaración con su fuente y la expresión que dice cómo se dijo, en un solo paso (Intro)</translation>
    </message>
    <message>
        <source>Without source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Tag it as a claim, and leave open who says it (Shift+Enter)</source>
        <translation>Etiquetarla como declaración y dejar abierto quién lo dice (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Dismiss (Del)</source>
        <translation>Descartar (Supr)</translation>
    </message>
    <message>
        <source>It is no claim: never propose it again (Del). Undo brings it back</source>
        <translation>No es una declaración: no volver a proponerla (Supr). Deshacer la recupera</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Siguiente (N)</translation>
    </message>
    <message>
        <source>Leave it for later, and go to the next proposal (N; Shift+N goes back)</source>
        <translation>Dejarla para después e ir a la siguiente propuesta (N; Mayús+N vuelve atrás)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::ProposalWords</name>
    <message>
        <source>Direct quotation</source>
        <translation>Cita directa</translation>
    </message>
    <message>
        <source>Indirect claim</source>
        <translation>Declaración indirecta</translation>
    </message>
    <message>
        <source>Claim with quoted words</source>
        <translation>Declaración con palabras citadas</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>source: probably %1</source>
        <translation>fuente: probablemente %1</translation>
    </message>
    <message>
        <source>source: “%1”, probably %2</source>
        <extracomment>%1: a pronoun or a description in the text, %2: a person</extracomment>
        <translation>fuente: «%1», probablemente %2</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>marks that close only in a later paragraph</source>
        <translation>comillas que no se cierran hasta un párrafo posterior</translation>
    </message>
    <message>
        <source>it goes on behind who says it</source>
        <translation>continúa detrás de quien lo dice</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>estilo indirecto</translation>
    </message>
    <message>
        <source>who speaks stands beside it</source>
        <translation>quien habla está al lado</translation>
    </message>
    <message>
        <source>nearest person before</source>
        <translation>persona anterior más cercana</translation>
    </message>
    <message>
        <source>the same words named this person before</source>
        <translation>las mismas palabras nombraron antes a esta persona</translation>
    </message>
    <message>
        <source>spoke just before</source>
        <translation>habló justo antes</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>no se encontró fuente</translation>
    </message>
    <message>
        <source>Proposed because: %1.</source>
        <translation>Propuesta porque: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Taking it tags “%1” as %2, too.</source>
        <extracomment>%1: a name in the text, %2: a tag</extracomment>
        <translation>Al aceptarla, también se etiqueta «%1» como %2.</translation>
    </message>
    <message>
        <source>“%1” becomes a source without a name.</source>
        <translation>«%1» pasa a ser una fuente sin nombre.</translation>
    </message>
    <message>
        <source>source: not clear whom “%1” means</source>
        <extracomment>%1: &quot;it&quot;, &quot;they&quot;</extracomment>
        <translation>fuente: no está claro a quién se refiere «%1»</translation>
    </message>
    <message>
        <source>nearest organization before</source>
        <translation>organización más cercana antes</translation>
    </message>
</context>
<context>
    <name>ui::QuotationProposing</name>
    <message>
        <source>That was the last quotation proposed in this article.</source>
        <translation>Esta era la última cita propuesta en este artículo.</translation>
    </message>
    <message>
        <source>On from the article’s beginning.</source>
        <translation>Se sigue desde el principio del artículo.</translation>
    </message>
    <message>
        <source>Proposals for quotations are switched off (menu View).</source>
        <translation>Las propuestas de citas están desactivadas (menú Ver).</translation>
    </message>
    <message>
        <source>Looking for quotations…</source>
        <translation>Buscando citas…</translation>
    </message>
    <message>
        <source>No quotation was found in this article that could be proposed.</source>
        <translation>En este artículo no se encontró ninguna cita que se pueda proponer.</translation>
    </message>
    <message>
        <source>All quotations that were found in this article are tagged or dismissed.</source>
        <translation>Todas las citas encontradas en este artículo están etiquetadas o descartadas.</translation>
    </message>
    <message>
        <source>On from the article’s end.</source>
        <translation>Se sigue desde el final del artículo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The codebook has no tag for claims. Add one first (menu Codebook).</source>
        <translation>El libro de códigos no tiene ninguna etiqueta para declaraciones. Añade primero una (menú Libro de códigos).</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceDialog</name>
    <message>
        <source>&amp;Leave out those of whom it is not known</source>
        <translation>&amp;Omitir a las personas de las que no se sabe</translation>
    </message>
    <message>
        <source>Compare with a reference</source>
        <translation>Comparar con una referencia</translation>
    </message>
    <message>
        <source>How large each share is elsewhere, such as in the population: a value and a number in each line. Percent, fractions and numbers of people are understood; cells can be pasted from a spreadsheet.</source>
        <translation>Qué tamaño tiene cada proporción en otro ámbito, por ejemplo en la población: un valor y un número en cada línea. Se admiten porcentajes, fracciones y números de personas; se pueden pegar celdas desde una hoja de cálculo.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Lo que se compara</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La referencia</translation>
    </message>
    <message>
        <source>Else they are counted in, as people of whom it is not known, and all other shares are smaller</source>
        <translation>Si no, se cuentan como personas de las que no se sabe, y todas las demás proporciones son menores</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Comparar:</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;No comparison</source>
        <translation>&amp;Sin comparación</translation>
    </message>
    <message>
        <source>Load a &amp;file…</source>
        <translation>Cargar un &amp;archivo…</translation>
    </message>
    <message>
        <source>A table (CSV) or text with a value and its share in each line comes in the place of what stands here; Ctrl+Z in the field brings that back</source>
        <translation>Una tabla (CSV) o un texto con un valor y su porcentaje en cada línea sustituye a lo que hay aquí; Ctrl+Z en el campo lo recupera</translation>
    </message>
    <message>
        <source>Load a reference</source>
        <translation>Cargar una referencia</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read at once. Choose another.</source>
        <translation>«%1» no es un archivo que se pueda leer de una vez. Elige otro.</translation>
    </message>
</context>
<context>
    <name>ui::RemovedDialog</name>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Borrar para siempre…</translation>
    </message>
    <message>
        <source>Removed articles</source>
        <translation>Artículos quitados</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Articles that were removed from this project</source>
        <translation>Artículos que se quitaron de este proyecto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No article was removed from this project. What you remove with Del in the list of articles will stand here.</source>
        <translation>No se quitó ningún artículo de este proyecto. Lo que quites con Supr en la lista de artículos aparecerá aquí.</translation>
    </message>
    <message>
        <source>They are still in the file, with all that is tagged in them. Bring them back, or erase them for good.</source>
        <translation>Siguen en el archivo, con todo lo que tienen etiquetado. Recupéralos o bórralos para siempre.</translation>
    </message>
</context>
<context>
    <name>ui::RequestForm</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;Coder</source>
        <translation>&amp;Codificación de</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Only the open article</source>
        <translation>Solo el artículo abierto</translation>
    </message>
    <message>
        <source>Chosen articles…</source>
        <translation>Artículos elegidos…</translation>
    </message>
    <message>
        <source>One coding of each article</source>
        <translation>Una codificación de cada artículo</translation>
    </message>
    <message>
        <source>The agreed coding where there is one, else the article&apos;s main coder</source>
        <translation>La codificación acordada donde la hay; si no, la de la persona principal del artículo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen article(s)…</source>
        <translation>
            <numerusform>%Ln artículo elegido…</numerusform>
            <numerusform>%Ln artículos elegidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Without &amp;names of coders, and without notes</source>
        <translation>Sin &amp;nombres de quienes codifican ni notas</translation>
    </message>
    <message>
        <source>The history says who did what, with the notes, so there is no anonymous one.</source>
        <translation>El historial dice quién hizo qué, con las notas, así que no lo hay anónimo.</translation>
    </message>
    <message>
        <source>For handing on: people are called Coder 1, Coder 2 and so on, in the order they came.</source>
        <translation>Para entregar: las personas se llaman Coder 1, Coder 2, etc., en el orden en que llegaron.</translation>
    </message>
</context>
<context>
    <name>ui::Rescue</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Work with the backup of %1</source>
        <translation>Trabajar con la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>This project is damaged.</source>
        <translation>Este proyecto está dañado.</translation>
    </message>
    <message>
        <source>%1 from backup</source>
        <translation>%1 de copia de seguridad</translation>
    </message>
    <message>
        <source>Copying the backup…</source>
        <translation>Copiando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>No se pudo copiar la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is already something at “%1”. Choose another name.</source>
        <translation>Ya hay algo en «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 reparado</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Guardando lo que se puede leer…</translation>
    </message>
    <message>
        <source>What can be read could not be saved.</source>
        <translation>No se pudo guardar lo que se puede leer.</translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <translation>Guardado: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Tagline</translation>
    </message>
</context>
<context>
    <name>ui::SameCandidates</name>
    <message>
        <source>Claim</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>ui::SameClaimDialog</name>
    <message>
        <source>Same claim as…</source>
        <translation>La misma declaración que…</translation>
    </message>
    <message>
        <source>Find a claim: its words, source, article</source>
        <translation>Buscar una declaración: sus palabras, fuente o artículo</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Buscar una declaración</translation>
    </message>
    <message>
        <source>&amp;Same claim</source>
        <translation>&amp;Misma declaración</translation>
    </message>
    <message>
        <source>Claims of the project, those most like it first</source>
        <translation>Declaraciones del proyecto, primero las más parecidas</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln claim(s) so far.</source>
        <translation>
            <numerusform>Leyendo… %Ln declaración hasta ahora.</numerusform>
            <numerusform>Leyendo… %Ln declaraciones hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other claim in this project yet.</source>
        <translation>Aún no hay otra declaración en este proyecto.</translation>
    </message>
    <message>
        <source>No claim has these words. Try fewer of them, or others.</source>
        <translation>Ninguna declaración tiene estas palabras. Pruebe con menos o con otras.</translation>
    </message>
    <message>
        <source>Those most like it stand first. Enter joins the chosen one; with Ctrl or Shift several can be chosen.</source>
        <translation>Las más parecidas están primero. Intro une la elegida; con Ctrl o Mayús se eligen varias.</translation>
    </message>
</context>
<context>
    <name>ui::SameLine</name>
    <message>
        <source>The verdicts differ.</source>
        <translation>Los veredictos difieren.</translation>
    </message>
    <message>
        <source>Use this verdict for all</source>
        <translation>Usar este veredicto para todas</translation>
    </message>
    <message>
        <source>List all claims that are the same</source>
        <translation>Listar todas las declaraciones que son la misma</translation>
    </message>
    <message>
        <source>Give verdict, evidence and note of this claim to all that are the same</source>
        <translation>Dar el veredicto, las pruebas y la nota de esta declaración a todas las que son la misma</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SameMenu</name>
    <message numerus="yes">
        <source>Replace what was found of %n other claim(s)?</source>
        <translation>
            <numerusform>¿Reemplazar lo que se averiguó de %n otra declaración?</numerusform>
            <numerusform>¿Reemplazar lo que se averiguó de otras %n declaraciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have another verdict, evidence or note than this one. Undo brings it back.</source>
        <translation>Tienen otro veredicto, otras pruebas u otra nota que esta. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The selected ones are the &amp;same</source>
        <translation>Las elegidas son la &amp;misma</translation>
    </message>
    <message>
        <source>Join the selected claims: one repeats the other</source>
        <translation>Unir las declaraciones elegidas: una repite la otra</translation>
    </message>
    <message>
        <source>Same claim &amp;as…</source>
        <translation>La misma &amp;que…</translation>
    </message>
    <message>
        <source>Look for claims like this one, and join them with it</source>
        <translation>Buscar declaraciones como esta y unirlas con ella</translation>
    </message>
    <message>
        <source>&amp;Not the same claim</source>
        <translation>&amp;No es la misma</translation>
    </message>
    <message>
        <source>Take the selected claims out; the others stay joined</source>
        <translation>Sacar las declaraciones elegidas; las demás siguen juntas</translation>
    </message>
    <message>
        <source>Use this &amp;verdict for all of them</source>
        <translation>Usar este &amp;veredicto para todas</translation>
    </message>
    <message>
        <source>Give verdict, evidence and note of this claim to all that are the same, as one step</source>
        <translation>Dar el veredicto, las pruebas y la nota de esta declaración a todas las que son la misma, en un solo paso</translation>
    </message>
    <message>
        <source>&amp;List these alone</source>
        <translation>&amp;Listar solo estas</translation>
    </message>
    <message>
        <source>List this claim with its repetitions, and nothing else</source>
        <translation>Listar esta declaración con sus repeticiones, y nada más</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
</context>
<context>
    <name>ui::SearchForm</name>
    <message>
        <source>Find in all articles…</source>
        <translation>Buscar en todos los artículos…</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Find parts of words too</source>
        <translation>Buscar también partes de palabras</translation>
    </message>
    <message>
        <source>Take é and e for the same</source>
        <translation>Tomar é y e por iguales</translation>
    </message>
    <message>
        <source>Take upper and lower case for the same</source>
        <translation>Tomar mayúsculas y minúsculas por iguales</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Tag these…</source>
        <translation>Etiquetar estos…</translation>
    </message>
    <message>
        <source>Give all places of the list a tag, at once or one by one (Ctrl+T)</source>
        <translation>Dar una etiqueta a todos los lugares de la lista, de una vez o uno por uno (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tag all that was found</source>
        <translation>Etiquetar todo lo encontrado</translation>
    </message>
</context>
<context>
    <name>ui::SearchPlace</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The tag that is meant, with those below it</source>
        <translation>La etiqueta a la que se refiere, con las que están debajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Within a tag</source>
        <translation>Dentro de una etiqueta</translation>
    </message>
    <message>
        <source>Outside a tag</source>
        <translation>Fuera de una etiqueta</translation>
    </message>
    <message>
        <source>In articles without a tag</source>
        <translation>En artículos sin una etiqueta</translation>
    </message>
    <message>
        <source>Within claims</source>
        <translation>Dentro de declaraciones</translation>
    </message>
    <message>
        <source>Outside claims</source>
        <translation>Fuera de declaraciones</translation>
    </message>
    <message>
        <source>In articles without claims</source>
        <translation>En artículos sin declaraciones</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whose? Type a part of the name, and choose it from the list with Down and Enter.</source>
        <translation>¿De quién? Escribe una parte del nombre y elígelo de la lista con Abajo e Intro.</translation>
    </message>
    <message>
        <source>No name is called just so. Choose one from the list with Down and Enter, or type another part of it.</source>
        <translation>Ningún nombre se llama exactamente así. Elige uno de la lista con Abajo e Intro, o escribe otra parte.</translation>
    </message>
    <message>
        <source>Whose claims? Find a name…</source>
        <translation>¿Declaraciones de quién? Busque un nombre…</translation>
    </message>
    <message>
        <source>Whose mentions? Find a name…</source>
        <translation>¿Menciones de quién? Busque un nombre…</translation>
    </message>
    <message>
        <source>Source of the claims</source>
        <translation>Fuente de las declaraciones</translation>
    </message>
    <message>
        <source>Who says it: a person or organization, or the words that an unnamed source is told by</source>
        <translation>Quién lo dice: una persona u organización, o las palabras con que se nombra a una fuente anónima</translation>
    </message>
    <message>
        <source>The person, place or organization that is meant, by its name or another name of it</source>
        <translation>La persona, el lugar o la organización a que se refiere, por su nombre o por otro de sus nombres</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Within a name</source>
        <translation>Dentro de un nombre</translation>
    </message>
    <message>
        <source>Outside a name</source>
        <translation>Fuera de un nombre</translation>
    </message>
    <message>
        <source>In articles without a name</source>
        <translation>En artículos sin un nombre</translation>
    </message>
    <message>
        <source>Within a source’s claims</source>
        <translation>Dentro de lo que dice una fuente</translation>
    </message>
    <message>
        <source>Outside a source’s claims</source>
        <translation>Fuera de lo que dice una fuente</translation>
    </message>
    <message>
        <source>Where a source is silent</source>
        <translation>Donde una fuente calla</translation>
    </message>
</context>
<context>
    <name>ui::SimilarDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go to the article</source>
        <translation>&amp;Ir al artículo</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Artículos similares</translation>
    </message>
    <message>
        <source>Articles that share at least half of their wording, such as copies of one agency’s report. The first of each group is the one that was published first.</source>
        <translation>Artículos que comparten al menos la mitad de su redacción, como copias de un mismo despacho de agencia. El primero de cada grupo es el que se publicó primero.</translation>
    </message>
    <message>
        <source>Leave the chosen articles out of the coding, with the reason “near-duplicate of …”; undo takes it back</source>
        <translation>Dejar los artículos elegidos fuera de la codificación, con el motivo «casi duplicado de …»; Deshacer lo anula</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>No two articles are nearly the same.</source>
        <translation>No hay dos artículos casi iguales.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not looked at, since damaged: %Ln article(s).</source>
        <translation>
            <numerusform>Sin mirar, por estar dañado: %Ln artículo.</numerusform>
            <numerusform>Sin mirar, por estar dañados: %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>near-duplicate of “%1”</source>
        <translation>casi duplicado de «%1»</translation>
    </message>
</context>
<context>
    <name>ui::SimilarHint</name>
    <message numerus="yes">
        <source>%n of the added articles are much like others of this project, such as copies of one agency’s report.</source>
        <translation>
            <numerusform>%n de los artículos añadidos se parece mucho a otros de este proyecto, como las copias de un mismo despacho de agencia.</numerusform>
            <numerusform>%n de los artículos añadidos se parecen mucho a otros de este proyecto, como las copias de un mismo despacho de agencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” is much like “%2”: %3 % alike.</source>
        <translation>«%1» se parece mucho a «%2»: un %3 %.</translation>
    </message>
</context>
<context>
    <name>ui::SimilarTree</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>excluido: %1</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Artículos similares</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How much of the wording of both is the same as in the first of the group</source>
        <translation>Qué parte de la redacción de ambos es igual que en el primero del grupo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>An article that is gone</source>
        <translation>Un artículo que ya no está</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ui::SourcePopup</name>
    <message>
        <source>Choose the source of the claim</source>
        <translation>Elige la fuente de la declaración</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Buscar una fuente</translation>
    </message>
    <message>
        <source>Find a name, or describe who speaks</source>
        <translation>Busca un nombre o describe quién habla</translation>
    </message>
    <message>
        <source>Possible sources</source>
        <translation>Fuentes posibles</translation>
    </message>
    <message>
        <source>Who says this? Click a name in the article, or:</source>
        <translation>¿Quién lo dice? Pulsa un nombre en el artículo o:</translation>
    </message>
    <message>
        <source>%1 (unnamed)</source>
        <translation>%1 (sin nombre)</translation>
    </message>
    <message>
        <source>Unnamed source: %1</source>
        <translation>Fuente sin nombre: %1</translation>
    </message>
    <message>
        <source>Who says this? Enter takes %1, the nearest. Or click a name in the article, or:</source>
        <translation>¿Quién lo dice? Intro toma %1, el nombre más cercano. O pulsa un nombre en el artículo o:</translation>
    </message>
    <message>
        <source>of other articles</source>
        <translation>de otros artículos</translation>
    </message>
</context>
<context>
    <name>ui::SourceRows</name>
    <message>
        <source>Another source…</source>
        <translation>Otra fuente…</translation>
    </message>
    <message>
        <source>Link this claim to a further source (A)</source>
        <translation>Enlazar esta declaración con una fuente más (A)</translation>
    </message>
    <message>
        <source>Take this source away from the claim</source>
        <translation>Quitar esta fuente a la declaración</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>said, according to…</source>
        <translation>dijo, según…</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>Cómo lo dijo</translation>
    </message>
    <message>
        <source>Choose… (A)</source>
        <translation>Elegir… (A)</translation>
    </message>
    <message>
        <source>%1. Press to choose another source.</source>
        <translation>%1. Pulsar para elegir otra fuente.</translation>
    </message>
    <message>
        <source>Choose who says this: click a name in the article, or find it in the list.</source>
        <translation>Elegir quién lo dice: pulsar un nombre en el artículo o buscarlo en la lista.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir una fuente</translation>
    </message>
    <message>
        <source>Take away the source %1</source>
        <translation>Quitar la fuente %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPane</name>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Adoptar</translation>
    </message>
    <message>
        <source>Sources in this article</source>
        <translation>Fuentes en este artículo</translation>
    </message>
    <message>
        <source>Double-click a name to go to where it stands</source>
        <translation>Doble clic en un nombre para ir a donde está</translation>
    </message>
    <message>
        <source>SOURCES IN THIS ARTICLE</source>
        <translation>FUENTES EN ESTE ARTÍCULO</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the list of sources</source>
        <translation>Cerrar la lista de fuentes</translation>
    </message>
    <message>
        <source>Give the selected cells what the last article with the same source says (%1)</source>
        <translation>Dar a las celdas seleccionadas lo que dice el último artículo con la misma fuente (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read either.</source>
        <translation>
            <numerusform>Tampoco se puede leer %n celda más.</numerusform>
            <numerusform>Tampoco se pueden leer %n celdas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody speaks in this article yet. Tag what somebody says as a claim (C), then press A to choose who says it; each source gets a row here.</source>
        <translation>Todavía no habla nadie en este artículo. Etiqueta lo que alguien dice como declaración (C) y pulsa A para elegir quién lo dice; cada fuente tiene aquí una fila.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Grey: as in the last article; Ctrl+Enter takes that over.</source>
        <translation>En gris: como en el último artículo; Ctrl+Intro lo adopta.</translation>
    </message>
    <message>
        <source>Type or paste; Enter goes down, Tab to the right, Ctrl+D fills down.</source>
        <translation>Escribe o pega; Intro va hacia abajo; Tab, hacia la derecha; Ctrl+D rellena hacia abajo.</translation>
    </message>
</context>
<context>
    <name>ui::SourcesSheet</name>
    <message>
        <source>Claims are counted; nothing can be typed there.</source>
        <translation>Las declaraciones se cuentan; ahí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>“%1” is not asked of %2.</source>
        <translation>«%1» no se pregunta sobre %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the answers to “%2”. Choose one of: %3.</source>
        <translation>«%1» no es ninguna de las respuestas a «%2». Elige una de estas: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>In the last article: %1. Ctrl+Enter takes that over.</source>
        <translation>En el último artículo: %1. Ctrl+Intro lo adopta.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>How many claims of this article are theirs</source>
        <translation>Cuántas declaraciones de este artículo son suyas</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersModel</name>
    <message>
        <source>Words within quotation marks</source>
        <translation>Palabras entre comillas</translation>
    </message>
    <message>
        <source>Claims that nobody has verified yet</source>
        <translation>Declaraciones que nadie ha verificado todavía</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin verificar</translation>
    </message>
</context>
<context>
    <name>ui::SpeaksBar</name>
    <message>
        <source>‹ &amp;Back to the article</source>
        <translation>‹ &amp;Volver al artículo</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What the claims are parted by</source>
        <translation>Según qué se dividen las declaraciones</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>Count claims</source>
        <translation>Contar las declaraciones</translation>
    </message>
    <message>
        <source>Count the words of the claims that stand within quotation marks</source>
        <translation>Contar las palabras de las declaraciones que están entre comillas</translation>
    </message>
    <message>
        <source>Count the articles in which there is such a claim</source>
        <translation>Contar los artículos en los que hay una declaración así</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>Este artícu&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Pick articles…</source>
        <translation>E&amp;scoger artículos…</translation>
    </message>
    <message>
        <source>&amp;Report for the browser (HTML)…</source>
        <translation>&amp;Informe para el navegador (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>I&amp;magen (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Vector picture (SVG)…</source>
        <translation>Imagen &amp;vectorial (SVG)…</translation>
    </message>
    <message>
        <source>The lines over time (SV&amp;G)…</source>
        <translation>Las líneas en el tiempo (SV&amp;G)…</translation>
    </message>
    <message>
        <source>Verified &amp;claims (ClaimReview)…</source>
        <translation>&amp;Declaraciones verificadas (ClaimReview)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;All articles (%L1)</source>
        <translation>&amp;Todos los artículos (%L1)</translation>
    </message>
    <message>
        <source>&amp;Chosen in the list (%L1)</source>
        <translation>&amp;Elegidos en la lista (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo en total</numerusform>
            <numerusform>Los %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen article(s)</source>
        <translation>
            <numerusform>%Ln artículo elegido</numerusform>
            <numerusform>%Ln artículos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked article(s)</source>
        <translation>
            <numerusform>%Ln artículo escogido</numerusform>
            <numerusform>%Ln artículos escogidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Artículos: %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeaksFigures</name>
    <message>
        <source>&amp;Compare with a reference…</source>
        <translation>&amp;Comparar con una referencia…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>AGAINST A REFERENCE</source>
        <translation>FRENTE A UNA REFERENCIA</translation>
    </message>
    <message>
        <source>OVER TIME</source>
        <translation>EN EL TIEMPO</translation>
    </message>
    <message>
        <source>MENTIONED, NEVER QUOTED</source>
        <translation>CON MENCIÓN, NUNCA CON CITA</translation>
    </message>
    <message>
        <source>Compare the people who speak with shares from elsewhere, such as those of the population</source>
        <translation>Comparar las personas que hablan con porcentajes de otro origen, como los de la población</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Shares against the reference</source>
        <translation>Porcentajes frente a la referencia</translation>
    </message>
    <message>
        <source>Shares over time, as a table</source>
        <translation>Porcentajes en el tiempo, en una tabla</translation>
    </message>
    <message>
        <source>No claim has a source yet. In the article, go to a claim and press A to say whose it is.</source>
        <translation>Ninguna declaración tiene fuente todavía. En el artículo, ve a una declaración y pulsa A para decir de quién es.</translation>
    </message>
    <message>
        <source>Change the &amp;comparison…</source>
        <translation>Cambiar la &amp;comparación…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reference 51 % · 20 points fewer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Aún no hay declaraciones</translation>
    </message>
    <message>
        <source>In an article, select what somebody says and press C to tag it as a claim, then A to say whose it is. Here you see who speaks, and how much.</source>
        <translation>En un artículo, seleccione lo que alguien dice y pulse C para etiquetarlo como declaración, y luego A para indicar de quién es. Aquí se ve quién habla y cuánto.</translation>
    </message>
    <message>
        <source>There are no articles yet. Add some, and tag what people say in them as claims.</source>
        <translation>Aún no hay artículos. Añada algunos y etiquete como declaraciones lo que se dice en ellos.</translation>
    </message>
    <message>
        <source>It is told in the article: in the sheet of its sources (Analysis › Sources of this article), or in the fields of a name or a claim.</source>
        <translation>Se indica en el artículo: en la hoja de sus fuentes (Análisis › Fuentes de este artículo) o en los campos de un nombre o de una declaración.</translation>
    </message>
</context>
<context>
    <name>ui::SpeaksSaving</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Vector pictures (*.svg)</source>
        <translation>Imágenes vectoriales (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Pages for the browser (*.html)</source>
        <translation>Páginas para el navegador (*.html)</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>en el tiempo</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>quién habla</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>Who speaks? %1</source>
        <translation>¿Quién habla? %1</translation>
    </message>
    <message>
        <source>The figures could not be printed.</source>
        <translation>No se pudieron imprimir las cifras.</translation>
    </message>
    <message>
        <source>Look whether the printer is ready.</source>
        <translation>Mira si la impresora está lista.</translation>
    </message>
    <message>
        <source>The claims could not be read.</source>
        <translation>No se pudieron leer las declaraciones.</translation>
    </message>
    <message>
        <source>ClaimReview (*.jsonld *.json)</source>
        <translation>ClaimReview (*.jsonld *.json)</translation>
    </message>
</context>
<context>
    <name>ui::SpeaksScreen</name>
    <message>
        <source>A click on a bar lists its claims; a click on a claim opens it in the article.</source>
        <translation>Un clic en una barra muestra sus declaraciones; un clic en una declaración la abre en el artículo.</translation>
    </message>
    <message>
        <source>The claims could not be counted</source>
        <translation>No se pudieron contar las declaraciones</translation>
    </message>
    <message>
        <source>The figures could not be compared.</source>
        <translation>No se pudieron comparar las cifras.</translation>
    </message>
</context>
<context>
    <name>ui::SpeaksSources</name>
    <message>
        <source>CLAIMS</source>
        <translation>DECLARACIONES</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>FUENTES</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CLAIMS OF TOMÁS IRIARTE: 19 claims</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The claims of a bar or a source are listed here</source>
        <translation>Aquí aparecen las declaraciones de una barra o de una fuente</translation>
    </message>
</context>
<context>
    <name>ui::SpeaksState</name>
    <message>
        <source>Progress of the counting</source>
        <translation>Progreso del recuento</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Tagline</source>
        <translation>Tagline</translation>
    </message>
    <message>
        <source>Read news articles and tag the people, places, organizations and claims in them. Everything stays in one file on this computer and is saved at once.</source>
        <translation>Lee noticias y etiqueta en ellas las personas, los lugares, las organizaciones y las declaraciones. Todo queda en un archivo de este ordenador y se guarda al instante.</translation>
    </message>
    <message>
        <source>Or drop texts, web pages, or a project, anywhere on this window.</source>
        <translation>O suelta textos, páginas web o un proyecto en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Open an article…</source>
        <translation>Abrir un artículo…</translation>
    </message>
    <message>
        <source>Begin a new project with one or more texts or web pages</source>
        <translation>Empezar un proyecto nuevo con uno o varios textos o páginas web</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Pegar un texto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Mayús+V</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>not found; press to take it off this list</source>
        <translation>no se encuentra; pulsa para quitarlo de esta lista</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Three short articles, tagged, to try things on</source>
        <translation>Tres artículos cortos, ya etiquetados, para probar</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Creando el ejemplo…</translation>
    </message>
    <message>
        <source>It opens as soon as it is made</source>
        <translation>Se abre en cuanto esté listo</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing can be changed.</source>
        <translation>Este proyecto está abierto solo para lectura; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The last change is being written just now.</source>
        <translation>El último cambio se está escribiendo ahora mismo.</translation>
    </message>
    <message>
        <source>Nothing was changed since this project was opened; all of it is in the file.</source>
        <translation>Nada ha cambiado desde que se abrió este proyecto; todo está en el archivo.</translation>
    </message>
    <message>
        <source>All of it is saved. The last change was written at %1.</source>
        <translation>Todo está guardado. El último cambio se escribió a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a source</source>
        <translation>
            <numerusform>%n declaración sin fuente</numerusform>
            <numerusform>%n declaraciones sin fuente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message>
        <source>tag</source>
        <translation>etiquetar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>change tag of</source>
        <translation>cambiar la etiqueta de</translation>
    </message>
    <message>
        <source>change extent of</source>
        <translation>cambiar la extensión de</translation>
    </message>
    <message>
        <source>change note of</source>
        <translation>cambiar la nota de</translation>
    </message>
    <message>
        <source>change name of</source>
        <translation>cambiar el nombre de</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambiar el nombre a</translation>
    </message>
    <message>
        <source>choose source of</source>
        <translation>elegir la fuente de</translation>
    </message>
    <message>
        <source>take away source of</source>
        <translation>quitar la fuente de</translation>
    </message>
    <message>
        <source>change “said how” of</source>
        <translation>cambiar «cómo lo dijo» de</translation>
    </message>
    <message>
        <source>change details of</source>
        <translation>cambiar los datos de</translation>
    </message>
    <message>
        <source>change status of</source>
        <translation>cambiar el estado de</translation>
    </message>
    <message>
        <source>remove the article</source>
        <translation>quitar el artículo</translation>
    </message>
    <message>
        <source>add the tag</source>
        <translation>añadir la etiqueta</translation>
    </message>
    <message>
        <source>edit the tag</source>
        <translation>editar la etiqueta</translation>
    </message>
    <message>
        <source>move the tag</source>
        <translation>mover la etiqueta</translation>
    </message>
    <message>
        <source>retire the tag</source>
        <translation>retirar la etiqueta</translation>
    </message>
    <message>
        <source>bring back the tag</source>
        <translation>volver a ofrecer la etiqueta</translation>
    </message>
    <message>
        <source>delete the tag</source>
        <translation>eliminar la etiqueta</translation>
    </message>
    <message>
        <source>merge the tag</source>
        <translation>fusionar la etiqueta</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message numerus="yes">
        <source>add %n article(s)</source>
        <translation>
            <numerusform>añadir %n artículo</numerusform>
            <numerusform>añadir %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what is done, to what</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>Take %n added article(s) back out of the project?</source>
        <translation>
            <numerusform>¿Sacar del proyecto %n artículo añadido?</numerusform>
            <numerusform>¿Sacar del proyecto %n artículos añadidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tags go with them. Redo brings all of it back.</source>
        <translation>Sus etiquetas se van con ellos. Rehacer lo recupera todo.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n article(s) back into the project?</source>
        <translation>
            <numerusform>¿Devolver %n artículo al proyecto?</numerusform>
            <numerusform>¿Devolver %n artículos al proyecto?</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made on %1, before this project was opened now. </source>
        <translation>Se hizo el %1, antes de que este proyecto se abriera ahora. </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the project would change.</source>
        <translation>
            <numerusform>Cambiaría %n cosa del proyecto.</numerusform>
            <numerusform>Cambiarían %n cosas del proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo an older step: %1?</source>
        <translation>¿Deshacer un paso más antiguo: %1?</translation>
    </message>
    <message>
        <source>Redo an older step: %1?</source>
        <translation>¿Rehacer un paso más antiguo: %1?</translation>
    </message>
    <message>
        <source>tag all</source>
        <translation>etiquetar todos</translation>
    </message>
    <message>
        <source>correct the text of</source>
        <translation>corregir el texto de</translation>
    </message>
    <message>
        <source>bring back the article</source>
        <translation>recuperar el artículo</translation>
    </message>
    <message>
        <source>add the coder</source>
        <translation>añadir a la persona</translation>
    </message>
    <message>
        <source>edit the coder</source>
        <translation>editar a la persona</translation>
    </message>
    <message>
        <source>remove the coder</source>
        <translation>quitar a la persona</translation>
    </message>
    <message>
        <source>give to another coder:</source>
        <translation>dar a otra persona:</translation>
    </message>
    <message>
        <source>%1 (something that was erased)</source>
        <comment>what was done</comment>
        <translation>%1 (algo que se borró)</translation>
    </message>
    <message>
        <source>tag the mentions</source>
        <translation>etiquetar las menciones</translation>
    </message>
    <message>
        <source>load the names</source>
        <translation>cargar los nombres</translation>
    </message>
    <message>
        <source>change what is known of</source>
        <translation>cambiar lo que se sabe de</translation>
    </message>
    <message>
        <source>move mentions:</source>
        <translation>mover menciones:</translation>
    </message>
    <message>
        <source>make a name of its own:</source>
        <translation>hacer un nombre aparte:</translation>
    </message>
    <message>
        <source>merge the name</source>
        <translation>fusionar el nombre</translation>
    </message>
    <message>
        <source>change the kind of</source>
        <translation>cambiar el tipo de</translation>
    </message>
    <message>
        <source>delete the name</source>
        <translation>eliminar el nombre</translation>
    </message>
    <message>
        <source>set</source>
        <translation>fijar</translation>
    </message>
    <message>
        <source>set several, first</source>
        <translation>fijar varios, el primero</translation>
    </message>
    <message>
        <source>turn down the proposal</source>
        <translation>rechazar la propuesta</translation>
    </message>
    <message>
        <source>change the variable</source>
        <translation>cambiar la variable</translation>
    </message>
    <message>
        <source>join as the same claim:</source>
        <translation>unir como la misma declaración:</translation>
    </message>
    <message>
        <source>part from the same claims:</source>
        <translation>separar de las mismas declaraciones:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done, to what has quotation marks already</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::TableChoice</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Write what the tag is called.</source>
        <translation>Escribe cómo se llama la etiqueta.</translation>
    </message>
    <message>
        <source>Write a short name: it heads the columns of tables.</source>
        <translation>Escribe un nombre corto: encabeza las columnas de las tablas.</translation>
    </message>
    <message>
        <source>A short name takes letters, digits and _, without blanks.</source>
        <translation>Un nombre corto lleva letras, cifras y _, sin espacios.</translation>
    </message>
    <message>
        <source>“%1” has this short name already. Choose another one.</source>
        <translation>«%1» ya tiene este nombre corto. Elige otro.</translation>
    </message>
    <message>
        <source>A key is one letter, of any script.</source>
        <translation>Una tecla es una sola letra, de cualquier escritura.</translation>
    </message>
    <message>
        <source>This letter does something else in the article. Choose another one than %1.</source>
        <translation>Esta letra hace otra cosa en el artículo. Elige otra que no sea %1.</translation>
    </message>
    <message>
        <source>“%1” has this key already. Choose another one.</source>
        <translation>«%1» ya tiene esta tecla. Elige otra.</translation>
    </message>
    <message>
        <source>A tag cannot stand under itself.</source>
        <translation>Una etiqueta no puede estar debajo de sí misma.</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Qué representa</translation>
    </message>
    <message>
        <source>What else is to be tagged so</source>
        <translation>Qué más se etiqueta así</translation>
    </message>
    <message>
        <source>What is not, though one might think so</source>
        <translation>Qué no, aunque se podría pensar</translation>
    </message>
    <message>
        <source>Words from an article</source>
        <translation>Palabras de un artículo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Edit the tag “%1”</source>
        <translation>Editar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Heads the columns of tables: letters, digits and _</source>
        <translation>Encabeza las columnas de las tablas: letras, cifras y _</translation>
    </message>
    <message>
        <source>One letter that tags the selection, of any script; may be left empty</source>
        <translation>Una letra que etiqueta la selección, de cualquier escritura; se puede dejar vacía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Is for</source>
        <translation>Es para</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Debajo de</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Palabras cualesquiera</translation>
    </message>
    <message>
        <source>Claims, with who says them</source>
        <translation>Declaraciones, con quien las hace</translation>
    </message>
    <message>
        <source>Names of people, places, things</source>
        <translation>Nombres de personas, lugares, cosas</translation>
    </message>
    <message>
        <source>What an annotation with this tag has beside its words</source>
        <translation>Qué tiene una anotación con esta etiqueta además de sus palabras</translation>
    </message>
    <message>
        <source>This tag is used: what has it would lose its name. Give the annotations another tag instead.</source>
        <translation>Esta etiqueta se usa: lo que la tiene perdería su nombre. En lugar de ello, da otra etiqueta a las anotaciones.</translation>
    </message>
    <message>
        <source>This tag is used: its annotations have no names. Links to sources are kept, and shown where it is for claims.</source>
        <translation>Esta etiqueta se usa: sus anotaciones no tienen nombres. Los enlaces con fuentes se conservan, y se muestran donde es para declaraciones.</translation>
    </message>
    <message>
        <source>No other tag</source>
        <translation>Ninguna otra etiqueta</translation>
    </message>
</context>
<context>
    <name>ui::TagEditing</name>
    <message>
        <source>The tag cannot move further that way.</source>
        <translation>La etiqueta no se puede mover más hacia ese lado.</translation>
    </message>
    <message>
        <source>“%1” is offered no more. What has it keeps it.</source>
        <translation>«%1» ya no se ofrece. Lo que la tiene la conserva.</translation>
    </message>
    <message>
        <source>“%1” is back, without its key: another tag has that now.</source>
        <translation>«%1» vuelve a ofrecerse, sin su tecla: ahora la tiene otra etiqueta.</translation>
    </message>
    <message>
        <source>There is no other tag that “%1” could go into: names stay with tags for names.</source>
        <translation>No hay otra etiqueta a la que pueda pasar «%1»: los nombres se quedan con etiquetas para nombres.</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>Se eliminó «%1». Deshacer la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in %1 have it. </source>
        <extracomment>%1: &quot;3 articles&quot;</extracomment>
        <translation>
            <numerusform>La tiene %n anotación en %1. </numerusform>
            <numerusform>La tienen %n anotaciones en %1. </numerusform>
        </translation>
    </message>
    <message>
        <source>Merging gives them another tag; retiring keeps them and offers the tag no more.</source>
        <translation>Fusionarla les da otra etiqueta; retirarla las conserva y ya no ofrece la etiqueta.</translation>
    </message>
    <message>
        <source>“%1” is used, so it cannot be deleted.</source>
        <translation>«%1» se usa, así que no se puede eliminar.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ui::TagPalette</name>
    <message>
        <source>Tags for the selection</source>
        <translation>Etiquetas para la selección</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>Tag as %1, key %2</source>
        <translation>Etiquetar como %1, tecla %2</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>Más etiquetas</translation>
    </message>
</context>
<context>
    <name>ui::TagPopup</name>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>Find a tag by a part of its name</source>
        <translation>Buscar una etiqueta por una parte de su nombre</translation>
    </message>
    <message>
        <source>Tags found</source>
        <translation>Etiquetas encontradas</translation>
    </message>
    <message>
        <source>Create the tag “%1”</source>
        <translation>Crear la etiqueta «%1»</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>debajo de %1</translation>
    </message>
</context>
<context>
    <name>ui::Tagging</name>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Selecciona primero las palabras que quieres etiquetar.</translation>
    </message>
    <message>
        <source>These words are tagged as %1 already.</source>
        <translation>Estas palabras ya están etiquetadas como %1.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: tag something first.</source>
        <translation>Todavía no hay nada que repetir: etiqueta algo primero.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>No hay ninguna frase donde está el cursor.</translation>
    </message>
    <message>
        <source>There is no quotation at the caret.</source>
        <translation>No hay ninguna cita donde está el cursor.</translation>
    </message>
    <message>
        <source>Select the further piece first.</source>
        <translation>Selecciona primero el fragmento que quieres añadir.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) collected: a tag’s key makes one annotation of them, Esc drops them.</source>
        <translation>
            <numerusform>%n fragmento reunido: la tecla de una etiqueta hace con él una anotación, Esc lo descarta.</numerusform>
            <numerusform>%n fragmentos reunidos: la tecla de una etiqueta hace con ellos una anotación, Esc los descarta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the annotation that is to lose a piece first.</source>
        <translation>Elige primero la anotación que debe perder un fragmento.</translation>
    </message>
    <message>
        <source>Put the caret in a piece of the current annotation, or select what is to go.</source>
        <translation>Pon el cursor en un fragmento de la anotación actual o selecciona lo que sobra.</translation>
    </message>
    <message>
        <source>This is the last piece. Remove the annotation?</source>
        <translation>Este es el último fragmento. ¿Quitar la anotación?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Select the words it should cover; Enter keeps them, Esc leaves them as they were.</source>
        <translation>Selecciona las palabras que debe abarcar; Intro las acepta, Esc deja las que había.</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n mention(s)?</source>
        <translation>
            <numerusform>¿Quitar %n mención?</numerusform>
            <numerusform>¿Quitar las %n menciones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n annotation(s)?</source>
        <translation>
            <numerusform>¿Quitar %n anotación?</numerusform>
            <numerusform>¿Quitar estas %n anotaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Deshacer las recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed; Undo brings them back.</source>
        <translation>
            <numerusform>%n anotación quitada; Deshacer la recupera.</numerusform>
            <numerusform>%n anotaciones quitadas; Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is tagged as %1 already.</source>
        <translation>Todo ello ya está etiquetado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) tagged as %1 now.</source>
        <translation>
            <numerusform>%n anotación etiquetada ahora como %1.</numerusform>
            <numerusform>%n anotaciones etiquetadas ahora como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>The claim has this source already.</source>
        <translation>La declaración ya tiene esta fuente.</translation>
    </message>
    <message>
        <source>No other article has this name: it is one of its own already.</source>
        <translation>Ningún otro artículo tiene este nombre: ya es un nombre aparte.</translation>
    </message>
    <message>
        <source>“%1” of this article is a name of its own now.</source>
        <translation>«%1» de este artículo es ahora un nombre aparte.</translation>
    </message>
    <message>
        <source>Choose a mention of the name first.</source>
        <translation>Elige primero una mención del nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with “%1” of %Ln other article(s). To part them: menu “%2”, “%3”.</source>
        <translation>
            <numerusform>Unido con «%1» de %Ln artículo más. Para separarlos: menú «%2», «%3».</numerusform>
            <numerusform>Unido con «%1» de %Ln artículos más. Para separarlos: menú «%2», «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined with “%1” of %Ln other article(s); %2 makes it a name of its own.</source>
        <translation>
            <numerusform>Unido con «%1» de %Ln artículo más; %2 lo convierte en un nombre aparte.</numerusform>
            <numerusform>Unido con «%1» de %Ln artículos más; %2 lo convierte en un nombre aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The claim is no longer there, so it got no source.</source>
        <translation>La declaración ya no está, así que no recibió ninguna fuente.</translation>
    </message>
    <message>
        <source>The mention that was chosen is no longer there. Choose the source anew.</source>
        <translation>La mención elegida ya no está. Elige la fuente de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::TaggingHits</name>
    <message>
        <source>Other places are just being tagged.</source>
        <translation>Ahora mismo se están etiquetando otros lugares.</translation>
    </message>
    <message>
        <source>Nothing was found that could be tagged. Search first, in the article (Ctrl+F) or in all articles (Ctrl+Shift+F).</source>
        <translation>No se encontró nada que se pueda etiquetar. Busca primero, en el artículo (Ctrl+F) o en todos los artículos (Ctrl+Mayús+F).</translation>
    </message>
    <message>
        <source>Tag the first %1 in %2 as %3?</source>
        <extracomment>%1: &quot;37 places&quot;, %2: &quot;12 articles&quot;, %3: a tag</extracomment>
        <translation>¿Etiquetar los primeros %1 en %2 como %3?</translation>
    </message>
    <message>
        <source>Tag %1 in %2 as %3?</source>
        <translation>¿Etiquetar %1 en %2 como %3?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging as %1…</source>
        <translation>Etiquetando como %1…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Nothing was tagged. %1</source>
        <translation>No se etiquetó nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) tagged as %1</source>
        <translation>
            <numerusform>%Ln lugar etiquetado como %1</numerusform>
            <numerusform>%Ln lugares etiquetados como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had the tag already</source>
        <translation>
            <numerusform>%Ln ya tenía la etiqueta</numerusform>
            <numerusform>%Ln ya tenían la etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) gone since the search</source>
        <translation>
            <numerusform>%Ln lugar desaparecido desde la búsqueda</numerusform>
            <numerusform>%Ln lugares desaparecidos desde la búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first place.</source>
        <translation>Este es el primer lugar.</translation>
    </message>
    <message>
        <source>its article was removed</source>
        <translation>su artículo se quitó</translation>
    </message>
    <message>
        <source>other words stand there now</source>
        <translation>ahora hay ahí otras palabras</translation>
    </message>
    <message>
        <source>tagged as %1 already</source>
        <translation>ya etiquetado como %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged</source>
        <translation>
            <numerusform>%Ln etiquetado</numerusform>
            <numerusform>%Ln etiquetados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag as %1 (Enter)</source>
        <extracomment>a button; %1: a tag</extracomment>
        <translation>Etiquetar como %1 (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>This was the last place. %Ln tagged.</source>
        <translation>
            <numerusform>Este era el último lugar. %Ln etiquetado.</numerusform>
            <numerusform>Este era el último lugar. %Ln etiquetados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Tags</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Incluye:</translation>
    </message>
    <message>
        <source>Exclude:</source>
        <translation>Excluye:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>A named or described person who can be told apart from others.</source>
        <translation>Una persona nombrada o descrita que se puede distinguir de otras.</translation>
    </message>
    <message>
        <source>A place on a map: a country, a region, a town, a street, a building.</source>
        <translation>Un lugar en un mapa: un país, una región, una ciudad, una calle, un edificio.</translation>
    </message>
    <message>
        <source>A body that acts as one: an authority, a company, a party, a union.</source>
        <translation>Un organismo que actúa como uno solo: una autoridad, una empresa, un partido, un sindicato.</translation>
    </message>
    <message>
        <source>A statement that can be true or false, or that somebody made.</source>
        <translation>Una afirmación que puede ser verdadera o falsa, o que alguien hizo.</translation>
    </message>
</context>
<context>
    <name>ui::TagsList</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>No tags yet. Add the first one.</source>
        <translation>Todavía no hay etiquetas. Añade la primera.</translation>
    </message>
</context>
<context>
    <name>ui::TagsModel</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>Tag the selection as %1. Without a selection: go to the next one.</source>
        <translation>Etiquetar la selección como %1. Sin selección: ir a la siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in this article</source>
        <translation>
            <numerusform>%1, %n en este artículo</numerusform>
            <numerusform>%1, %n en este artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in this article, key %2</source>
        <translation>
            <numerusform>%1, %n en este artículo, tecla %2</numerusform>
            <numerusform>%1, %n en este artículo, tecla %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, debajo de %2</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, retirada</translation>
    </message>
</context>
<context>
    <name>ui::Variables</name>
    <message>
        <source>self-described</source>
        <translation>autodescrito</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>indicado en el texto</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Another gender</source>
        <translation>Otro género</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Declined to say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Autoridad o cargo público</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experto o experta</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Witness or citizen</source>
        <translation>Testigo o ciudadano</translation>
    </message>
    <message>
        <source>Journalist or media</source>
        <translation>Periodista o medio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónima</translation>
    </message>
    <message>
        <source>Described, not named</source>
        <translation>Descrita, sin nombre</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Colectiva</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Discutida</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsa</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No verificable</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The person’s gender as they or the text state it; say so where it is inferred.</source>
        <translation>El género de la persona según ella o el texto; conviene indicar si se ha inferido.</translation>
    </message>
    <message>
        <source>In which role the source speaks in this article.</source>
        <translation>En qué papel habla la fuente en este artículo.</translation>
    </message>
    <message>
        <source>The organization for which the source speaks in this article.</source>
        <translation>La organización por la que habla la fuente en este artículo.</translation>
    </message>
    <message>
        <source>Whether the article names the source.</source>
        <translation>Si el artículo nombra a la fuente.</translation>
    </message>
    <message>
        <source>Direct: in the source’s words, between quotation marks. Indirect: in the article’s words. Mixed: both.</source>
        <translation>Directa: en palabras de la fuente, entre comillas. Indirecta: en palabras del artículo. Mixta: ambas.</translation>
    </message>
    <message>
        <source>What checking the claim has shown.</source>
        <translation>Qué ha mostrado la verificación de la declaración.</translation>
    </message>
    <message>
        <source>One link a line; what follows a link in its line is a note on it.</source>
        <translation>Un enlace por línea; lo que sigue al enlace en su línea es una nota sobre él.</translation>
    </message>
</context>
<context>
    <name>ui::VariablesDialog</name>
    <message>
        <source>of an article</source>
        <translation>de un artículo</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>de una anotación</translation>
    </message>
    <message>
        <source>of a claim</source>
        <translation>de una declaración</translation>
    </message>
    <message>
        <source>of a name</source>
        <translation>de un nombre</translation>
    </message>
    <message>
        <source>of a source in an article</source>
        <translation>de una fuente en un artículo</translation>
    </message>
    <message>
        <source>Anything can be answered to this one; there is nothing to choose from.</source>
        <translation>A esta se puede responder cualquier cosa; no hay respuestas entre las que elegir.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a variable – of what it is asked</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>What is stored and exported; it stays</source>
        <translation>Lo que se guarda y se exporta; no cambia</translation>
    </message>
    <message>
        <source>Says why there is no answer, such as “not stated”; counted apart</source>
        <translation>Dice por qué no hay respuesta, como «no se indica»; se cuenta aparte</translation>
    </message>
    <message>
        <source>Without the tick it is kept where it is used</source>
        <translation>Sin la marca se conserva donde se usa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>&amp;Añadir una respuesta</translation>
    </message>
    <message>
        <source>Add an answer at the end of the list</source>
        <translation>Añadir una respuesta al final de la lista</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the answer up in the list</source>
        <translation>Subir la respuesta en la lista</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the answer down in the list</source>
        <translation>Bajar la respuesta en la lista</translation>
    </message>
    <message>
        <source>An answer to “%1” has no words. Name it.</source>
        <translation>Una respuesta a «%1» no tiene palabras. Ponle nombre.</translation>
    </message>
    <message>
        <source>“%1” has the answer “%2” twice. Rename one.</source>
        <translation>«%1» tiene dos veces la respuesta «%2». Cambia el nombre de una.</translation>
    </message>
</context>
<context>
    <name>ui::placeForProject</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
</TS>
