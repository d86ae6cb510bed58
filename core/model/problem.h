// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What went wrong, as a code with its place: `core/words` makes the sentence. No text of any language here.
/// May be used from any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace recentre {

/// Every way in which something can be refused or fail. Each has one sentence in each language (core/words/problems).
enum class ProblemCode {
    // A file that isn't an audit at all
    FileNotFound, ///< arguments: path
    FileUnreadable, ///< arguments: path, the system's error number
    FileUnwritable, ///< arguments: path, the system's error number
    NotARegularFile, ///< arguments: path
    FileTooLarge, ///< arguments: bytes allowed
    BrokenJson, ///< place: "line 3, column 7"
    NotUtf8, ///< place: "line 3, column 7"
    NestedTooDeep, ///< place: "line 3, column 7"; arguments: depth allowed
    TrailingContent, ///< place: "line 3, column 7"
    DuplicateKey, ///< place: the object's place; arguments: key
    WrongFormat, ///< arguments: what "format" says, may be empty
    LaterVersion, ///< arguments: version found, version known
    TooMuchContent, ///< more rows and values than anybody's audits have, and than are held in memory
    // A value that is refused
    Missing, ///< a required value isn't there
    NullValue, ///< null is refused: leave the key out
    WrongType, ///< arguments: type expected ("text", "whole number", "number", "list", "object", "yes or no", "date",
    ///< "month")
    OutOfRange, ///< arguments: least, greatest
    TurnedRound, ///< a range whose lower end is above its upper end
    UnknownWord, ///< arguments: the word found, the words allowed joined by ", "
    EmptyText, ///< a text that must not be empty
    TextTooLong, ///< arguments: characters allowed
    DuplicateId, ///< arguments: the id
    UnknownReference, ///< arguments: the id that isn't there
    AssessedTwice, ///< arguments: the group's id
    TaggedTwice, ///< arguments: the purpose's id
    InBothLists, ///< arguments: the purpose's id
    ReservedId, ///< arguments: the id ("pleasure")
    LockedWithoutChoice,
    ChoiceNeedsMember, ///< keep or replace decided for a candidate
    NotInOrder, ///< an audit dated before the one that it follows
    // An edit that doesn't fit what is in memory
    StaleEdit, ///< the row isn't what the edit says it was
    // What the method needs
    NoAudit, ///< a file without any audit: nothing to advise on
    // The workbook
    NotAWorkbook, ///< arguments: path
    LaterWorkbook, ///< arguments: path, version found, version known
    WorkbookInUse, ///< arguments: path, process id or empty, process name or empty
    WorkbookReadOnly, ///< arguments: path
    FolderReadOnly, ///< arguments: path
    DiskFull, ///< arguments: path
    DiskError, ///< arguments: path, native code
    WorkbookMoved, ///< renamed, replaced or deleted while open; arguments: path
    WorkbookDamaged, ///< arguments: path, what the check says
    PersonDamaged, ///< something of one person; arguments: path, name, table
    SettingRefused, ///< a setting read back differently; arguments: setting
    RowRefused, ///< the store's own constraint refused a row; arguments: native code
    // The command line and import
    NoSuchPerson, ///< arguments: name
    SeveralPeople, ///< arguments: names joined by ", "
    PersonExists, ///< arguments: name
    UnknownKindOfFile, ///< arguments: path
    Cancelled,
};

/// One refusal or failure. `place` is where: `audits[0].assessments[3].pleasure`, or "line 3, column 7"; empty if
/// nowhere.
struct Problem {
    ProblemCode code;
    QString place = {};
    QStringList arguments = {};

    bool operator==(const Problem &) const = default;
};

/// A value, or the Problem that prevented it.
template <class Value>
using Result = tl::expected<Value, Problem>;

} // namespace recentre
