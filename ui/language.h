// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ui {

/// A language that the window speaks.
struct Language
{
    QString code; ///< ISO 639: "es"
    QString name; ///< as those who speak it call it
};

/// All of them, that of the sources first.
QList<Language> languages();
/// The code of the one to speak: the wish, where it is among them, else the first of those a person reads,
/// the dearest first ("es-MX"), else that of the sources.
QString languageFor(const QString &wish, const QStringList &read);

/// What was chosen; empty: as the system has it.
QString chosenLanguage();
void chooseLanguage(const QString &code);

/// The words of a language; empty where there is no such file.
std::unique_ptr<QTranslator> wordsOf(const QString &code);

/// As long as one lives the application speaks a language, and writes dates and numbers as is usual there. A
/// window keeps the words that it was made with.
class Speaking final
{
public:
    /// A wish as chosenLanguage() has it.
    explicit Speaking(const QString &wish);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    void speak(std::unique_ptr<QTranslator> words);

    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

} // namespace ui
