// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/cut_off.h"

#include "ui/elided_label.h"
#include "ui/panel/fields.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString plain(const QString &text)
{
    QTextDocument document;
    if (Qt::mightBeRichText(text)) {
        document.setHtml(text);
        return document.toPlainText();
    }
    return QString(text).remove(u'&');
}

bool isTold(const QWidget &widget, const QString &text)
{
    return plain(widget.toolTip()).contains(plain(text));
}

QString place(const QWidget &widget, const QString &text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u" “"_s
        + plain(text) + u'”';
}

bool scrolls(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (area && area->viewport() == above) {
            return true;
        }
    }
    return false;
}

bool fits(const QLabel &label)
{
    if (qobject_cast<const ui::ElidedLabel *>(&label)) {
        return label.toolTip().isEmpty() != label.text().endsWith(u'…');
    }
    if (!label.wordWrap()) {
        return label.width() >= label.sizeHint().width()
            && label.height() >= label.minimumSizeHint().height();
    }
    return label.height() >= label.heightForWidth(label.width())
        && label.width() >= label.minimumSizeHint().width();
}

bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    option.editable = box.isEditable();
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return room.width() >= box.fontMetrics().horizontalAdvance(box.currentText());
}

void lookAtHeader(const QHeaderView &header, QStringList &found)
{
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        const QString tip =
            header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
        const bool isSeen = header.orientation() == Qt::Horizontal && !header.isSectionHidden(section);
        if (isSeen && header.sectionSize(section) < header.sectionSizeHint(section) && !tip.contains(text)) {
            found.append(place(header, text));
        }
    }
}

void lookAtTabs(const QTabBar &bar, QStringList &found)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int words = bar.fontMetrics().horizontalAdvance(plain(bar.tabText(tab)));
        if (bar.isTabVisible(tab)
            && (bar.tabRect(tab).width() < words || !bar.rect().contains(bar.tabRect(tab)))) {
            found.append(place(bar, bar.tabText(tab)));
        }
    }
}

void lookAtMenus(const QMenuBar &bar, QStringList &found)
{
    for (QAction *action : bar.actions()) {
        if (!bar.rect().contains(bar.actionGeometry(action))) {
            found.append(place(bar, action->text()));
        }
    }
}

/// The words of a control where they do not fit, else nothing.
QString cutWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text().isEmpty() || fits(*label) ? QString() : label->text();
    }
    if (qobject_cast<const ui::RowButton *>(&widget)) {
        return {}; // shortens its words itself, and tells them
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize hint = button->sizeHint();
        const bool fits =
            button->width() >= hint.width() && button->height() >= button->minimumSizeHint().height();
        return button->text().isEmpty() || fits ? QString() : button->text();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return fits(*box) ? QString() : box->currentText();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const int room = field->contentsRect().width() - field->textMargins().left() - 4;
        const bool isShown = field->text().isEmpty() && !field->placeholderText().isEmpty();
        return isShown && field->fontMetrics().horizontalAdvance(field->placeholderText()) > room
            ? field->placeholderText()
            : QString();
    }
    return {};
}

} // namespace

QStringList cutOff(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window.window() || widget->size().isEmpty()) {
            continue;
        }
        const QString words = cutWords(*widget);
        if (!words.isEmpty() && !isTold(*widget, words)) {
            found.append(place(*widget, words));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            lookAtHeader(*header, found);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            lookAtTabs(*tabs, found);
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            lookAtMenus(*menus, found);
        }
        const QRect seen(widget->mapTo(window.window(), QPoint()), widget->size());
        // From right to left a splitter is wrong by the width of a handle.
        if (!scrolls(*widget) && !window.window()->rect().adjusted(-1, -1, 1, 1).contains(seen)) {
            found.append(
                u"beyond the window: "_s + place(*widget, cutWords(*widget))
                + u" %1+%2 of %3"_s.arg(seen.x()).arg(seen.width()).arg(window.window()->width()));
        }
        if (widget->objectName() == u"qt_toolbar_ext_button"_s) {
            found.append(u"the tools do not fit"_s);
        }
    }
    return found;
}

} // namespace tests
