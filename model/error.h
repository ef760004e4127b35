// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace model {

/// The world failed: a disk, a schema, a broken file. `text` is for people and says what was attempted, on
/// which file, and what to do; `detail` is for the log. Our own mistakes are Q_ASSERTs, absences optionals.
class Error : public std::runtime_error
{
public:
    enum class Kind {
        Other,
        Damage ///< the project's file is damaged: a backup, or a repair, is what helps
    };

    explicit Error(QString text, QString detail = {}, Kind kind = Kind::Other)
        : std::runtime_error(text.toStdString())
        , m_text(std::move(text))
        , m_detail(std::move(detail))
        , m_kind(kind)
    {
    }

    const QString &text() const { return m_text; }
    const QString &detail() const { return m_detail; }
    Kind kind() const { return m_kind; }

private:
    QString m_text;
    QString m_detail;
    Kind m_kind;
};

} // namespace model
