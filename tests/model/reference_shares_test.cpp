// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/reference_file.h"
#include "model/analysis/reference_shares.h"
#include "tests/support/catch.h"
#include "tests/support/spoken_project.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::analysis;
using tests::errorOf;
using tests::SpokenProject;

namespace {

/// "woman 51.0, man 49.0 (percent)".
QString read(const QString &text)
{
    const Reference reference = referenceIn(text);
    QStringList shares;
    for (const ReferenceShare &one : reference.shares) {
        shares.append(u"%1 %2"_s.arg(one.value, QString::number(100 * one.share, 'f', 1)));
    }
    const QString form = reference.form == ReferenceForm::Percent ? u"percent"_s
        : reference.form == ReferenceForm::Fractions              ? u"fractions"_s
                                                                  : u"counts"_s;
    return shares.join(u", "_s) + u" ("_s + form + u')';
}

/// Five people and an organization who speak, however often, and a docker without a name.
struct People : SpokenProject
{
    People()
    {
        isOfKind(u"Union"_s, u"organization"_s);
        first =
            add(u"First"_s,
                {{{u"Ana"_s}},
                 {{u"Ana"_s}},
                 {{u"Ana"_s, u"Tom"_s}},
                 {{u"Eva"_s}},
                 {{u"Union"_s}},
                 {{u"?a docker"_s}},
                 {}});
        second = add(u"Second"_s, {{{u"Ana"_s}}, {{u"Ida"_s}}, {{u"Kim"_s}}});
        answerEntity(u"Ana"_s, u"gender"_s, u"woman"_s);
        answerEntity(u"Tom"_s, u"gender"_s, u"man"_s);
        answerEntity(u"Eva"_s, u"gender"_s, u"woman"_s);
        answerEntity(u"Kim"_s, u"gender"_s, u"declined"_s);
    }

    Compared compared(const QString &reference, const QString &by, bool leavesOut)
    {
        SpokenRequest request;
        const Grouping grouping = groupingNamed(by);
        if (grouping.by == Grouping::By::Variable) {
            request.variables = {grouping.variable};
        }
        return comparedWith(referenceIn(reference), *spoken(request), grouping, leavesOut);
    }

    ArticleId first;
    ArticleId second;
};

QStringList told(const Compared &compared)
{
    QStringList lines;
    for (const ComparedRow &row : compared.rows) {
        const QString head = row.value.isEmpty() ? name(row.kind) : row.value;
        lines.append(
            u"%1: %2, %3 %"_s.arg(head).arg(row.people).arg(QString::number(100 * row.share, 'f', 1))
            + (row.points() ? u", %1 points"_s.arg(QString::number(*row.points(), 'f', 1)) : QString()));
    }
    return lines;
}

} // namespace

TEST_CASE("a reference is read as it is typed, pasted or saved", "[speaks][reference]")
{
    CHECK(read(u"woman; 51\nman; 49"_s) == u"woman 51.0, man 49.0 (percent)"_s);
    CHECK(read(u"woman\t51 %\r\nman\t49 %\r\n"_s) == u"woman 51.0, man 49.0 (percent)"_s);
    CHECK(read(u"\uFEFFvalue,share\nwoman,51.3\nman,48.7\n"_s) == u"woman 51.3, man 48.7 (percent)"_s);
    CHECK(read(u"Gender;Share\n\nwoman;51,3\nman;48,7"_s) == u"woman 51.3, man 48.7 (percent)"_s);
    CHECK(read(u"woman 51\ncivil society 12 %"_s) == u"woman 51.0, civil society 12.0 (percent)"_s);
    CHECK(read(u"woman: 51"_s) == u"woman 51.0 (percent)"_s);
    CHECK(read(u"\"Smith, Ltd\",0.25\nother,.75"_s) == u"Smith, Ltd 25.0, other 75.0 (fractions)"_s);
    CHECK(read(u"woman\t0.5"_s) == u"woman 50.0 (fractions)"_s);
    CHECK(read(u"woman\t0.5 %"_s) == u"woman 0.5 (percent)"_s);
}

