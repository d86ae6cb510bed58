// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A session in a process of its own, under a fault, and what it says until it ends or is killed.
#pragma once

#include "calls.h"

#include <QTest>

#include <initializer_list>
#include <sys/wait.h>
#include <unistd.h>

namespace recentre {

/// What a session says.
struct Word {
    enum Kind { Acknowledged, Refused, RefusedEdit, Acted, Ended } kind;
    int value;
};

/// What a session said until it ended or was killed.
struct Told {
    int acknowledged = -1; ///< the last edit; 0: the beginner
    int refusedEdits = 0; ///< how many times an edit was refused, rather than the opening
    int afterAct = 0; ///< how many were acknowledged after the fault's act
    QList<int> problems; ///< their codes
    bool reached = true; ///< the fault's call came
    bool ended = false; ///< by itself
    bool killed = false;
};

/// Runs `session` in another process, under the fault.
template <class Session>
[[nodiscard]] Told inAnotherProcess(Fault fault, Session session)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        const auto say = [&](Word word) { return ::write(ends[1], &word, sizeof word) == sizeof word; };
        if (const auto act = fault.act)
            fault.act = [&say, act] {
                act();
                say({Word::Acted, 0});
            };
        inject(fault);
        session(say);
        const bool well = say({Word::Ended, faultReached()});
        ::_exit(well ? 0 : 1);
    }
    ::close(ends[1]);
    Told told;
    bool acted = false;
    for (Word word; ::read(ends[0], &word, sizeof word) == sizeof word;) {
        if (word.kind == Word::Acknowledged)
            told.acknowledged = word.value;
        if (word.kind == Word::Acknowledged && acted)
            ++told.afterAct;
        if (word.kind == Word::Refused || word.kind == Word::RefusedEdit)
            told.problems += word.value;
        if (word.kind == Word::RefusedEdit)
            ++told.refusedEdits;
        acted = acted || word.kind == Word::Acted;
        if (word.kind == Word::Ended) {
            told.ended = true;
            told.reached = word.value != 0;
        }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    told.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return told;
}

/// What went wrong with a run that should have ended by itself or by the fault's kill; empty: nothing.
[[nodiscard]] inline QString ending(const Told &told, const Fault &fault)
{
    const bool kills = fault.kind == Fault::Kind::Kill || fault.kind == Fault::Kind::KillHalfway;
    if (told.ended || (kills && told.killed))
        return {};
    return QStringLiteral("it crashed");
}

/// Rows of a test: `fault` at each of `calls`.
inline void addCalls(const char *what, std::initializer_list<std::pair<Call, const char *>> calls, const Fault &fault)
{
    for (const auto &[call, name] : calls) {
        Fault one = fault;
        one.call = call;
        QTest::addRow("%s, %s", name, what) << one;
    }
}

inline constexpr std::initializer_list<std::pair<Call, const char *>> everyCall{{Call::Write, "write"},
    {Call::Sync, "sync"}, {Call::Truncate, "truncate"}, {Call::Unlink, "unlink"}, {Call::Rename, "rename"},
    {Call::Create, "create"}};

} // namespace recentre
