// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/values_setting.h"

#include "app/names.h"
#include "app/open_project.h"
#include "app/tag_hits.h"
#include "model/error.h"
#include "model/exchange/answers_file.h"
#include "model/exchange/answers_loading.h"
#include "model/exchange/codebook_rules.h"
#include "model/storage/enum_words.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;
using model::exchange::AnswerRow;
using model::exchange::AnswersLoading;
using model::exchange::RowError;
using model::exchange::TakenAnswer;

struct SettingWish
{
    QString project;
    AnswerRow row; ///< where there is no file
    QString file;
    QString coder;
    bool clears = false;
    bool skipsBad = false;
    bool json = false;
};

const QStringList ofOne{u"--variable"_s, u"--value"_s,  u"--article"_s, u"--annotation"_s,
                        u"--source"_s,   u"--entity"_s, u"--basis"_s,   u"--note"_s};

AnswerRow rowOf(const Arguments &arguments)
{
    arguments.require(u"--variable"_s);
    if (arguments.has(u"--value"_s) == arguments.has(u"--clear"_s)) {
        throw UsageError{u"“values set” needs either --value X or --clear."_s};
    }
    if (arguments.has(u"--value"_s) && arguments.value(u"--value"_s).trimmed().isEmpty()) {
        throw UsageError{u"--value is empty. To take an answer away, give --clear."_s};
    }
    AnswerRow row;
    row.variable = arguments.line(u"--variable"_s);
    row.article = arguments.value(u"--article"_s);
    row.annotation = arguments.line(u"--annotation"_s);
    row.source = arguments.line(u"--source"_s);
    row.entity = arguments.line(u"--entity"_s);
    row.value = arguments.value(u"--value"_s);
    row.coder = arguments.value(u"--coder"_s);
    if (arguments.has(u"--basis"_s)) {
        row.basis = arguments.line(u"--basis"_s);
    }
    if (arguments.has(u"--note"_s)) {
        row.note = arguments.value(u"--note"_s);
    }
    return row;
}

SettingWish settingWishOf(const Arguments &arguments)
{
    SettingWish wish;
    wish.project = arguments.operands(2)[1];
    wish.file = arguments.value(u"--from"_s);
    wish.coder = arguments.value(u"--coder"_s);
    wish.clears = arguments.has(u"--clear"_s);
    wish.skipsBad = arguments.has(u"--skip-bad"_s);
    wish.json = arguments.has(u"--json"_s);
    if (!arguments.has(u"--from"_s)) {
        if (wish.skipsBad) {
            throw UsageError{u"--skip-bad belongs to --from."_s};
        }
        wish.row = rowOf(arguments);
        return wish;
    }
    for (const QString &option : ofOne) {
        if (arguments.has(option)) {
            throw UsageError{u"--from and %1 exclude each other: the file says it."_s.arg(option)};
        }
    }
    return wish;
}

class Setter
{
public:
    Setter(SettingWish wish, Console &console)
        : m_wish(std::move(wish))
        , m_console(console)
        , m_project(openForWriting(m_wish.project, console))
        , m_names(namesOf(m_project))
        , m_loading(
              *m_project, m_project.snapshot, m_names,
              {coderToTag(m_project.snapshot, m_wish.coder), mainRoundOf(m_project.snapshot),
               QDateTime::currentMSecsSinceEpoch()},
              m_wish.clears)
    {
    }

    void setOne()
    {
        TakenAnswer taken;
        try {
            taken = m_loading.take(m_wish.row);
        } catch (const RowError &error) {
            QString why = error.why;
            why[0] = why[0].toUpper();
            throw Error(why);
        }
        model::Edit edit = m_loading.edit();
        if (m_wish.coder.isEmpty() && !taken.about.coder.isNull()) {
            edit.coder = taken.about.coder; // it is their work, and theirs to undo
        }
        write(edit);
        m_wish.json ? printJson(taken) : print(taken);
    }

    void setAll()
    {
        const model::exchange::ReadAnswers read =
            model::exchange::readAnswersFile(m_wish.file, stopIfInterrupted);
        for (const QString &warning : read.warnings) {
            m_console.warn(warning);
        }
        for (const AnswerRow &row : read.rows) {
            stopIfInterrupted();
            try {
                m_loading.take(row);
            } catch (const RowError &error) {
                m_refused.append(error);
            }
        }
        tellRefused(read.rows.size());
        write(m_loading.edit());
        m_wish.json ? printJson() : print(read.rows.size());
    }

private:
    void write(const model::Edit &edit)
    {
        stopIfInterrupted();
        if (!edit.change.isEmpty()) {
            m_project->perform(edit);
        }
    }

