// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of these families, those that are installed: a missing first family would be replaced by any other.
QStringList installed(const QStringList &wanted)
{
    const QStringList families = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wanted) {
        if (families.contains(family)) {
            found.append(family);
        }
    }
    return found;
}

} // namespace

Theme::Theme(Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_system(this)
    , m_scheme(scheme)
    , m_dark(wantsDark())
{
    connect(&m_system, &SystemScheme::changed, this, &Theme::update);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    update();
}

bool Theme::wantsDark() const
{
    return m_scheme == Scheme::System ? m_system.isDark() : m_scheme == Scheme::Dark;
}

void Theme::update()
{
    const bool dark = wantsDark();
    if (dark != m_dark) {
        m_dark = dark;
        m_styles.clear();
        emit changed();
    }
}

TagStyle Theme::style(const model::Tag &tag) const
{
    const auto found = m_styles.constFind(tag.color);
    return found != m_styles.cend() ? *found : *m_styles.insert(tag.color, tagStyle(tag.color, colors()));
}

QPalette Theme::palette() const
{
    const Colors &c = colors();
    QPalette palette(c.text, c.button, c.page, c.border, c.control, c.text, c.accentText, c.page, c.window);
    palette.setColor(QPalette::AlternateBase, c.side);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.selectionText);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.floating);
    palette.setColor(QPalette::ToolTipText, c.floatingText);
    palette.setColor(QPalette::Midlight, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.muted);
    }
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/look/calm.qss"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    const Colors &c = colors();
    // Longer names first: none may begin with another's name.
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> names = {
        {"@accent-text"_L1, c.accentText},
        {"@accent"_L1, c.accent},
        {"@border"_L1, c.border},
        {"@button"_L1, c.button},
        {"@control"_L1, c.control},
        {"@current-row"_L1, c.currentRow},
        {"@field"_L1, c.field},
        {"@floating-text"_L1, c.floatingText},
        {"@floating"_L1, c.floating},
        {"@hover"_L1, c.hover},
        {"@link"_L1, c.link},
        {"@muted"_L1, c.muted},
        {"@notice-border"_L1, c.noticeBorder},
        {"@notice"_L1, c.notice},
        {"@page"_L1, c.page},
        {"@selection-text"_L1, c.selectionText},
        {"@selection"_L1, c.selection},
        {"@side"_L1, c.side},
        {"@text"_L1, c.text},
        {"@warning"_L1, c.warning},
        {"@window"_L1, c.window},
        {"@good"_L1, c.good},
    };
    for (const auto &[name, color] : names) {
        sheet.replace(name, color.name());
    }
    // Larger where the system's letters are.
    const int size = QFontInfo(uiFont()).pixelSize();
    sheet.replace("@small-size"_L1, u"%1px"_s.arg(qRound(size * 0.86)));
    sheet.replace("@title-size"_L1, u"%1px"_s.arg(qRound(size * 1.4)));
    return sheet;
}

QFont Theme::uiFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // By its real name: behind an alias such as "Sans Serif" the metrics would be the next family's.
    font.setFamilies(
        QStringList(QFontInfo(font).family())
        + installed({u"Noto Sans Arabic"_s, u"Noto Naskh Arabic UI"_s, u"DejaVu Sans"_s}));
    return font;
}

QFont Theme::readingFont()
{
    QFont font;
    font.setFamilies(
        installed(
            {u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charter"_s, u"DejaVu Serif"_s, u"Noto Serif"_s,
             u"Georgia"_s, u"Liberation Serif"_s})
        + installed({u"Noto Naskh Arabic"_s, u"Amiri"_s, u"Scheherazade New"_s}));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(QFontInfo(uiFont()).pixelSize() * 1.38));
    return font;
}

} // namespace ui
