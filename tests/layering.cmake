# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when an include crosses the rooms the wrong way (app -> ui -> model). Link lists alone would let
# <QtWidgets/...> through the include root that all Qt modules share.
set(found "")
function(forbid room pattern why)
  file(GLOB_RECURSE sources ${ROOT}/${room}/*.h ${ROOT}/${room}/*.cpp)
  foreach(source IN LISTS sources)
    file(STRINGS ${source} lines REGEX "^[ \t]*#[ \t]*include[ \t]+${pattern}")
    foreach(line IN LISTS lines)
      string(APPEND found "${source}: ${line}  (${why})\n")
    endforeach()
  endforeach()
  set(found "${found}" PARENT_SCOPE)
endfunction()

forbid(model "[<\"](ui|app|tests)/" "model knows neither ui nor app")
forbid(model "<(QtWidgets|QtGui|QtDBus|QtTest|QWidget|QApplication|QGuiApplication|QColor|QIcon|QFont|QImage|QPixmap|QPainter)" "model knows no widget and no colour")
forbid(ui "[<\"](app|tests)/" "ui does not know app")
forbid(ui "<QSql" "only model/storage speaks SQL")
forbid(ui "\"model/storage/(database|query|migrations|rows)" "ui sees the project, not its tables")
forbid(app "\"tests/" "the program does not know its tests")
if(found)
  message(FATAL_ERROR "Includes that cross the rooms:\n${found}")
endif()
