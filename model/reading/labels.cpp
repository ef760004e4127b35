// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/labels.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// In English, Spanish, Portuguese, French, German, Italian and Arabic, parted by bars.
QHash<QString, Label> labelWords()
{
    const std::initializer_list<std::pair<Label, QString>> all{
        {Label::Title,
         u"title|headline|título|titulo|titular|manchete|titre|titel|überschrift|schlagzeile|titolo|العنوان"_s},
        {Label::Author,
         u"author|authors|author(s)|byline|writer|reporter|autor|autora|autores|autores/as|auteur|auteurs|autrice|verfasser|autor/in|autoren|autore|autori|الكاتب|المؤلف"_s},
        {Label::Published,
         u"date|published|published on|publication date|date published|first published|posted|posted on|pub date|fecha|publicado|publicado el|publicada el|publicada|fecha de publicación|data|data de publicação|publicado em|publicada em|publié le|publié|date de publication|datum|veröffentlicht|veröffentlicht am|erschienen am|erscheinungsdatum|stand|pubblicato|pubblicato il|data di pubblicazione|التاريخ|تاريخ النشر|نشر في|نُشر في"_s},
        {Label::Updated,
         u"updated|last updated|updated on|last modified|modified|actualizado|actualizado el|última actualización|atualizado|atualizado em|mis à jour|mis à jour le|aktualisiert|aktualisiert am|zuletzt aktualisiert|aggiornato|aggiornato il|تحديث|آخر تحديث"_s},
        {Label::Outlet,
         u"source|outlet|publication|newspaper|publisher|journal|original source|publication title|fuente|medio|periódico|diario|fonte|jornal|veículo|quelle|zeitung|medium|giornale|testata|المصدر|الصحيفة"_s},
        {Label::Url, u"url|link|address|web address|enlace|lien|indirizzo|الرابط"_s},
        {Label::Language, u"language|idioma|lengua|langue|sprache|lingua|língua|اللغة"_s}};
    QHash<QString, Label> result;
    for (const auto &[label, words] : all) {
        for (const QString &word : words.split(u'|')) {
            result.insert(word, label);
        }
    }
    return result;
}

/// All languages by their English and their own names.
QHash<QString, QString> languageNames()
{
    QHash<QString, QString> result{
        {u"inglés"_s, u"en"_s}, {u"español"_s, u"es"_s}, {u"castellano"_s, u"es"_s}, {u"francés"_s, u"fr"_s},
        {u"alemán"_s, u"de"_s}, {u"catalán"_s, u"ca"_s}, {u"gallego"_s, u"gl"_s},    {u"árabe"_s, u"ar"_s}};
    for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
        const auto language = static_cast<QLocale::Language>(number);
        const QString code = QLocale::languageToCode(language);
        if (!code.isEmpty()) {
            result.insert(QLocale::languageToString(language).toLower(), code);
            const QLocale locale(language);
            if (locale.language() == language && !locale.nativeLanguageName().isEmpty()) {
                result.insert(locale.nativeLanguageName().toLower(), code);
            }
        }
    }
    return result;
}

} // namespace

std::optional<Label> labelNamed(const QString &word)
{
    static const QHash<QString, Label> words = labelWords();
    const auto found = words.constFind(word.simplified().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<LabelLine> labelLineOf(const QString &line)
{
    constexpr qsizetype longestLabel = 30;
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > longestLabel) {
        return std::nullopt;
    }
    const auto label = labelNamed(line.left(colon));
    const QString value = line.mid(colon + 1).trimmed();
    return label && !value.isEmpty() ? std::optional(LabelLine{*label, value}) : std::nullopt;
}

QString languageOf(const QString &written)
{
    static const QRegularExpression code(u"^([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))*(?:\\.[\\w-]+)?$"_s);
    const QString text = written.simplified();
    if (code.match(text).hasMatch()) {
        const QString tag = QString(text.section(u'.', 0, 0)).replace(u'_', u'-');
        const QString language = tag.section(u'-', 0, 0).toLower();
        if (QLocale::codeToLanguage(language) != QLocale::AnyLanguage) {
            return tag.contains(u'-') ? language + u'-' + tag.section(u'-', 1) : language;
        }
    }
    static const QHash<QString, QString> names = languageNames();
    return names.value(text.toLower());
}

QString webAddressOf(const QString &written)
{
    static const QRegularExpression form(
        u"^https?://[^\\s<>\"]+$"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 2000;
    QString text = written.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>')) {
        text = text.sliced(1, text.size() - 2);
    }
    const bool fits = text.size() <= longest && form.match(text).hasMatch() && !QUrl(text).host().isEmpty();
    return fits ? text : QString();
}

} // namespace model::reading
