# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The last line of ./test is honest: cmake -DROOT=<the project> -P count.cmake
set(sample ${CMAKE_CURRENT_LIST_DIR}/count)
execute_process(COMMAND awk -f ${ROOT}/.ci/count.awk ${sample}/log OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
file(READ ${sample}/expected expected)
if(NOT said STREQUAL expected)
  message(FATAL_ERROR "count.awk should have said\n${expected}\nIt said\n${said}")
endif()
