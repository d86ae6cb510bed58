# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rules for C++: who may say SQL, what must be handed in, what core may not reach for, what a header says.

function(check_store)
  if(path MATCHES "^core/store/")
    if(NOT path MATCHES "/statement\\.cpp$")
      forbid("(\\.|->)exec(Batch)? *\\(|sqlite3_(step|exec|prepare[_a-z0-9]*) *\\("
        "only statement.cpp runs SQL: it steps to the end and maps the code to a Problem. Call it.")
    endif()
  elseif(path MATCHES "^(core|app)/")
    forbid("(^|[^A-Za-z])(QSql[A-Z][A-Za-z]*|sqlite3_[a-z_]+)|\"(SELECT|INSERT|UPDATE|DELETE FROM|CREATE|ALTER|DROP|PRAGMA|BEGIN|COMMIT|ROLLBACK)[ \"${SEMICOLON}]"
      "only core/store knows SQL. Ask the Workbook, and give it a function if it lacks one.")
    forbid("addDatabase *\\(|setDatabaseName *\\(" "only core/store opens a workbook. Use Workbook::open.")
    if(NOT path MATCHES "^core/disk/")
      forbid("(^|[^A-Za-z])(QSaveFile|QTemporaryFile|std::[io]?fstream|fopen)([^A-Za-z]|$)|(^|[^A-Za-z])QFile +[a-z]+ *[({]|::open *\\([a-z]*[pP]ath"
        "files of a person are opened by core/disk alone: a second open of the workbook's path drops its lock, and only safefile syncs. Use readFile and writeFile."
        "\"(:|qrc:)/|:/|resource|Workbook::open|QLatin1String\\(\":")
    endif()
  endif()
endfunction()

function(check_state)
  if(NOT path MATCHES "^(core|app)/")
    return()
  endif()
  forbid("[^A-Za-z]instance *\\( *\\)"
    "no instance(): whoever needs it is handed it, by constructor or property.")
  forbid("Q_GLOBAL_STATIC|QML_SINGLETON|setContextProperty|qmlRegisterSingleton"
    "no global state, no singleton, no context property: hand it in by constructor or required property.")
  forbid("(^|\n) *(inline )?static +(inline +)?Q?[A-Z][A-Za-z:]* *[*]? *[a-z][A-Za-z]*( *=|${SEMICOLON}|\\{|\\(this)"
    "no static object: it outlives who made it, and tests can't have two. Make it a member of whoever owns it."
    "static +(const|constexpr) ")
  forbid("(class|struct) +[A-Za-z]*(Manager|Helper|Utils|Util|Controller)([^A-Za-z]|$)"
    "Manager, Helper, Utils and Controller say nothing. Name what it is or does."
    ": *public QNetworkAccessManager")
  if(path MATCHES "^app/")
    forbid("\"#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]|QColor *\\( *[0-9]|set(Pixel|Point)Size *\\( *[0-9]"
      "no literal colour or font size: take it from assets/tokens.json.")
  endif()
endfunction()

# Rule 8: core has no now, no here, no later. Clock, locale, seed and progress are arguments; threads are the app's.
function(check_core_purity)
  if(NOT path MATCHES "^core/")
    return()
  endif()
  forbid("current(Date|DateTime|Time|MSecs|SecsSinceEpoch)[A-Za-z]* *\\(|system_clock"
    "core has no clock. Take the date as an argument; the app knows it.")
  forbid("QLocale::system|QLocale *\\( *\\)|QLocale::setDefault" "core has no locale of its own. Take the language as an argument.")
  if(path MATCHES "^core/(store|disk)/") # these two wait for a disk and for other processes
    return()
  endif()
  forbid("QRandomGenerator|random_device|[^a-z_]rand *\\(" "core has no chance of its own. Take the seed, or the identity, as an argument.")
  forbid("#include <(thread|mutex|future|QThread[A-Za-z]*|QMutex|QTimer|QtConcurrent[A-Za-z]*|QFuture[A-Za-z]*)>"
    "core knows no thread and no timer. The app runs it where it likes; take a Progress to be stopped.")
endfunction()

# Each type of a header opens with a comment: what it is, its units and ranges, who may call it from which thread.
function(check_headers)
  if(NOT path MATCHES "^(core|app)/.*\\.h$")
    return()
  endif()
  set(number 0)
  set(before "")
  foreach(line IN LISTS raw_lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^(class|struct|union|enum class|enum) +([A-Z][A-Za-z_]*)( |:|$)")
      set(type ${CMAKE_MATCH_2})
      set(forward FALSE)
      if(line MATCHES "^[^{]*${SEMICOLON} *$|^[^:{]*<")
        set(forward TRUE)
      endif()
      if(NOT forward AND NOT before MATCHES "^ *///|\\*/ *$")
        breach(${number} "${type} has no comment. Say before it, with ///, what it is, its units and ranges, and from which thread it may be used.")
      endif()
    endif()
    if(NOT line MATCHES "^(template|${OPEN}${OPEN}|#)")
      set(before "${line}")
    endif()
  endforeach()
endfunction()
