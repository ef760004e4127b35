// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/tag_popup.h"

#include "ui/panel/marks.h"
#include "ui/panel/tag_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int popupWidth = 340;
constexpr int mostRows = 8;

QIcon dot(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(marks::swatchSize, marks::swatchSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    marks::paintSwatch(painter, {0, 0, marks::swatchSize, marks::swatchSize}, color);
    return QIcon(pixmap);
}

/// 0 begins so, 1 has a word that begins so, 2 holds it somewhere; -1 not at all.
int rank(const model::Tag &tag, const QString &wanted)
{
    const QString label = labelOf(tag);
    if (label.startsWith(wanted, Qt::CaseInsensitive)) {
        return 0;
    }
    if (label.contains(u' ' + wanted, Qt::CaseInsensitive)
        || tag.name.startsWith(wanted, Qt::CaseInsensitive)) {
        return 1;
    }
    return label.contains(wanted, Qt::CaseInsensitive) || tag.name.contains(wanted, Qt::CaseInsensitive) ? 2
                                                                                                         : -1;
}

} // namespace

TagPopup::TagPopup(const Theme &theme, QWidget *over)
    : QFrame(over)
    , m_theme(theme)
    , m_over(over)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("role", u"notice"_s);
    setAutoFillBackground(true);
    setFont(Theme::uiFont()); // not the article’s
    setAccessibleName(tr("Find a tag"));
    m_filter->setPlaceholderText(tr("Find a tag by a part of its name"));
    m_filter->setAccessibleName(tr("Find a tag"));
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    connect(m_filter, &QLineEdit::textEdited, this, &TagPopup::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, &TagPopup::take);
    over->installEventFilter(this);
    hide();
}

void TagPopup::offer(const model::Codebook &codebook)
{
    m_codebook = codebook;
    m_filter->clear();
    showMatches({});
    show();
    raise();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void TagPopup::putAway()
{
    if (isVisible()) {
        m_over->setFocus(Qt::OtherFocusReason);
        hide();
    }
}

void TagPopup::showMatches(const QString &typed)
{
    m_list->clear();
    const QString wanted = typed.simplified();
    QList<std::pair<int, const model::Tag *>> found;
    bool exact = false;
    for (const model::Tag &tag : std::as_const(m_codebook.tags)) {
        exact = exact || labelOf(tag).compare(wanted, Qt::CaseInsensitive) == 0;
        if (const int fits = rank(tag, wanted); fits >= 0 && !tag.retired) {
            found.append({fits, &tag});
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[fits, tag] : std::as_const(found)) {
        addRow(*tag);
    }
    if (!wanted.isEmpty() && !exact) {
        auto *row = new QListWidgetItem(tr("Create the tag “%1”").arg(wanted), m_list);
        row->setData(Qt::UserRole + 1, wanted);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(
        std::clamp(m_list->count(), 1, mostRows) * std::max(22, m_list->sizeHintForRow(0)) + 2);
    place();
}

void TagPopup::addRow(const model::Tag &tag)
{
    QString text = labelOf(tag);
    if (const model::Tag *parent = m_codebook.find(tag.parent)) {
        text = tr("%1 — under %2").arg(text, labelOf(*parent));
    }
    if (!tag.shortcut.isEmpty()) {
        text += u"   "_s + tag.shortcut.toUpper();
    }
    auto *row = new QListWidgetItem(dot(m_theme.style(tag).ink, devicePixelRatioF()), text, m_list);
    row->setData(Qt::UserRole, QVariant::fromValue(tag.id));
    row->setToolTip(rulesOf(tag));
}

void TagPopup::place()
{
    setFixedWidth(std::min(popupWidth, m_over->width() - 24));
    adjustSize();
    move((m_over->width() - width()) / 2, std::max(8, m_over->height() - height() - 14));
}

void TagPopup::take()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row) {
        return;
    }
    const auto id = row->data(Qt::UserRole).value<model::TagId>();
    const QString label = row->data(Qt::UserRole + 1).toString();
    putAway();
    if (id.isNull()) {
        emit tagWanted(label);
    } else {
        emit tagChosen(id);
    }
}

bool TagPopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        putAway();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    default:
        return false;
    }
}

bool TagPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_filter && event->type() == QEvent::KeyPress) {
        return takesKey(static_cast<QKeyEvent *>(event)->key());
    } else if (watched == m_filter && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason) {
            hide();
        }
    } else if (watched == m_filter && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
