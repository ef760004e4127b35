// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/harness.h"

namespace bench {

// Each makes what it needs in a temporary folder and measures at three sizes.
std::vector<Row> openArticle();
std::vector<Row> tagSelection();
std::vector<Row> undoTagging();
std::vector<Row> moveBoundary();
std::vector<Row> selectAnother();
std::vector<Row> scrollPage();
std::vector<Row> hoverMarks();
std::vector<Row> openParagraph();
std::vector<Row> workInParagraph();
std::vector<Row> openWord();
std::vector<Row> workInWord();
std::vector<Row> idleWindow();
std::vector<Row> exportAnnotations();
std::vector<Row> searchWords();
std::vector<Row> proposeQuotations();
std::vector<Row> findNames();
std::vector<Row> countSpeakers();
std::vector<Row> showNames();
std::vector<Row> showClaims();
std::vector<Row> tagManyAtOnce();
std::vector<Row> correctText();
std::vector<Row> filterAnnotations();
std::vector<Row> addManyArticles();
std::vector<Row> openProject();
std::vector<Row> bytesOnDisk();
std::vector<Row> peakMemory();
std::vector<Row> startProgram();
std::vector<Row> waitForOthers();

} // namespace bench
