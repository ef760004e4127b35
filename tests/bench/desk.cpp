// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk.h"

#include "model/storage/store.h"
#include "tests/bench/big_project.h"
#include "tests/bench/harness.h"
#include "tests/bench/watchdog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bench {

Paintings::Paintings(QWidget &widget)
{
    widget.installEventFilter(this);
}

double Paintings::timed(const std::function<void()> &work, const std::function<bool()> &done)
{
    QCoreApplication::processEvents();
    const double milliseconds = bench::timed([&] {
        m_isPainted = false;
        m_done = done;
        Watchdog::during(work);
        waitUntil([this] { return m_isPainted; });
    });
    m_done = {};
    QCoreApplication::processEvents();
    return milliseconds;
}

bool Paintings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_done && m_done()) {
        m_isPainted = true;
    }
    return QObject::eventFilter(watched, event);
}

namespace {

model::storage::NewArticle article(const QString &title, const QString &text)
{
    model::storage::NewArticle article;
    article.article.id = model::ArticleId::make();
    article.article.title = title;
    article.text = text;
    return article;
}

void addPiled(
    model::Change &change, const Script &script, const model::Article &article,
    const model::storage::Snapshot &snapshot)
{
    const qsizetype middle = script.text.indexOf(u' ', script.text.size() / 2) + 1;
    const auto add = [&](model::TextRange range, int tag) {
        model::Annotation annotation;
        annotation.id = model::AnnotationId::make();
        annotation.article = article.id;
        annotation.tag = snapshot.codebook.tags.at(tag).id;
        annotation.coder = snapshot.coders.first().id;
        annotation.round = snapshot.rounds.first().id;
        annotation.created = annotation.updated = 1'700'000'000'000 + change.deltas.size();
        annotation.segments.add(range);
        change.add(annotation);
    };
    for (int i = 0; i < script.heaped; ++i) {
        add({middle, middle + 24}, i % 3);
    }
    for (int i = 0; i < script.nested; ++i) {
        add({middle - 30 * i - 1, middle + 30 + 30 * i}, 3);
    }
}

void makeProjectOf(const QString &path, const Script &big)
{
    model::storage::Store::create(path, {u"Bench"_s, {}, u"Bench"_s});
    model::storage::Store store(path, model::storage::Store::Mode::ReadWrite);
    const model::storage::Snapshot snapshot = store.snapshot();
    const model::Coder &coder = snapshot.coders.first();
    const QList<model::storage::NewArticle> articles{
        article(u"Small"_s, newsText(3000, 77)), article(u"Big"_s, big.text)};
    const model::BatchId batch = store.beginBatch(u"bench"_s, coder.id);
    qsizetype done = 0;
    store.writeArticles(batch, articles, done, [] { return true; });
    store.finishBatch(batch, coder.id);
    model::Change change;
    if (big.annotations > 0) {
        change = annotations(
            articles.last().article, big.text, big.annotations, snapshot.codebook, coder,
            snapshot.rounds.first());
    }
    addPiled(change, big, articles.last().article, snapshot);
    // As it comes about by hand, not as one step that touches everything.
    constexpr qsizetype piece = 100;
    for (qsizetype from = 0; from < change.deltas.size(); from += piece) {
        model::Edit edit{u"tag"_s, coder.id, {}};
        edit.change.deltas = change.deltas.mid(from, piece);
        store.perform(edit);
    }
}

QString madeProject(const QString &path, const Script &big)
{
    makeProjectOf(path, big);
    return path;
}

} // namespace

Desk::Desk(const Script &big)
    : m_path(madeProject(m_folder.filePath(u"bench.tagline"_s), big))
    , m_window(m_path)
    , m_paintings(*m_window.reader().viewport())
{
    m_window.resize(windowSize);
    m_window.show();
    waitUntil([this] { return reader().page() != nullptr; }); // the window opens an article by itself
    for (const auto &row : m_window.project()->articles()) {
        (row.article.title == u"Big" ? m_big : m_small) = row.article.id;
    }
    openSmall();
}

double Desk::open(model::ArticleId id)
{
    return m_paintings.timed(
        [&] { m_window.openArticle(id); },
        [&] { return reader().page() && reader().page()->article.id == id; });
}

void Desk::openBig()
{
    open(m_big);
}

void Desk::openSmall()
{
    if (!reader().page() || reader().page()->article.id != m_small) {
        open(m_small);
    }
}

double Desk::timedOpen()
{
    openSmall();
    return open(m_big);
}

double Desk::timedUntilPainted(const std::function<void()> &work, const std::function<bool()> &done)
{
    return m_paintings.timed(work, done);
}

BareReader::BareReader(const QString &text, QTextOption::WrapMode wrap)
    : m_text(text)
    , m_paintings(*m_widget.viewport())
{
    m_widget.setReadOnly(true);
    m_widget.setWordWrapMode(wrap);
    m_widget.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_widget.resize(windowSize);
    timedUntilPainted([this] { m_widget.show(); });
}

double BareReader::timedOpen()
{
    timedUntilPainted([this] { m_widget.setPlainText(u"small"_s); });
    return timedUntilPainted([this] { m_widget.setPlainText(m_text); });
}

double BareReader::timedUntilPainted(const std::function<void()> &work)
{
    return m_paintings.timed(work, [] { return true; });
}

std::vector<Row> atEachCrowd(const std::function<Row(const Script &, const QString &)> &measured)
{
    const QString text = newsText(1'000'000, 1);
    std::vector<Row> rows;
    for (const int count : {5'000, 15'000, 50'000}) {
        rows.push_back(measured({text, count}, u"1 MB, %1 annotations"_s.arg(count)));
    }
    return rows;
}

} // namespace bench
