// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/adding_dialogs.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/details_dialog.h"
#include "ui/project_place.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::waitForDialog;
using tests::WindowUnderTest;

namespace {

void drop(ui::MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

bool waitForArticles(WindowUnderTest &window, qsizetype count)
{
    return QTest::qWaitFor([&] { return window.project().articles().size() == count; });
}

QStringList titles(WindowUnderTest &window)
{
    QStringList found;
    for (const auto &each : window.project().articles()) {
        found.append(each.article.title);
    }
    return found;
}

void pressButton(const QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    FAIL("no button " << text.toStdString());
}

/// A home folder of the test's own, for what goes into Documents.
class Home
{
public:
    Home() { qputenv("HOME", m_folder.path().toUtf8()); }
    ~Home() { qputenv("HOME", m_before); }
    Q_DISABLE_COPY_MOVE(Home)

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("HOME");
};

} // namespace

TEST_CASE("dropped files become articles, the first is opened", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    const QString one = project.writeFile(u"one.txt"_s, "Strike goes on\nBy I. Moreau\n\nAna spoke.\n");
    const QString two = project.writeFile(u"two.txt"_s, "Council votes\n\nTom voted.\n");
    drop(*window, {one, two});
    REQUIRE(waitForArticles(window, 2));
    CHECK(titles(window) == QStringList{u"Strike goes on"_s, u"Council votes"_s});
    CHECK(window.project().articles()[0].article.byline == u"By I. Moreau"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    CHECK(window.page().article.title == u"Strike goes on"_s);
    CHECK(window->articles().list().model()->rowCount() == 2);
}

TEST_CASE("a dropped folder gives its text files in the order of their numbers", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QDir(project.folder()).mkpath(u"in/deep"_s);
    project.writeFile(u"in/a10.txt"_s, "Ten\n\nx\n");
    project.writeFile(u"in/a9.txt"_s, "Nine\n\nx y\n");
    project.writeFile(u"in/deep/b.txt"_s, "Deep\n\nx y z\n");
    project.writeFile(u"in/photo.png"_s, "no text");
    drop(*window, {project.folder() + u"/in"_s});
    REQUIRE(waitForArticles(window, 3));
    CHECK(titles(window) == QStringList{u"Nine"_s, u"Ten"_s, u"Deep"_s});
}

TEST_CASE("a dropped web page comes in with its metadata, and what was taken of it is said", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    const QString page = project.writeFile(
        u"bridge.html"_s,
        "<html lang=en><head><meta property=og:site_name content='The Post'>"
        "<meta property=article:published_time content=2023-07-20></head><body><nav>Menu</nav>"
        "<article><h1>Bridge closes</h1><p>By Ida Lind</p><p>Nobody knows for how "
        "long.</p></article></body></html>");
    drop(*window, {page});
    auto *dialog = waitForDialog<ui::AddReportDialog>(*window);
    const auto *table = dialog->findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == u"bridge.html"_s);
    CHECK(
        table->item(0, 1)->text() == u"3 paragraphs taken from a web page; check that the text is whole."_s);
    dialog->close();
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    CHECK(window.page().text == u"Bridge closes\nBy Ida Lind\nNobody knows for how long.\n"_s);
    const model::Article &article = window.page().article;
    CHECK(article.title == u"Bridge closes"_s);
    CHECK(article.byline == u"By Ida Lind"_s);
    CHECK(article.outlet == u"The Post"_s);
    CHECK(article.published == u"2023-07-20"_s);
    CHECK(article.language == u"en"_s);
    CHECK_FALSE(window.page().units.byline().isEmpty());
}

TEST_CASE("a dropped folder gives its Markdown files and web pages, too", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QDir(project.folder()).mkpath(u"in/a_files"_s);
    project.writeFile(u"in/a.html"_s, "<p>Page");
    project.writeFile(u"in/a_files/frame.html"_s, "<p>Advertisement");
    project.writeFile(u"in/b.md"_s, "# Note\n\nx\n");
    drop(*window, {project.folder() + u"/in"_s});
    waitForDialog<ui::AddReportDialog>(*window)->close();
    CHECK(titles(window) == QStringList{u"Page"_s, u"Note"_s});
}

TEST_CASE("the documents of a dropped folder that cannot be read are told of", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QDir(project.folder()).mkpath(u"in"_s);
    project.writeFile(u"in/a.txt"_s, "Text\n\nx\n");
    project.writeFile(u"in/b.docx"_s, QByteArray("PK\x03\x04\x14\x00\x06\x00word/document.xml", 25));
    project.writeFile(u"in/c.pdf"_s, "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
    project.writeFile(u"in/photo.png"_s, "no text");
    drop(*window, {project.folder() + u"/in"_s});
    auto *dialog = waitForDialog<ui::AddReportDialog>(*window);
    const auto *table = dialog->findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 0)->text() == u"b.docx"_s);
    CHECK(table->item(0, 1)->text().contains(u"office document"_s));
    CHECK(table->item(1, 0)->text() == u"c.pdf"_s);
    CHECK(table->item(1, 1)->text().contains(u"PDF"_s));
    dialog->close();
    CHECK(titles(window) == QStringList{u"Text"_s});
}

