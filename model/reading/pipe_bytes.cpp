// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/pipe_bytes.h"

#include "model/reading/file_bytes.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr int waitEach = 100;
/// How long whoever writes into a pipe may take to open it.
constexpr qint64 waitForWriter = 3000;
constexpr size_t piece = 1 << 16;

/// Never waits where nobody can stop it: neither for somebody to open the other end nor for bytes.
class Pipe
{
public:
    explicit Pipe(const QString &path)
        : m_path(path)
        , m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_descriptor < 0) {
            fail();
        }
        struct stat status = {};
        m_isPipe = ::fstat(m_descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
        m_waiting.start();
    }
    ~Pipe() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Pipe)

    /// Takes what there is; false at the end.
    bool readOn(QByteArray &bytes)
    {
        std::array<char, piece> buffer{};
        const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
        if (count > 0) {
            bytes.append(buffer.data(), count);
            m_hasWriter = true;
            return true;
        }
        if (count == 0) {
            return m_isPipe && !isOver();
        }
        if (errno != EAGAIN && errno != EINTR) {
            fail();
        }
        m_hasWriter = true;
        pollfd waiting = {m_descriptor, POLLIN, 0};
        ::poll(&waiting, 1, waitEach);
        return true;
    }

private:
    /// A pipe also seems to be at its end before somebody has opened it to write.
    bool isOver()
    {
        pollfd waiting = {m_descriptor, POLLIN, 0};
        if (m_hasWriter || ::poll(&waiting, 1, waitEach) > 0) {
            return (waiting.revents & POLLIN) == 0;
        }
        if (m_waiting.hasExpired(waitForWriter)) {
            throw cannotRead(
                m_path,
                u"it is a pipe into which nobody writes. Choose a file, or start what writes first."_s);
        }
        return false;
    }

    [[noreturn]] void fail() const { throw cannotRead(m_path, qt_error_string(errno) + u'.'); }

    QString m_path;
    int m_descriptor;
    bool m_isPipe = false; ///< or a device, whose end is its end
    bool m_hasWriter = false;
    QElapsedTimer m_waiting;
};

} // namespace

QByteArray pipeBytes(const QString &path, qint64 most, const std::function<void()> &between)
{
    Pipe pipe(path);
    QByteArray bytes;
    while (bytes.size() <= most && pipe.readOn(bytes)) {
        if (between) {
            between();
        }
    }
    return bytes;
}

} // namespace model::reading
