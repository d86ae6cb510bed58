# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# C++ is as .clang-format has it: cmake -DROOT=<the project> -P format.cmake
# One version, which both Debians have: two versions can differ on the same file.
find_program(clang_format clang-format-19)
if(NOT clang_format)
  message(FATAL_ERROR "clang-format-19 is missing: ./test installs it.")
endif()
set(files "")
foreach(room core app tests)
  file(GLOB_RECURSE found ${ROOT}/${room}/*.cpp ${ROOT}/${room}/*.h)
  list(APPEND files ${found})
endforeach()
list(FILTER files EXCLUDE REGEX "/tests/house/")
execute_process(COMMAND ${clang_format} --dry-run --Werror ${files} RESULT_VARIABLE status ERROR_VARIABLE said)
if(NOT status EQUAL 0)
  string(REGEX MATCHALL "[^\n]*:[0-9]+:[0-9]+: error" files "${said}")
  list(TRANSFORM files REPLACE ":[0-9]+:[0-9]+: error" "")
  list(REMOVE_DUPLICATES files)
  list(JOIN files "\n" files)
  message("${files}")
  message(FATAL_ERROR "Not as .clang-format has it. Run clang-format-19 -i on these.")
endif()