TEST_CASE("a folder that is chosen in the menu gives all of its articles, like a dropped one", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QDir(project.folder()).mkpath(u"in/deep"_s);
    project.writeFile(u"in/a10.txt"_s, "Ten\n\nx\n");
    project.writeFile(u"in/a9.txt"_s, "Nine\n\nx y\n");
    project.writeFile(u"in/deep/b.txt"_s, "Deep\n\nx y z\n");
    project.writeFile(u"in/deep/c.pdf"_s, "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
    window.answers().folder = project.folder() + u"/in"_s;
    QTest::keyClick(&*window, Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = waitForDialog<ui::AddReportDialog>(*window);
    const auto *table = dialog->findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == u"c.pdf"_s);
    CHECK(table->item(0, 1)->text().startsWith(u"Not added"_s));
    dialog->close();
    CHECK(titles(window) == QStringList{u"Nine"_s, u"Ten"_s, u"Deep"_s});
    CHECK(window.statusMessage() == u"3 articles added."_s);
}

TEST_CASE("no folder is added by who thinks better of it", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    window.answers().folder.clear();
    window->actions().addFolder->trigger();
    QTest::qWait(20);
    CHECK(window.project().articles().isEmpty());
    CHECK(window->findChildren<ui::AddReportDialog *>().isEmpty());
}

TEST_CASE("a folder without a text is told of by its name", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QDir(project.folder()).mkpath(u"Pictures 24.03"_s);
    project.writeFile(u"Pictures 24.03/photo.png"_s, "no text");
    window.answers().folder = project.folder() + u"/Pictures 24.03/"_s;
    window->actions().addFolder->trigger();
    auto *dialog = waitForDialog<ui::AddReportDialog>(*window);
    const auto *table = dialog->findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == u"Pictures 24.03"_s);
    CHECK(table->item(0, 1)->text() == u"Not added: There is no text or web page in this folder."_s);
    CHECK(window.project().articles().isEmpty());
}

