// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace fuzz {

void require(bool holds, const char *law)
{
    if (!holds) {
        std::fprintf(stderr, "This does not hold: %s\n", law);
        std::abort();
    }
}

QString fileNamed(const QString &name)
{
    return QDir::temp().filePath(name);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush(),
        "the fuzzer has room for its own files");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the fuzzer can read its own files");
    return file.readAll();
}

namespace {

/// Into the first folder that is named, which is where the fuzzer looks for inputs.
void putSeeds(int count, char **arguments)
{
    const QList<QByteArray> all = seeds();
    for (int i = 1; i < count; ++i) {
        const QString folder = QFile::decodeName(arguments[i]);
        if (!folder.startsWith(u'-') && QDir(folder).exists()) {
            for (qsizetype number = 0; number < all.size(); ++number) {
                write(folder + u"/seed-%1"_s.arg(number), all[number]);
            }
            return;
        }
    }
}

} // namespace

} // namespace fuzz

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static int one = 1;
    // Stays to the very end: the fuzzer leaves by exit(), after which Qt's own statics are gone.
    static const auto *application = new QCoreApplication(one, *arguments);
    Q_UNUSED(application)
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg) {
            std::fprintf(stderr, "%s\n", qPrintable(message));
        }
    });
    fuzz::putSeeds(*count, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        fuzz::tryOn(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    } catch (const model::Error &error) {
        fuzz::require(!error.text().isEmpty(), "an error says what could not be done");
    }
    return 0;
}
