// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/speaking_words.h"
#include "model/exchange/page_writer.h"
#include "model/exchange/speaks_report.h"
#include "model/exchange/speaks_svg.h"
#include "model/message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

using namespace model::analysis;

namespace {

constexpr qsizetype mostSpeakers = 50;
constexpr qsizetype mostSilent = 50;

/// The report, section by section.
class Page
{
public:
    Page(QByteArray &bytes, const SpeaksReport &report, const QLocale &locale)
        : m_page(bytes)
        , m_report(report)
        , m_locale(locale)
        , m_words(locale)
    {
    }

    void write()
    {
        m_page.begin(
            m_locale.language() == QLocale::C ? u"en"_s : m_locale.bcp47Name(),
            Message::tr("Who speaks? %1").arg(m_report.project));
        opening();
        if (!m_report.speaking.rows.isEmpty()) {
            bars();
            comparison();
            overTime();
            speakers();
        }
        silent();
        footer();
        m_page.end();
    }

private:
    void opening()
    {
        const QString headline = m_words.headline(*m_report.spoken, m_report.speaking);
        m_page.element(u"p"_s, Message::tr("Who speaks? %1").arg(m_report.project), u"faint"_s);
        m_page.element(u"h1"_s, headline.isEmpty() ? Message::tr("No claims yet") : headline);
        m_page.element(u"p"_s, m_words.summary(m_report.speaking));
        for (const QString &note : m_words.notes(*m_report.spoken, m_report.speaking)) {
            m_page.element(u"p"_s, note, u"faint"_s);
        }
    }

    void bars()
    {
        const Speaking &speaking = m_report.speaking;
        m_page.element(u"h2"_s, m_words.heading(*m_report.spoken, speaking.grouping));
        m_page.start(u"table"_s, u"bars"_s);
        m_page.element(u"caption"_s, m_words.heading(speaking.measure) + u", "_s + m_words.base(speaking));
        double largest = 0;
        for (const SpeakingRow &row : speaking.rows) {
            largest = std::max(largest, speaking.share(row));
        }
        m_page.start(u"tbody"_s);
        for (const SpeakingRow &row : speaking.rows) {
            m_page.start(u"tr"_s);
            m_page.rowHeading(m_words.label(speaking, row));
            m_page.bar(largest > 0 ? speaking.share(row) / largest : 0, row.kind == SpeakingRow::Kind::Value);
            m_page.element(u"td"_s, m_words.number(row.count(speaking.measure)), u"n"_s);
            m_page.element(u"td"_s, m_words.percent(speaking.share(row)), u"n"_s);
            m_page.close();
        }
        m_page.close();
        m_page.close();
    }

    void comparison()
    {
        if (!m_report.compared) {
            return;
        }
        const Compared &compared = *m_report.compared;
        m_page.element(u"h2"_s, Message::tr("Against a reference: %1").arg(m_report.comparedBy));
        m_page.start(u"table"_s, u"bars compared"_s);
        m_page.element(
            u"caption"_s, Message::tr("Shares %1; the stroke is the reference").arg(m_words.base(compared)));
        m_page.start(u"tbody"_s);
        for (const ComparedRow &row : compared.rows) {
            m_page.start(u"tr"_s);
            m_page.rowHeading(m_words.label(m_report.speaking.grouping, row.kind, row.label));
            m_page.bar(row.share, row.kind == SpeakingRow::Kind::Value, row.reference);
            m_page.element(u"td"_s, m_words.number(row.people), u"n"_s);
            m_page.element(u"td"_s, m_words.percent(row.share), u"n"_s);
            m_page.element(
                u"td"_s,
                row.reference ? Message::tr("reference %1 · %2", "reference 51 % · 20 points fewer")
                                    .arg(m_words.percent(*row.reference), m_words.points(*row.points()))
                              : QString(),
                u"d faint"_s);
            m_page.close();
        }
        m_page.close();
        m_page.close();
        for (const QString &note : m_words.notes(compared)) {
            m_page.element(u"p"_s, note, u"faint"_s);
        }
    }

    void overTime()
    {
        const OverTime &time = m_report.time;
        const Grouping::By by = m_report.speaking.grouping.by;
        const QList<qsizetype> rows = rowsOverTime(m_report);
        if (time.periods.size() < 2 || by == Grouping::By::Month || by == Grouping::By::Year
            || rows.isEmpty()) {
            return;
        }
        m_page.element(u"h2"_s, Message::tr("Over time"));
        for (const LinesShape shape : {LinesShape::Wide, LinesShape::Narrow}) {
            m_page.start(u"div"_s, shape == LinesShape::Wide ? u"wide"_s : u"narrow"_s);
            writeSpeaksLines(m_page.xml(), m_report, m_locale, shape);
            m_page.close();
        }
        QList<PageWriter::Column> columns{
            {QString(), false}, {m_words.heading(m_report.speaking.measure), true}};
        for (const qsizetype row : rows) {
            columns.append({m_words.label(m_report.speaking, m_report.speaking.rows[row]), true});
        }
        m_page.startList(columns);
        for (qsizetype i = 0; i < time.periods.size(); ++i) {
            QStringList cells{m_words.period(time.periods[i]), m_words.number(time.base[i])};
            for (const qsizetype row : rows) {
                const std::optional<double> share = time.share(row, i);
                cells.append(share ? m_words.percent(*share) : u"–"_s);
            }
            m_page.listRow(cells);
        }
        m_page.endList();
    }

    void speakers()
    {
        if (m_report.speakers.isEmpty()) {
            return;
        }
        m_page.element(u"h2"_s, Message::tr("Sources"));
        m_page.startList(
            {{Message::tr("Source"), false},
             {Message::tr("Role"), false},
             {Message::tr("Claims"), true},
             {Message::tr("Words quoted"), true},
             {Message::tr("Articles"), true},
             {Message::tr("Unchecked"), true}});
        for (const SpeakerFigures &one : m_report.speakers.mid(0, mostSpeakers)) {
            QStringList cells{m_words.label(one), one.roles.join(u", "_s)};
            for (const qint64 number : {one.claims, one.wordsQuoted, one.articles, one.unchecked}) {
                cells.append(m_words.number(number));
            }
            m_page.listRow(cells);
        }
        m_page.endList();
        more(m_report.speakers.size() - mostSpeakers);
    }

    void silent()
    {
        if (m_report.silent.isEmpty()) {
            return;
        }
        m_page.element(u"h2"_s, Message::tr("Mentioned, never quoted"));
        QStringList names;
        for (const SilentFigures &one : m_report.silent.mid(0, mostSilent)) {
            names.append(u"%1 ×%2"_s.arg(one.name, m_words.number(one.mentions)));
        }
        m_page.element(u"p"_s, names.join(u" · "_s));
        more(m_report.silent.size() - mostSilent);
    }

    void more(qsizetype count)
    {
        if (count > 0) {
            m_page.element(u"p"_s, Message::tr("and %1 more").arg(m_words.number(count)), u"faint"_s);
        }
    }

    void footer()
    {
        m_page.start(u"footer"_s);
        const QString coder = m_report.request.coder == "final"_L1
            ? Message::tr("of each article the coding that counts")
            : Message::tr("coded by %1").arg(m_report.request.coder);
        m_page.xml().writeCharacters(
            Message::tr("Made with Tagline from “%1”: %2.").arg(m_report.project, coder));
        m_page.close();
    }

    PageWriter m_page;
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
