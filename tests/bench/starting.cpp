// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_plan.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/bench/process.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// What the shell has to read for the list of articles.
const QString listSelect =
    u"SELECT a.id, a.uuid, a.title, a.outlet, a.byline, a.published, a.url, a.language, "
    "a.note, a.file_name, a.encoding, a.text_sha256, a.characters, a.words, a.added, "
    "(SELECT count(*) FROM annotation n WHERE n.article = a.id AND n.removed = 0) "
    "FROM article a WHERE a.removed = 0"_s;

/// Writes the plan of the program's window on this project.
QString writePlan(const QString &project, const QString &file)
{
    ui::MainWindow window(project);
    window.resize(1360, 860);
    window.show();
    waitUntil([&] { return window.reader().page() != nullptr; });
    QCoreApplication::processEvents();
    QFile plan(file);
    if (plan.open(QIODevice::WriteOnly)) {
        plan.write(QJsonDocument(barePlan(window)).toJson());
    }
    qApp->setStyleSheet({});
    return file;
}

} // namespace

std::vector<Row> openProject()
{
    std::vector<Row> rows;
    std::vector<double> empty;
    for (int i = 0; i < 6; ++i) {
        empty.push_back(runProgram({}).painted);
    }
    for (const int articles : {200, 2'000, 20'000}) {
        const QString path = sharedProject(articles);
        rows.push_back(compare(
            u"open a project"_s, u"%1 articles, %2 annotations"_s.arg(articles).arg(articles * 50),
            u"sqlite3 shell, the list's columns and the count per article; plus: the start of an empty window"_s,
            {2, median(empty)}, 5, [&] { return runProgram({path}).painted; },
            [&] { return timedShell(path, listSelect); }));
    }
    return rows;
}

std::vector<Row> startProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.tagline"_s);
    makeSample(path);
    const QString plan = writePlan(path, folder.filePath(u"plan.json"_s));
    return {compare(
        u"start the program"_s, u"the sample project"_s,
        u"a bare program with the same widgets, fonts and text"_s, {2, 0}, 9,
        [&] { return runProgram({path}).painted; }, [&] { return runBareWindow({plan}).painted; })};
}

} // namespace bench
