// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_coder.h"

using namespace Qt::StringLiterals;

namespace model::edits {

Edit addCoder(const Coder &coder, const By &by)
{
    Edit edit{u"add coder"_s, by.coder, {}};
    edit.change.add(coder);
    return edit;
}

Edit editCoder(const Coder &before, const Coder &after, const By &by)
{
    Edit edit{u"edit coder"_s, by.coder, {}};
    edit.change.update(before, after);
    return edit;
}

Edit removeCoder(const Coder &coder, const By &by)
{
    Edit edit{u"remove coder"_s, by.coder, {}};
    edit.change.remove(coder);
    return edit;
}

} // namespace model::edits
