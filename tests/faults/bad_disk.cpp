// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/bad_disk.h"

#include "model/project/project.h"
#include "model/storage/backup.h"
#include "model/storage/check.h"
#include "model/text/snapping.h"
#include "tests/faults/failing_disk.h"
#include "tests/support/random_editor.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using model::Project;
using model::storage::Store;

namespace tests {

namespace {

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void require(bool right, const QString &what)
{
    if (!right) {
        say(u"wrong "_s + what);
    }
}

qint64 numberOf(const std::optional<model::storage::Step> &step)
{
    return step ? step->number : 0;
}

/// The window's project, driven step by step.
class Hand
{
public:
    explicit Hand(const QString &path)
        : m_project(path)
    {
        QObject::connect(&m_project, &Project::failed, &m_loop, [this](const model::Error &error) {
            m_failed = true;
            say(u"error "_s + error.text());
        });
        await(&Project::opened);
        m_project.openArticle(m_project.articles().first().article.id);
        await(&Project::pageOpened);
    }

    Project &project() { return m_project; }

    /// Whether it was done; if not, people were told.
    template <typename Work>
    bool tries(Work work)
    {
        m_failed = false;
        work();
        while (m_project.isWriting()) {
            m_loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_loop.processEvents();
        return !m_failed;
    }

    /// The nth word of the article.
    bool tag(int word)
    {
        const model::ArticlePage &page = *m_project.page();
        qsizetype start = 0;
        for (int i = 0; i < word; ++i) {
            start = page.text.indexOf(u' ', start) + 1;
        }
        const model::TextRange range = model::text::snappedToWords(page.text, {start, start + 1});
        const model::Tag &tag = m_project.codebook().tags.at(word % 3);
        return tries(
            [&] { m_project.perform(model::edits::tag(page, model::Segments{range}, tag, m_project.by())); });
    }

    bool note(const QString &text)
    {
        const model::ArticlePage &page = *m_project.page();
        if (page.annotations.isEmpty()) {
            return true;
        }
        const model::AnnotationId id = page.annotations.at(0).id;
        return tries([&] { m_project.perform(model::edits::changeNote(page, id, text, m_project.by())); });
    }

    bool undo()
    {
        return tries([this] { m_project.undo(); });
    }

    bool redo()
    {
        return tries([this] { m_project.redo(); });
    }

    bool add(int articles)
    {
        QList<model::storage::NewArticle> fresh(articles);
        for (int i = 0; i < articles; ++i) {
            fresh[i].article.title = u"Storm %1"_s.arg(i);
            fresh[i].text = fresh[i].article.title + u"\n"_s + u"It came 🌊 and went.\n"_s.repeated(400);
        }
        return tries([&] { m_project.addArticles(fresh, u"storms"_s); });
    }

    /// What the window shows is what the file has.
    void compare(const QString &when)
    {
        const auto opening =
            model::storage::prepareOpening(m_project.path(), model::storage::OpeningWish::ReadOnly);
        Store file(opening.file, Store::Mode::ReadOnly);
        require(digestOf(*m_project.page()) == digestOf(file), u"on screen is not what is on disk "_s + when);
        const model::storage::UndoState steps = file.undoState(m_project.coder().id);
        // Steps that could not be read are told and shown as none.
        const bool unknown = m_failed && !m_project.undoState().undo && !m_project.undoState().redo;
        require(
            unknown
                || (numberOf(m_project.undoState().undo) == numberOf(steps.undo)
                    && numberOf(m_project.undoState().redo) == numberOf(steps.redo)),
            u"the steps to undo are not those on disk "_s + when);
        require(
            m_project.articles().size() == file.snapshot().articles.size(),
            u"the list of articles is not that on disk "_s + when);
        require(m_project.readOnlyReason().isEmpty(), m_project.readOnlyReason() + u' ' + when);
    }

private:
    template <typename Signal>
    void await(Signal signal)
    {
        bool heard = false;
        const auto connection = QObject::connect(&m_project, signal, &m_loop, [&heard] { heard = true; });
        while (!heard) {
            m_loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
        QObject::disconnect(connection);
    }

    QEventLoop m_loop;
    Project m_project;
    bool m_failed = false;
};

void requireSound(const QString &path)
{
    Store file(path, Store::Mode::ReadWrite); // also sweeps what was left unfinished
    for (const auto &finding : model::storage::checkProject(file.database()).findings) {
        say(u"wrong "_s + finding.line());
    }
}

/// Once the disk is well again all goes on, and after reopening it is the same.
void goOn(Hand &hand)
{
    require(hand.tag(20), u"no edit is possible any more"_s);
    require(hand.undo() && hand.redo(), u"no undo or redo is possible any more"_s);
    require(hand.add(1), u"no article can be added any more"_s);
    hand.compare(u"after going on"_s);
}

void fail(const BadDisk &disk, int nth)
{
    failDisk(QFile::encodeName(disk.folder).constData(), disk.way.toLatin1().constData(), nth, disk.always);
}

/// Each of these does its work with the nth operation failing and returns whether one did.
bool edits(const QString &path, const BadDisk &disk, int nth)
{
    long failures = 0;
    {
        Hand hand(path);
        fail(disk, nth);
        int done = 0;
        done += hand.tag(1) ? 1 : 0;
        done += hand.tag(5) ? 1 : 0;
        done += hand.note(u"note 🌊"_s) ? 1 : 0;
        done += hand.undo() ? 1 : 0;
        done += hand.redo() ? 1 : 0;
        done += hand.tag(9) ? 1 : 0;
        failures = mendDisk();
        hand.compare(u"after %1 of 6 edits"_s.arg(done));
        goOn(hand);
    }
    requireSound(path);
    return failures > 0;
}

bool import(const QString &path, const BadDisk &disk, int nth)
{
    long failures = 0;
    {
        Hand hand(path);
        fail(disk, nth);
        hand.add(12);
        failures = mendDisk();
        hand.compare(u"after an import"_s);
        goOn(hand);
    }
    requireSound(path);
    return failures > 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool copy(const QString &path, const BadDisk &disk, int nth)
{
    const QString target = QDir(disk.folder).filePath(u"copy.tagline"_s);
    QFile::remove(target);
    Store::create(target, {u"Old"_s, {}, u"Ida"_s});
    const QByteArray old = bytesOf(target);
    Store store(path, Store::Mode::ReadWrite);
    fail(disk, nth);
    bool done = true;
    try {
        store.saveCopy(target);
    } catch (const model::Error &error) {
        done = false;
        say(u"error "_s + error.text());
    }
    const long failures = mendDisk();
    require(done || bytesOf(target) == old, u"what stood in the copy's place is not whole"_s);
    if (done) {
        requireSound(target);
        Store kept(target, Store::Mode::ReadOnly);
        require(digestOf(kept) == digestOf(store), u"the copy is another project"_s);
    }
    store.saveCopy(target);
    requireSound(target);
    require(QDir(disk.folder).entryList({u"*.part"_s}).isEmpty(), u"half a copy lies about"_s);
    return failures > 0;
}

bool backup(const QString &path, const BadDisk &disk, int nth)
{
    const auto keep = [&] {
        return model::storage::backUp(path, model::storage::BackupReason::Daily, disk.folder + u"/shelf"_s);
    };
    fail(disk, nth);
    QString kept;
    try {
        kept = keep();
    } catch (const model::Error &error) {
        say(u"error "_s + error.text());
    }
    const long failures = mendDisk();
    if (!kept.isEmpty()) {
        requireSound(kept);
    }
    requireSound(keep());
    QDir shelf(disk.folder + u"/shelf"_s);
    const QStringList folders = shelf.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &one : folders) {
        require(QDir(shelf.filePath(one)).entryList({u"*.part"_s}).isEmpty(), u"half a backup lies about"_s);
    }
    shelf.removeRecursively();
    return failures > 0;
}

} // namespace

int workOnBadDisk(const QString &work, const BadDisk &disk)
{
    const QString path = QDir(disk.folder).filePath(u"storm.tagline"_s);
    const QString fresh = disk.folder + u".fresh"_s;
    makeEditableProject(fresh);
    int tried = 0;
    bool failed = true;
    for (int nth = disk.first; failed; nth += disk.step) {
        QFile::remove(path);
        QFile::copy(fresh, path);
        say(u"nth %1"_s.arg(nth));
        if (work == u"edits"_s) {
            failed = edits(path, disk, nth);
        } else if (work == u"import"_s) {
            failed = import(path, disk, nth);
        } else {
            failed = work == u"copy"_s ? copy(path, disk, nth) : backup(path, disk, nth);
        }
        tried += failed ? 1 : 0;
    }
    QFile::remove(fresh);
    say(u"tried %1"_s.arg(tried));
    return 0;
}

} // namespace tests
