// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/variable.h"

#include <algorithm>

namespace model {

const VariableOption *Variable::option(QStringView value) const
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [value](const VariableOption &option) {
        return option.value == value;
    });
    return found != options.cend() ? &*found : nullptr;
}

} // namespace model
