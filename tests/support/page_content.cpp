// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_content.h"

namespace tests {

using namespace model;

Content contentOf(const ArticlePage &page)
{
    Content content{page.article,    page.text,    {page.annotations.begin(), page.annotations.end()},
                    page.entities,   page.sources, page.relations,
                    page.sameClaims, page.values,  page.dismissals};
    for (const Entity &entity : page.entities) {
        if (page.uses(entity.id)) {
            continue;
        }
        content.entities.remove(entity.id);
        for (const VariableValue &value : page.values.of(entity.id.uuid)) {
            content.values.remove(value.id);
        }
    }
    return content;
}

} // namespace tests
