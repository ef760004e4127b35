// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_project.h"
#include "tests/ui/export_fixture.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

/// Gets the addresses that the program asks the desktop to open.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); } // NOLINT(readability-make-member-function-const)
};

/// Does this in the modal dialog of that type as soon as one is there.
template <typename Dialog, typename Work>
void in(Work work)
{
    QTimer::singleShot(60, qApp, [work] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            work(*dialog);
        } else {
            in<Dialog>(work);
        }
    });
}

void typeName(QFileDialog &dialog, const QString &path)
{
    auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    name->setText(path);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
}

/// A folder in which this test may not write, or nothing where it may write everywhere.
QString protectedFolder(const QTemporaryDir &folder)
{
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    for (const QString &path : {folder.path(), u"/sys"_s}) {
        if (QFileInfo(path).isDir() && !QFileInfo(path).isWritable()) {
            return path;
        }
    }
    return {};
}

} // namespace

TEST_CASE("the file is written where the person wants it, and its folder can be opened", "[export_writing]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Porto"_s);
    const QTemporaryDir folder;
    under.window.answers().newPath = folder.filePath(u"out.csv"_s);
    CHECK_FALSE(under.named("exportOpenFolder")->isVisible());
    under.click("exportStart");
    under.waitForResult(u"1 row written to out.csv"_s);

    CHECK(under.window.answers().suggested == u"scratch-annotations.csv"_s);
    const QByteArray written = bytesOf(folder.filePath(u"out.csv"_s));
    CHECK(written.startsWith("\xef\xbb\xbf"));
    CHECK(written.contains("Porto"));
    CHECK(written.count("\r\n") == 2);

    Desktop desktop;
    REQUIRE(under.named("exportOpenFolder")->isVisible());
    under.click("exportOpenFolder");
    CHECK(desktop.opened == QList{QUrl::fromLocalFile(folder.path())});
}

TEST_CASE(
    "a big export can be cancelled while the window answers, and the old file stays", "[export_writing]")
{
    const QTemporaryDir folder;
    constexpr int rows = 12'000;
    bench::makeProject(folder.filePath(u"big.tagline"_s), 40, 5'000, rows / 40);
    const QTemporaryDir target;
    const QString path = target.filePath(u"out.csv"_s);
    writeBytes(path, "what was there");

    ExportUnderTest under;
    under.window.reopen(folder.filePath(u"big.tagline"_s));
    under.open();
    under.waitForSummary(u"12,000 rows, 37 columns."_s);
    under.window.answers().newPath = path;
    auto *progress = under.named<QProgressBar>("exportProgress");
    auto *cancel = under.named<QPushButton>("exportCancel");
    CHECK_FALSE(progress->isVisible());
    under.click("exportStart");
    REQUIRE(QTest::qWaitFor([&] { return progress->value() > 0; }));
    CHECK(progress->isVisible());
    CHECK(under.result().startsWith(u"Writing out.csv: "_s));
    CHECK_FALSE(under.named("exportStart")->isEnabled());
    under.press("exportWhat", Qt::Key_Down);
    CHECK(under.named<QListWidget>("exportWhat")->currentRow() == 1);
    CHECK(cancel->text() == u"Cancel"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    under.waitForResult(u"Cancelled. Nothing was written."_s);

    CHECK(bytesOf(path) == "what was there");
    CHECK(QDir(target.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"out.csv"_s});
    CHECK_FALSE(progress->isVisible());
    CHECK_FALSE(under.named("exportOpenFolder")->isVisible());
    CHECK(cancel->text() == u"Close"_s);
    CHECK(under.named("exportStart")->isEnabled());

    // Esc is another way, and leaves the dialog open.
    under.press("exportWhat", Qt::Key_Up);
    under.press("exportWhat", Qt::Key_Return);
    CHECK(QApplication::focusWidget() == cancel);
    REQUIRE(QTest::qWaitFor([&] { return progress->value() > 0; }));
    QTest::keyClick(under.dialog, Qt::Key_Escape);
    under.waitForResult(u"Cancelled. Nothing was written."_s);
    CHECK(bytesOf(path) == "what was there");
    CHECK(QApplication::focusWidget() == under.named("exportStart"));

    under.press("exportWhat", Qt::Key_Return);
    under.waitForResult(u"12,000 rows written to out.csv"_s);
    CHECK(bytesOf(path).count("\r\n") == rows + 1);
}

TEST_CASE("a folder that is not there is told of by name, and one can go on", "[export_writing]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project);
    under.window.answers().newPath = u"/nowhere/at/all/out.csv"_s;
    under.click("exportStart");
    REQUIRE(QTest::qWaitFor([&] { return !under.window.answers().told.isEmpty(); }));
    CHECK(
        under.window.answers().told.first()
        == u"The export was not written\nCould not write “/nowhere/at/all/out.csv”: its folder does not exist."_s);
    CHECK(under.named("exportStart")->isEnabled());
    CHECK_FALSE(under.named("exportOpenFolder")->isVisible());
    CHECK(under.result().isEmpty());
}

TEST_CASE("a folder in which one may not write is told of, and what to do", "[export_writing]")
{
    const QTemporaryDir folder;
    const QString place = protectedFolder(folder);
    if (place.isEmpty()) {
        WARN("Permissions do not bind this user, so this was not tested.");
        return;
    }
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project);
    under.window.answers().newPath = place + u"/out.csv"_s;
    under.click("exportStart");
    REQUIRE(QTest::qWaitFor([&] { return !under.window.answers().told.isEmpty(); }));
    CHECK(
        under.window.answers().told.first()
        == u"The export was not written\nCould not write “%1/out.csv”: its folder is protected from writing; "
           "choose another."_s.arg(place));
    QFile::setPermissions(
        folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST_CASE("a table's name gets the suffix .csv where it has none", "[export_writing]")
{
    const QTemporaryDir folder;
    const auto [typed, written] = GENERATE(
        std::pair{"out", "out.csv"}, std::pair{"Survey 24.03", "Survey 24.03.csv"},
        std::pair{"out.csv", "out.csv"}, std::pair{"OUT.CSV", "OUT.CSV"});
    const QString path = folder.filePath(QString::fromLatin1(typed));
    in<QFileDialog>([path](QFileDialog &dialog) { typeName(dialog, path); });
    CHECK(
        ui::NativeDialogs().saveExport(nullptr, u"scratch-annotations.csv"_s)
        == folder.filePath(QString::fromLatin1(written)));
}

TEST_CASE("a file that has the name with its suffix is not replaced without a question", "[export_writing]")
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"Survey 24.03.csv"_s), "mine");
    QString question;
    in<QFileDialog>([&](QFileDialog &dialog) {
        in<QMessageBox>([&](QMessageBox &box) {
            question = box.text();
            in<QFileDialog>([](QFileDialog &again) { again.reject(); });
            QTest::keyClick(&box, Qt::Key_Escape);
        });
        typeName(dialog, folder.filePath(u"Survey 24.03"_s));
    });
    CHECK(ui::NativeDialogs().saveExport(nullptr, u"scratch-annotations.csv"_s).isEmpty());
    CHECK(question == u"“Survey 24.03.csv” exists already"_s);
}

#include "export_writing_test.moc"
