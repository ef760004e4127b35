// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/codebook_file.h"
#include "model/exchange/export.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <QFile>
#include <QSet>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::exchange;

namespace {

/// A folder with one file of these bytes.
struct WithFile
{
    explicit WithFile(const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ReadCodebook read() const { return readCodebookFile(path); }
    /// The error without the file's name.
    QString refusal() const
    {
        QString error = tests::errorOf([this] { read(); });
        REQUIRE(error.startsWith(u"Could not read “%1”"_s.arg(path)));
        return error.mid(u"Could not read “%1”"_s.arg(path).size());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"codes.csv"_s);
};

QString refusal(const QByteArray &bytes)
{
    return WithFile(bytes).refusal();
}

QByteArray exported(const storage::CreateOptions &options, Preset preset)
{
    tests::ProjectFile project(options);
    ExportRequest request;
    request.what = What::Codebook;
    request.preset = preset;
    const QString path = project.folder() + u"/codebook.csv"_s;
    Exporter exporter(request, path, false);
    while (exporter.step(project.store())) {
    }
    exporter.finish();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString anyText(tests::Random &random)
{
    return random.textOf(
        {u"=1+1", u"'", u"-", u"@x", u"+", u",", u";", u"\"", u"\n", u"\r\n", u"\t", u"é", u"😀", u"تعريف",
         u" ", u"when", u"\u200f", u"\ufeff", u"007"},
        random.below(8));
}

/// Tags in random order of position, some below others, with every kind of role, text and key.
Codebook anyCodebook(tests::Random &random)
{
    const QString keys = u"PLOCxyZбжحم"_s;
    constexpr std::array roles = {Tag::Role::Plain, Tag::Role::Entity, Tag::Role::Claim};
    QList<int> places(2 + random.below(8));
    std::iota(places.begin(), places.end(), 0);
    Codebook codebook;
    for (int i = 0; !places.isEmpty(); ++i) {
        Tag tag;
        tag.id = TagId::make();
        tag.name =
            random.textOf({u"code", u"وسم", u"_", u"Ü", u"9"}, 1 + random.below(3)) + QString::number(i);
        tag.label = u"x"_s + anyText(random);
        tag.role = roles[size_t(random.below(3))];
        tag.color = u"#%1"_s.arg(random.below(0x1000000), 6, 16, QChar(u'0'));
        tag.shortcut = random.below(2) == 0 ? QString() : keys.mid(i, 1);
        tag.definition = anyText(random);
        tag.include = anyText(random);
        tag.exclude = anyText(random);
        tag.example = anyText(random);
        tag.position = 3 * places.takeAt(random.below(places.size())) - 4;
        tag.retired = random.below(4) == 0;
        if (i > 0 && random.below(2) == 0) {
            tag.parent = codebook.tags[random.below(i)].id;
        }
        codebook.tags.append(tag);
    }
    return codebook;
}

} // namespace

TEST_CASE("a codebook that was exported, read and exported again is the same file", "[codebook]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const Preset preset = GENERATE(Preset::Exact, Preset::Excel, Preset::ExcelSemicolon);
    for (int round = 0; round < 12; ++round) {
        CAPTURE(round);
        storage::CreateOptions options;
        options.codebook = anyCodebook(random);
        options.codebookVersion = 1 + random.below(5);
        const QByteArray file = exported(options, preset);
        const ReadCodebook read = WithFile(file).read();
        CHECK(read.warnings.isEmpty());
        CHECK(read.codebook.tags.size() == options.codebook.tags.size());
        for (const Tag &tag : options.codebook.tags) {
            const Tag *back = read.codebook.find(tag.id);
            REQUIRE(back);
            CHECK((*back == tag));
        }
        options.codebook = read.codebook;
        options.codebookVersion = read.version;
        CHECK((exported(options, preset) == file));
    }
}

TEST_CASE("the standard codebook comes back with roles, keys and ids", "[codebook]")
{
    storage::CreateOptions options;
    options.codebook = Codebook::standard();
    const ReadCodebook read = WithFile(exported(options, Preset::ExcelSemicolon)).read();
    CHECK((read.codebook == options.codebook));
}

TEST_CASE("columns are found by name in any order, and only the name must be there", "[codebook]")
{
    const auto tags =
        WithFile("Shortcut , name,label\r\nx,frame,Frame of the story\r\n,Person,\r\n\r\n,topic\r\n")
            .read()
            .codebook.tags;
    REQUIRE(tags.size() == 3);
    CHECK(tags[0].name == u"frame"_s);
    CHECK(tags[0].label == u"Frame of the story"_s);
    CHECK(tags[0].shortcut == u"x"_s);
    CHECK(tags[0].role == Tag::Role::Plain);
    CHECK(tags[1].label == u"Person"_s);
    CHECK(tags[1].role == Tag::Role::Entity);
    CHECK(tags[1].shortcut.isEmpty());
    CHECK(tags[2].label == u"topic"_s);
    CHECK(tags[2].position == 2);
    QSet<QString> colors;
    for (const Tag &tag : tags) {
        CHECK_FALSE(tag.id.isNull());
        colors.insert(tag.color);
    }
    CHECK(colors.size() == 3);
}

TEST_CASE("a list of names alone gives the standard tags their role, colour and key", "[codebook]")
{
    const auto tags = WithFile("name\nclaim\npeople\nplace\n").read().codebook.tags;
    const Codebook standard = Codebook::standard();
    REQUIRE(tags.size() == 3);
    CHECK(tags[0].role == Tag::Role::Claim);
    CHECK(tags[0].shortcut == u"C"_s);
    CHECK(tags[0].color == standard.named(u"claim")->color);
    CHECK(tags[1].role == Tag::Role::Plain);
    CHECK(tags[1].shortcut.isEmpty());
    CHECK(tags[2].shortcut == u"L"_s);
}

TEST_CASE("more tags than colours get colours all the same, and none that the file gives", "[codebook]")
{
    QByteArray file = "name,color\nfirst,#C2410C\n";
    for (int i = 0; i < 30; ++i) {
        file += "tag" + QByteArray::number(i) + ",\n";
    }
    const auto tags = WithFile(file).read().codebook.tags;
    REQUIRE(tags.size() == 31);
    for (const Tag &tag : tags) {
        CHECK(tag.color.size() == 7);
    }
    CHECK(tags[1].color != tags[0].color.toLower());
}

TEST_CASE("what is left out of a codebook is told", "[codebook]")
{
    const WithFile file("kind,name,colour\ntag,frame,\nunit,tone,\nmemo,good,\nmemo,bad,\n");
    const ReadCodebook read = file.read();
    CHECK(read.codebook.tags.size() == 1);
    CHECK(
        read.warnings
        == QStringList{
            u"“%1”: a codebook has no column “colour”; it was left out. There are: kind, id, name, parent, "
            u"level, "
            "value, label, color, shortcut, definition, include, exclude, example, position, version, retired."_s
                .arg(file.path),
            u"“%1”: only tags, variables and options were taken; left out: 2 of the kind “memo”."_s.arg(
                file.path),
            u"“%1”: only tags, variables and options were taken; left out: 1 of the kind “unit”."_s.arg(
                file.path)});
}

TEST_CASE("a codebook in an old encoding is read with a warning, and its guards are taken off", "[codebook]")
{
    const WithFile file("name,label,definition\npol\xedtica,Pol\xedtica p\xfa"
                        "blica,'=m\xe1s o menos\n");
    const ReadCodebook read = file.read();
    CHECK(read.codebook.tags[0].name == u"política"_s);
    CHECK(read.codebook.tags[0].definition == u"=más o menos"_s);
    REQUIRE(read.warnings.size() == 1);
    CHECK(read.warnings[0].startsWith(u"“%1”: read as "_s.arg(file.path)));
}

TEST_CASE("an apostrophe is the writer's own where no preset guards", "[codebook]")
{
    CHECK(WithFile("name,label\na,'=x\n").read().codebook.tags[0].label == u"'=x"_s);
    CHECK(
        WithFile("\xef\xbb\xbf"
                 "name,label\na,'=x\n")
            .read()
            .codebook.tags[0]
            .label
        == u"=x"_s);
    CHECK(WithFile("name;label\na;'=x\n").read().codebook.tags[0].label == u"=x"_s);
    CHECK(WithFile("name;label\na;'x\n").read().codebook.tags[0].label == u"'x"_s);
}

TEST_CASE("a file that is no codebook is refused with what to do", "[codebook]")
{
    CHECK(refusal({}) == u": it is empty. Its first line must name the columns."_s);
    CHECK(refusal("\xef\xbb\xbf\r\n\r\n") == u": it is empty. Its first line must name the columns."_s);
    CHECK(
        refusal("PK\x03\x04 rest")
        == u": it is an office document or a ZIP archive. Save the codebook as a CSV file (UTF-8) and give that."_s);
    CHECK(refusal("name,label\r\n") == u": it has no tags. Each row below the header is one tag."_s);
    CHECK(
        refusal("label,color\r\nx,#000000\r\n")
        == u", line 1: there is no column “name”. The first line must name the columns, such as "
           "name,label,color,shortcut."_s);
    CHECK(refusal("name,Name\nx,y\n") == u", line 1: the column “Name” is there twice. Leave one."_s);
    CHECK(
        refusal("name,label\na,b,c\n")
        == u", line 2: it has 3 cells, but the header names 2 columns. Put a cell that holds the separator "
           u"in "
           "quotation marks."_s);
    CHECK(
        refusal("name,label\na,\"b\n")
        == u", line 2: the quotation mark that opens a cell here is never closed."_s);
}

TEST_CASE("a tag that cannot be is refused by its line", "[codebook]")
{
    CHECK(refusal("name,label\n,x\n") == u", line 2: the tag has no name."_s);
    CHECK(
        refusal("name\nfine\npublic health\n")
        == u", line 3: “public health” is no short name. It takes letters, digits and _; words for people go "
           u"into "
           "the column “label”."_s);
    CHECK(
        refusal("name,label\n\"a\",\"1\n2\"\nb,\nÄ,\nä,\n")
        == u", line 6: the name “ä” is in line 5 already; names must differ in more than upper and lower case."_s);
    CHECK(
        refusal("name,color\na,red\n")
        == u", line 2: “red” is no colour. It is written as #rrggbb, such as #2f6fde."_s);
    CHECK(
        refusal("name,level\na,place\n")
        == u", line 2: the level of a tag is entity, claim or plain, not “place”."_s);
    CHECK(
        refusal("name,position\na,first\n") == u", line 2: “position” needs a whole number, not “first”."_s);
    CHECK(
        refusal("name,id\na,{12}\n")
        == u", line 2: “{12}” is no id. It must be as an export wrote it; leave it empty to get a new one."_s);
    const QByteArray id = TagId::make().text().toLatin1();
    CHECK(
        refusal("name,id\na," + id + "\nb," + id.toUpper() + "\n")
        == u", line 3: the id “%1” stands in two rows. Leave it empty in one."_s.arg(
            QString::fromLatin1(id.toUpper())));
}

TEST_CASE("keys are single letters, once each, and none of the window's own", "[codebook]")
{
    for (const QString &key : {u"xy"_s, u"1"_s, u"+"_s, u"ß"_s, u"F1"_s}) {
        CAPTURE(key);
        CHECK(
            refusal("name,shortcut\na," + key.toUtf8() + "\n")
            == u", line 2: a tag's key is one letter, not “%1”."_s.arg(key));
    }
    CHECK(
        refusal("name,shortcut\na,x\nb,X\n")
        == u", line 3: the key “X” belongs to “a” already. Choose another one."_s);
    for (const QChar key : reservedKeys) {
        CAPTURE(key);
        CHECK(
            refusal("name,shortcut\na," + QByteArray(1, key.toLower().toLatin1()) + "\n")
            == u", line 2: the key “%1” does something else in the window. Choose another letter than S, Q, "
               u"E, A, N, "
               "T, J, K."_s.arg(key));
    }
    const auto tags = WithFile("name,shortcut,retired\na,x,1\nb,X,0\nc,ح,\n").read().codebook.tags;
    CHECK(tags.size() == 3);
    CHECK(tags[0].retired);
    CHECK(tags[2].shortcut == u"ح"_s);
}

TEST_CASE("parents are named, anywhere in the file, and never in a circle", "[codebook]")
{
    const auto tags = WithFile("name,parent\nchild,TOP\ntop,\n").read().codebook.tags;
    CHECK(tags[0].name == u"top"_s);
    CHECK(tags[1].parent == tags[0].id);
    CHECK(
        refusal("name,parent\na,nobody\n")
        == u", line 2: its parent “nobody” is not in the file. Add a row for it, or leave the parent out."_s);
    CHECK(
        refusal("name,parent\na,A\n")
        == u", line 2: the tag stands below itself (a → a). Leave one of these parents out."_s);
    CHECK(
        refusal("name,parent\nleaf,a\na,b\nb,c\nc,a\n")
        == u", line 3: the tag stands below itself (a → b → c → a). Leave one of these parents out."_s);
}

TEST_CASE("a codebook that was read has the order that its project has", "[codebook]")
{
    const auto namesIn = [](const Codebook &codebook) {
        QStringList names;
        for (const Tag &tag : codebook.tags) {
            names.append(tag.name);
        }
        return names.join(u' ');
    };
    const Codebook byPlace =
        WithFile("name,parent\nleaf,wood\ntop,\nwood,\ntwig,leaf\nlow,top\n").read().codebook;
    CHECK(namesIn(byPlace) == u"top low wood leaf twig"_s);
    const auto kept = [](const Codebook &codebook) {
        return tests::ProjectFile({.title = {}, .codebook = codebook, .coderName = {}}).store().codebook();
    };
    CHECK(kept(byPlace) == byPlace);
    const Codebook byNumber =
        WithFile("name,parent,position\na,,5\nb,d,2\nc,d,1\nd,,-3\ne,,\n").read().codebook;
    CHECK(namesIn(byNumber) == u"d c b e a"_s);
    CHECK(kept(byNumber) == byNumber);
}

TEST_CASE("a codebook with more than a project may have is refused, not made into one", "[codebook]")
{
    const auto rows = [](int count, const auto &row) {
        QByteArray table;
        for (int i = 0; i < count; ++i) {
            table += row(i);
        }
        return table;
    };
    const auto number = [](int i) {
        return QByteArray::number(i);
    };
    const QByteArray kinds = "kind,name,level,parent,value\ntag,topic,,,\n";
    const auto nested = [&](int count) {
        return "name,parent\nt0,\n"
            + rows(count - 1, [&](int i) { return 't' + number(i + 1) + ",t" + number(i) + '\n'; });
    };
    const auto variable = [&](int i) {
        return "variable,v" + number(i) + ",nominal,,article\n";
    };
    const auto option = [&](int i) {
        return "option,o" + number(i) + ",,v0,o" + number(i) + '\n';
    };
    CHECK(
        refusal("name\n" + rows(5001, [&](int i) { return 't' + number(i) + '\n'; }))
        == u": it has 5,001 tags, and Tagline takes at most 5,000. Leave out what is not needed."_s);
    CHECK(
        refusal(nested(51))
        == u": it has tags that are nested 51 deep or deeper, and Tagline takes at most 50. Leave out what "
           u"is "
           "not needed."_s);
    CHECK(WithFile(nested(50)).read().codebook.tags.size() == 50);
    CHECK(
        refusal(kinds + rows(5001, variable))
        == u": it has 5,001 variables, and Tagline takes at most 5,000. Leave out what is not needed."_s);
    CHECK(
        refusal(kinds + variable(0) + rows(50'001, option))
        == u": it has 50,001 answers to choose from, and Tagline takes at most 50,000. Leave out what is not "
           "needed."_s);
    CHECK(WithFile(kinds + rows(5000, variable)).read().codebook.variables.size() == 5000);
}