TEST_CASE("what a pasted text says of its source is shown for correction", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QApplication::clipboard()->setText(
        u"Bridge closes\nBy Ida Lind\n20 July 2023, 14:05\nSource: The Post\nhttps://example.org/b\n\nText.\n"_s);
    window->actions().pasteText->trigger();
    auto *dialog = waitForDialog<ui::PasteDialog>(*window);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    CHECK(fields[0]->text() == u"Bridge closes"_s);
    CHECK(fields[1]->text() == u"The Post"_s);
    CHECK(fields[2]->text() == u"By Ida Lind"_s);
    CHECK(fields[3]->text() == u"2023-07-20T14:05"_s);
    fields[1]->clear();
    QTest::keyClicks(fields[1], u"The Herald"_s);
    pressButton(*dialog, u"Add article"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    CHECK(window.page().article.outlet == u"The Herald"_s);
    CHECK(window.page().article.published == u"2023-07-20T14:05"_s);
    CHECK(window.page().article.url == u"https://example.org/b"_s);
}

TEST_CASE("what cannot be read is skipped and said, the rest comes in", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    const QString good = project.writeFile(u"good.txt"_s, "Good\n\nAll well.\n");
    const QString empty = project.writeFile(u"empty.txt"_s, "");
    const QString binary = project.writeFile(u"photo.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    window->open({good, empty, binary, project.folder() + u"/missing.txt"_s});
    auto *dialog = waitForDialog<ui::AddReportDialog>(*window);
    CHECK(titles(window) == QStringList{u"Good"_s});
    auto *table = dialog->findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 3);
    CHECK(table->item(0, 0)->text() == u"empty.txt"_s);
    CHECK(table->item(0, 1)->text().startsWith(u"Not added"_s));
    CHECK(table->item(1, 0)->text() == u"photo.txt"_s);
    CHECK(table->item(2, 0)->text() == u"missing.txt"_s);
}

TEST_CASE("what was changed in a text is said", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    window->open({project.writeFile(u"dos.txt"_s, "Title\r\n\r\nText.\r\n")});
    auto *dialog = waitForDialog<ui::AddReportDialog>(*window);
    CHECK(dialog->findChild<QTableWidget *>()->item(0, 0)->text() == u"dos.txt"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    CHECK(window.page().text == u"Title\n\nText.\n"_s);
}

TEST_CASE("a text that is there already is offered, and skipped unless ticked", "[adding][duplicate]")
{
    ScratchProject project;
    project.addArticle(u"Known"_s, u"Same\n\nThe same text.\n"_s);
    WindowUnderTest window(project);
    const QString again = project.writeFile(u"again.txt"_s, "Same\n\nThe same text.\n");
    const QString fresh = project.writeFile(u"fresh.txt"_s, "Fresh\n\nAnother text.\n");

    window->open({again, fresh});
    auto *dialog = waitForDialog<ui::DuplicatesDialog>(*window);
    auto *list = dialog->findChild<QListWidget *>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(u"again.txt"_s));
    CHECK(list->item(0)->text().contains(u"Known"_s));
    pressButton(*dialog, u"Skip 1 article"_s);
    REQUIRE(waitForArticles(window, 2));
    pressButton(*waitForDialog<ui::AddReportDialog>(*window), u"Close"_s);
    CHECK(titles(window) == QStringList{u"Known"_s, u"Fresh"_s});

    QTest::qWait(0);
    window->open({again});
    dialog = waitForDialog<ui::DuplicatesDialog>(*window);
    dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    pressButton(*dialog, u"Add 1 all the same"_s);
    REQUIRE(waitForArticles(window, 3));
}

TEST_CASE("the same text twice in one import is a duplicate too", "[adding][duplicate]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    window->open(
        {project.writeFile(u"a.txt"_s, "Same\n\nText.\n"), project.writeFile(u"b.txt"_s, "Same\n\nText.\n"),
         project.writeFile(u"c.txt"_s, "Same\n\nText.\n")});
    pressButton(*waitForDialog<ui::DuplicatesDialog>(*window), u"Skip 2 articles"_s);
    REQUIRE(waitForArticles(window, 1));
}

TEST_CASE("pasting offers what the first lines say and keeps the clipboard's characters", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    const QString text = u"Huelga portuaria\nPor A. Vargas\n\nDijo:\u00a0«No».\n"_s;
    QApplication::clipboard()->setText(text);
    window->actions().pasteText->trigger();
    auto *dialog = waitForDialog<ui::PasteDialog>(*window);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    CHECK(fields[0]->text() == u"Huelga portuaria"_s);
    CHECK(fields[2]->text() == u"Por A. Vargas"_s);
    QTest::keyClicks(fields[1], u"El Faro"_s);
    pressButton(*dialog, u"Add article"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() != nullptr; }));
    CHECK(window.page().text == text);
    CHECK(window.page().article.outlet == u"El Faro"_s);
    CHECK(window.page().article.title == u"Huelga portuaria"_s);
}

