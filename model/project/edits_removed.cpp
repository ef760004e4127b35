// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_removed.h"

using namespace Qt::StringLiterals;

namespace model::edits {

Edit bringBackArticles(const QList<Article> &articles, const By &by)
{
    Edit edit{u"bring back articles"_s, by.coder, {}};
    for (const Article &article : articles) {
        edit.change.add(article);
    }
    return edit;
}

} // namespace model::edits
