// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/console.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/exchange/output_file.h"
#include "model/storage/backup.h"
#include "ui/dialogs.h"
#include "ui/main_window.h"
#include "ui/start_page.h"
#include "ui/window_memory.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct PictureWish
{
    QString project;
    QString output;
    QSize size{1360, 860};
    bool dark = false;
    bool force = false;
    bool json = false;
    QString article;
};

PictureWish pictureWishOf(const Arguments &arguments)
{
    PictureWish wish;
    wish.project = arguments.operands(1).first();
    wish.output = arguments.output();
    wish.dark = arguments.has(u"--dark"_s);
    wish.force = arguments.has(u"--force"_s);
    wish.json = arguments.has(u"--json"_s);
    if (wish.json && wish.output == "-"_L1) {
        throw UsageError{u"--json and -o - would both write to standard output. Choose one."_s};
    }
    wish.article = arguments.value(u"--article"_s);
    if (arguments.has(u"--size"_s)) {
        static const QRegularExpression form(u"^([1-9]\\d{2,3})x([1-9]\\d{2,3})$"_s);
        const auto match = form.match(arguments.value(u"--size"_s));
        if (!match.hasMatch()) {
            throw UsageError{u"--size needs a width and height such as 1360x860, not “%1”."_s.arg(
                arguments.value(u"--size"_s))};
        }
        wish.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return wish;
}

/// Lets events pass until `isSo` or half a minute is over.
template <typename Condition>
bool waitUntil(Condition isSo)
{
    QDeadlineTimer deadline(30'000);
    while (!isSo() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        stopIfInterrupted();
    }
    return isSo();
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
}

model::ArticleId articleOf(const PictureWish &wish, const model::storage::Snapshot &snapshot)
{
    if (!wish.article.isEmpty()) {
        return findArticle(snapshot, wish.article).article.id;
    }
    return snapshot.articles.isEmpty() ? model::ArticleId() : snapshot.articles.first().article.id;
}

/// The window gets a copy, so that it can be drawn while others work on the project, and changes nothing.
QString copyInto(const QTemporaryDir &folder, const OpenProject &project)
{
    using model::storage::Backup;
    Backup backup(
        project->database(), project.opening.file, model::storage::BackupReason::Daily, folder.path());
    while (backup.copySlice(project->database())) {
        stopIfInterrupted();
    }
    const QString copy = folder.filePath(QFileInfo(project.opening.path).fileName());
    QFile::rename(backup.finish(), copy);
    return copy;
}

/// Nobody is there to be asked: whatever the question, the window goes back.
class NoAnswers final : public ui::Dialogs
{
public:
    QString openProject(QWidget * /*parent*/) override { return {}; }
    QString newProject(QWidget * /*parent*/, const QString & /*suggestedName*/) override { return {}; }
    QString saveCopy(QWidget * /*parent*/, const QString & /*suggestedName*/) override { return {}; }
    QStringList openArticles(QWidget * /*parent*/) override { return {}; }
    QString openFolder(QWidget * /*parent*/) override { return {}; }
    QString openNames(QWidget *) override { return {}; }
    QString openTable(QWidget * /*parent*/, const QString & /*title*/) override { return {}; }
    QString saveExport(QWidget * /*parent*/, const QString & /*suggestedName*/) override { return {}; }
    QString savePdf(QWidget * /*parent*/, const QString & /*suggestedName*/) override { return {}; }
    QString saveAs(
        QWidget * /*parent*/, const QString & /*title*/, const QString & /*suggestedName*/,
        const QString & /*filter*/) override
    {
        return {};
    }
    bool confirm(QWidget * /*parent*/, const Question & /*question*/) override { return false; }
    std::optional<qsizetype> choose(
        QWidget * /*parent*/, const QString & /*text*/, const QString & /*explanation*/,
        const QStringList & /*ways*/) override
    {
        return std::nullopt;
    }
    void tell(QWidget * /*parent*/, const QString & /*text*/, const QString & /*explanation*/) override {}
    void inform(QWidget * /*parent*/, const QString & /*text*/, const QString & /*explanation*/) override {}
};

/// What the window says of its copy is said of the project.
model::Error notOpened(const ui::MainWindow &window, const QString &copy, const QString &project)
{
    const auto *start = window.findChild<ui::StartPage *>();
    const QString why = start ? start->error().replace(copy, project) : QString();
    return model::Error(why.isEmpty() ? u"Could not open “%1” in the window."_s.arg(project) : why);
}

void openOn(ui::MainWindow &window, const QString &copy, const PictureWish &wish, model::ArticleId article)
{
    window.openProject(copy);
    // A project that cannot be opened is let go of.
    const auto isDecided = [&window] {
        return !window.project() || window.project()->isOpen();
    };
    if (!waitUntil(isDecided) || !window.project()) {
        throw notOpened(window, copy, wish.project);
    }
    if (article.isNull()) {
        return;
    }
    QString failure;
    const QObject whileOpening; // the project may fail at something else later
    QObject::connect(
        window.project(), &model::Project::failed, &whileOpening,
        [&failure](const model::Error &error) { failure = error.text(); });
    window.openArticle(article);
    const auto isThere = [&] {
        const model::ArticlePage *page = window.project() ? window.project()->page() : nullptr;
        return page && page->article.id == article;
    };
    waitUntil([&] { return isThere() || !failure.isEmpty(); });
    if (!isThere()) {
        throw failure.isEmpty() ? notOpened(window, copy, wish.project) : model::Error(failure);
    }
}

/// Made in memory first: libpng would tell of a full disk in its own words.
void save(const QPixmap &picture, const PictureWish &wish)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    model::exchange::OutputFile file(wish.output, wish.force);
    if (file.device().write(png) != png.size()) {
        throw model::Error(u"Could not write “%1”: %2. Make room, or choose another place."_s.arg(
            wish.output, file.device().errorString()));
    }
    file.commit();
}

void report(const PictureWish &wish, QSize size, model::ArticleId article, Console &console)
{
    if (wish.json) {
        console.print(QJsonObject{
            {u"project"_s, wish.project},
            {u"file"_s, wish.output},
            {u"width"_s, size.width()},
            {u"height"_s, size.height()},
            {u"article_id"_s, article.isNull() ? QString() : article.text()}});
    } else if (wish.output != "-"_L1) {
        console.print(u"Drew “%1”."_s.arg(wish.output));
    }
}

void drawPicture(const Arguments &arguments, Console &console)
{
    const PictureWish wish = pictureWishOf(arguments);
    // Refuses what is no project with the words of the other commands.
    const OpenProject project = openForReading(wish.project);
    refuseAsOutput(wish.output, project, wish.force);
    const model::ArticleId article = articleOf(wish, project.snapshot);
    const QTemporaryDir folder;
    const QString copy = copyInto(folder, project);
    // What asks and helps is for hands; that the copy lies in a passing place is of no concern.
    ui::memory::rememberNumber(u"hints/shown"_s, 0);
    ui::memory::rememberNumber(u"passingPlaceAsks"_s, 0);
    ui::MainWindow window({}, std::make_unique<NoAnswers>());
    window.theme().setScheme(wish.dark ? ui::Scheme::Dark : ui::Scheme::Light);
    window.resize(wish.size);
    window.show();
    openOn(window, copy, wish, article);
    window.resize(wish.size);
    settle();
    stopIfInterrupted();
    const QPixmap picture = window.grab();
    save(picture, wish);
    report(wish, picture.size(), article, console);
}

} // namespace

Command pictureCommand()
{
    return {
        {u"picture"_s,
         u"PROJECT -o FILE.png"_s,
         u"Draw the main window on a project, without a display."_s,
         {{u"-o"_s, u"FILE.png"_s, u"where to; - is standard output"_s},
          {u"--force"_s, {}, u"replace the file if it exists"_s},
          {u"--size"_s, u"WxH"_s, u"the window's size; else 1360x860"_s},
          {u"--dark"_s, {}, u"with the dark colours"_s},
          {u"--article"_s, u"ID"_s, u"the beginning of its id, or its title; else the first"_s},
          {u"--json"_s, {}, u"print what was done as one JSON object"_s}},
         u"--json prints {\"project\": PATH, \"file\": PATH, \"width\": N, \"height\": N, \"article_id\": "
         "ID}."_s},
        drawPicture};
}

} // namespace app
