// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/merge_dialog.h"

#include "model/project/tag_rules.h"
#include "ui/dialogs.h"
#include "ui/panel/tag_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MergeDialog::MergeDialog(
    const model::Codebook &codebook, const model::Tag &from, const model::storage::TagUse &use,
    QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_from(from)
    , m_use(use)
    , m_into(new QComboBox(this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Merge the tag “%1”").arg(labelOf(from)));
    for (const model::Tag &tag : targets(codebook, from)) {
        m_into->addItem(
            tag.retired ? tr("%1 (retired)").arg(labelOf(tag)) : labelOf(tag), QVariant::fromValue(tag.id));
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Merge “%1” into").arg(labelOf(from)), m_into);
    m_preview->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Merge"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeDialog::preview);
    resize(fontMetrics().averageCharWidth() * 57, 260);
    preview();
}

QList<model::Tag> MergeDialog::targets(const model::Codebook &codebook, const model::Tag &from)
{
    QList<model::Tag> targets = codebook.tags;
    targets.removeIf(
        [&from](const model::Tag &tag) { return tag.id == from.id || !model::canBecome(from, tag); });
    return targets;
}

model::TagId MergeDialog::into() const
{
    return m_into->currentData().value<model::TagId>();
}

void MergeDialog::preview()
{
    const model::Tag *into = m_codebook.find(this->into());
    QStringList lines;
    if (m_use.annotations == 0) {
        lines.append(tr("No annotation has this tag."));
    } else {
        const QString where = tr("%n article(s)", nullptr, static_cast<int>(m_use.articles));
        //: %1: "3 articles"; %2: the other tag
        lines.append(tr("%n annotation(s) in %1 will become “%2”. Words that have both tags are not doubled.",
                        nullptr, static_cast<int>(m_use.annotations))
                         .arg(where, into ? labelOf(*into) : QString()));
    }
    if (m_use.names > 0) {
        lines.append(
            tr("%n name(s) will go along. A name that both tags have in an article becomes one.", nullptr,
               static_cast<int>(m_use.names)));
    }
    const auto children = static_cast<int>(m_codebook.childrenOf(m_from.id).size());
    if (children > 0) {
        lines.append(tr("%n tag(s) under it will go along.", nullptr, children));
    }
    if (into && into->role != m_from.role) {
        lines.append(tr("Links to sources are kept, and shown only while a tag is for claims."));
    }
    lines.append(tr("“%1”, its definition and its key go. Undo brings all of it back.").arg(labelOf(m_from)));
    m_preview->setText(lines.join(u"\n\n"_s));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace ui
