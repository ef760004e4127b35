// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "model/error.h"

#include <QJsonDocument>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int signal)
{
    interrupted = signal;
}

void watch(int signal)
{
    struct sigaction before = {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = interrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

void write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

/// A message repeats what was given, and that may be a whole file.
QString shortened(const QString &message)
{
    constexpr qsizetype beginning = 8000;
    constexpr qsizetype end = 400; // tells what to do
    return message.size() <= beginning + end ? message
                                             : message.left(beginning) + u" … "_s + message.right(end);
}

void writeOut(const QString &text)
{
    write(stdout, text);
    if (std::fflush(stdout) != 0) {
        throw model::Error(u"Could not write to standard output: %1."_s.arg(qt_error_string(errno)));
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
    write(stderr, u"tagline: "_s + shortened(text) + u'\n');
}

void Console::fail(const QString &text)
{
    note(text);
}

void watchSignals()
{
    watch(SIGINT);
    watch(SIGTERM);
    watch(SIGHUP);
    std::signal(SIGPIPE, SIG_IGN);
}

void stopIfInterrupted()
{
    if (interrupted != 0) {
        throw Interrupted{interrupted};
    }
}

} // namespace app
