// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims are listed, and in which order.
#include "ui/claims/claims_model.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

namespace {

/// So many are arranged before anybody notices; more in another thread.
constexpr int few = 4000;

} // namespace

void ClaimsModel::setWish(const ClaimsWish &wish)
{
    if (wish != m_wish) {
        m_wish = wish;
        arrange();
    }
}

void ClaimsModel::arrange()
{
    if (m_arranging) {
        *m_arranging = false;
    }
    auto goOn = std::make_shared<std::atomic<bool>>(true);
    if (m_all.rows.places() <= few) {
        m_arranging.reset();
        show(ui::arranged(m_all, m_wish, *goOn));
        return;
    }
    m_arranging = goOn;
    QThreadPool::globalInstance()->start(
        [goOn, all = m_all, wish = m_wish, model = QPointer<ClaimsModel>(this), app = qApp] {
            auto shown = std::make_shared<std::vector<int>>(ui::arranged(all, wish, *goOn));
            QMetaObject::invokeMethod(
                app,
                [goOn, shown, model] {
                    if (model && *goOn) {
                        model->m_arranging.reset();
                        model->show(std::move(*shown));
                    }
                },
                Qt::QueuedConnection);
        });
}

void ClaimsModel::show(std::vector<int> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
    emit arranged();
}

} // namespace ui
