// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "ui/english.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString chosenKey = u"view/language"_s;

/// What Qt calls keys, for which it has longer words than fit on a key.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),   QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
};

bool speaks(const QString &code)
{
    const QList<Language> all = languages();
    return std::any_of(all.cbegin(), all.cend(), [&code](const Language &one) { return one.code == code; });
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
}

QString languageFor(const QString &wish, const QStringList &read)
{
    if (speaks(wish)) {
        return wish;
    }
    for (const QString &tag : read) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (speaks(code)) {
            return code;
        }
    }
    return languages().constFirst().code;
}

QString chosenLanguage()
{
    return QSettings().value(chosenKey).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(chosenKey, code);
}

std::unique_ptr<QTranslator> wordsOf(const QString &code)
{
    auto words = std::make_unique<QTranslator>();
    [[maybe_unused]] const bool found = words->load(u":/translations/tagline_"_s + code);
    return words;
}

Speaking::Speaking(const QString &wish)
{
    English::install();
    const QString code = languageFor(wish, QLocale::system().uiLanguages());
    if (code != languages().constFirst().code) {
        auto buttons = std::make_unique<QTranslator>();
        if (buttons->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            speak(std::move(buttons));
        }
        speak(wordsOf(code)); // the last is asked first
    }
    const QLocale::Language language = QLocale(code).language();
    if (!wish.isEmpty() && QLocale::system().language() != language) {
        QLocale::setDefault(QLocale(language, QLocale::system().territory()));
    }
}

Speaking::~Speaking()
{
    for (const auto &words : m_words) {
        QCoreApplication::removeTranslator(words.get());
    }
    QLocale::setDefault(m_before);
}

void Speaking::speak(std::unique_ptr<QTranslator> words)
{
    QCoreApplication::installTranslator(words.get());
    m_words.push_back(std::move(words));
}

} // namespace ui
