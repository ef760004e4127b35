// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/evidence.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Only the web's own: a file or a program that a project names is not to be started from it.
QUrl webAddress(const QString &word)
{
    const bool hasScheme = word.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || word.startsWith(u"https://"_s, Qt::CaseInsensitive);
    if (!hasScheme && !word.startsWith(u"www."_s, Qt::CaseInsensitive)) {
        return {};
    }
    const QUrl url(hasScheme ? word : u"https://"_s + word, QUrl::TolerantMode);
    return url.isValid() && url.host().contains(u'.') ? url : QUrl();
}

} // namespace

QList<Evidence> evidenceIn(const QString &text)
{
    QList<Evidence> result;
    for (const QString &each : text.split(u'\n')) {
        const QString line = each.simplified();
        if (line.isEmpty()) {
            continue;
        }
        const qsizetype blank = line.indexOf(u' ');
        const QUrl url = webAddress(blank < 0 ? line : line.first(blank));
        if (url.isValid() && !url.isEmpty()) {
            result.append({url, blank < 0 ? QString() : line.sliced(blank + 1)});
        } else {
            result.append({QUrl(), line});
        }
    }
    return result;
}

QList<QUrl> linksIn(const QString &text)
{
    QList<QUrl> links;
    for (const Evidence &one : evidenceIn(text)) {
        if (!one.url.isEmpty()) {
            links.append(one.url);
        }
    }
    return links;
}

QString tidiedEvidence(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines.append(line.simplified());
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ui
