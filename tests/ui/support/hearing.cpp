// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/hearing.h"

#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <private/qguiapplication_p.h>

void tests::setHearing(bool hears)
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(hears);
}