TEST_CASE("an empty paste cannot be added", "[adding]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QApplication::clipboard()->setText(u"  \n "_s);
    window->actions().pasteText->trigger();
    auto *dialog = waitForDialog<ui::PasteDialog>(*window);
    const auto *add = dialog->findChild<QDialogButtonBox *>()->buttons().constLast();
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().remove(u'&') == u"Add article"_s;
    });
    REQUIRE(found != buttons.end());
    CHECK_FALSE((*found)->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Words"_s);
    CHECK((*found)->isEnabled());
    Q_UNUSED(add)
}

TEST_CASE("a paste that is nothing but invisible, or too much, says so and cannot be added", "[adding]")
{
    const auto [pasted, refusal] = GENERATE(
        std::pair(QString(QChar(0x200b)), u"There is no text to add. Copy an article's text first."_s),
        std::pair(
            u"word "_s.repeated(1'000'000),
            u"The text is longer than 4 million characters, too large for one article. Divide it into its "
            u"articles."_s),
        std::pair(
            QString(1'048'577, u'x'),
            u"The text has a line of 1,048,577 characters, and Tagline takes at most 1,048,576. Divide it "
            u"into "
            u"paragraphs and articles."_s));
    const ScratchProject project;
    WindowUnderTest window(project);
    QApplication::clipboard()->setText(pasted);
    window->actions().pasteText->trigger();
    auto *dialog = waitForDialog<ui::PasteDialog>(*window);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().remove(u'&') == u"Add article"_s;
    });
    REQUIRE(add != buttons.end());
    CHECK_FALSE((*add)->isEnabled());
    const auto labels = dialog->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&refusal = refusal](const QLabel *label) {
        return label->isVisible() && label->text() == refusal;
    }));
    dialog->findChild<QPlainTextEdit *>()->clear();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Words"_s);
    CHECK((*add)->isEnabled());
}

TEST_CASE("a long paste keeps its words whole, but for one without an end", "[adding]")
{
    const auto [pasted, breaksWords] = GENERATE(
        std::pair(u"The harbour stays closed. "_s.repeated(4000), false),
        std::pair(u"See "_s + QString(3000, u'x'), true));
    const ScratchProject project;
    WindowUnderTest window(project);
    QApplication::clipboard()->setText(pasted);
    window->actions().pasteText->trigger();
    const auto *field = waitForDialog<ui::PasteDialog>(*window)->findChild<QPlainTextEdit *>();
    CHECK(field->toPlainText() == pasted);
    CHECK((field->wordWrapMode() == QTextOption::WrapAnywhere) == breaksWords);
}

TEST_CASE(
    "an article on the start page has a project in Documents at once, and the window says so",
    "[adding][start]")
{
    const Home home;
    const ScratchProject elsewhere;
    WindowUnderTest window;
    window->open({elsewhere.writeFile(u"strike: day 1.txt"_s, "Strike\n\nAna spoke.\n")});
    REQUIRE(QTest::qWaitFor([&] { return window->project() && window->project()->page(); }));
    CHECK(window.page().article.title == u"Strike"_s);
    CHECK(window->project()->path() == home.path() + u"/Documents/Tagline/strike day 1.tagline"_s);
    CHECK(
        window.statusMessage()
        == u"1 article added to a new project: strike day 1.tagline, in ~/Documents/Tagline."_s);
    CHECK(window.answers().suggested.isEmpty());
}

TEST_CASE("a folder chosen on the start page has a project of its whole name", "[adding][start]")
{
    const Home home;
    const ScratchProject elsewhere;
    WindowUnderTest window;
    QDir(elsewhere.folder()).mkpath(u"Harbour 24.03"_s);
    elsewhere.writeFile(u"Harbour 24.03/strike.txt"_s, "Strike\n\nAna spoke.\n");
    window.answers().folder = elsewhere.folder() + u"/Harbour 24.03"_s;
    window->actions().addFolder->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window->project() && window->project()->page(); }));
    CHECK(window.page().article.title == u"Strike"_s);
    CHECK(window->project()->path() == home.path() + u"/Documents/Tagline/Harbour 24.03.tagline"_s);
}

