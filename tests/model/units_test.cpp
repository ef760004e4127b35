// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/units.h"
#include "tests/support/catch.h"

#include <QStringList>

using model::Segments;
using model::TextRange;
using model::text::countWords;
using model::text::Part;
using model::text::Units;
using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString &text, const std::vector<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges) {
        parts.append(text.sliced(range.start, range.length()));
    }
    return parts;
}

/// The sentences of a text, parted by bars.
QString sentences(const QString &text)
{
    return partsOf(text, Units(text, {}, {}).sentences()).join(u'|');
}

} // namespace

TEST_CASE("paragraphs are the lines that are not blank", "[units]")
{
    const QString text = u"One.\n\n \t\u00a0\n  Two\nThree\n"_s;
    const Units units(text, {}, {});
    CHECK(partsOf(text, units.paragraphs()) == QStringList{u"One."_s, u"  Two"_s, u"Three"_s});
    CHECK(partsOf(text, units.sentences()) == QStringList{u"One."_s, u"Two"_s, u"Three"_s});
}

TEST_CASE("a text of blanks has no units, and positions are in the first", "[units]")
{
    for (const QString &text : {u""_s, u"\n"_s, u" \n\n "_s}) {
        const Units units(text, u"", u"");
        CHECK(units.paragraphs().empty());
        CHECK(units.sentences().empty());
        CHECK(units.paragraphAt(0) == 1);
        CHECK(units.sentenceAt(1) == 1);
        CHECK(units.partAt(0) == Part::Body);
        CHECK(units.headline().isEmpty());
    }
}

TEST_CASE("paragraph and sentence are counted from 1 through the whole text", "[units]")
{
    const QString text = u"\nOne. Two.\n\nThree. Four."_s;
    const Units units(text, {}, {});
    CHECK(units.paragraphAt(0) == 1); // before the first
    CHECK(units.paragraphAt(text.indexOf(u"Two")) == 1);
    CHECK(units.paragraphAt(11) == 1); // the blank line between
    CHECK(units.paragraphAt(text.indexOf(u"Three")) == 2);
    CHECK(units.paragraphAt(text.size()) == 2);
    CHECK(units.sentenceAt(0) == 1);
    CHECK(units.sentenceAt(text.indexOf(u"Two") - 1) == 1); // the blank between
    CHECK(units.sentenceAt(text.indexOf(u"Two")) == 2);
    CHECK(units.sentenceAt(text.indexOf(u"Three")) == 3);
    CHECK(units.sentenceAt(text.size()) == 4);
}

TEST_CASE("the first lines are headline and byline where they equal title and byline", "[units]")
{
    const QString text = u"\nDam  Breaks\n \nby ANNA WEISS\n\nThe dam broke."_s;
    const Units units(text, u"dam breaks ", u"By Anna Weiss");
    CHECK(units.headline() == TextRange{1, 12});
    CHECK(units.byline() == TextRange{15, 28});
    CHECK(units.partAt(3) == Part::Headline);
    CHECK(units.partAt(20) == Part::Byline);
    CHECK(units.partAt(text.indexOf(u"The dam")) == Part::Body);
}

TEST_CASE("the signs before a Markdown headline keep it from being none", "[units]")
{
    CHECK(Units(u"# Dam breaks\nThe dam broke."_s, u"Dam breaks", u"").headline() == TextRange{0, 12});
    CHECK(Units(u"###### Dam\n## By Anna"_s, u"dam", u"By Anna").byline() == TextRange{11, 21});
    CHECK(Units(u"# Dam breaks"_s, u"# Dam breaks", u"").headline() == TextRange{0, 12});
    for (const QString &text :
         {u"#Dam breaks"_s, u"####### Dam breaks"_s, u"> Dam breaks"_s, u"#"_s, u"# "_s}) {
        CHECK(Units(text, u"Dam breaks", u"").headline().isEmpty());
    }
}

TEST_CASE("a text may lack its headline, its byline, or both", "[units]")
{
    const QString text = u"Dam breaks\nThe dam broke."_s;
    CHECK(Units(text, u"Dam breaks", u"Anna Weiss").byline().isEmpty());
    CHECK(Units(text, u"Dam breaks", u"Anna Weiss").partAt(11) == Part::Body);
    CHECK(Units(text, u"Other", u"Other").partAt(0) == Part::Body);
    CHECK(Units(text, u"", u"").headline().isEmpty());
    CHECK(Units(text, u"Dam break", u"").headline().isEmpty());
    const Units bylineOnly(u"Anna Weiss\nThe dam broke."_s, u"Dam breaks", u"Anna Weiss");
    CHECK(bylineOnly.headline().isEmpty());
    CHECK(bylineOnly.byline() == TextRange{0, 10});
    CHECK(bylineOnly.partAt(0) == Part::Byline);
}

