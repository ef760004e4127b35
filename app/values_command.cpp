// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/values_listing.h"
#include "app/values_setting.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

void runValues(const Arguments &arguments, Console &console)
{
    const QString what = arguments.operands(2).first();
    if (what == "set"_L1) {
        setValues(arguments, console);
    } else if (what == "list"_L1) {
        listValues(arguments, console);
    } else {
        throw UsageError{u"“values %1” does not exist. There are: values set, values list."_s.arg(what)};
    }
}

} // namespace

Command valuesCommand()
{
    return {
        {u"values"_s,
         u"set|list PROJECT"_s,
         u"Answer a variable about an article, a claim, a source or a name; or list what is answered."_s,
         {{u"--variable"_s, u"V"_s, u"the variable's name"_s},
          {u"--value"_s, u"X"_s, u"the answer: an option's code or label, a number, a day, a text, a name"_s},
          {u"--clear"_s, {}, u"take the answer away; with --from, where the value is empty"_s},
          {u"--article"_s, u"A"_s,
           u"about this article, or a source in it: its title or the beginning of its id"_s},
          {u"--source"_s, u"NAME"_s, u"about this source, in --article; or the beginning of its id"_s},
          {u"--annotation"_s, u"ID"_s, u"about this annotation or claim: the beginning of its id"_s},
          {u"--entity"_s, u"NAME"_s,
           u"about this person, place or organization; or the beginning of its id"_s},
          {u"--basis"_s, u"B"_s, u"what it rests on: self-described, stated, looked up, inferred"_s},
          {u"--note"_s, u"TEXT"_s, u"a note on the answer"_s},
          {u"--from"_s, u"FILE"_s, u"all answers of a CSV, as one step"_s},
          {u"--skip-bad"_s, {}, u"leave lines out that cannot be loaded; else they stop the loading"_s},
          {u"--coder"_s, u"NAME"_s,
           u"who answers, else the first coder; list: only theirs, else all coders'"_s},
          {u"--header"_s, {}, u"list: print the names of the columns first"_s},
          {u"--json"_s, {}, u"print the result as one JSON object"_s}},
         u"An answer has to be one that the variable has. What is said of a claim, an annotation or a source "
         u"is "
         "said by whose it\nis. --basis and --note stay as they are where they are not given.\n\n"
         "A FILE is a table as export --what values writes it, in any preset, or one of your own: its first "
         "line names the\ncolumns variable and value, and article, source, annotation or entity; where there "
         "are any also basis, note, coder,\nround. A line with an empty value changes nothing without "
         "--clear. "
         "Where a line cannot be loaded, all such lines are\ntold and nothing is changed.\n\n"
         "A line of list is: variable, value, label, basis, coder, subject, id, about, article, with a tab "
         "between each two.\n\n"
         "--json prints {\"variable\", \"subject_id\", \"article_id\", \"about\", \"value\", \"before\", "
         "\"basis\", \"note\", \"changed\"}; with\n--from {\"new\", \"changed\", \"cleared\", \"unchanged\", "
         "\"refused\": [{\"line\", \"reason\"}], \"warnings\": [TEXT…]}; of list\n{\"values\": "
         "[{\"variable\", "
         "\"value\", \"value_label\", \"basis\", \"coder\", \"subject\", \"subject_id\", \"note\", "
         "\"about\", "
         "\n\"article_id\", \"article_title\"}]}."_s},
        runValues};
}

} // namespace app
