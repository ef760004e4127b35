// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

constexpr qsizetype placesShown = 10;

} // namespace

QString Finding::line() const
{
    if (at.isEmpty()) {
        return text;
    }
    const qsizetype more = count - at.size();
    const QString rest = more > 0 ? u" and %1 more"_s.arg(more) : QString();
    return u"%1 (%2%3)"_s.arg(text, at.join(u", "_s), rest);
}

void addFinding(
    QList<Finding> &findings, Finding::Severity severity, const QString &text, const QString &place)
{
    auto found = std::find_if(
        findings.begin(), findings.end(), [&](const Finding &finding) { return finding.text == text; });
    if (found == findings.end()) {
        found = findings.insert(findings.end(), {severity, text, {}, 0});
    }
    ++found->count;
    if (!place.isEmpty() && found->at.size() < placesShown) {
        found->at.append(place);
    }
}

void sortFindings(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity > b.severity;
    });
}

} // namespace model::storage
