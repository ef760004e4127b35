// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/speaking_words.h"
#include "model/exchange/speaks_report.h"
#include "model/exchange/speaks_svg.h"
#include "model/message.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

using namespace model::analysis;

namespace {

constexpr qsizetype mostSpeakers = 50;
constexpr qsizetype mostSilent = 50;

const auto style = uR"(
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
.bars th { width: 30%; }
.bars td.b { width: 44%; }
.bar { display: block; height: 1.05rem; min-width: 2px; background: var(--bar); border: 1px solid var(--ink); position: relative;
print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar.none { background: repeating-linear-gradient(45deg, var(--ink) 0 2px, transparent 2px 6px); }
.field { display: block; position: relative; }
.mark { position: absolute; top: -.25rem; height: 1.55rem; border-inline-start: 3px solid var(--ink); }
.wide { overflow-x: auto; }
svg { width: 100%; height: auto; display: block; }
footer { margin-top: 2.5rem; font-size: .9rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media (max-width: 36rem) {
.bars tr { display: grid; grid-template-columns: 1fr auto auto; }
.bars th { grid-column: 1 / -1; width: auto; padding-bottom: 0; }
.bars td.b { width: auto; align-self: center; }
.bars thead { display: none; }
.compared td.d { grid-column: 1 / -1; text-align: start; } }
@media print { body { max-width: none; padding: 0; } h2, tr { break-inside: avoid; } .wide { overflow: visible; } }
)"_s;

/// Writes a page as XML, which is HTML too: elements that are empty there are written whole.
class Page
{
public:
    Page(QByteArray &bytes, const SpeaksReport &report, const QLocale &locale)
        : m_xml(&bytes)
        , m_report(report)
        , m_locale(locale)
        , m_words(locale)
    {
    }

    void write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
        start(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, m_locale.language() == QLocale::C ? u"en"_s : m_locale.bcp47Name());
        head();
        start(u"body"_s);
        begin();
        if (!m_report.speaking.rows.isEmpty()) {
            bars();
            comparison();
            overTime();
            speakers();
        }
        silent();
        end();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void start(const QString &element, const QString &kind = {})
    {
        m_xml.writeStartElement(element);
        if (!kind.isEmpty()) {
            m_xml.writeAttribute(u"class"_s, kind);
        }
    }

    void element(const QString &name, const QString &text, const QString &kind = {})
    {
        start(name, kind);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void headings(const QList<std::pair<QString, bool>> &columns)
    {
        start(u"thead"_s);
        start(u"tr"_s);
        for (const auto &[column, isNumber] : columns) {
            start(u"th"_s, isNumber ? u"n"_s : QString());
            m_xml.writeAttribute(u"scope"_s, u"col"_s);
            m_xml.writeCharacters(column);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void rowHeading(const QString &text)
    {
        start(u"th"_s);
        m_xml.writeAttribute(u"scope"_s, u"row"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void head()
    {
        start(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
        element(u"title"_s, Message::tr("Who speaks? %1").arg(m_report.project));
        element(u"style"_s, style);
        m_xml.writeEndElement();
    }

    void begin()
    {
        const QString headline = m_words.headline(m_report.speaking);
        element(u"p"_s, Message::tr("Who speaks? %1").arg(m_report.project), u"faint"_s);
        element(u"h1"_s, headline.isEmpty() ? Message::tr("No claims yet") : headline);
        element(u"p"_s, m_words.summary(m_report.speaking));
        for (const QString &note : m_words.notes(*m_report.spoken, m_report.speaking)) {
            element(u"p"_s, note, u"faint"_s);
        }
    }

    /// `mark` is where the reference stands, from 0 to 1.
    void bar(double length, bool hasValue, const std::optional<double> &mark = {})
    {
        const auto percent = [](double part) {
            return QString::number(std::clamp(part, 0.0, 1.0) * 100, 'f', 2) + u'%';
        };
        start(u"td"_s, u"b"_s);
        start(u"span"_s, u"field"_s);
        start(u"span"_s, hasValue ? u"bar"_s : u"bar none"_s);
        m_xml.writeAttribute(u"style"_s, u"width:"_s + percent(length));
        m_xml.writeCharacters({});
        m_xml.writeEndElement();
        if (mark) {
            start(u"span"_s, u"mark"_s);
            m_xml.writeAttribute(u"style"_s, u"inset-inline-start:"_s + percent(*mark));
            m_xml.writeCharacters({});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void bars()
    {
        const Speaking &speaking = m_report.speaking;
        element(u"h2"_s, m_words.heading(*m_report.spoken, speaking.grouping));
        start(u"table"_s, u"bars"_s);
        element(u"caption"_s, m_words.heading(speaking.measure) + u", "_s + m_words.base(speaking));
        double largest = 0;
        for (const SpeakingRow &row : speaking.rows) {
            largest = std::max(largest, speaking.share(row));
        }
        start(u"tbody"_s);
        for (const SpeakingRow &row : speaking.rows) {
            start(u"tr"_s);
            rowHeading(m_words.label(speaking, row));
            bar(largest > 0 ? speaking.share(row) / largest : 0, row.kind == SpeakingRow::Kind::Value);
            element(u"td"_s, m_words.number(row.count(speaking.measure)), u"n"_s);
            element(u"td"_s, m_words.percent(speaking.share(row)), u"n"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void comparison()
    {
        if (!m_report.compared) {
            return;
        }
        const Compared &compared = *m_report.compared;
        element(u"h2"_s, Message::tr("Against a reference: %1").arg(m_report.comparedBy));
        start(u"table"_s, u"bars compared"_s);
        element(
            u"caption"_s, Message::tr("Shares %1; the stroke is the reference").arg(m_words.base(compared)));
        start(u"tbody"_s);
        for (const ComparedRow &row : compared.rows) {
            start(u"tr"_s);
            rowHeading(m_words.label(m_report.speaking.grouping, row.kind, row.label));
            bar(row.share, row.kind == SpeakingRow::Kind::Value, row.reference);
            element(u"td"_s, m_words.number(row.people), u"n"_s);
            element(u"td"_s, m_words.percent(row.share), u"n"_s);
            element(
                u"td"_s,
                row.reference ? Message::tr("reference %1 · %2", "reference 51 % · 20 points fewer")
                                    .arg(m_words.percent(*row.reference), m_words.points(*row.points()))
                              : QString(),
                u"d faint"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const QString &note : m_words.notes(compared)) {
            element(u"p"_s, note, u"faint"_s);
        }
    }

    void overTime()
    {
        const OverTime &time = m_report.time;
        const Grouping::By by = m_report.speaking.grouping.by;
        if (time.periods.size() < 2 || by == Grouping::By::Month || by == Grouping::By::Year
            || rowsOverTime(m_report).isEmpty()) {
            return;
        }
        element(u"h2"_s, Message::tr("Over time"));
        writeSpeaksLines(m_xml, m_report, m_locale);
        start(u"div"_s, u"wide"_s);
        start(u"table"_s, u"list"_s);
        const QList<qsizetype> rows = rowsOverTime(m_report);
        QList<std::pair<QString, bool>> columns{
            {QString(), false}, {m_words.heading(m_report.speaking.measure), true}};
        for (const qsizetype row : rows) {
            columns.append({m_words.label(m_report.speaking, m_report.speaking.rows[row]), true});
        }
        headings(columns);
        start(u"tbody"_s);
        for (qsizetype i = 0; i < time.periods.size(); ++i) {
            start(u"tr"_s);
            rowHeading(m_words.period(time.periods[i]));
            element(u"td"_s, m_words.number(time.base[i]), u"n"_s);
            for (const qsizetype row : rows) {
                const std::optional<double> share = time.share(row, i);
                element(u"td"_s, share ? m_words.percent(*share) : u"–"_s, u"n"_s);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void speakers()
    {
        if (m_report.speakers.isEmpty()) {
            return;
        }
        element(u"h2"_s, Message::tr("Sources"));
        start(u"div"_s, u"wide"_s);
        start(u"table"_s, u"list"_s);
        headings(
            {{Message::tr("Source"), false},
             {Message::tr("Role"), false},
             {Message::tr("Claims"), true},
             {Message::tr("Words quoted"), true},
             {Message::tr("Articles"), true},
             {Message::tr("Unchecked"), true}});
        start(u"tbody"_s);
        for (const SpeakerFigures &one : m_report.speakers.mid(0, mostSpeakers)) {
            start(u"tr"_s);
            rowHeading(m_words.label(one));
            element(u"td"_s, one.roles.join(u", "_s));
            for (const qint64 number : {one.claims, one.wordsQuoted, one.articles, one.unchecked}) {
                element(u"td"_s, m_words.number(number), u"n"_s);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        more(m_report.speakers.size() - mostSpeakers);
    }

    void silent()
    {
        if (m_report.silent.isEmpty()) {
            return;
        }
        element(u"h2"_s, Message::tr("Mentioned, never quoted"));
        QStringList names;
        for (const SilentFigures &one : m_report.silent.mid(0, mostSilent)) {
            names.append(u"%1 ×%2"_s.arg(one.name, m_words.number(one.mentions)));
        }
        element(u"p"_s, names.join(u" · "_s));
        more(m_report.silent.size() - mostSilent);
    }

    void more(qsizetype count)
    {
        if (count > 0) {
            element(u"p"_s, Message::tr("and %1 more").arg(m_words.number(count)), u"faint"_s);
        }
    }

    void end()
    {
        start(u"footer"_s);
        const QString coder = m_report.request.coder == "final"_L1
            ? Message::tr("of each article the coding that counts")
            : Message::tr("coded by %1").arg(m_report.request.coder);
        m_xml.writeCharacters(Message::tr("Made with Tagline from “%1”: %2.").arg(m_report.project, coder));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const SpeaksReport &m_report;
    QLocale m_locale;
    SpeakingWords m_words;
};

} // namespace

QByteArray speaksHtml(const SpeaksReport &report, const QLocale &locale)
{
    QByteArray bytes;
    Page(bytes, report, locale).write();
    return bytes + '\n';
}

} // namespace model::exchange
