// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace ui {

/// Whether the desktop prefers dark windows: what the desktop portal says over D-Bus, else the lightness of
/// the palette the program began with. Never blocks: the portal's answer arrives as changed().
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);
    SystemScheme(const QDBusConnection &bus, QObject *parent);

    /// Whether the desktop has a bus already. Where none is, asking D-Bus for it would start one, with a
    /// thread and a process that outlive their use.
    static bool hasSessionBus();

    bool isDark() const { return m_portal.value_or(m_paletteDark); }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QDBusConnection &bus);
    void answered(QDBusPendingCallWatcher *watcher);
    void take(const QVariant &value);

    bool m_paletteDark;
    std::optional<bool> m_portal; ///< empty: no portal, or no preference
};

} // namespace ui
