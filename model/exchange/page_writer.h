// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QXmlStreamWriter>

#include <optional>

namespace model::exchange {

/// Writes a page for the browser as XML, which is HTML too: elements that are empty there are written whole.
/// The page needs nothing beside itself: its style tells light from dark, and on a phone lists become blocks.
class PageWriter
{
public:
    /// A column of a list.
    struct Column
    {
        QString heading;
        bool isNumber = false;
    };

    explicit PageWriter(QByteArray &bytes)
        : m_xml(&bytes)
    {
    }

    /// Opens the page up to its body. `language` is as in "en", "pt-BR".
    void begin(const QString &language, const QString &title);
    void end();

    void start(const QString &element, const QString &kind = {});
    void close() { m_xml.writeEndElement(); }
    void element(const QString &name, const QString &text, const QString &kind = {});
    void rowHeading(const QString &text);
    /// A cell with a bar as long as `length`, from 0 to 1, hatched where it stands for no value. `mark` is
    /// where a reference stands.
    void bar(double length, bool hasValue, const std::optional<double> &mark = {});

    /// A table in whose cells the names of their columns stand, too, for where it becomes blocks.
    void startList(const QList<Column> &columns);
    /// A row of it, from its heading on.
    void listRow(const QStringList &cells);
    void endList();

    QXmlStreamWriter &xml() { return m_xml; }

private:
    QXmlStreamWriter m_xml;
    QList<Column> m_columns; ///< of the open list
};

} // namespace model::exchange