TEST_CASE("numbers of people become shares of their sum", "[speaks][reference]")
{
    CHECK(read(u"woman\t3000000\nman\t1000000"_s) == u"woman 75.0, man 25.0 (counts)"_s);
    CHECK(read(u"woman;3,000,000\nman;1,000,000"_s) == u"woman 75.0, man 25.0 (counts)"_s);
    CHECK(read(u"woman;3.000.000\nman;1.000.000"_s) == u"woman 75.0, man 25.0 (counts)"_s);
    CHECK(read(u"woman;3 000 000\nman;1'000'000"_s) == u"woman 75.0, man 25.0 (counts)"_s);
}

TEST_CASE("a reference that makes no sense is refused with its line", "[speaks][reference]")
{
    CHECK(errorOf([] { referenceIn(u" \n"_s); }).startsWith(u"The reference is empty."_s));
    CHECK(
        errorOf([] { referenceIn(u"woman; 51\nman"_s); })
        == u"The reference, line 2: “man” is no value with a number behind it, such as: woman; 51 %"_s);
    CHECK(errorOf([] { referenceIn(u"a; 1\n; 2"_s); }).startsWith(u"The reference, line 2"_s));
    CHECK(
        errorOf([] { referenceIn(u"woman; -1"_s); })
        == u"The reference, line 1: a share cannot be below 0."_s);
    CHECK(
        errorOf([] { referenceIn(u"woman; 80 %\nman; 49 %"_s); })
        == u"The shares of the reference add up to 129.0 %, which is more than 100 %."_s);
    CHECK(errorOf([] { referenceIn(u"woman; 0"_s); }) == u"All shares of the reference are 0."_s);
    // Only the first line can be a header.
    CHECK(
        errorOf([] { referenceIn(u"value;share\nGender;Share"_s); }).startsWith(u"The reference, line 2"_s));
}

TEST_CASE("a reference is read from a file, or refused with the file’s name", "[speaks][reference]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shares.csv"_s);
    const auto fileOf = [&](const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return referenceFile(path);
    };
    const auto refused = [&](const QByteArray &bytes) {
        return errorOf([&] { fileOf(bytes); }).replace(path, u"F"_s);
    };
    CHECK(fileOf("\xEF\xBB\xBFvalue;share\nwoman;51\nman;49\n") == u"value;share\nwoman;51\nman;49\n"_s);
    const QString wide = u"\uFEFFniña;51\nman;49\n"_s;
    CHECK(
        read(fileOf(QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size())))
        == u"niña 51.0, man 49.0 (percent)"_s);
    CHECK(
        refused("\x89PNG\r\n\x1A\n")
        == u"“F” is no reference: it should be a text with a value and its share in each line, such as: "
           "woman; 51 %"_s);
    CHECK(refused(QByteArrayLiteral("per\0son;50\n")).startsWith(u"“F” is no reference"_s));
    CHECK(refused("woman;51\nman\n").startsWith(u"“F”: The reference, line 2: “man” is no value"_s));
    CHECK(
        refused(QByteArray((1 << 20) + 1, 'a'))
        == u"Could not read “F”: it is larger than 1 MB, too large for a reference. Choose a text with a "
           "value and its share in each line."_s);
    CHECK(errorOf([] { referenceFile(u"/nowhere/a.csv"_s); }).contains(u"/nowhere/a.csv"_s));
}

TEST_CASE("a reference is compared with people, not with how often they speak", "[speaks][reference]")
{
    People on;
    const Compared compared = on.compared(u"woman 51\nman 49"_s, u"gender"_s, false);
    CHECK(compared.people == 5);
    CHECK(compared.unknown == 2);
    CHECK(compared.unnamed == 1);
    CHECK(compared.otherKinds == 1);
    CHECK_FALSE(compared.leavesOutUnknown);
    CHECK_FALSE(compared.sharesOverlap);
    CHECK(
        told(compared)
        == QStringList{
            u"woman: 2, 40.0 %, -11.0 points"_s, u"man: 1, 20.0 %, -29.0 points"_s, u"declined: 1, 20.0 %"_s,
            u"without_value: 1, 20.0 %"_s});
}

