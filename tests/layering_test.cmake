# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that layering.cmake lets a good tree pass and names each kind of bad include.
# usage: cmake -DWORK=folder-to-write-in -P layering_test.cmake
cmake_minimum_required(VERSION 3.25)
set(failures "")

# A small tree that keeps every rule, and Qt headers as far as the check looks at them.
function(lay_tree)
  file(REMOVE_RECURSE "${WORK}")
  file(WRITE "${WORK}/qt/QtCore/QString" "")
  file(WRITE "${WORK}/qt/QtSql/QSqlQuery" "")
  file(WRITE "${WORK}/qt/QtWidgets/QLabel" "")
  file(WRITE "${WORK}/tree/model/CMakeLists.txt" "target_link_libraries(m PUBLIC Qt6::Core Qt6::Sql) # no Qt6::Gui\n")
  file(WRITE "${WORK}/tree/model/values/tag.h" "#include <QString>\n#include <vector>\n")
  file(WRITE "${WORK}/tree/model/storage/rows.cpp"
    "#include \"model/values/tag.h\"\n#include <QSqlQuery>\n#include <QtCore/QString>\n#include <sqlite3.h>\n")
  file(WRITE "${WORK}/tree/ui/pane.cpp" "#include \"model/values/tag.h\"\n#include <QLabel>\n#include \"pane.moc\"\n")
  file(WRITE "${WORK}/tree/app/main.cpp" "#include \"ui/pane.h\"\n#include \"model/values/tag.h\"\n")
  file(WRITE "${WORK}/tree/tests/support/catch.h" "#include <catch2/catch.hpp>\n")
  file(WRITE "${WORK}/tree/tests/pane_test.cpp" "#include \"tests/support/catch.h\"\n#include <QSqlQuery>\n")
endfunction()

function(check expected_result expected_text what)
  execute_process(
    COMMAND ${CMAKE_COMMAND} "-DROOT=${WORK}/tree" "-DQT_HEADERS=${WORK}/qt" -P ${CMAKE_CURRENT_LIST_DIR}/layering.cmake
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  # CMake wraps the lines of an error.
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  string(FIND "${output}" "${expected_text}" at)
  if(NOT result EQUAL expected_result OR at EQUAL -1)
    set(failures "${failures}${what}: expected ${expected_result} and '${expected_text}', got ${result} and '${output}'\n" PARENT_SCOPE)
  endif()
endfunction()

macro(refuses file line why)
  lay_tree()
  file(APPEND "${WORK}/tree/${file}" "${line}\n")
  check(1 "${why}" "${file} with ${line}")
endmacro()

lay_tree()
check(0 "6 files keep to their rooms" "the good tree")
refuses(model/values/tag.h "#include <QLabel>" "includes QLabel: of Qt, the model knows Core and Sql only")
refuses(model/values/tag.h "  #  include <QtWidgets/QLabel>" "includes QtWidgets/QLabel: of Qt, the model knows")
refuses(model/values/tag.h "#include <QtGui>" "includes QtGui: of Qt, the model knows")
refuses(model/values/tag.h "#include \"ui/pane.h\"" "the model knows neither ui nor app")
refuses(model/storage/rows.cpp "#include <app/main.h>" "the model knows neither ui nor app")
refuses(model/values/tag.h "#include \"model/storage/store.h\"" "values stand at the bottom")
refuses(model/project/project.h "#include <QSqlQuery>" "only model/storage speaks SQL")
refuses(ui/pane.cpp "#include <QtSql/QSqlQuery>" "only model/storage speaks SQL")
refuses(app/main.cpp "#include <sqlite3.h>" "only model/storage speaks SQL")
refuses(ui/pane.cpp "#include \"app/main.h\"" "ui does not know app")
refuses(ui/pane.cpp "#include \"model/storage/rows.h\"" "ui sees the project, not its tables")
refuses(app/main.cpp "#include \"tests/support/catch.h\"" "the program does not know its tests")
refuses(tests/pane_test.cpp "#include <catch2/catch.hpp>" "Catch2 comes through the shim")
refuses(tests/pane_test.cpp "#include <catch2/catch_all.hpp>" "Catch2 comes through the shim")
refuses(model/values/tag.h "#include \"tag_path.h\"" "our own headers are named from the top")
refuses(ui/pane.cpp "#include \"../app/main.h\"" "our own headers are named from the top")
refuses(ui/pane.cpp "#include PANE_HEADER" "hides an include behind a macro")
refuses(model/CMakeLists.txt "target_link_libraries(m PRIVATE Qt6::Widgets)" "links Qt6::Widgets: of Qt, the model knows")

lay_tree()
file(REMOVE_RECURSE "${WORK}/qt/QtCore")
check(1 "holds no QtCore" "a wrong QT_HEADERS")

file(REMOVE_RECURSE "${WORK}")
if(failures)
  message(FATAL_ERROR "${failures}")
endif()
