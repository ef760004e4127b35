// SPDX-License-Identifier: GPL-3.0-or-later
// Saving the open article as a PDF from the window.
#include "tests/support/desk.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/print/print_job.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Printing
{
    Printing()
    {
        project.addArticle(u"Ferry: crews/stop"_s, u"Ferry: crews/stop\nAna Quispe left.\n"_s);
        window = std::make_unique<WindowUnderTest>(project);
        window->select(u"Ana Quispe");
        window->press(Qt::Key_P);
    }

    void savePdf(const QString &path) const
    {
        window->answers().newPath = path;
        QTest::keyClick(&window->reader(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }

    QString beside(const QString &name) const { return QFileInfo(project.path()).dir().filePath(name); }

    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Some 30 pages.
ui::PrintedArticle longArticle()
{
    QString text;
    for (int i = 0; i < 1000; ++i) {
        text += u"Paragraph %1 of the sea.\n"_s.arg(i);
    }
    const tests::Desk desk(text);
    return {desk.page, desk.codebook};
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST_CASE("Ctrl+Shift+P writes the open article as a PDF and says where", "[printing]")
{
    const Printing test;
    const QString path = test.beside(u"out.pdf"_s);
    test.savePdf(path);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }));
    CHECK(test.window->answers().suggested == u"Ferry crews stop.pdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return !test.window->statusMessage().isEmpty(); }));
    CHECK(test.window->statusMessage() == u"1 page written to %1."_s.arg(path));
    CHECK(bytesOf(path).startsWith("%PDF-"));
    // The window's own edits go on meanwhile and behind it.
    test.window->press(Qt::Key_O);
    CHECK(test.window->shown().contains(u"[Ana Quispe|organization]"_s));
}

TEST_CASE("a PDF that cannot be written is told, and whoever goes back writes nothing", "[printing]")
{
    const Printing test;
    test.savePdf(test.beside(u"nowhere/out.pdf"_s));
    REQUIRE(QTest::qWaitFor([&] { return !test.window->answers().told.isEmpty(); }));
    CHECK(test.window->answers().told.first().contains(u"its folder does not exist"_s));
    test.savePdf({});
    test.window->waitForWrites();
    CHECK(test.window->answers().told.size() == 1);
}

TEST_CASE("a PDF does not take the place of the project", "[printing]")
{
    const Printing test;
    const QByteArray before = bytesOf(test.project.path());
    test.savePdf(test.project.path());
    CHECK(test.window->answers().told.size() == 1);
    CHECK((bytesOf(test.project.path()) == before));
}

TEST_CASE("without an article there is nothing to print", "[printing]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    CHECK_FALSE(window->actions().savePdf->isEnabled());
    CHECK_FALSE(window->actions().print->isEnabled());
    const Printing test;
    CHECK((*test.window)->actions().savePdf->isEnabled());
    CHECK((*test.window)->actions().print->isEnabled());
}

TEST_CASE("a PDF that is cancelled leaves what stood there before", "[printing]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    ui::PrintJob job;
    QSignalSpy cancelled(&job, &ui::PrintJob::cancelled);
    QSignalSpy finished(&job, &ui::PrintJob::finished);
    job.writePdf(longArticle(), path);
    job.cancel();
    REQUIRE(QTest::qWaitFor([&] { return cancelled.size() + finished.size() > 0; }));
    CHECK(cancelled.size() == 1);
    CHECK((bytesOf(path) == "before"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"out.pdf"_s});
}

TEST_CASE("a printer gets all pages, or those that were chosen in its dialog", "[printing]")
{
    const QTemporaryDir folder;
    const auto print = [&folder](const QString &name, int first, int last) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(name));
        printer->setFromTo(first, last);
        ui::PrintJob job;
        QSignalSpy finished(&job, &ui::PrintJob::finished);
        job.print(longArticle(), std::move(printer));
        REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }));
        return finished.first().first().toInt();
    };
    const int all = print(u"all.pdf"_s, 0, 0);
    CHECK(all > 10);
    CHECK(pagesIn(bytesOf(folder.filePath(u"all.pdf"_s))) == all);
    CHECK(print(u"some.pdf"_s, 2, 4) == all);
    CHECK(pagesIn(bytesOf(folder.filePath(u"some.pdf"_s))) == 3);
}
