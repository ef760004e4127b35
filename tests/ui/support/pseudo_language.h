// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/english.h"

#include <QSet>
#include <QString>

#include <utility>

namespace tests {

/// English as a longer language would be: 40 % longer, with accents, in brackets. Placeholders, markup, the
/// letters that choose and the patterns of file names stay.
QString pseudo(const QString &english);

/// While one lives, all that is said anew is said so; it keeps what it was asked for.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    PseudoLanguage();
    ~PseudoLanguage() override;
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

    bool isEmpty() const override { return false; }
    QString
    translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

    /// Context and source of each text of ours.
    const QSet<std::pair<QString, QString>> &asked() const { return m_asked; }

private:
    ui::English m_english;
    mutable QSet<std::pair<QString, QString>> m_asked;
};

} // namespace tests
