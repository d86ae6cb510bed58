// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"

#include "words/figures.h"

using namespace Qt::StringLiterals;

namespace recentre {

QString headOf(Head head, const Language &language)
{
    switch (head) {
    case Head::Decided:
        return language.translate("report", "Decided");
    case Head::NotDecided:
        return language.translate("report", "Not decided yet: the advice");
    case Head::Shows:
        return language.translate("report", "What the figures show");
    case Head::GroupByGroup:
        return language.translate("report", "Group by group");
    case Head::Others:
        return language.translate("report", "The other groups, a line each");
    case Head::Method:
        return language.translate("report", "How this was worked out");
    case Head::Brought:
        return language.translate("report", "brought so far");
    case Head::CouldBring:
        return language.translate("report", "could bring");
    case Head::Criterion:
        return language.translate("report", "Criterion");
    case Head::Weighs:
        return language.translate("report", "Weighs");
    case Head::Group:
        return language.translate("report", "Group");
    case Head::What:
        return language.translate("report", "What");
    case Head::Today:
        return language.translate("report", "Today");
    case Head::Plan:
        return language.translate("report", "Plan");
    case Head::Why:
        return language.translate("report", "Why");
    case Head::Figure:
        return language.translate("report", "Figure");
    case Head::Tables:
        return language.translate("report", "The charts as tables");
    }
    Q_UNREACHABLE();
}

QString pageOf(int page, int pages, const Language &language)
{
    return language.translate("report", "%1 of %2", "page, pages").arg(number(language, page), number(language, pages));
}

QString withOthers(const QStringList &shown, int others, const Language &language)
{
    if (others <= 0)
        return shown.join(u", "_s);
    const QString rest = language.translate("report", "and %n other(s)", "groups, at the end of a list", others);
    return shown.isEmpty() ? rest : shown.join(u", "_s) + u' ' + rest;
}

} // namespace recentre
