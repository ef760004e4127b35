// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coders/coder_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Coders)
};

} // namespace

QString troubleText(const model::CoderTrouble &trouble, const QList<model::Coder> &coders)
{
    using model::CoderFault;
    const model::Coder *found = model::findCoder(coders, trouble.other);
    const QString other = found ? found->name : QString();
    switch (trouble.fault) {
    case CoderFault::NoName:
        return Words::tr("Write the coder’s name.");
    case CoderFault::NameReserved:
        return Words::tr(
            "“final”, “consensus” and “all” mean something else in exports. Choose another name.");
    case CoderFault::NameTaken:
        return Words::tr("There is already a coder called “%1”. Add what tells them apart.").arg(other);
    case CoderFault::NoInitials:
        return Words::tr("Write initials: they stand where there is little room.");
    case CoderFault::InitialsTooLong:
        return Words::tr("Initials are at most six letters.");
    case CoderFault::InitialsTaken:
        return Words::tr("“%1” has these initials already. Choose others.").arg(other);
    }
    return {};
}

QString kindText(model::Coder::Kind kind)
{
    switch (kind) {
    case model::Coder::Kind::Human:
        return Words::tr("Person");
    case model::Coder::Kind::Machine:
        return Words::tr("Program");
    case model::Coder::Kind::Consensus:
        return Words::tr("Agreed result");
    }
    return {};
}

QString shortName(const model::Coder &coder)
{
    return coder.initials.isEmpty() ? coder.name : coder.initials;
}

QColor coderInk(const QList<model::Coder> &coders, model::CoderId id, const Theme &theme)
{
    return tagStyle(model::shownColor(coders, id), theme.colors()).ink;
}

QColor coderText(const QList<model::Coder> &coders, model::CoderId id, const Theme &theme)
{
    return tagStyle(model::shownColor(coders, id), theme.colors()).text;
}

} // namespace ui
