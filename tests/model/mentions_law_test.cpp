// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/mentions.h"
#include "model/suggest/tagging_mentions.h"
#include "model/text/folding.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using suggest::Mention;

namespace {

const QStringList people = {
    u"Ana Quispe Mamani"_s, u"Pedro Quispe"_s, u"Ursula von der Heide"_s, u"سلمى الحداد"_s,
    u"Rosa Rose"_s,         u"Zoé Müller"_s,   u"أحمد مصطفى"_s,           u"Marina Duarte da Silva"_s};
const QStringList others = {
    u"the"_s,      u"union"_s, u"said"_s,        u"Quispe"_s,    u"Mamani"_s, u"Heide"_s,    u"von"_s,
    u"der"_s,      u"rose"_s,  u"Rose"_s,        u"ROSE"_s,      u"الحداد"_s, u"والحداد"_s,  u"لأحمد"_s,
    u"Silva"_s,    u"da"_s,    u"Müllers"_s,     u"Mueller’s"_s, u"🙂"_s,   u"O’Quispe"_s, u"Quispe-led"_s,
    u"d’Quispe"_s, u"Ana"_s,   u"quispe@x.pe"_s, u"東京"_s,      u"A."_s};
const QStringList ends = {u" "_s,  u" "_s,    u" "_s,  u", "_s, u". "_s,
                          u"\n"_s, u"\n\n"_s, u" “"_s, u"” "_s, u"-"_s};

QString randomText(tests::Random &random)
{
    QString text;
    const int words = random.below(60) + 1;
    for (int i = 0; i < words; ++i) {
        text +=
            random.below(3) == 0 ? people[random.below(people.size())] : others[random.below(others.size())];
        text += ends[random.below(ends.size())];
    }
    return text;
}

bool isOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

/// Han letters stand beside each other, and Arabic proclitics before a name.
bool mayFollow(QStringView text, qsizetype at)
{
    return QStringView(u"وفبلكا").contains(text[at]) || text::standsApart(text[at].unicode());
}

} // namespace

TEST_CASE(
    "whatever is proposed stands on word boundaries and overlaps nothing, and is not proposed again",
    "[mentions][law]")
{
    tests::Random random;
    const Codebook codebook = Codebook::standard();
    const Tag person = *codebook.named(u"person");
    int proposed = 0;
    for (int round = 0; round < 400; ++round) {
        const edits::By by{CoderId::make(), RoundId::make(), 5};
        const QString text = randomText(random);
        CAPTURE(random.seed(), text.toStdString());
        ArticlePage page = tests::marked(u"x"_s, codebook, by.coder, by.round);
        page.text = text;
        page.article.id = ArticleId::make();
        page.annotations = {};
        for (int i = 0; i < 3; ++i) {
            const QString name = people[random.below(people.size())];
            if (const qsizetype at = text.indexOf(name); at >= 0) {
                page.apply(edits::tag(page, {{at, at + name.size()}}, person, by).change);
            }
        }
        const QList<Entity> wanted = page.entities.values();
        const QList<Mention> mentions = suggest::mentionsIn(page, codebook, wanted, by);
        qsizetype end = 0;
        for (const Mention &mention : mentions) {
            const TextRange range = mention.range;
            CAPTURE(range.start, range.end);
            CHECK(range.start >= end);
            end = range.end;
            CHECK(isOfWord(text, range.start));
            CHECK(isOfWord(text, range.end - 1));
            CHECK((!isOfWord(text, range.start - 1) || mayFollow(text, range.start - 1)));
            CHECK((!isOfWord(text, range.end) || mayFollow(text, range.end)));
            CHECK(page.entities.contains(mention.entity));
            for (const Annotation *annotation : page.annotations.overlapping(range)) {
                CHECK_FALSE(annotation->segments.overlaps(range));
            }
        }
        proposed += static_cast<int>(mentions.size());
        const Edit edit = suggest::tagMentions(page, mentions, by);
        CHECK(edit.change.deltas.size() == mentions.size());
        ArticlePage after = page;
        after.apply(edit.change);
        CHECK(suggest::mentionsIn(after, codebook, wanted, by).isEmpty());
        after.apply(edit.change.inverse());
        CHECK(tests::shown(after, codebook) == tests::shown(page, codebook));
    }
    CHECK(proposed > 400);
}
