// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

bool isPaletteDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_paletteDark(isPaletteDark())
{
    if (hasSessionBus()) {
        ask(QDBusConnection::sessionBus());
    }
}

bool SystemScheme::hasSessionBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty()) {
        return !address.startsWith("disabled:");
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

SystemScheme::SystemScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_paletteDark(isPaletteDark())
{
    ask(bus);
}

void SystemScheme::ask(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        return;
    }
    // Until the type is known to Qt, connect() refuses a slot that takes it.
    qRegisterMetaType<QDBusVariant>();
    // With a service name connect() would first ask, and wait for, who owns it.
    QDBusConnection(bus).connect(
        QString(), path, interface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, path, interface, u"Read"_s);
    read << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemScheme::answered);
}

void SystemScheme::answered(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid()) {
        take(reply.value().variant());
    }
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme) {
        take(value.variant());
    }
}

void SystemScheme::take(const QVariant &value)
{
    // Read() wraps the value once more than SettingChanged does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool before = isDark();
    const uint preference = inner.toUInt(); // 0 none, 1 dark, 2 light
    m_portal = preference == 1 || preference == 2 ? std::optional(preference == 1) : std::nullopt;
    if (isDark() != before) {
        emit changed();
    }
}

} // namespace ui
