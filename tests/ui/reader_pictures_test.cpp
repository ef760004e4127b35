// SPDX-License-Identifier: GPL-3.0-or-later
// Not run with the others: renders the reader to $TAGLINE_PICTURES for eyes to judge ("[.picture]").
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "ui/reader/article_view.h"
#include "ui/reader/tag_palette.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    QString name;
    QString title;
    QString byline;
    QString text;
};

QList<Piece> pieces()
{
    QString nested = u"deep"_s;
    for (int i = 0; i < 20; ++i) {
        nested = u"[level %1 %2|%3]"_s.arg(i).arg(nested, i % 2 ? u"person"_s : u"claim"_s);
    }
    QString longText;
    for (int i = 0; i < 60; ++i) {
        longText +=
            u"Paragraph %1 says that [Ana Quispe|person] met the [Ministry of Transport|organization] in [Port Almena|place] and that [nothing was agreed between them before the evening came|claim].\n"_s
                .arg(i);
    }
    return {
        {u"english"_s, u"Dockworkers extend strike as talks stall"_s, u"By I. Moreau"_s,
         u"Dockworkers extend strike as talks stall\nBy I. Moreau\n\n"
         "Dockworkers in [Port Almena|place] voted on Wednesday to extend their strike, according to the "
         "[Harbour Workers’ Union|organization]. More than [4,000 members are taking part|claim], the "
         "union’s president, [Ana Quispe|person], told reporters.\n\n"
         "[“We have waited four months for an offer. Our voice has to be heard,”|claim#1] [Quispe|person] "
         "said outside the [Ministry of Transport|organization]. [“We will stay until the last contract is "
         "signed.”|claim#1]\n\n"
         "Minister [Tomás Iriarte|person] rejected the figure. In a statement he said [fewer than a third of the port’s staff had stopped work|claim], and urged [Quispe|person] to return to the table. Almena’s mayor declined to comment, and [Port Almena|place] police 🚓 said [[Quispe|person] had [“never [threatened|claim] anyone”|claim]|claim]."_s},
        {u"spanish"_s,
         u"Huelga portuaria: tercer día"_s,
         {},
         u"La ministra [Lucía Ferrer|person] aseguró en [Puerto Claro|place] que [«nadie quedará sin salario»|claim], según la [Unión de Estibadores|organization].\nLos trabajadores [respondieron con una marcha|claim] hacia el [Ministerio|organization]."_s},
        {u"arabic"_s, u"حركة النقل تتوقف في الميناء"_s, u"رقية الشهباوي"_s,
         u"حركة النقل تتوقف في الميناء\nرقية الشهباوي\n\nأعلنت [بلدية السنديانة|organization] أمس أنّ [حركة النقل في الميناء توقّفت منذ الفجر|claim]، وقال [نُعمان الصفدوني|person] إنّ [«العمّال لن يعودوا قبل توقيع العقد»|claim] في [مدينة السنديانة|place] يوم 21 أكتوبر 2024.\n\nوأضاف [Ilka Varsanyi|person] من [مؤسّسة الحبر الأزرق|organization] أنّ [الأمر يحتاج إلى أسبوعين|claim].\n\nThe [English|place] paragraph stands on its own side, said [نُعمان الصفدوني|person] to the [BBC عربي|organization] reporter on Monday."_s},
        {u"nested"_s,
         u"Nested"_s,
         {},
         u"Nested\nBefore it stands nothing. "_s + nested
             + u" And after it comes plain text that goes on for a while, so that the lines below can be compared with the lines above."_s},
        {u"long"_s, u"Long"_s, u"By Nobody"_s, u"Long\nBy Nobody\n"_s + longText},
    };
}

model::ArticlePage pageOf(const Piece &piece, const model::Codebook &codebook)
{
    model::ArticlePage page = tests::marked(piece.text, codebook);
    page.article.title = piece.title;
    page.article.byline = piece.byline;
    page.article.outlet = u"Harbour Post"_s;
    page.article.published = u"2023-07-20"_s;
    page.units = model::text::Units(page.text, piece.title, piece.byline);
    model::EntityId speaker;
    for (const model::Annotation &annotation : page.annotations) {
        if (!annotation.entity.isNull()) {
            speaker = annotation.entity;
        }
        if (annotation.tag == codebook.named(u"claim")->id && !speaker.isNull()) {
            const model::Source source{model::SourceId::make(), page.article.id, {}, {}, speaker, {}, {}};
            page.sources.insert(source.id, source);
            model::Relation relation;
            relation.id = model::RelationId::make();
            relation.claim = annotation.id;
            relation.source = source.id;
            relation.cue = u"said"_s;
            page.relations.insert(relation.id, relation);
        }
    }
    return page;
}

} // namespace

TEST_CASE("the reader has its picture taken", "[.picture]")
{
    const QDir folder(qEnvironmentVariable("TAGLINE_PICTURES", u"."_s));
    const model::Codebook codebook = model::Codebook::standard();
    ui::Theme theme;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme.setScheme(scheme);
        qApp->setStyle(u"Fusion"_s);
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        for (const QSize size : {QSize(560, 700), QSize(900, 1000)}) {
            for (const Piece &piece : pieces()) {
                const model::ArticlePage page = pageOf(piece, codebook);
                ui::ArticleView view(theme);
                ui::TagPalette palette(view, theme);
                palette.setTags(codebook);
                view.resize(size);
                view.show();
                view.setFocus();
                view.showPage(&page, &codebook);
                if (page.annotations.size() > 4) {
                    view.setCurrent(page.annotations.at(4).id, false);
                }
                const qsizetype mayor = page.text.indexOf(u"mayor");
                if (mayor > 0) {
                    view.select({mayor - 9, mayor + 5});
                    emit view.rangeChosen(view.selection());
                }
                QTest::qWait(30);
                const QString name = u"reader-%1-%2-%3.png"_s.arg(piece.name)
                                         .arg(theme.isDark() ? u"dark"_s : u"light"_s)
                                         .arg(size.width());
                CHECK(view.grab().save(folder.filePath(name)));
            }
            ui::ArticleView empty(theme);
            empty.setEmptyText(u"Add an article: Ctrl+O, paste, or drop files here."_s);
            empty.resize(size);
            empty.show();
            CHECK(empty.grab().save(folder.filePath(
                u"reader-empty-%1-%2.png"_s.arg(theme.isDark() ? u"dark"_s : u"light"_s).arg(size.width()))));
        }
    }
    qApp->setStyleSheet({});
}
