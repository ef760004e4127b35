// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panel.h"

#include "ui/elided_label.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/filter_field.h"
#include "ui/panel/inspector.h"
#include "ui/panel/tags_list.h"
#include "ui/placeholder.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct OrderName
{
    AnnotationsModel::Order order;
    const char *name;
};

constexpr std::array orderNames = {
    OrderName{AnnotationsModel::Order::Name, QT_TRANSLATE_NOOP("ui::Panel", "By name")},
    OrderName{AnnotationsModel::Order::Position, QT_TRANSLATE_NOOP("ui::Panel", "By position")},
    OrderName{AnnotationsModel::Order::Tag, QT_TRANSLATE_NOOP("ui::Panel", "By tag")}};

/// Fewer annotations are seen at a glance.
constexpr qsizetype fewAnnotations = 8;

bool hasTags(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        return std::holds_alternative<model::Delta<model::Tag>>(delta);
    });
}

} // namespace

Panel::Panel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_tagsModel(m_counts)
    , m_annotationsModel(m_counts)
    , m_tags(new TagsList(m_tagsModel, theme, this))
    , m_annotations(new AnnotationsList(m_annotationsModel, theme, this))
    , m_filter(new FilterField(this))
    , m_caption(new ElidedLabel(this))
    , m_inspector(new Inspector(theme, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_order(new QToolButton(this))
    , m_addTag(new QToolButton(this))
{
    setProperty("role", u"page"_s);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeTagsTab(), tr("Tags"));
    tabs->tabBar()->setExpanding(false);
    tabs->tabBar()->setDrawBase(false);
    tabs->tabBar()->setAccessibleName(tr("Views of the panel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(tabs);
    makeOrderMenu();
    joinFilter();
}

QWidget *Panel::makeTagsTab()
{
    auto *tab = new QWidget(this);
    tab->setProperty("role", u"page"_s);
    tab->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *cards = new QVBoxLayout;
    cards->setContentsMargins(10, 10, 10, 0);
    cards->setSpacing(0);
    cards->addWidget(m_tags);
    m_addTag->setProperty("role", u"flat"_s);
    m_addTag->setFocusPolicy(Qt::TabFocus);
    cards->addWidget(m_addTag, 0, Qt::AlignLeading);
    layout->addLayout(cards);
    auto *scroll = new QScrollArea(tab);
    scroll->setWidget(m_inspector);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(2 * fontMetrics().lineSpacing()); // what says that nothing is chosen
    scroll->viewport()->setAutoFillBackground(false);
    m_inspector->setAutoFillBackground(false);
    m_splitter->addWidget(makeAnnotations());
    m_splitter->addWidget(scroll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({210, 345});
    layout->addWidget(m_splitter, 1);
    return tab;
}

QWidget *Panel::makeAnnotations()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 4);
    m_caption->setProperty("role", u"caption"_s);
    head->addWidget(m_caption, 1);
    head->addWidget(m_order);
    layout->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(10, 0, 10, 5);
    search->addWidget(m_filter);
    layout->addLayout(search);
    layout->addWidget(m_annotations, 1);
    return part;
}

void Panel::joinFilter()
{
    m_filter->setAccessibleName(tr("Filter what is tagged in this article"));
    m_filter->setToolTip(
        tr("By words of the text, name, tag, note, source or how it was said. Enter goes to the list, Esc "
           "empties the field."));
    showPlaceholder(*m_filter, tr("Filter… Ctrl+Shift+K"), tr("Filter…"));
    connect(m_filter, &QLineEdit::textEdited, this, &Panel::filter);
    connect(
        m_filter, &FilterField::leftDownwards, this, [this] { m_annotations->setFocus(Qt::TabFocusReason); });
    connect(m_annotations, &AnnotationsList::filterWanted, this, &Panel::focusFilter);
    updateFilter();
}

void Panel::filter(const QString &words)
{
    m_annotationsModel.filter(words);
    updateFilter();
}

void Panel::updateFilter()
{
    const qsizetype all = m_page ? m_page->annotations.size() : 0;
    const QLocale locale;
    m_caption->showLine(
        (m_annotationsModel.isFiltered()
             ? tr("%1 of %2").arg(locale.toString(m_annotationsModel.annotations()), locale.toString(all))
             : tr("In this article"))
            .toUpper());
    m_filter->setVisible(all > fewAnnotations || m_annotationsModel.isFiltered() || m_filter->hasFocus());
}

void Panel::focusFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Panel::makeOrderMenu()
{
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    for (const OrderName &each : orderNames) {
        QAction *action = menu->addAction(tr(each.name));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = each.order] { setOrder(order); });
    }
    m_order->setProperty("role", u"caption"_s);
    m_order->setMenu(menu);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setFocusPolicy(Qt::TabFocus);
    m_order->setToolTip(tr("How the list is arranged"));
    setOrder(AnnotationsModel::Order::Name);
}

void Panel::setOrder(AnnotationsModel::Order order)
{
    m_annotationsModel.setOrder(order);
    const auto row = static_cast<size_t>(order);
    m_order->setText(tr(orderNames[row].name).toUpper() + u" ▾"_s);
    m_order->setAccessibleName(tr("Arranged: %1").arg(tr(orderNames[row].name)));
    m_order->menu()->actions().at(static_cast<qsizetype>(row))->setChecked(true);
}

void Panel::showPage(
    const model::ArticlePage *page, const model::Codebook *codebook, const QList<model::Coder> *coders)
{
    m_page = page;
    m_codebook = codebook;
    m_counts = page ? PageCounts(*page, *codebook) : PageCounts();
    m_tagsModel.showCodebook(codebook);
    m_filter->clear();
    m_annotationsModel.showPage(page, codebook, coders);
    updateFilter();
    m_inspector->showPage(page, codebook, coders);
}

void Panel::pageChanged(const model::Change &change)
{
    if (!m_page) {
        m_tagsModel.showCodebook(m_codebook);
        return;
    }
    const PageCounts::Touched touched = m_counts.apply(change, *m_page, *m_codebook);
    if (hasTags(change)) {
        m_tagsModel.showCodebook(m_codebook);
    } else {
        m_tagsModel.countsChanged(touched);
    }
    m_annotationsModel.pageChanged(change, touched);
    updateFilter();
    m_inspector->pageChanged();
}

void Panel::setCurrent(model::AnnotationId id)
{
    m_annotations->setCurrent(id);
    m_inspector->setCurrent(id);
}

void Panel::offerTag(QAction &add)
{
    m_addTag->setDefaultAction(&add);
    m_addTag->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_addTag->setAccessibleName(add.toolTip());
}

void Panel::setReadOnly(bool readOnly)
{
    m_addTag->setVisible(!readOnly);
    m_tags->setReadOnly(readOnly);
    m_inspector->setReadOnly(readOnly);
}

} // namespace ui
