// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace model::reading {

/// A piece of a web page's source.
struct HtmlToken
{
    enum class Kind { Text, Start, End };

    Kind kind = Kind::Text;
    QString name;                       ///< of the element, in lower case
    QString text;                       ///< of a text, its character references read
    QHash<QString, QString> attributes; ///< of a start, those that may tell something of an article
};

/// Parts the source of a web page into its tags and texts, as browsers do with whatever they get: nothing is
/// an error, and the time it takes grows with the length alone. Comments and what is not HTML are left out.
/// The source must outlive this.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView source)
        : m_source(source)
    {
    }

    /// The next piece; false at the end.
    bool next(HtmlToken &token);

private:
    bool isAtTag() const;
    bool takeTag(HtmlToken &token);
    void takeAttributes(HtmlToken &token);
    QString takeAttributeName();
    QStringView takeAttributeValue();
    void takeText(HtmlToken &token);
    bool takeRawText(HtmlToken &token);
    bool skipOther();
    void skipSpace();
    void skipBehind(QStringView mark);

    QStringView m_source;
    qsizetype m_at = 0;
    QString m_raw; ///< the element whose text is no markup, such as script, right behind its start
};

} // namespace model::reading
