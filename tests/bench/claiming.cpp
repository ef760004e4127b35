// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of claims: how soon it shows the first of them, how soon all, how it follows typing and sorting,
// and what it takes of the memory.
#include "model/project/project.h"
#include "tests/bench/benches.h"
#include "tests/bench/peak_memory.h"
#include "tests/bench/spoken_project.h"
#include "tests/bench/watchdog.h"
#include "ui/claims/claims_dialog.h"
#include "ui/dialogs.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// So long the screen waits for the next letter, in milliseconds.
constexpr double filterDelay = 150;

/// The screen on a project, as the window opens it.
class ClaimsDesk
{
public:
    explicit ClaimsDesk(int articles)
        : m_claims(articles * claimsInArticle)
        , m_path(sharedSpokenProject(articles))
        , m_project(m_path, model::storage::OpeningWish::ReadOnly)
    {
        waitUntil([this] { return m_project.isOpen(); });
    }

    QString size() const { return u"%1 claims"_s.arg(m_claims); }
    const QString &path() const { return m_path; }
    /// Opens it anew; milliseconds until its frame is there.
    double open()
    {
        Watchdog::during([this] { m_dialog.reset(); });
        return timed([this] {
            Watchdog::during([this] {
                m_dialog = std::make_unique<ui::ClaimsDialog>(
                    m_project, m_theme, m_dialogs, QList<QAction *>(), nullptr);
                m_dialog->show();
                m_dialog->repaint();
            });
        });
    }
    /// Likewise, until claims stand in it.
    double openUntilSome()
    {
        return open() + timed([this] {
                   waitUntil([this] { return m_dialog->claims().rowCount() > 0; });
                   m_dialog->repaint();
               });
    }
    double openUntilAll()
    {
        return open() + timed([this] { waitForAll(m_claims); });
    }
    /// Words that every tenth claim or so has, letter by letter, until they are listed; and back.
    double find()
    {
        auto *field = m_dialog->findChild<QLineEdit *>();
        return timed([&] {
            QTest::keyClicks(field, u"number 1"_s);
            waitUntil([this] { return m_dialog->claims().rowCount() < m_claims; });
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            waitForAll(m_claims);
        });
    }
    /// By their words, forwards, backwards and back to the usual order.
    double sort()
    {
        return timed([this] {
            for (int i = 0; i < 3; ++i) {
                bool isArranged = false;
                const auto heard = QObject::connect(
                    &m_dialog->claims(), &ui::ClaimsModel::arranged, [&isArranged] { isArranged = true; });
                QHeaderView &header = *m_dialog->table().horizontalHeader();
                QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(40, header.height() / 2));
                waitUntil([&isArranged] { return isArranged; });
                QObject::disconnect(heard);
                m_dialog->repaint();
            }
        });
    }

private:
    void waitForAll(int claims)
    {
        waitUntil([this, claims] {
            return !m_dialog->claims().isReading() && m_dialog->claims().rowCount() == claims;
        });
        m_dialog->repaint();
    }

    int m_claims;
    QString m_path;
    model::Project m_project;
    ui::NativeDialogs m_dialogs;
    ui::Theme m_theme;
    std::unique_ptr<ui::ClaimsDialog> m_dialog;
};

/// What the screen shows of every claim, in its order.
QString claimsSelect(const QString &where)
{
    return u"SELECT n.uuid, (SELECT group_concat(quote, ' […] ') FROM segment WHERE annotation = n.id) AS "
           u"words, "
           "(SELECT group_concat(coalesce(e.name, s.label), '; ') FROM relation r "
           "JOIN source s ON s.id = r.source AND s.removed = 0 LEFT JOIN entity e ON e.id = s.entity "
           "WHERE r.from_annotation = n.id AND r.kind = 'source' AND r.removed = 0) AS sources, "
           "a.title, a.outlet, a.published, n.note, v.value, v.updated, v.coder FROM annotation n "
           "JOIN article a ON a.id = n.article AND a.removed = 0 "
           "LEFT JOIN value v ON v.annotation = n.id AND v.removed = 0 AND v.variable = "
           "(SELECT id FROM variable WHERE name = 'verification') "
           "WHERE n.tag IN (SELECT id FROM tag WHERE role = 'claim') AND n.removed = 0 %1 "
           "ORDER BY v.value IS NOT NULL, a.id, n.start"_s.arg(where);
}

const QString found = u"AND (SELECT group_concat(quote, ' […] ') FROM segment WHERE annotation = n.id) "
                      "LIKE '%number 1%'"_s;

} // namespace

std::vector<Row> showClaims()
{
    std::vector<Row> rows;
    for (const int articles : {200, 2'000, 20'000}) {
        const int rounds = articles > 2'000 ? 3 : 7;
        ClaimsDesk desk(articles);
        const double before = residentMegabytes();
        desk.openUntilAll();
        rows.push_back(told(u"memory of the claims"_s, desk.size(), u"MB"_s, residentMegabytes() - before));
        rows.push_back(
            unblocked(u"open the claims"_s, desk.size(), rounds, [&] { return desk.openUntilSome(); }));
        rows.push_back(compare(
            u"read all claims"_s, desk.size(), u"sqlite3 shell, the same columns in the same order"_s, {2, 0},
            rounds, [&] { return desk.openUntilAll(); },
            [&] { return timedShell(desk.path(), claimsSelect({})); }));
        rows.push_back(compare(
            u"find claims, all again"_s, desk.size(), u"sqlite3 shell, the same rows by LIKE, then all"_s,
            {2, 2 * filterDelay}, rounds, [&] { return desk.find(); },
            [&] {
                return timedShell(desk.path(), claimsSelect(found))
                    + timedShell(desk.path(), claimsSelect({}));
            }));
        rows.push_back(
            unblocked(u"sort claims three times"_s, desk.size(), rounds, [&] { return desk.sort(); }));
    }
    return rows;
}

} // namespace bench
