# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A rule can fail: the house check on a sample that breaks it says exactly what the sample's file "expected" says, and
# refuses. Without such a file the sample is sound and must pass: cmake -DSAMPLE=<folder> -P refuses.cmake
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SAMPLE} -P ${CMAKE_CURRENT_LIST_DIR}/house.cmake
  RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
string(REGEX REPLACE "CMake Error at.*" "" said "${said}")
set(expected "")
if(EXISTS ${SAMPLE}/expected)
  file(READ ${SAMPLE}/expected expected)
endif()
if(NOT said STREQUAL expected)
  message(FATAL_ERROR "The check should have said\n${expected}\nIt said\n${said}")
elseif(expected STREQUAL "" AND NOT status EQUAL 0)
  message(FATAL_ERROR "The check refused a sound sample.")
elseif(NOT expected STREQUAL "" AND status EQUAL 0)
  message(FATAL_ERROR "The check spoke and did not fail.")
endif()