TEST_CASE("sentences end at full stops, questions and exclamations", "[units][sentences]")
{
    CHECK(sentences(u"It broke. Why?  Nobody knows!"_s) == u"It broke.|Why?|Nobody knows!"_s);
    CHECK(sentences(u"It cost 1.5 million. So?"_s) == u"It cost 1.5 million.|So?"_s);
    CHECK(sentences(u"No end here"_s) == u"No end here"_s);
    CHECK(sentences(u"One line\nanother."_s) == u"One line|another."_s);
}

TEST_CASE("sentences of other scripts end at their own marks", "[units][sentences]")
{
    CHECK(sentences(u"هل انهار السد؟ نعم. قال الوزير ذلك."_s) == u"هل انهار السد؟|نعم.|قال الوزير ذلك."_s);
    CHECK(sentences(u"大坝垮了。为什么？没人知道！"_s) == u"大坝垮了。|为什么？|没人知道！"_s);
    CHECK(sentences(u"बाँध टूट गया। क्यों?"_s) == u"बाँध टूट गया।|क्यों?"_s);
    CHECK(sentences(u"ڈیم ٹوٹ گیا۔ کیوں؟"_s) == u"ڈیم ٹوٹ گیا۔|کیوں؟"_s);
}

TEST_CASE("a full stop inside a word, a number or a name of letters ends nothing", "[units][sentences]")
{
    const QString one = GENERATE(
        u"See example.com and 3.5 more."_s, u"A Ph.D. student of J.K. Rowling’s."_s,
        u"Said Coons (D-Del.), a senator."_s, u"Hochul, D-N.Y., said so."_s, u"The U.S./Canada border."_s,
        u"Dams, etc.; Bridges."_s, u"„Was?“, fragte er."_s, u"Wait… Then go."_s, u"av. J.-C. au siècle"_s,
        u"Das kam vor d.h. Später."_s);
    CHECK(sentences(one) == one);
}

TEST_CASE("sentences end without a blank where the script has none", "[units][sentences]")
{
    CHECK(sentences(u"他来了。「不行」，她说。"_s) == u"他来了。|「不行」，她说。"_s);
    CHECK(sentences(u"他来了。“不行。”"_s) == u"他来了。|“不行。”"_s);
    CHECK(sentences(u"왔다.그는 갔다."_s) == u"왔다.|그는 갔다."_s);
    CHECK(sentences(u"来了。\U00020BB7野家"_s) == u"来了。|\U00020BB7野家"_s);
}

TEST_CASE("a blank that was lost between two sentences is forgiven", "[units][sentences]")
{
    CHECK(sentences(u"They want it now.The protests grew."_s) == u"They want it now.|The protests grew."_s);
    CHECK(sentences(u"It rained.A dam broke."_s) == u"It rained.|A dam broke."_s);
    CHECK(sentences(u"See www.Graz.at and node.JS."_s) == u"See www.Graz.at and node.JS."_s);
}

TEST_CASE("several final marks end one sentence", "[units][sentences]")
{
    CHECK(sentences(u"What?! No... Then yes!!! Well"_s) == u"What?!|No...|Then yes!!!|Well"_s);
    CHECK(sentences(u"No... and then yes."_s) == u"No... and then yes."_s);
}

TEST_CASE("invisible controls and footnotes behind a final mark belong to its sentence", "[units][sentences]")
{
    CHECK(sentences(u"قال نعم.\u200f قال لا."_s) == u"قال نعم.\u200f|قال لا."_s);
    CHECK(sentences(u"\u2067نعم.\u2069 Yes."_s) == u"\u2067نعم.\u2069|Yes."_s);
    CHECK(sentences(u"It broke.[12][3] She left."_s) == u"It broke.[12][3]|She left."_s);
    CHECK(sentences(u"It broke. [She left.] So."_s) == u"It broke.|[She left.]|So."_s);
}

TEST_CASE("a sentence may begin with a number or an emoji", "[units][sentences]")
{
    CHECK(sentences(u"It rose 3.5%. 20 people left."_s) == u"It rose 3.5%.|20 people left."_s);
    CHECK(sentences(u"It broke. 😀 Then 😀. 😀"_s) == u"It broke.|😀 Then 😀.|😀"_s);
}

