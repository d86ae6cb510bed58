# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reading a file as a list of lines, and telling a breach. CMake's lists give ; [ ] and \ a meaning, so these four
# stand as control characters in everything that a rule sees; patterns name them by the variables below.
string(ASCII 28 BACKSLASH)
string(ASCII 29 SEMICOLON)
string(ASCII 30 OPEN)
string(ASCII 31 CLOSE)

# Sets in the caller: path, raw and raw_lines (all of the file), code and lines (C++ and QML without // comments).
macro(house_read read_path)
  set(path "${read_path}")
  file(READ "${ROOT}/${path}" raw)
  string(REPLACE "\\" "${BACKSLASH}" raw "${raw}")
  string(REPLACE ";" "${SEMICOLON}" raw "${raw}")
  string(REPLACE "[" "${OPEN}" raw "${raw}")
  string(REPLACE "]" "${CLOSE}" raw "${raw}")
  string(REPLACE "\n" ";" raw_lines "${raw}")
  set(code "${raw}")
  if(path MATCHES "\\.(cpp|h|qml)$")
    string(REGEX REPLACE "(^|[^:\"])//[^\n]*" "\\1" code "${code}")
  endif()
  string(REPLACE "\n" ";" lines "${code}")
endmacro()

function(house_plain text out)
  string(REPLACE "${BACKSLASH}" "\\" text "${text}")
  string(REPLACE "${SEMICOLON}" ";" text "${text}")
  string(REPLACE "${OPEN}" "[" text "${text}")
  string(REPLACE "${CLOSE}" "]" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# A breach of the file being read: at a line (0: the file as a whole), with the rule and what to do instead.
function(breach line says)
  string(REPLACE ";" "${SEMICOLON}" says "${says}")
  if(line EQUAL 0)
    set_property(GLOBAL APPEND PROPERTY house_breaches "${path}: ${says}")
  else()
    set_property(GLOBAL APPEND PROPERTY house_breaches "${path}:${line}: ${says}")
  endif()
endfunction()

# Each line of code that matches is a breach, but those that match an optional third argument. The whole text is asked
# first, since most files hold no match; so "start of the line" is written (^|\n).
function(forbid pattern says)
  if(NOT code MATCHES "${pattern}")
    return()
  endif()
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "${pattern}")
      if(ARGC LESS 3 OR NOT line MATCHES "${ARGV2}")
        breach(${number} "${says}")
      endif()
    endif()
  endforeach()
endfunction()
