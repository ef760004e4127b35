// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/bench/desk.h"

using namespace Qt::StringLiterals;

namespace bench {

std::vector<Row> openArticle()
{
    const QString text = newsText(1'000'000, 1);
    const QString select =
        u"SELECT n.* FROM annotation n JOIN article a ON a.id = n.article WHERE a.title = 'Big'"_s;
    std::vector<Row> rows;
    for (const int count : {5'000, 15'000, 50'000}) {
        Desk desk({text, count});
        BareReader bare(text);
        rows.push_back(compare(
            u"open an article"_s, u"1 MB, %1 annotations"_s.arg(count),
            u"bare QPlainTextEdit painted + sqlite3 shell selecting the rows"_s, {2, 0}, 7,
            [&] { return desk.timedOpen(); },
            [&] { return bare.timedOpen() + timedShell(desk.path(), select); }));
    }
    return rows;
}

} // namespace bench
