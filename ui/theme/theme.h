// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/tag.h"
#include "ui/theme/colors.h"
#include "ui/theme/system_scheme.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QPalette>
#include <QString>

namespace ui {

enum class Scheme { System, Light, Dark };

/// The look of the program: follows the system, or what was chosen. The window owns it and passes it by
/// reference; who paints with it listens to changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Scheme scheme = Scheme::System, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    bool isDark() const { return m_dark; }
    const Colors &colors() const { return m_dark ? Colors::darkScheme() : Colors::light(); }
    TagStyle style(const model::Tag &tag) const;

    /// What every widget inherits.
    QPalette palette() const;
    /// For QApplication::setStyleSheet, on top of the Fusion style. Looks at these dynamic properties and
    /// object names: QPushButton[primary=true], QLabel[role="caption"|"muted"|"key"|"warning"|"title"],
    /// QFrame[role="card"|"notice"|"line"], QToolButton[role="key"], QTabBar, QListView, QTreeView, fields.
    QString styleSheet() const;

    /// The serif in which articles are read, with Arabic fallback; in pixels so that zoom is exact.
    static QFont readingFont();
    /// What the window is written in, with Arabic fallback.
    static QFont uiFont();

signals:
    void changed();

private:
    bool wantsDark() const;
    void update();

    SystemScheme m_system;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    mutable QHash<QString, TagStyle> m_styles;
};

} // namespace ui
