# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rules for QML: it shows. Controls come from qml/components, looks from Theme, sentences from a translation.

function(check_controls)
  if(NOT path MATCHES "^qml/components/")
    forbid("(^|\n) *import +QtQuick\\.(Controls|Templates)"
      "a bare Qt Quick control has no name, no keys, no focus ring, and renders markup. Use one of Recentre.Components.")
    forbid("(^|[^A-Za-z.])(Text|TextInput|TextEdit|MouseArea|TapHandler) *\\{"
      "a bare Text or input item is invisible to a screen reader. Use PlainText or a control of Recentre.Components.")
  endif()
  forbid("textFormat *:" "text is plain: other formats load what a name points at, or crash. Use Text.PlainText."
    "textFormat *: *(Text|TextEdit|TextArea)\\.PlainText")
  forbid("pragma +Singleton" "no singleton but Theme: hand it in by a required property.")
  # Every Text says that it is plain: as many textFormats as Texts, and the first Text without one is named.
  string(REGEX MATCHALL "(^|[^A-Za-z.])Text *{" texts "${code}")
  string(REGEX MATCHALL "textFormat *: *Text.PlainText" plains "${code}")
  list(LENGTH texts text_count)
  list(LENGTH plains plain_count)
  if(path MATCHES "^qml/components/" AND text_count GREATER plain_count)
    forbid("(^|[^A-Za-z.])Text *\\{" "a Text here has no textFormat: the default loads what a name points at, or crashes. Say textFormat: Text.PlainText, or use PlainText.")
  endif()
endfunction()

function(check_literals)
  forbid("\"#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]+\"|Qt\\.(rgba|hsla|hsva) *\\("
    "a literal colour. Use a colour of Theme, or add one to assets/tokens.json in both themes.")
  forbid("[cC]olor *: *\"[a-z]+\"" "a colour by its name. Use a colour of Theme." "\"transparent\"")
  forbid("(^|\n|font\\.|[{]) *(pixelSize|pointSize|letterSpacing|lineHeight|family|weight) *: *[\"0-9]"
    "a literal font. Use a text style of Theme (Theme.body), which follows the text size.")
  # The two drawings of the mark have proportions of their own, which say nothing elsewhere.
  if(NOT path MATCHES "^qml/components/(Mark|PageDrawing)\\.qml$")
    forbid("(^|[^A-Za-z])(spacing|[a-z]+Spacing|padding|[a-z]+Padding|margins|[a-z]+Margin|radius|border\\.width) *: *(Math\\.[a-z]+\\()?-?[0-9.]*[1-9]"
      "a literal distance. Use a space, radius or stroke of Theme (Theme.m).")
  endif()
  forbid("(^|[^A-Za-z])(duration|interval|[a-z]*[dD]elay) *: *[1-9]"
    "a literal duration. Use one of Theme (Theme.quick): it is 0 where motion is reduced.")
endfunction()

# A handler, a function or a binding in braces holds at most three lines; what is longer belongs in C++, with a test. What a
# control does (keys, focus, scrolling, painting) has no C++ to go to: its functions may have twelve.
function(check_script)
  if(NOT code MATCHES "{")
    return()
  endif()
  set(number 0)
  set(open FALSE)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(open)
      if(line MATCHES "^${indent}}" AND NOT line MATCHES "} *else|} *catch")
        if(count GREATER most)
          breach(${start} "${count} lines of script, at most ${most}: move the rest to C++ (app), where a test reaches it, or to a smaller item.")
        endif()
        set(open FALSE)
      elseif(NOT line MATCHES "^ *$")
        math(EXPR count "${count} + 1")
      endif()
    elseif(line MATCHES "^( *)(function .*|[a-zA-Z .<>_]+:( *function *\\([A-Za-z, ]*\\)| *\\(?[A-Za-z, ]*\\)? *=>)?) *{ *$")
      set(indent "${CMAKE_MATCH_1}")
      set(start ${number})
      set(count 0)
      set(open TRUE)
      set(most 3)
      if(path MATCHES "^qml/components/" AND line MATCHES "^ *(function|onPaint)")
        set(most 12)
      endif()
    endif()
  endforeach()
endfunction()

# What a person reads comes from a translation: a literal on a property that shows text must stand in qsTr.
function(check_sentences)
  set(shown "(^|[^A-Za-z.])(Accessible\\.name|(Accessible\\.)?description|label|text|message|title|question|line|placeholder|placeholderText|hint|detail|actionLabel|error|does|says|summary) *:")
  if(NOT code MATCHES "${shown}")
    return()
  endif()
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "${shown}")
      string(REGEX REPLACE "${BACKSLASH}." "" line "${line}")
      string(REGEX REPLACE "qsTr *\\( *\"[^\"]*\"" "" rest "${line}")
      string(REGEX REPLACE "(===?|!==?) *\"[^\"]*\"|\"(Recentre|transparent)\"" "" rest "${rest}")
      if(rest MATCHES ": [^\"]*\"[^\"]*[A-Za-z][^\"]*\"")
        breach(${number} "a sentence outside qsTr shows in one language only. Write qsTr(\"…\"), and its French in assets/translations.")
      endif()
    endif()
  endforeach()
endfunction()
