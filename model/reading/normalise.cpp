// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/normalise.h"

#include "model/message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

bool isUntouched(char16_t c)
{
    if (c == u'\n' || c == u'\t') {
        return true;
    }
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool separator = c == 0x2028 || c == 0x2029;
    return !control && !separator && !QChar::isSurrogate(c) && c < 0xfffe;
}

bool isOtherLineEnd(char16_t c)
{
    return c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

class Normaliser
{
public:
    explicit Normaliser(QStringView text)
        : m_text(text)
    {
        m_result.text.reserve(text.size());
    }

    Normalised run()
    {
        m_result.droppedMark = m_text.startsWith(u'\ufeff');
        m_at = m_result.droppedMark ? 1 : 0;
        while (m_at < m_text.size()) {
            copyUntouched();
            if (m_at < m_text.size()) {
                change();
            }
        }
        return std::move(m_result);
    }

private:
    void copyUntouched()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isUntouched(m_text[m_at].unicode())) {
            ++m_at;
        }
        m_result.text += m_text.sliced(start, m_at - start);
    }

    void change()
    {
        const char16_t c = m_text[m_at].unicode();
        const char16_t next = m_at + 1 < m_text.size() ? m_text[m_at + 1].unicode() : u'\0';
        if (QChar::isHighSurrogate(c) && QChar::isLowSurrogate(next)) {
            m_result.text += m_text.sliced(m_at, 2);
            m_at += 2;
        } else if (c == u'\r') {
            const bool pair = next == u'\n';
            put(u'\n', pair ? m_result.crlf : m_result.cr, pair ? 2 : 1);
        } else if (isOtherLineEnd(c)) {
            put(u'\n', m_result.otherLineEnds);
        } else {
            put(QChar::ReplacementCharacter, counterOf(c));
        }
    }

    qsizetype &counterOf(char16_t c)
    {
        if (QChar::isSurrogate(c)) {
            return m_result.surrogates;
        }
        return c >= 0xfffe ? m_result.nonCharacters : m_result.controls;
    }

    void put(QChar c, qsizetype &counter, qsizetype length = 1)
    {
        m_result.text += c;
        ++counter;
        m_at += length;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Normalised m_result;
};

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

} // namespace

QStringList Normalised::sentences() const
{
    QStringList result;
    const auto add = [&result](qsizetype count, const QString &one, const QString &many) {
        if (count > 0) {
            result.append(counted(count, one, many));
        }
    };
    add(crlf + cr + otherLineEnds, Message::tr("line end became LF."), Message::tr("line ends became LF."));
    add(controls, Message::tr("control character was replaced by U+FFFD."),
        Message::tr("control characters were replaced by U+FFFD."));
    add(surrogates, Message::tr("half of a character was replaced by U+FFFD."),
        Message::tr("halves of characters were replaced by U+FFFD."));
    add(nonCharacters, Message::tr("code that is no character was replaced by U+FFFD."),
        Message::tr("codes that are no characters were replaced by U+FFFD."));
    return result;
}

Normalised normalise(const QString &text)
{
    const bool untouched =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isUntouched(c.unicode()); });
    if (untouched && !text.startsWith(u'\ufeff')) {
        Normalised result;
        result.text = text;
        return result;
    }
    return Normaliser(text).run();
}

} // namespace model::reading
