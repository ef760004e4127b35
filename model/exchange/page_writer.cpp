// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/page_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

/// Without quotation marks and the like: they would be written as entities, which a style sheet does not
/// know.
const auto styleSheet = uR"(
:root { color-scheme: light dark; --ink: #1f2328; --faint: #5f6672; --paper: #fff; --bar: #2f6de0; --line: #d5d8dd; }
@media (prefers-color-scheme: dark) {
:root { --ink: #e6e7e9; --faint: #a3a9b3; --paper: #1b1d20; --bar: #6ea0ff; --line: #3a3e45; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.2rem; max-width: 60rem; background: var(--paper); color: var(--ink);
font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .2rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { margin: .3rem 0; }
.faint, caption, footer { color: var(--faint); }
caption { text-align: start; padding-bottom: .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .28rem .5rem .28rem 0; text-align: start; vertical-align: middle; font-weight: normal; }
thead th { font-weight: 600; border-bottom: 1px solid var(--line); }
td.n, th.n { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.list td, .list th { border-bottom: 1px solid var(--line); }
.list .n { padding-inline-start: .8rem; }
.bars th { width: 30%; }
.bars td.b { width: 44%; }
.bar { display: block; height: 1.05rem; min-width: 2px; background: var(--bar); border: 1px solid var(--ink); position: relative;
print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar.none { background: repeating-linear-gradient(45deg, var(--ink) 0 2px, transparent 2px 6px); }
.field { display: block; position: relative; }
.mark { position: absolute; top: -.25rem; height: 1.55rem; border-inline-start: 3px solid var(--ink); }
svg { width: 100%; height: auto; display: block; }
.narrow { display: none; }
footer { margin-top: 2.5rem; font-size: .9rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media (max-width: 36rem) {
.bars tr { display: grid; grid-template-columns: 1fr auto auto; }
.bars th { grid-column: 1 / -1; width: auto; padding-bottom: 0; }
.bars td.b { width: auto; align-self: center; }
.bars thead { display: none; }
.compared td.d { grid-column: 1 / -1; text-align: start; }
.wide { display: none; }
.narrow { display: block; }
.list, .list tbody { display: block; }
.list thead { display: none; }
.list tr { display: block; padding: .45rem 0; border-bottom: 1px solid var(--line); }
.list th, .list td, .list .n { display: inline-block; border: 0; padding: 0; }
.list th { display: block; font-weight: 600; }
.list td { margin-inline-end: .9rem; }
.list td:empty { display: none; }
.list td::before { content: attr(data-of); color: var(--faint); margin-inline-end: .3rem; }
.bars td.n { min-width: 3.4rem; } }
@media print { body { max-width: none; padding: 0; } h2, tr { break-inside: avoid; } }
)"_s;

QString percent(double part)
{
    return QString::number(std::clamp(part, 0.0, 1.0) * 100, 'f', 2) + u'%';
}

} // namespace

void PageWriter::begin(const QString &language, const QString &title)
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    start(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, language);
    start(u"head"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"name"_s, u"viewport"_s);
    m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    element(u"title"_s, title);
    element(u"style"_s, styleSheet);
    close();
    start(u"body"_s);
}

void PageWriter::end()
{
    close();
    close();
    m_xml.writeEndDocument();
}

void PageWriter::start(const QString &element, const QString &kind)
{
    m_xml.writeStartElement(element);
    if (!kind.isEmpty()) {
        m_xml.writeAttribute(u"class"_s, kind);
    }
}

void PageWriter::element(const QString &name, const QString &text, const QString &kind)
{
    start(name, kind);
    m_xml.writeCharacters(text);
    close();
}

void PageWriter::rowHeading(const QString &text)
{
    start(u"th"_s);
    m_xml.writeAttribute(u"scope"_s, u"row"_s);
    m_xml.writeCharacters(text);
    close();
}

void PageWriter::bar(double length, bool hasValue, const std::optional<double> &mark)
{
    start(u"td"_s, u"b"_s);
    start(u"span"_s, u"field"_s);
    start(u"span"_s, hasValue ? u"bar"_s : u"bar none"_s);
    m_xml.writeAttribute(u"style"_s, u"width:"_s + percent(length));
    m_xml.writeCharacters({});
    close();
    if (mark) {
        start(u"span"_s, u"mark"_s);
        m_xml.writeAttribute(u"style"_s, u"inset-inline-start:"_s + percent(*mark));
        m_xml.writeCharacters({});
        close();
    }
    close();
    close();
}

void PageWriter::startList(const QList<Column> &columns)
{
    m_columns = columns;
    start(u"table"_s, u"list"_s);
    start(u"thead"_s);
    start(u"tr"_s);
    for (const Column &column : columns) {
        start(u"th"_s, column.isNumber ? u"n"_s : QString());
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        m_xml.writeCharacters(column.heading);
        close();
    }
    close();
    close();
    start(u"tbody"_s);
}

void PageWriter::listRow(const QStringList &cells)
{
    start(u"tr"_s);
    rowHeading(cells.value(0));
    for (qsizetype i = 1; i < cells.size() && i < m_columns.size(); ++i) {
        start(u"td"_s, m_columns[i].isNumber ? u"n"_s : QString());
        m_xml.writeAttribute(u"data-of"_s, m_columns[i].heading);
        m_xml.writeCharacters(cells[i]);
        close();
    }
    close();
}

void PageWriter::endList()
{
    close();
    close();
}

} // namespace model::exchange
