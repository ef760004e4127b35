// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo_language.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString accented(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString strange = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? QString(letter) : QString(strange.at(at));
}

} // namespace

QString pseudo(const QString &english)
{
    // What a translator leaves as it is.
    static const QRegularExpression kept(u"%L?(?:\\d+|n)|<[^>]*>|&(?:\\w+;|.)|\\([^)]*[*%][^)]*\\)"_s);
    QString result;
    qsizetype letters = 0;
    qsizetype wanted = 0; // letters more, in hundredths
    for (qsizetype at = 0; at < english.size();) {
        const auto match = kept.match(
            english, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            result += match.captured();
            at += match.capturedLength();
            continue;
        }
        const QChar c = english.at(at++);
        result += accented(c);
        ++letters;
        wanted += 40;
        if (wanted >= 100 && c.isLetter()) {
            result += accented(c.toLower());
            wanted -= 100;
        }
    }
    result += QString((wanted + 99) / 100, u'~');
    return letters == 0 ? english : u'[' + result + u']';
}

PseudoLanguage::PseudoLanguage()
{
    ui::English::install(); // else it would come later and be asked first
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QString room = QString::fromUtf8(context);
    const bool isOurs = room.startsWith(u"ui::"_s) || room.startsWith(u"model::"_s);
    if (isOurs) {
        m_asked.insert({room, QString::fromUtf8(sourceText)});
    } else if (room != u"QPlatformTheme"_s && room != u"QDialogButtonBox"_s) {
        return {};
    }
    const QString english = m_english.translate(context, sourceText, disambiguation, n);
    return pseudo(english.isEmpty() ? QString::fromUtf8(sourceText) : english);
}

} // namespace tests