TEST_CASE("titles and initials do not end a sentence", "[units][sentences]")
{
    const QString one = GENERATE(
        u"Mr. Weiss met Dr. J. R. Okoro on St. Mary's."_s, u"George W. Bush and J.K. Rowling met."_s,
        u"Sen. Anna Weiss (D-Conn.) said so."_s, u"The U.S. Senate voted."_s, u"El Sr. Ruiz y la Dra. Gil."_s,
        u"La Sra. Núñez viajó a EE. UU. Texas la esperaba."_s, u"Hubo fallos, p. ej. Madrid."_s,
        u"O Sr. Silva e a Dra. Lima."_s, u"M. Dupont a vu MM. Petit et Grand, cf. Paris."_s,
        u"Das gilt z. B. Kindern, d. h. Schülern."_s, u"Am 3. Oktober kam Hr. Weiß."_s, u"قال د. أحمد ذلك."_s,
        u"1. The dam"_s, u"See No. 5 and p. 12 on Jan. 3, 2020."_s, u"A. El Sayed and J. De la Cruz met."_s);
    CHECK(sentences(one) == one);
}

TEST_CASE("an abbreviation that may end a sentence does before a word that begins one", "[units][sentences]")
{
    CHECK(sentences(u"She left the U.S. The dam broke."_s) == u"She left the U.S.|The dam broke."_s);
    CHECK(sentences(u"Dams, roads, etc. Bridges too."_s) == u"Dams, roads, etc.|Bridges too."_s);
    CHECK(sentences(u"Dams, roads, etc. and bridges."_s) == u"Dams, roads, etc. and bridges."_s);
    CHECK(sentences(u"Vive en EE. UU. El río creció."_s) == u"Vive en EE. UU.|El río creció."_s);
    CHECK(
        sentences(u"At 5 p.m. They left Acme Inc. It closed."_s)
        == u"At 5 p.m.|They left Acme Inc.|It closed."_s);
    CHECK(sentences(u"They took vitamin C. Then they left."_s) == u"They took vitamin C.|Then they left."_s);
    CHECK(sentences(u"He said no. Then he left."_s) == u"He said no.|Then he left."_s);
    CHECK(sentences(u"It opened in 1 Jan. The dam."_s) == u"It opened in 1 Jan.|The dam."_s);
}

TEST_CASE("closing marks belong to the sentence they end", "[units][sentences]")
{
    CHECK(sentences(u"“It broke.” She left."_s) == u"“It broke.”|She left."_s);
    CHECK(sentences(u"(It broke.) She left."_s) == u"(It broke.)|She left."_s);
    CHECK(sentences(u"\"It broke.\" \"No.\" Why?"_s) == u"\"It broke.\"|\"No.\"|Why?"_s);
    CHECK(sentences(u"« Non. » Il part."_s) == u"« Non. »|Il part."_s);
    CHECK(sentences(u"«No». Se fue. «¿Sí?» Nadie."_s) == u"«No».|Se fue.|«¿Sí?»|Nadie."_s);
    CHECK(sentences(u"Er ging. »Komm!« Sie kam."_s) == u"Er ging.|»Komm!«|Sie kam."_s);
    CHECK(sentences(u"他说：“不行。”她走了。"_s) == u"他说：“不行。”|她走了。"_s);
}

TEST_CASE("the verb of saying behind a quotation stays with it", "[units][sentences]")
{
    CHECK(sentences(u"“Why?” she asked. “No!” he said."_s) == u"“Why?” she asked.|“No!” he said."_s);
    CHECK(sentences(u"« Faux ! » a-t-il dit. « Non. »"_s) == u"« Faux ! » a-t-il dit.|« Non. »"_s);
    CHECK(sentences(u"“Never.” she said."_s) == u"“Never.” she said."_s);
}

TEST_CASE("words have a letter or a digit", "[units][words]")
{
    CHECK(countWords(u"") == 0);
    CHECK(countWords(u" … – ! 😀") == 0);
    CHECK(countWords(u"The dam won’t hold, won't it?") == 6);
    CHECK(countWords(u"Smith-Jones paid £1.5bn in 2020.") == 6);
    CHECK(countWords(u"قال الوزير إنَّ السدّ") == 4);
    CHECK(countWords(u"Cafe\u0301 Zoe\u0308") == 2);
    CHECK(countWords(u"大坝垮了") == 4);
    CHECK(countWords(u"\U00020BB7野家") == 3);
    CHECK(countWords(u"ニュース速報") == 3);
    CHECK(countWords(u"\u200fAnna\u202c") == 1);
}

TEST_CASE("the words of an annotation are counted piece by piece", "[units][words]")
{
    const QString text = u"“No,” she said, “never again.”"_s;
    CHECK(countWords(text, Segments{{0, 5}, {16, 30}}) == 3);
    CHECK(countWords(text, Segments{}) == 0);
}
