// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

namespace model::exchange {

/// A file that appears whole or not at all: what stood at the path stays until commit(). "-" is standard
/// output. All members throw model::Error.
class OutputFile
{
public:
    /// Throws if something is there and `overwrite` is false.
    OutputFile(const QString &path, bool overwrite);
    ~OutputFile();
    Q_DISABLE_COPY_MOVE(OutputFile)

    QIODevice &device();
    void commit();

private:
    void refuseToOverwrite() const;

    QString m_path;
    bool m_overwrite;
    std::unique_ptr<QIODevice> m_device;
};

} // namespace model::exchange
