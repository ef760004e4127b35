// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/name_limit.h"

#include "model/project/name_length.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {

struct NameLimit
{
    Q_DECLARE_TR_FUNCTIONS(ui::NameLimit)
};

} // namespace

void limitToName(QLineEdit &field)
{
    field.setMaxLength(static_cast<int>(std::max(model::longestNameGiven, field.text().size())));
    QObject::connect(&field, &QLineEdit::inputRejected, &field, [&field] {
        if (field.text().size() >= field.maxLength()) {
            QToolTip::showText(
                field.mapToGlobal(QPoint(0, field.height())),
                NameLimit::tr("A name has at most %1 characters. The rest was left out.")
                    .arg(QLocale().toString(field.maxLength())),
                &field);
        }
    });
}

} // namespace ui
