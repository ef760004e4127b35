// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/matcher.h"

#include "model/message.h"
#include "model/text/folding.h"

#include <QRegularExpression>
#include <QStringMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::search {

namespace {

constexpr qsizetype unitsAtOnce = 50'000;
/// What is longer has no line end where a person would make one, and is looked through in parts.
constexpr qsizetype longestParagraph = 4000;

bool isOfWord(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return QChar::isLetterOrNumber(letter);
    }
}

/// Whether a word that has the inner letter ends, or begins, at its neighbour. Never where the full-text
/// index sees no edge, so that it finds every article with a whole word.
bool isEdge(char32_t inner, char32_t neighbour)
{
    const bool joins = isOfWord(neighbour) || text::isYoung(neighbour);
    return !joins || !isOfWord(inner) || text::standsApart(inner) || text::standsApart(neighbour);
}

bool beginsWord(QStringView letters, qsizetype at)
{
    return at == 0 || isEdge(text::letterAt(letters, at), text::letterBefore(letters, at));
}

bool endsWord(QStringView letters, qsizetype end)
{
    return end == letters.size() || isEdge(text::letterBefore(letters, end), text::letterAt(letters, end));
}

bool isMark(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

text::Folding foldingOf(const Request &request)
{
    return {request.keepCase, request.keepMarks};
}

QString wordsOf(const Request &request)
{
    return text::folded(request.text, foldingOf(request)).letters().trimmed();
}

QRegularExpression expressionOf(const Request &request, const QString &before = {})
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!request.keepCase) {
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    return QRegularExpression(before + request.text, options);
}

/// Before an expression: stops a bad one by the number of its steps, which are counted for each call.
const QString stop = u"(*LIMIT_MATCH=30000)"_s;

/// Whether it has \C, which takes half a letter where a letter has two units: what is found begins or ends
/// amid it, and the rest of the text cannot be looked through.
bool takesHalfLetters(QStringView expression)
{
    for (qsizetype at = 0; at + 1 < expression.size(); ++at) {
        if (expression[at] != u'\\') {
            continue;
        }
        const QChar escape = expression[++at];
        if (escape == u'C') {
            return true;
        }
        if (escape == u'Q') {
            const qsizetype end = expression.indexOf(u"\\E", at);
            at = end < 0 ? expression.size() : end;
        } else if (escape == u'c') {
            ++at;
        }
    }
    return false;
}

/// What cannot be used though it is written as the rules want it.
std::optional<QString> mistakeOfValid(const Request &request)
{
    if (takesHalfLetters(request.text)) {
        return Message::tr(
                   "The regular expression “%1” has \\C, which is not supported, for it takes half a letter. "
                   "Write a dot for any letter.")
            .arg(request.text);
    }
    // Without its shortcuts, by which it would not begin on a text that is too short.
    if (!expressionOf(request, u"(*NO_START_OPT)"_s + stop).match(u""_s).isValid()) {
        return Message::tr(
                   "The regular expression “%1” goes round in a circle even where there is no text. Take out "
                   "what calls itself, such as (?R), or let it find something first.")
            .arg(request.text);
    }
    return std::nullopt;
}

} // namespace

class Matcher::Way
{
public:
    Way() = default;
    virtual ~Way() = default;
    Q_DISABLE_COPY_MOVE(Way)

    virtual void begin(const QString &text) = 0;
    virtual bool matchSome(std::vector<TextRange> &found, const QDeadlineTimer &until) = 0;
    virtual int givenUp() const { return 0; }
};

/// Words, looked for in the folded text.
class Matcher::Words final : public Way
{
public:
    explicit Words(const Request &request)
        : m_by(request.by)
        , m_folding(foldingOf(request))
        , m_words(wordsOf(request))
        , m_matcher(m_words)
        , m_folded(m_folding)
    {
    }

    void begin(const QString &text) override
    {
        m_text = text;
        m_folded.clear();
        m_next = 0;
    }

    bool matchSome(std::vector<TextRange> &found, const QDeadlineTimer &until) override
    {
        while (m_folded.add(m_text, unitsAtOnce)) {
            if (until.hasExpired()) {
                return true;
            }
        }
        const QString &letters = m_folded.letters();
        constexpr int placesBetweenLooks = 1000;
        for (int places = 1;; ++places) {
            const qsizetype at = m_matcher.indexIn(letters, m_next);
            if (at < 0) {
                return false;
            }
            const bool isHit = fits(letters, at);
            if (isHit) {
                found.push_back(m_folded.inText({at, at + m_words.size()}));
            }
            m_next = at + (isHit ? m_words.size() : 1);
            if (places % placesBetweenLooks == 0 && until.hasExpired()) {
                return true;
            }
        }
    }

private:
    bool fits(QStringView letters, qsizetype at) const
    {
        const qsizetype end = at + m_words.size();
        if (m_folding.keepMarks && end < letters.size() && isMark(text::letterAt(letters, end))) {
            return false;
        }
        switch (m_by) {
        case By::WholeWords:
            return beginsWord(letters, at) && endsWord(letters, end);
        case By::Beginnings:
            return beginsWord(letters, at);
        default:
            return true;
        }
    }

