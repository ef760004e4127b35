// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace model {

/// What the model says to people, in the language that the window speaks, which is English for commands:
/// `Error(Message::tr("There is no file “%1”.").arg(path))`. What a file keeps or a table holds never goes
/// through here.
class Message
{
    Q_DECLARE_TR_FUNCTIONS(model::Message)
};

} // namespace model
