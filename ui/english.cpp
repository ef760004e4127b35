// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/english.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

QString English::translate(
    const char * /*context*/, const char *sourceText, const char * /*disambiguation*/, int n) const
{
    QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !text.contains(u"(s)"_s)) {
        return {};
    }
    if (n != 1) {
        text.replace(u"person(s)"_s, u"people"_s);
    }
    return text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}

void English::install()
{
    static const bool installed =
        QCoreApplication::installTranslator(new English(QCoreApplication::instance()));
    Q_UNUSED(installed)
}

} // namespace ui