    By m_by;
    text::Folding m_folding;
    QString m_words;
    QStringMatcher m_matcher;
    QString m_text;
    text::FoldedText m_folded;
    qsizetype m_next = 0;
};

/// A regular expression, paragraph by paragraph.
class Matcher::Expression final : public Way
{
public:
    explicit Expression(const Request &request)
        : m_expression(expressionOf(request, stop))
    {
        m_expression.optimize();
    }

    void begin(const QString &text) override
    {
        m_text = text;
        m_start = 0;
        takeParagraph();
    }

    bool matchSome(std::vector<TextRange> &found, const QDeadlineTimer &until) override
    {
        while (m_start < m_text.size()) {
            if (!matchOne(found)) {
                m_start += m_paragraph.size() + (isAtLineEnd() ? 1 : 0);
                takeParagraph();
            }
            if (until.hasExpired()) {
                break;
            }
        }
        return m_start < m_text.size();
    }

    int givenUp() const override { return m_givenUp; }

private:
    bool isAtLineEnd() const
    {
        const qsizetype end = m_start + m_paragraph.size();
        return end < m_text.size() && m_text[end] == u'\n';
    }

    void takeParagraph()
    {
        const QStringView rest = QStringView(m_text).sliced(m_start).left(longestParagraph);
        qsizetype length = rest.indexOf(u'\n');
        if (length < 0) {
            const bool isWhole = m_start + rest.size() == m_text.size();
            const qsizetype blank = rest.lastIndexOf(u' ');
            length = isWhole || blank < 1 ? rest.size() : blank;
            length -= !isWhole && rest[length - 1].isHighSurrogate() ? 1 : 0;
        }
        m_paragraph = rest.left(length).toString();
        m_next = 0;
    }

    /// The next place in the paragraph at hand; false if there is none.
    bool matchOne(std::vector<TextRange> &found)
    {
        if (m_next > m_paragraph.size()) {
            return false;
        }
        const auto match = m_expression.match(m_paragraph, m_next);
        m_givenUp += match.isValid() ? 0 : 1;
        if (!match.hasMatch()) {
            return false;
        }
        const TextRange place{match.capturedStart(), match.capturedEnd()};
        if (!place.isEmpty()) {
            found.push_back({m_start + place.start, m_start + place.end});
            m_next = place.end;
        } else {
            const bool isPair = place.end < m_paragraph.size()
                && QChar::requiresSurrogates(text::letterAt(m_paragraph, place.end));
            m_next = place.end + (isPair ? 2 : 1);
        }
        return true;
    }

    QRegularExpression m_expression;
    QString m_text;
    QString m_paragraph;
    qsizetype m_start = 0; ///< of the paragraph
    qsizetype m_next = 0;  ///< where to look on in it
    int m_givenUp = 0;
};

Matcher::Matcher(const Request &request)
{
    if (request.by == By::Expression) {
        m_way = std::make_unique<Expression>(request);
    } else {
        m_way = std::make_unique<Words>(request);
    }
}

Matcher::~Matcher() = default;

void Matcher::begin(const QString &text)
{
    m_way->begin(text);
}

bool Matcher::matchSome(std::vector<TextRange> &found, const QDeadlineTimer &until)
{
    return m_way->matchSome(found, until);
}

int Matcher::givenUp() const
{
    return m_way->givenUp();
}

std::vector<TextRange> placesIn(const QString &text, const Request &request)
{
    std::vector<TextRange> found;
    Matcher matcher(request);
    matcher.begin(text);
    while (matcher.matchSome(found, QDeadlineTimer(QDeadlineTimer::Forever))) {
    }
    return found;
}

std::optional<QString> mistakeOf(const Request &request)
{
    if (request.by != By::Expression) {
        const bool isEmpty = wordsOf(request).isEmpty();
        return isEmpty ? std::optional(Message::tr("There is nothing to look for. Write a word."))
                       : std::nullopt;
    }
    if (request.text.isEmpty()) {
        return Message::tr("There is nothing to look for. Write a regular expression.");
    }
    const QRegularExpression expression = expressionOf(request);
    if (expression.isValid()) {
        return mistakeOfValid(request);
    }
    const qsizetype place = std::clamp<qsizetype>(expression.patternErrorOffset(), 0, request.text.size());
    return Message::tr("The regular expression “%1” has a mistake behind “%2”: %3.")
        .arg(request.text, request.text.left(place), expression.errorString());
}

} // namespace model::search
