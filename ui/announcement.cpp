// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As a notification, since these are read out as they appear.
QAccessibleInterface *asNotification(const QString &className, QObject *object)
{
    return className == u"ui::Announcement"_s
        ? new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Notification)
        : nullptr;
}

} // namespace

Announcement::Announcement(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(asNotification);
        return true;
    }();
    setFixedSize(0, 0);
}

void Announcement::say(const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (m_next.isEmpty()) {
        QTimer::singleShot(0, this, &Announcement::sayNow);
    }
    m_next = text;
}

void Announcement::sayNow()
{
    const QString text = std::exchange(m_next, {});
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(this, text);
    QAccessible::updateAccessibility(&said);
#else
    setAccessibleName(text);
    // Linux passes only the second on, other systems the first.
    for (const auto kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent said(this, kind);
        QAccessible::updateAccessibility(&said);
    }
#endif
}

} // namespace ui
