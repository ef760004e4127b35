// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// What each libFuzzer target of this folder is made of: the inputs it begins with and what it does with one.
// A model::Error is an answer to any input; every other exception, and a law that does not hold, is a find.
namespace fuzz {

/// The inputs to begin with, made by the program itself. Called once, before any input.
QList<QByteArray> seeds();
void tryOn(const QByteArray &input);

/// Stops, so that the fuzzer keeps the input, where a law does not hold.
void require(bool holds, const char *law);

/// A file in a folder of this process: in memory where ./dev fuzz finds room there.
QString fileNamed(const QString &name);
void write(const QString &path, const QByteArray &bytes);
QByteArray bytesOf(const QString &path);

} // namespace fuzz