    /// Throws unless what was refused is to be left out.
    void tellRefused(qsizetype rows)
    {
        constexpr qsizetype most = 50;
        for (const RowError &error : m_refused.first(std::min(m_refused.size(), most))) {
            const QString text =
                u"“%1”, line %2: %3"_s.arg(m_wish.file, QString::number(error.line), error.why);
            m_wish.skipsBad ? m_console.warn(text) : m_console.note(text);
        }
        if (m_refused.size() > most) {
            const QString more = u"… and %1 more lines."_s.arg(m_refused.size() - most);
            m_wish.skipsBad ? m_console.warn(more) : m_console.note(more);
        }
        if (!m_refused.isEmpty() && !m_wish.skipsBad) {
            throw Error(u"%1 of %2 lines cannot be loaded, so nothing was changed. Put them right, or load "
                        u"the others "
                        "with --skip-bad."_s.arg(QString::number(m_refused.size()), QString::number(rows)));
        }
    }

    QString shown(const std::optional<model::VariableValue> &value) const
    {
        const auto *known = value ? m_names.find(value->names) : nullptr;
        return known ? known->name : value ? value->value : QString();
    }

    void print(const TakenAnswer &taken)
    {
        const QString what = u"%1 of “%2”"_s.arg(taken.variable->name, taken.about.name);
        const QString before = taken.before ? u" (was %1)"_s.arg(shown(taken.before)) : QString();
        if (m_loading.count().written() == 0) {
            m_console.print(
                taken.after ? u"%1 is %2 already."_s.arg(what, shown(taken.after))
                            : u"%1 is not answered; there is nothing to clear."_s.arg(what));
        } else if (!taken.after) {
            m_console.print(u"%1 is answered no more%2."_s.arg(what, before));
        } else {
            const bool isSame = taken.before && shown(taken.before) == shown(taken.after);
            m_console.print(u"%1 is %2%3."_s.arg(what, shown(taken.after), isSame ? QString() : before));
        }
    }

    void printJson(const TakenAnswer &taken)
    {
        const auto basis = taken.after ? taken.after->basis : model::VariableValue::Basis::None;
        m_console.print(QJsonObject{
            {u"variable"_s, taken.variable->name},
            {u"subject_id"_s, taken.about.id().toString(QUuid::WithoutBraces)},
            {u"article_id"_s, taken.about.article.isNull() ? QString() : taken.about.article.text()},
            {u"about"_s, taken.about.name},
            {u"value"_s, shown(taken.after)},
            {u"before"_s, shown(taken.before)},
            {u"basis"_s, QString(model::storage::word(basis))},
            {u"note"_s, taken.after ? taken.after->note : QString()},
            {u"changed"_s, m_loading.count().written() > 0}});
    }

    void print(qsizetype rows)
    {
        const auto &count = m_loading.count();
        m_console.print(u"%1: %2 new, %3 changed, %4 cleared, %5 as before%6."_s.arg(
            rows == 1 ? u"1 answer"_s : u"%1 answers"_s.arg(rows), QString::number(count.added),
            QString::number(count.changed), QString::number(count.cleared), QString::number(count.unchanged),
            m_refused.isEmpty() ? QString() : u", %1 left out"_s.arg(m_refused.size())));
    }

    void printJson()
    {
        const auto &count = m_loading.count();
        QJsonArray refused;
        for (const RowError &error : std::as_const(m_refused)) {
            refused.append(QJsonObject{{u"line"_s, error.line}, {u"reason"_s, error.why}});
        }
        m_console.print(QJsonObject{
            {u"new"_s, count.added},
            {u"changed"_s, count.changed},
            {u"cleared"_s, count.cleared},
            {u"unchanged"_s, count.unchanged},
            {u"refused"_s, refused},
            {u"warnings"_s, QJsonArray::fromStringList(m_console.warnings())}});
    }

    SettingWish m_wish;
    Console &m_console;
    OpenProject m_project;
    model::NameIndex m_names;
    AnswersLoading m_loading;
    QList<RowError> m_refused;
};

} // namespace

void setValues(const Arguments &arguments, Console &console)
{
    SettingWish wish = settingWishOf(arguments);
    const bool isOne = wish.file.isEmpty() && !arguments.has(u"--from"_s);
    Setter setter(std::move(wish), console);
    isOne ? setter.setOne() : setter.setAll();
}

} // namespace app
