// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// One option of a command.
struct Option
{
    QString name;  ///< "--title"
    QString value; ///< what its value is called in the help; empty: it has none
    QString help;
    bool repeats = false;
};

/// What a command is called with.
struct Usage
{
    QString name;     ///< "add"
    QString operands; ///< "PROJECT FILE…"
    QString summary;  ///< one line
    QList<Option> options;
    QString details = {}; ///< what --help shows below the options

    /// The text of `tagline COMMAND --help`.
    QString text() const;
};

/// The person called the program in a way it does not know.
struct UsageError
{
    QString text;
};

/// A command's words, told apart by its usage: "--name VALUE", "--name=VALUE", flags, and operands. "--" ends
/// the options; "-" is an operand or a value. Throws UsageError for what the usage does not have.
class Arguments
{
public:
    Arguments(const QStringList &words, const Usage &usage);

    const QStringList &operands() const { return m_operands; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return values(option).value(0); }
    /// The value in one line, without blanks around it.
    QString line(const QString &option) const;
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// A whole number from 0; throws UsageError if the value is anything else.
    std::optional<qint64> number(const QString &option) const;
    /// Exactly so many operands, or UsageError.
    QStringList operands(qsizetype count) const;
    /// The value of -o, which must be there.
    QString output() const;
    /// UsageError unless one of the options is there.
    void require(const QString &option) const;

private:
    qsizetype takeOption(const QStringList &words, qsizetype at, const Usage &usage);

    QString m_command;
    QString m_form;
    QStringList m_operands;
    QHash<QString, QStringList> m_values;
};

} // namespace app
