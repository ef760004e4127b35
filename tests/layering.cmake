# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when an include crosses the rooms the wrong way (app -> ui -> model). Link lists alone would let
# <QtWidgets/...> through the include root that all Qt modules share.
# usage: cmake -DROOT=source-tree -DQT_HEADERS=folder-with-QtCore-in-it -P layering.cmake
cmake_minimum_required(VERSION 3.25)
if(NOT EXISTS "${QT_HEADERS}/QtCore")
  message(FATAL_ERROR "QT_HEADERS=${QT_HEADERS} holds no QtCore, so Qt's headers can't be told apart")
endif()
set(found "")

# forbid(files headers why [except]): no file whose path matches `files`, but not `except`, includes a header that
# matches `headers`. A macro, since it judges the file and the header of the loop below.
macro(forbid files headers why)
  if("${file}" MATCHES "${files}" AND "${header}" MATCHES "${headers}" AND NOT ("${ARGC}" GREATER 3 AND "${file}" MATCHES "${ARGV3}"))
    string(APPEND found "  ${file} includes ${header}: ${why}\n")
  endif()
endmacro()

# In the model a Qt header must be one of QtCore's or QtSql's own.
function(refuse_other_qt)
  if(NOT file MATCHES "^model/" OR NOT header MATCHES "^Q")
    return()
  endif()
  foreach(module QtCore QtSql)
    if(header MATCHES "^${module}(/|$)" OR EXISTS "${QT_HEADERS}/${module}/${header}")
      return()
    endif()
  endforeach()
  set(found "${found}  ${file} includes ${header}: of Qt, the model knows Core and Sql only\n" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}"
  "${ROOT}/app/*.h" "${ROOT}/model/*.h" "${ROOT}/tests/*.h" "${ROOT}/ui/*.h"
  "${ROOT}/app/*.cpp" "${ROOT}/model/*.cpp" "${ROOT}/tests/*.cpp" "${ROOT}/ui/*.cpp")
foreach(file IN LISTS files)
  file(STRINGS "${ROOT}/${file}" includes REGEX "^[ \t]*#[ \t]*(include|import)")
  foreach(include IN LISTS includes)
    if(NOT include MATCHES "([<\"])([^>\"]+)[>\"]")
      string(APPEND found "  ${file} hides an include behind a macro: ${include}\n")
      continue()
    endif()
    set(quoted FALSE)
    if(CMAKE_MATCH_1 STREQUAL "\"")
      set(quoted TRUE)
    endif()
    set(header "${CMAKE_MATCH_2}")

    forbid("^model/" "^(ui|app|tests)/" "the model knows neither ui nor app")
    forbid("^model/values/" "^model/(text|project|storage|reading|exchange)/" "values stand at the bottom")
    forbid("^ui/" "^(app|tests)/" "ui does not know app")
    forbid("^ui/" "^model/storage/(database|query|migrations|rows|history)" "ui sees the project, not its tables")
    forbid("^app/" "^tests/" "the program does not know its tests")
    forbid("^(app|model|ui)/" "^(Qt?Sql|sqlite3\\.h$)" "only model/storage speaks SQL" "^model/storage/")
    forbid("" "^catch2?[./]" "Catch2 comes through the shim tests/support/catch.h" "^tests/support/catch\\.h$")
    refuse_other_qt()
    if(quoted AND NOT header MATCHES "^(app|model|tests|ui)/|\\.moc$")
      string(APPEND found "  ${file} includes ${header}: our own headers are named from the top, with their room\n")
    endif()
  endforeach()
endforeach()

file(STRINGS "${ROOT}/model/CMakeLists.txt" links REGEX "^[^#]*Qt6?::")
foreach(line IN LISTS links)
  string(REGEX REPLACE "#.*" "" line "${line}")
  string(REGEX MATCHALL "Qt6?::[A-Za-z]+" modules "${line}")
  list(FILTER modules EXCLUDE REGEX "::(Core|Sql)$")
  if(modules)
    string(APPEND found "  model/CMakeLists.txt links ${modules}: of Qt, the model knows Core and Sql only\n")
  endif()
endforeach()

if(found)
  message(FATAL_ERROR "Includes that cross the rooms:\n${found}")
endif()
list(LENGTH files count)
message(STATUS "${count} files keep to their rooms")
