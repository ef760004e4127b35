// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace ui {

/// The source texts are English but for their plurals, "%n tag(s)"; this makes "1 tag" and "2 tags" of them.
class English final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString
    translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

    /// Installs it in the application, once. What is installed later is asked first.
    static void install();
};

} // namespace ui