TEST_CASE("unknown people can be left out of a comparison", "[speaks][reference]")
{
    People on;
    const Compared compared = on.compared(u"woman 51\nman 48\nother 1"_s, u"gender"_s, true);
    CHECK(compared.people == 3);
    CHECK(compared.unknown == 2);
    CHECK(compared.leavesOutUnknown);
    CHECK(
        told(compared)
        == QStringList{
            u"woman: 2, 66.7 %, 15.7 points"_s, u"man: 1, 33.3 %, -14.7 points"_s,
            u"other: 0, 0.0 %, -1.0 points"_s});
}

TEST_CASE("who is known in one article is not unknown for another", "[speaks][reference]")
{
    People on;
    on.answerSource(on.first, u"Ana"_s, u"role"_s, u"official"_s);
    on.answerSource(on.first, u"Tom"_s, u"role"_s, u"not_stated"_s);
    on.answerSource(on.second, u"Ida"_s, u"role"_s, u"expert"_s);
    const Compared compared = on.compared(u"official 50"_s, u"role"_s, false);
    // The union is asked for its role too.
    CHECK(compared.people == 6);
    CHECK(compared.otherKinds == 0);
    CHECK(
        told(compared)
        == QStringList{
            u"official: 1, 16.7 %, -33.3 points"_s, u"expert: 1, 16.7 %"_s, u"not_stated: 1, 16.7 %"_s,
            u"without_value: 3, 50.0 %"_s});
    on.answerSource(on.second, u"Ana"_s, u"role"_s, u"expert"_s);
    const Compared both = on.compared(u"official 50"_s, u"role"_s, true);
    CHECK(both.sharesOverlap);
    CHECK(told(both) == QStringList{u"official: 1, 50.0 %, 0.0 points"_s, u"expert: 2, 100.0 %"_s});
}

TEST_CASE("values of a reference are found by code or label in any case", "[speaks][reference]")
{
    People on;
    CHECK(on.compared(u"WOMAN 51"_s, u"gender"_s, false).rows.first().reference == 0.51);
    const auto spoken = on.spoken();
    const QString label = spoken->variable(u"gender"_s)->options[1].label;
    CHECK(on.compared(label.toUpper() + u" 49"_s, u"gender"_s, false).rows[1].reference == 0.49);
    CHECK(on.compared(u"organization 10\nperson 90"_s, u"kind"_s, false).rows[0].points());
    const QString wrong = errorOf([&] { on.compared(u"womn 51"_s, u"gender"_s, false); });
    CHECK(wrong.startsWith(u"The reference has “womn”, which is none of the values here. There are: "_s));
    CHECK(wrong.contains(label));
    CHECK(
        errorOf([&] { on.compared(u"woman 51\nWoman 3"_s, u"gender"_s, false); })
        == u"The reference has “Woman” twice."_s);
    CHECK(errorOf([&] {
              on.compared(u"woman 51"_s, u"outlet"_s, false);
          }).startsWith(u"A comparison with a reference counts people"_s));
    CHECK(errorOf([&] {
              on.compared(u"direct 51"_s, u"quotation"_s, false);
          }).startsWith(u"A comparison with a reference counts people"_s));
}

TEST_CASE("where nobody speaks a comparison has no shares", "[speaks][reference]")
{
    SpokenProject on;
    const Compared compared = comparedWith(
        referenceIn(u"woman 51"_s), *on.spoken({.variables = {u"gender"_s}}), groupingNamed(u"gender"_s),
        true);
    CHECK(compared.people == 0);
    CHECK(told(compared) == QStringList{u"woman: 0, 0.0 %, -51.0 points"_s});
}
