// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/desk.h"

using namespace Qt::StringLiterals;

namespace bench {

std::vector<Row> openArticle()
{
    const QString select =
        u"SELECT n.* FROM annotation n JOIN article a ON a.id = n.article WHERE a.title = 'Big'"_s;
    return atEachCrowd([&](const Script &script, const QString &size) {
        Desk desk(script);
        BareReader bare(script.text);
        return compare(
            u"open an article"_s, size, u"bare QPlainTextEdit painted + sqlite3 shell selecting the rows"_s,
            {2, 0}, 7, [&] { return desk.timedOpen(); },
            [&] { return bare.timedOpen() + timedShell(desk.path(), select); });
    });
}

} // namespace bench
