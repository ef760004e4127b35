// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/source_rows.h"

#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/marks.h"
#include "ui/panel/variable_label.h"
#include "ui/placeholder.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

int fieldLabelWidth(const QWidget &field)
{
    const QFontMetrics letters = field.fontMetrics();
    int width = letters.averageCharWidth() * 11;
    const QString names[] = {
        SourceRows::tr("Source"), SourceRows::tr("Said how"), Inspector::tr("Tag"), Inspector::tr("Name"),
        Inspector::tr("Note")};
    for (const QString &name : QStringList(std::begin(names), std::end(names)) + standardLabels()) {
        for (const QString &word : name.split(u' ')) {
            width = std::max(width, letters.horizontalAdvance(word) + 2);
        }
    }
    return width;
}

QWidget *labelled(const QString &name, QWidget *field, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *label = new QLabel(name, row);
    label->setProperty("role", u"muted"_s);
    label->setFixedWidth(fieldLabelWidth(*label));
    label->setWordWrap(true);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    return row;
}

SourceRows::SourceRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_another(new QPushButton(tr("Another source…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_another->setProperty("role", u"link"_s);
    m_another->setToolTip(tr("Link this claim to a further source (A)"));
    auto *last = new QHBoxLayout;
    last->setContentsMargins(fieldLabelWidth(*this), 0, 0, 0);
    last->addWidget(m_another);
    last->addStretch();
    layout->addLayout(last);
    connect(m_another, &QPushButton::clicked, this, [this] { emit sourceRequested({}); });
}

void SourceRows::makeRow()
{
    auto made = std::make_unique<Row>();
    Row *row = made.get();
    auto *field = new QWidget(this);
    auto *pair = new QHBoxLayout(field);
    pair->setContentsMargins({});
    pair->setSpacing(2);
    row->name = new RowButton({}, field);
    row->remove = new QToolButton(field);
    row->remove->setText(u"✕"_s);
    row->remove->setProperty("role", u"flat"_s);
    row->remove->setToolTip(tr("Take this source away from the claim"));
    pair->addWidget(row->name, 1);
    pair->addWidget(row->remove);
    field->setFocusProxy(row->name);
    row->source = labelled(tr("Source"), field, this);
    row->cueField = new ValueEdit(this);
    showPlaceholder(*row->cueField, tr("said, according to…"));
    row->cueField->setAccessibleName(tr("Said how"));
    row->cue = labelled(tr("Said how"), row->cueField, this);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->insertWidget(layout->count() - 1, row->source);
    layout->insertWidget(layout->count() - 1, row->cue);
    connect(row->name, &QPushButton::clicked, this, [this, row] { emit sourceRequested(row->relation); });
    connect(row->remove, &QToolButton::clicked, this, [this, row] { emit sourceRemoved(row->relation); });
    connect(row->cueField, &ValueEdit::valueEdited, this, [this, row](const QString &cue) {
        emit cueEdited(row->relation, cue);
    });
    m_rows.push_back(std::move(made));
}

void SourceRows::showClaim(
    const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId claim)
{
    QList<model::Relation> relations = page.relationsOf(claim);
    if (relations.isEmpty()) {
        relations.append(model::Relation());
    }
    while (static_cast<qsizetype>(m_rows.size()) > relations.size()) {
        m_rows.back()->source->deleteLater();
        m_rows.back()->cue->deleteLater();
        m_rows.back()->source->hide();
        m_rows.back()->cue->hide();
        m_rows.pop_back();
    }
    while (static_cast<qsizetype>(m_rows.size()) < relations.size()) {
        makeRow();
    }
    for (qsizetype i = 0; i < relations.size(); ++i) {
        showRow(*m_rows[static_cast<size_t>(i)], relations[i], page, codebook);
    }
    orderTabs();
    m_another->setVisible(!m_readOnly && !relations.last().source.isNull());
}

/// Rows that are made later would come last of all otherwise.
void SourceRows::orderTabs()
{
    QWidget *before = m_before;
    for (const auto &row : m_rows) {
        for (QWidget *field : std::initializer_list<QWidget *>{row->name, row->remove, row->cueField}) {
            setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, m_another);
}

void SourceRows::standBetween(QWidget &before, QWidget &after)
{
    m_before = &before;
    setTabOrder(m_another, &after);
}

QWidget &SourceRows::last()
{
    return *m_another;
}

void SourceRows::showRow(
    Row &row, const model::Relation &relation, const model::ArticlePage &page,
    const model::Codebook &codebook)
{
    row.relation = relation.id;
    row.cueStored = relation.cue;
    const bool has = !relation.source.isNull();
    const model::Source source = page.sources.value(relation.source);
    const QString name = has ? page.sourceName(source) : QString();
    row.name->setText(has ? QString(name).replace(u'&', u"&&"_s) : tr("Choose… (A)"));
    row.name->setIcon(has ? dotOf(source, page, codebook) : QIcon());
    row.name->setToolTip(
        has ? tr("%1. Press to choose another source.").arg(name)
            : tr("Choose who says this: click a name in the article, or find it in the list."));
    row.name->setAccessibleName(has ? tr("Source: %1").arg(name) : tr("Choose a source"));
    row.name->setEnabled(!m_readOnly);
    row.remove->setVisible(has && !m_readOnly);
    row.remove->setAccessibleName(tr("Take away the source %1").arg(name));
    row.cueField->setReadOnly(m_readOnly);
    row.cueField->showValue(relation.cue);
}

QIcon SourceRows::dotOf(
    const model::Source &source, const model::ArticlePage &page, const model::Codebook &codebook) const
{
    const model::Tag *tag = codebook.find(page.entities.value(source.entity).tag);
    return marks::swatchIcon(tag ? m_theme.style(*tag).ink : m_theme.colors().muted, devicePixelRatioF());
}

void SourceRows::reset()
{
    for (const auto &row : m_rows) {
        row->cueField->resetTo(row->cueStored);
    }
}

void SourceRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void SourceRows::commit()
{
    for (const auto &row : m_rows) {
        row->cueField->commit();
    }
}

void SourceRows::focusCue()
{
    if (!m_rows.empty()) {
        m_rows.front()->cueField->setFocus(Qt::TabFocusReason);
    }
}

} // namespace ui
