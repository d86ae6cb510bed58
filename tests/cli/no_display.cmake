# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Where no window can be shown the program says so and fails, and doesn't die: cmake -DPROGRAM=recentre
# -DSAMPLE=audit.json -DOUT=report.pdf -P no_display.cmake. A report on paper needs none.
foreach(variable DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM)
  unset(ENV{${variable}})
endforeach()
execute_process(COMMAND ${PROGRAM} RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE said)
if(NOT status EQUAL 1 OR NOT printed STREQUAL "" OR NOT said MATCHES "no display here")
  message(FATAL_ERROR "Status ${status}, \"${printed}\" on standard output. It said: ${said}")
endif()
file(REMOVE ${OUT})
unset(ENV{XDG_RUNTIME_DIR})
execute_process(COMMAND ${PROGRAM} report ${SAMPLE} --out ${OUT}
  RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE said)
if(NOT status EQUAL 0 OR NOT "${printed}${said}" STREQUAL "" OR NOT EXISTS ${OUT})
  message(FATAL_ERROR "The report: status ${status}. It said: ${printed}${said}")
endif()
