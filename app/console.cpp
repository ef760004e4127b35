// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "model/error.h"

#include <QJsonDocument>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

void write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

void writeOut(const QString &text)
{
    write(stdout, text);
    if (std::fflush(stdout) != 0) {
        throw model::Error(u"Could not write to standard output. Nobody seems to read it."_s);
    }
}

} // namespace

void Console::print(const QString &line)
{
    writeOut(line + u'\n');
}

void Console::print(const QJsonObject &object)
{
    writeOut(QString::fromUtf8(QJsonDocument(object).toJson()));
}

void Console::warn(const QString &text)
{
    m_warnings.append(text);
    note(u"warning: "_s + text);
}

void Console::note(const QString &text)
{
    write(stderr, u"tagline: "_s + text + u'\n');
}

void Console::fail(const QString &text)
{
    note(text);
}

void watchSignals()
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void stopIfInterrupted()
{
    if (interrupted != 0) {
        throw model::Error(u"Stopped before the work was done. Nothing was changed."_s);
    }
}

} // namespace app
