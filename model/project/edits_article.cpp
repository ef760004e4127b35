// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"

using namespace Qt::StringLiterals;

namespace model::edits {

Edit changeArticle(const Article &before, const Article &after, const By &by)
{
    Edit edit{u"edit article"_s, by.coder, {}};
    edit.change.update(before, after);
    return edit;
}

} // namespace model::edits
