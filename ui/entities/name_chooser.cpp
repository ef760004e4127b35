// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/name_chooser.h"

#include "model/text/name_form.h"
#include "ui/choice_row.h"
#include "ui/dialogs.h"
#include "ui/panel/name_limit.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostListed = 200;
constexpr int idRole = Qt::UserRole;

using KnownName = model::NameIndex::Known;

/// Of the name and of its aliases.
QSet<QString> wordsOf(const KnownName &known)
{
    const QStringList words = model::text::wordsOfName(QString(known.folded).replace(u'\n', u' '));
    return {words.cbegin(), words.cend()};
}

/// Whether letters stand somewhere by themselves: taking a name apart takes far longer.
bool standsIn(const QString &folded, const QString &word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !folded[at - 1].isLetterOrNumber())
            && (end == folded.size() || !folded[end].isLetterOrNumber())) {
            return true;
        }
    }
    return false;
}

bool sharesWord(const KnownName &known, const QSet<QString> &words)
{
    return std::any_of(
               words.cbegin(), words.cend(),
               [&known](const QString &word) { return standsIn(known.folded, word); })
        && wordsOf(known).intersects(words);
}

} // namespace

NameChooser::NameChooser(model::Project &project, const Theme &theme, const Wish &wish, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_theme(theme)
    , m_wish(wish)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(wish.title);
    auto *explanation = new QLabel(wish.explanation, this);
    explanation->setWordWrap(true);
    m_field->setPlaceholderText(wish.offersNew ? tr("Find a name, or type a new one") : tr("Find a name"));
    m_field->setAccessibleName(tr("Find a name"));
    limitToName(*m_field);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Names"));
    m_list->setItemDelegate(new ChoiceRow(theme, m_list));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_yes = addPrimaryButton(*buttons, wish.yes);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textEdited, this, &NameChooser::list);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_yes->setEnabled(row >= 0); });
    resize(fontMetrics().averageCharWidth() * 60, 420);
    list();
}

bool NameChooser::isFit(const KnownName &known) const
{
    return !known.id.isNull() && known.tag == m_wish.kind && !m_wish.without.contains(known.id);
}

/// Before anything is typed: names that share a word with those it is about, then the others, by the
/// alphabet.
QList<const KnownName *> NameChooser::nearest() const
{
    QSet<QString> wanted;
    for (const model::EntityId &id : m_wish.without) {
        const KnownName *known = m_project.names().find(id);
        wanted += known ? wordsOf(*known) : QSet<QString>();
    }
    std::vector<std::pair<bool, const KnownName *>> found;
    for (const KnownName &known : m_project.names().all()) {
        if (isFit(known)) {
            found.emplace_back(!sharesWord(known, wanted), &known);
        }
    }
    const auto listed = found.begin() + std::min(qsizetype(found.size()), mostListed);
    std::partial_sort(found.begin(), listed, found.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, QStringView(a.second->folded))
            < std::pair(b.first, QStringView(b.second->folded));
    });
    QList<const KnownName *> names;
    std::transform(
        found.begin(), listed, std::back_inserter(names), [](const auto &one) { return one.second; });
    return names;
}

void NameChooser::list()
{
    m_list->clear();
    const QString typed = m_field->text().simplified();
    const model::Tag *tag = m_project.codebook().find(m_wish.kind);
    const QColor color = tag ? m_theme.style(*tag).ink : QColor();
    const auto add = [&](const QString &text, const QString &beside, model::EntityId id) {
        auto *row = new QListWidgetItem(text, m_list);
        row->setData(ChoiceRow::SwatchRole, color);
        row->setData(ChoiceRow::BesideRole, beside);
        row->setData(idRole, QVariant::fromValue(id));
    };
    bool isKnown = false;
    const auto fits = [this](const KnownName &known) {
        return isFit(known);
    };
    for (const KnownName *known :
         typed.isEmpty() ? nearest() : m_project.names().matching(typed, mostListed, fits)) {
        add(known->name, known->aliases.join(u", "_s), known->id);
        isKnown = isKnown || model::text::foldedName(known->name) == model::text::foldedName(typed);
    }
    if (m_wish.offersNew && !typed.isEmpty()) {
        add(typed, isKnown ? tr("another one of this name") : tr("new"), {});
    }
    m_list->setCurrentRow(typed.isEmpty() ? -1 : 0); // Enter takes what was looked for, nothing else
    m_yes->setEnabled(m_list->currentRow() >= 0);
}

model::storage::MentionTarget NameChooser::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {
        item ? item->data(idRole).value<model::EntityId>() : model::EntityId(), m_field->text().simplified()};
}

bool NameChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
