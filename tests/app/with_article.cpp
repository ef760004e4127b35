// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace tests {

const QByteArray strike =
    "Strike 😀 goes on\nBy Ana Quispe on July 20, 2023\n\n“We wait,” said Ana Quispe in Port Almena.\n";

WithArticle::WithArticle()
{
    CHECK(program.run({u"new"_s, u"p.tagline"_s}).code == 0);
    CHECK(program.run({u"add"_s, u"p.tagline"_s, program.file(u"strike.txt"_s, strike)}).code == 0);
}

Run WithArticle::tag(const QStringList &options) const
{
    return program.run(QStringList{u"tag"_s, u"p.tagline"_s, u"Strike 😀 goes on"_s} + options);
}

CsvTable WithArticle::table(const QString &what) const
{
    const Run run = program.run({u"export"_s, u"p.tagline"_s, u"--what"_s, what, u"-o"_s, u"-"_s});
    CHECK(run.code == 0);
    return readCsv(run.out);
}

QString points(const QString &text, qsizetype start, qsizetype end)
{
    const auto cut = text.toUcs4().mid(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(cut.constData()), cut.size());
}

} // namespace tests
