// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/harbour.h"

#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;

const QString harbour =
    u"Strike 😀 goes on\n\n“We wait,” said Ana Quispe in Port Almena. “We stay.” A clerk agreed.\n"_s;

TextRange placeOf(QStringView words)
{
    return rangeOf(harbour, words);
}

Harbour::Harbour()
    : article(project.add(u"Strike 😀 goes on"_s, harbour).id)
    , person(tag({u"Ana Quispe"}, u"person"))
    , place(tag({u"Port Almena"}, u"place"))
    , claim(tag({u"“We wait,”", u"“We stay.”"}, u"claim"))
{
}

AnnotationId Harbour::tag(const QList<QStringView> &pieces, QStringView name)
{
    Segments segments;
    for (const QStringView piece : pieces) {
        segments.add(placeOf(piece));
    }
    const Edit edit = edits::tag(page(), segments, project.tag(name), by());
    project.store().perform(edit);
    for (const AnyDelta &delta : edit.change.deltas) {
        if (const auto *added = std::get_if<Delta<Annotation>>(&delta)) {
            return added->after->id;
        }
    }
    FAIL("nothing was tagged");
    return {};
}

} // namespace tests
