# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# qmllint has nothing to say of our modules: cmake -DBUILD=<a build folder> -P qmllint.cmake
# Read from its words, since 6.8 exits 0 with warnings and 6.4 doesn't have --max-warnings.
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target all_qmllint
  RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0 OR said MATCHES "(Warning|Error): ")
  message("${said}")
  message(FATAL_ERROR "qmllint found something. Mend it; no warning is switched off for good.")
endif()
