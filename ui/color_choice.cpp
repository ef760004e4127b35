// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/color_choice.h"

#include "model/project/tag_rules.h"
#include "ui/panel/marks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In the order of model::tagColors().
constexpr std::array colorNames = {
    QT_TRANSLATE_NOOP("ui::ColorChoice", "Blue"),   QT_TRANSLATE_NOOP("ui::ColorChoice", "Green"),
    QT_TRANSLATE_NOOP("ui::ColorChoice", "Orange"), QT_TRANSLATE_NOOP("ui::ColorChoice", "Purple"),
    QT_TRANSLATE_NOOP("ui::ColorChoice", "Brown"),  QT_TRANSLATE_NOOP("ui::ColorChoice", "Sky blue"),
    QT_TRANSLATE_NOOP("ui::ColorChoice", "Slate"),  QT_TRANSLATE_NOOP("ui::ColorChoice", "Ochre"),
    QT_TRANSLATE_NOOP("ui::ColorChoice", "Violet"), QT_TRANSLATE_NOOP("ui::ColorChoice", "Dark green"),
    QT_TRANSLATE_NOOP("ui::ColorChoice", "Navy"),   QT_TRANSLATE_NOOP("ui::ColorChoice", "Aubergine"),
};

constexpr int swatch = 16;

} // namespace

ColorChoice::ColorChoice(const QString &color, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_before(color)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(2);
    const auto known = model::tagColors();
    for (size_t i = 0; i < known.size(); ++i) {
        add(known[i], tr(colorNames.at(i)), theme);
    }
    if (!m_buttons->checkedButton()) {
        add(color, tr("As it is"), theme);
    }
    m_row->addStretch();
    connect(m_buttons, &QButtonGroup::buttonClicked, this, &ColorChoice::chosen);
}

void ColorChoice::add(const QString &color, const QString &name, const Theme &theme)
{
    auto *button = new QToolButton(this);
    button->setProperty("role", u"swatch"_s);
    button->setProperty("color", color);
    button->setIcon(marks::swatchIcon(tagStyle(color, theme.colors()).ink, devicePixelRatioF(), swatch));
    button->setIconSize({swatch, swatch});
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setChecked(color.compare(m_before, Qt::CaseInsensitive) == 0);
    button->setToolTip(name);
    button->setAccessibleName(tr("Colour: %1").arg(name));
    m_buttons->addButton(button);
    m_row->addWidget(button);
}

QString ColorChoice::color() const
{
    const QAbstractButton *chosen = m_buttons->checkedButton();
    return chosen ? chosen->property("color").toString() : m_before;
}

} // namespace ui
