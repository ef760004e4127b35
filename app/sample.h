// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

struct SampleReport
{
    int articles = 0;
    int annotations = 0;
};

/// Makes a new project with the sample articles in English, Spanish and Arabic, annotated by the same edits
/// that people make. Throws model::Error, and then leaves nothing behind.
SampleReport createSample(const QString &path);

} // namespace app
