// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/watchdog.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    QString name;
    std::function<std::vector<bench::Row>()> run;
};

const std::vector<Bench> &benches()
{
    static const std::vector<Bench> all{
        {u"open"_s, bench::openArticle},
        {u"tag"_s, bench::tagSelection},
        {u"undo"_s, bench::undoTagging},
        {u"boundary"_s, bench::moveBoundary},
        {u"select"_s, bench::selectAnother},
        {u"scroll"_s, bench::scrollPage},
        {u"hover"_s, bench::hoverMarks},
        {u"paragraph-open"_s, bench::openParagraph},
        {u"paragraph-work"_s, bench::workInParagraph},
        {u"word-open"_s, bench::openWord},
        {u"word-work"_s, bench::workInWord},
        {u"idle"_s, bench::idleWindow},
        {u"export"_s, bench::exportAnnotations},
        {u"search"_s, bench::searchWords},
        {u"quotations"_s, bench::proposeQuotations},
        {u"names"_s, bench::findNames},
        {u"speaks"_s, bench::countSpeakers},
        {u"entities"_s, bench::showNames},
        {u"claims"_s, bench::showClaims},
        {u"at-once"_s, bench::tagManyAtOnce},
        {u"correct"_s, bench::correctText},
        {u"filter"_s, bench::filterAnnotations},
        {u"add"_s, bench::addManyArticles},
        {u"project"_s, bench::openProject},
        {u"disk"_s, bench::bytesOnDisk},
        {u"memory"_s, bench::peakMemory},
        {u"start"_s, bench::startProgram},
        {u"wait"_s, bench::waitForOthers},
    };
    return all;
}

QString names()
{
    QStringList result;
    for (const Bench &bench : benches()) {
        result.append(bench.name);
    }
    return result.join(u", "_s);
}

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QJsonObject machine()
{
    return {
        {u"processor"_s, processor()},
        {u"cores"_s, QThread::idealThreadCount()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
}

std::vector<bench::Row> runNamed(const QString &name)
{
    std::vector<bench::Row> rows;
    for (const Bench &bench : benches()) {
        if (bench.name.contains(name)) {
            QTextStream(stderr) << u"measuring %1 …\n"_s.arg(bench.name);
            const std::vector<bench::Row> more = bench.run();
            rows.insert(rows.end(), more.begin(), more.end());
        }
    }
    return rows;
}

int report(const std::vector<bench::Row> &rows, const QString &jsonFile)
{
    const QJsonObject where = machine();
    QTextStream(stdout) << where.value(u"processor"_s).toString() << u", "_s
                        << where.value(u"cores"_s).toInt() << u" cores, "_s
                        << where.value(u"system"_s).toString() << u", Qt "_s
                        << where.value(u"qt"_s).toString() << u"\n\n"_s;
    bench::printTable(rows);
    if (jsonFile.isEmpty()) {
        return 0;
    }
    QFile file(jsonFile);
    if (!file.open(QIODevice::WriteOnly)) {
        QTextStream(stderr) << u"Cannot write %1: %2\n"_s.arg(jsonFile, file.errorString());
        return 1;
    }
    file.write(QJsonDocument(QJsonObject{{u"machine"_s, where}, {u"rows"_s, bench::toJson(rows)}}).toJson());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Settings and backups go with the run.
    const QTemporaryDir home;
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, QFile::encodeName(home.path()));
    }
    const bench::Watchdog application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"name"_s, u"Only the benches whose name contains this."_s);
    const QCommandLineOption json(u"json"_s, u"Write the figures to FILE too."_s, u"FILE"_s);
    parser.addOption(json);
    parser.addHelpOption();
    parser.process(application);
    try {
        const auto rows = runNamed(parser.positionalArguments().value(0));
        if (rows.empty()) {
            QTextStream(stderr) << u"There is no such bench. There are: %1.\n"_s.arg(names());
            return 2;
        }
        return report(rows, parser.value(json));
    } catch (const model::Error &error) {
        QTextStream(stderr) << error.text() << u'\n' << error.detail() << u'\n';
        return 1;
    }
}