TEST_CASE(
    "a text pasted on the start page has a project of its own, beside one of the same name",
    "[adding][start]")
{
    const Home home;
    const auto paste = [] {
        WindowUnderTest window;
        QApplication::clipboard()->setText(u"Strike at the port\n\nAna spoke.\n"_s);
        window->actions().pasteText->trigger();
        waitForDialog<ui::PasteDialog>(*window)->accept();
        REQUIRE(QTest::qWaitFor([&] { return window->project() && window->project()->page(); }));
        CHECK(window.page().text == u"Strike at the port\n\nAna spoke.\n"_s);
        return window->project()->path();
    };
    const QString folder = home.path() + u"/Documents/Tagline/"_s;
    CHECK(paste() == folder + u"Strike at the port.tagline"_s);
    CHECK(paste() == folder + u"Strike at the port 2.tagline"_s);
}

TEST_CASE("a text comes to a project also where Documents cannot be made", "[adding][start]")
{
    const Home home;
    tests::writeBytes(home.path() + u"/Documents"_s, "a file");
    const ScratchProject elsewhere;
    WindowUnderTest window;
    window.answers().newPath = elsewhere.folder() + u"/fresh.tagline"_s;
    window->open({elsewhere.writeFile(u"strike.txt"_s, "Strike\n\nAna spoke.\n")});
    CHECK(window.answers().suggested == u"strike.tagline"_s);
    REQUIRE(QTest::qWaitFor([&] { return window->project() && window->project()->page(); }));
}

TEST_CASE("a title of any kind makes a file name that every system takes", "[start]")
{
    const Home home;
    const auto name = [&](const QString &title) {
        return QFileInfo(ui::placeForProject(title)).fileName();
    };
    CHECK(name(u"Who said “no”? A/B: *test* <1>|2\\3\n"_s) == u"Who said “no” A B test 1 2 3.tagline"_s);
    CHECK(name(u"..hidden.. "_s) == u"hidden.tagline"_s);
    CHECK(name(u" ?*: "_s) == u"Project.tagline"_s);
    CHECK(name(u"حريق في السوق"_s) == u"حريق في السوق.tagline"_s);
    const QString family = name(u"👩‍👩‍👧‍👦"_s.repeated(60));
    CHECK(family.toUtf8().size() < 200);
    CHECK(family.isValidUtf16());
}

TEST_CASE("an existing file is never made into a new project", "[adding][start]")
{
    const ScratchProject known;
    WindowUnderTest window;
    window.answers().newPath = known.path();
    window->actions().newProject->trigger();
    REQUIRE(window.answers().told.size() == 1);
    CHECK(window->project() == nullptr);
}

TEST_CASE("details are changed as one edit, and a date that is none is not accepted", "[adding][details]")
{
    ScratchProject project;
    project.addArticle(u"Strike"_s, u"Strike\n\nAna spoke.\n"_s);
    WindowUnderTest window(project);
    window->actions().articleDetails->trigger();
    auto *dialog = waitForDialog<ui::DetailsDialog>(*window);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto keep = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().remove(u'&') == u"Keep"_s;
    });
    REQUIRE(keep != buttons.end());
    QTest::keyClicks(fields[1], u"Harbour Post"_s);
    QTest::keyClicks(fields[3], u"2023-07-2"_s);
    CHECK_FALSE((*keep)->isEnabled());
    QTest::keyClicks(fields[3], u"0"_s);
    CHECK((*keep)->isEnabled());
    dialog->findChild<QComboBox *>()->setCurrentText(u"es — español"_s);
    QTest::mouseClick(*keep, Qt::LeftButton);
    window.waitForWrites();
    const model::Article article = window.project().articles().constFirst().article;
    CHECK(article.outlet == u"Harbour Post"_s);
    CHECK(article.published == u"2023-07-20"_s);
    CHECK(article.language == u"es"_s);
    CHECK(ui::Actions::plainText(*window->actions().undo) == u"Undo change details of “Strike”"_s);
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*window));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    const model::Article before = window.project().articles().constFirst().article;
    CHECK(before.outlet.isEmpty());
    CHECK(before.published.isEmpty());
    CHECK(before.language.isEmpty());
    CHECK(before.title == u"Strike"_s);
}
