// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the store's tests share: a small session of edits, who judges what is left of it, and how a result is asked.
#pragma once

#include "store/workbook.h"

#include <QTest>

namespace recentre {

/// The edit that brings a whole person in.
[[nodiscard]] PersonEdit newcomer(const PersonFile &file);

/// The person that the session is about, as they are before its first edit.
[[nodiscard]] PersonFile beginner();

/// Edit `number` (from 1) of the session: an assessment is overwritten (a fourth of them with a long text), and a group
/// named after the number is added, so that what is missing or half there shows.
[[nodiscard]] PersonEdit sessionEdit(int number);

/// What is wrong with the workbook at `path` after a session of which `acknowledged` edits were (-1: not even the
/// beginner): not sound, an edit missing, half an edit, or more than one that wasn't. Empty: nothing. `tail`: how many
/// edits that weren't acknowledged may be there.
[[nodiscard]] QString judged(const QString &path, int acknowledged, int tail = 1);

/// A Problem in a test's message.
[[nodiscard]] QByteArray told(const Problem &problem);
template <class Value>
[[nodiscard]] QByteArray told(const Result<Value> &result)
{
    return result ? QByteArray("well") : told(result.error());
}

/// The bytes of a file that no workbook of this process has open.
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace recentre

/// The result is well, or the test fails with its Problem.
#define WELL(result) QVERIFY2((result).has_value(), ::recentre::told(result).constData())
/// The result is this refusal.
#define REFUSED(result, problemCode)                                                                                   \
    QVERIFY2(!(result).has_value() && (result).error().code == ProblemCode::problemCode,                               \
        ::recentre::told(result).constData())
