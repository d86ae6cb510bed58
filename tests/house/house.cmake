# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of the house as a check: cmake -DROOT=<the project> -P house.cmake
# Prints "file:line: what is wrong. What to do instead." for each breach and fails if there is one. A rule is a function
# in rules/; each has a sample in bad/ that it must refuse. CMake alone, since every machine that builds has it.
cmake_minimum_required(VERSION 3.25)
cmake_policy(SET CMP0057 NEW)

if(NOT IS_DIRECTORY "${ROOT}")
  message(FATAL_ERROR "Say which folder: cmake -DROOT=<the project> -P house.cmake")
endif()

file(REAL_PATH "${ROOT}" ROOT) # of a relative one file(GLOB_RECURSE) finds nothing, and nothing is what would be refused
include(${CMAKE_CURRENT_LIST_DIR}/reading.cmake)
file(GLOB rules ${CMAKE_CURRENT_LIST_DIR}/rules/*.cmake)
foreach(rule IN LISTS rules)
  include(${rule})
endforeach()

# What the project holds, without its build folders, git's own, and the samples that break a rule or just keep it.
file(GLOB_RECURSE all LIST_DIRECTORIES false RELATIVE "${ROOT}" "${ROOT}/*")
list(FILTER all EXCLUDE REGEX "^(build|\\.git|\\.cache|tests/house/(bad|good))/")
list(SORT all)

foreach(path IN LISTS all)
  if(NOT path MATCHES "\\.(cpp|h|qml|cmake|sql|md|json|ts|desktop|xml|awk|svg|1)$|(CMakeLists\\.txt|^run|^test|^\\.ci/[a-z]+)$")
    continue()
  endif()
  house_read("${path}")
  check_form()
  check_places()
  if(path MATCHES "\\.(cpp|h)$")
    check_includes()
    check_store()
    check_state()
    check_headers()
    check_core_purity()
  elseif(path MATCHES "^qml/.*\\.qml$")
    check_imports()
    check_controls()
    check_literals()
    check_script()
    check_sentences()
  elseif(path MATCHES "\\.md$")
    check_links()
  elseif(path MATCHES "\\.ts$")
    check_translations()
  elseif(path MATCHES "tokens\\.json$")
    check_tokens()
  endif()
endforeach()
check_rooms("${all}")

get_property(breaches GLOBAL PROPERTY house_breaches)
if(breaches)
  list(LENGTH breaches count)
  foreach(breach IN LISTS breaches)
    house_plain("${breach}" breach)
    message("${breach}")
  endforeach()
  message(FATAL_ERROR "The house check refuses ${count} place(s).")
endif()
