# SPDX-License-Identifier: GPL-3.0-or-later
# Installs BUILD below PREFIX, compares what is there with what must be, and starts the program from there.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(GLOB_RECURSE there RELATIVE ${PREFIX} ${PREFIX}/*)
list(TRANSFORM there REPLACE "\\.gz$" "")
list(SORT there)
set(wanted
  bin/tagline
  share/applications/tagline.desktop
  share/doc/tagline/changelog
  share/doc/tagline/copyright
  share/icons/hicolor/scalable/apps/tagline.svg
  share/icons/hicolor/scalable/mimetypes/application-x-tagline.svg
  share/man/man1/tagline.1
  share/metainfo/example.tagline.tagline.metainfo.xml
  share/mime/packages/tagline.xml)
foreach(size 16 24 32 48 64 128 256)
  list(APPEND wanted share/icons/hicolor/${size}x${size}/apps/tagline.png)
endforeach()
list(SORT wanted)
if(NOT there STREQUAL wanted)
  message(FATAL_ERROR "Installed are:\n${there}\nbut these must be:\n${wanted}")
endif()

execute_process(COMMAND ${PREFIX}/bin/tagline --version OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT said STREQUAL "tagline ${VERSION}")
  message(FATAL_ERROR "The installed program says it is “${said}”, not tagline ${VERSION}.")
endif()
