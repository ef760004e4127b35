// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen of names reads, counts and looks for, and when it does so anew.
#include "model/analysis/entity_counts.h"
#include "model/slice.h"
#include "ui/entities/doubles_model.h"
#include "ui/entities/name_details.h"
#include "ui/entities/names_dialog.h"
#include "ui/entities/names_model.h"
#include "ui/entities/sliced.h"

#include <QDeadlineTimer>
#include <QListView>
#include <QSet>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace ui {

using model::analysis::Doubles;
using model::analysis::EntityCount;
using model::analysis::EntityCounts;
using model::analysis::LikelyDouble;

namespace {

/// Doubles, and which of them somebody has turned down.
struct Looking
{
    Doubles doubles;
    QList<std::pair<model::EntityId, model::EntityId>> dismissed = {};
    bool isRead = false;

    bool step(model::storage::Store &store)
    {
        if (!isRead) {
            dismissed = store.dismissedDoubles();
            isRead = true;
        }
        return doubles.step(QDeadlineTimer(model::sliceMilliseconds));
    }
    QList<LikelyDouble> take()
    {
        const QSet<std::pair<model::EntityId, model::EntityId>> turnedDown(
            dismissed.cbegin(), dismissed.cend());
        QList<LikelyDouble> found = doubles.take();
        found.removeIf([&turnedDown](const LikelyDouble &pair) {
            return turnedDown.contains({pair.fuller, pair.other})
                || turnedDown.contains({pair.other, pair.fuller});
        });
        return found;
    }
};

template <typename Value>
bool has(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        return std::holds_alternative<model::Delta<Value>>(delta);
    });
}

bool isBulk(const model::Change &change)
{
    return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
        return std::holds_alternative<model::BatchDelta>(delta);
    });
}

} // namespace

void NamesDialog::takeNames()
{
    changeNames([this] {
        m_model->hold(chosenInTable());
        m_model->setNames(m_project.names(), m_project.codebook());
    });
    m_hasLooked = false;
    if (m_tabs->currentIndex() == 1) {
        lookForDoubles();
    }
    showChosen();
    showStatus();
}

void NamesDialog::count()
{
    m_counting = std::make_unique<Sliced>(
        m_project, std::make_shared<EntityCounts>(),
        std::function([](EntityCounts &work, model::storage::Store &store) { return work.step(store); }),
        std::function([](EntityCounts &work, bool isOver) {
            return isOver ? work.take() : QHash<model::EntityId, EntityCount>();
        }),
        std::function([this](const QHash<model::EntityId, EntityCount> &counts, bool isOver) {
            if (!isOver) {
                return;
            }
            changeNames([this, &counts] { m_model->setCounts(counts); });
            m_counting.reset();
            showStatus();
        }),
        [this](const model::Error &error) {
            m_counting.reset();
            m_said = error.text();
            showStatus();
        });
    showStatus();
}

void NamesDialog::lookForDoubles()
{
    if (m_hasLooked) {
        return;
    }
    m_hasLooked = true;
    m_looking = std::make_unique<Sliced>(
        m_project, std::make_shared<Looking>(Looking{Doubles(m_project.names())}),
        std::function([](Looking &work, model::storage::Store &store) { return work.step(store); }),
        std::function(
            [](Looking &work, bool isOver) { return isOver ? work.take() : QList<LikelyDouble>(); }),
        std::function([this](const QList<LikelyDouble> &found, bool isOver) {
            if (isOver) {
                m_looking.reset();
                takeDoubles(found);
                showChosen();
                showStatus();
            }
        }),
        [this](const model::Error &error) {
            m_looking.reset();
            m_said = error.text();
            showStatus();
        });
    showStatus();
}

/// The pair that was chosen stays so; where it is none any more, the one in its place is.
void NamesDialog::takeDoubles(const QList<LikelyDouble> &found)
{
    const int before = std::max(0, m_doubles->currentIndex().row());
    const LikelyDouble pair = chosenDouble() ? *chosenDouble() : LikelyDouble();
    m_doublesModel->setDoubles(found, m_project.names(), m_project.codebook());
    for (int row = 0; row < m_doublesModel->rowCount(); ++row) {
        const LikelyDouble &one = *m_doublesModel->at(row);
        if ((one.fuller == pair.fuller && one.other == pair.other)
            || (one.fuller == pair.other && one.other == pair.fuller)) {
            m_doubles->setCurrentIndex(m_doublesModel->index(row));
            return;
        }
    }
    if (!isWriting()) {
        m_doubles->setCurrentIndex(m_doublesModel->index(std::min(before, m_doublesModel->rowCount() - 1)));
    }
}

void NamesDialog::projectChanged(const model::Change &change)
{
    if (has<model::Tag>(change)) {
        showKinds();
    }
    // Names that come in bulk are told of when they are loaded.
    if (has<model::Entity>(change) || has<model::Tag>(change)) {
        takeNames();
    }
    const bool counts = has<model::Annotation>(change) || has<model::Source>(change)
        || has<model::Relation>(change) || has<model::Article>(change) || has<model::Coding>(change)
        || isBulk(change);
    if (counts) {
        m_recount.start();
    }
    if (has<model::Dismissal>(change) && !has<model::Entity>(change)) {
        m_hasLooked = false;
        tabChanged();
    }
    m_details->refresh(counts);
}

} // namespace ui
