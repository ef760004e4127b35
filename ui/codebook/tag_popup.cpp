// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/tag_popup.h"

#include "ui/panel/tag_label.h"

#include <QListWidgetItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int wantedRole = Qt::UserRole + 1; ///< what a tag that is not there yet is called

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
    : ChoicePopup(
        theme, over,
        {tr("Find a tag"), tr("Find a tag"), tr("Find a tag by a part of its name"), tr("Tags found")})
{
}

void TagPopup::offer(const model::Codebook &codebook, Making making)
{
    m_making = making;
    m_codebook = codebook;
    begin();
}

void TagPopup::putAway()
{
    if (isVisible()) {
        over().setFocus(Qt::OtherFocusReason);
        hide();
    }
}

void TagPopup::listFor(const QString &wanted)
{
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
        addTag(*tag);
    }
    if (m_making == Making::Offered && !wanted.isEmpty() && !exact) {
        addRow({tr("Create the tag “%1”").arg(wanted), {}})->setData(wantedRole, wanted);
    }
}

void TagPopup::addTag(const model::Tag &tag)
{
    const model::Tag *parent = m_codebook.find(tag.parent);
    QListWidgetItem *row = addRow(
        {labelOf(tag), theme().style(tag).ink, parent ? tr("under %1").arg(labelOf(*parent)) : QString(),
         tag.shortcut.toUpper()});
    row->setData(idRole, QVariant::fromValue(tag.id));
    row->setToolTip(rulesOf(tag));
}

void TagPopup::take()
{
    const QListWidgetItem *row = current();
    if (!row) {
        return;
    }
    const auto id = row->data(idRole).value<model::TagId>();
    const QString label = row->data(wantedRole).toString();
    putAway();
    if (id.isNull()) {
        emit tagWanted(label);
    } else {
        emit tagChosen(id);
    }
}

} // namespace ui
