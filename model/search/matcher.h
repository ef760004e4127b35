// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"
#include "model/values/text_range.h"

#include <QDeadlineTimer>

#include <memory>
#include <vector>

namespace model::search {

/// Finds the places of a request in one text after another, each in slices.
class Matcher
{
public:
    /// The request must be without mistake.
    explicit Matcher(const Request &request);
    ~Matcher();
    Q_DISABLE_COPY_MOVE(Matcher)

    /// Begins with a text.
    void begin(const QString &text);
    /// Looks on until the deadline; true while there is more of the text. Appends what it finds, in order; no
    /// two overlap.
    bool matchSome(std::vector<TextRange> &found, const QDeadlineTimer &until);
    /// Paragraphs, in all texts, that the expression needs too many steps for.
    int givenUp() const;

private:
    class Way;
    class Words;
    class Expression;

    std::unique_ptr<Way> m_way;
};

/// All places in one text.
std::vector<TextRange> placesIn(const QString &text, const Request &request);

} // namespace model::search
