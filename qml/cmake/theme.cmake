# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D TOKENS=tokens.json -D TEMPLATE=Theme.qml.in -D OUTPUT=Theme.qml -P theme.cmake
# In the template, @colours@ becomes a property for each colour and @a.b.c@ the token at that place (an object as it is).
cmake_minimum_required(VERSION 3.25)
file(READ ${TOKENS} tokens)
file(READ ${TEMPLATE} theme)

set(colours)
set(over)
string(JSON count LENGTH "${tokens}" colour light)
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
  string(JSON name MEMBER "${tokens}" colour light ${index})
  string(JSON light GET "${tokens}" colour light ${name})
  string(JSON dark GET "${tokens}" colour dark ${name})
  if(name MATCHES "^on([A-Z].*)") # QML reads a binding of onX as a signal handler of x, if there is an x: an alias isn't one
    string(APPEND over "        readonly property color over${CMAKE_MATCH_1}: theme.dark ? \"${dark}\" : \"${light}\"\n")
    string(APPEND colours "    readonly property alias ${name}: over.over${CMAKE_MATCH_1}\n")
  else()
    string(APPEND colours "    readonly property color ${name}: dark ? \"${dark}\" : \"${light}\"\n")
  endif()
endforeach()
string(REPLACE "@colours@\n" "${colours}    readonly property QtObject over: QtObject {\n        id: over\n\n${over}    }\n" theme "${theme}")

string(REGEX MATCHALL "@[A-Za-z0-9.]+@" places "${theme}")
list(REMOVE_DUPLICATES places)
foreach(place IN LISTS places)
  string(REGEX REPLACE "[@]" "" path "${place}")
  string(REPLACE "." ";" path "${path}")
  string(JSON value GET "${tokens}" ${path}) # a token that isn't there stops the build here, with its name
  string(REPLACE "${place}" "${value}" theme "${theme}")
endforeach()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "${theme}" @ONLY) # leaves the file alone when nothing changed
