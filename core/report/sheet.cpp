// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

namespace recentre {

Sheet sheetFor(const QString &name, const Language &language)
{
    const auto say = [&](const char *text) { return language.translate("sheet", text); };
    Sheet sheet;
    sheet.title = name.isEmpty() ? language.translate("sheet", "Before we meet")
                                 : language.translate("sheet", "Before we meet, %1").arg(name);
    sheet.invitation = language.translate("sheet",
        "Twenty minutes with a cup of something. List the groups you belong to, and those that tempt you. Say what you "
        "do there, not what you meant to do. Leave empty what you do not know.");
    sheet.workIn = say(QT_TRANSLATE_NOOP("sheet", "I work in"));
    sheet.aimAt = say(QT_TRANSLATE_NOOP("sheet", "I aim at"));
    sheet.week = say(QT_TRANSLATE_NOOP("sheet", "A week has"));
    sheet.hours = say(QT_TRANSLATE_NOOP("sheet", "hours for all this"));
    sheet.group = say(QT_TRANSLATE_NOOP("sheet", "The group"));
    sheet.where = say(QT_TRANSLATE_NOOP("sheet", "where"));
    sheet.member = say(QT_TRANSLATE_NOOP("sheet", "I am in it"));
    sheet.minutes = say(QT_TRANSLATE_NOOP("sheet", "minutes a week"));
    sheet.doing = say(QT_TRANSLATE_NOOP("sheet", "what I do there"));
    sheet.roles = {say(QT_TRANSLATE_NOOP("sheet", "read")), say(QT_TRANSLATE_NOOP("sheet", "react")),
        say(QT_TRANSLATE_NOOP("sheet", "contribute")), say(QT_TRANSLATE_NOOP("sheet", "start"))};
    sheet.wishes = say(QT_TRANSLATE_NOOP("sheet", "What do you want your groups to do for you?"));
    sheet.foot = language.translate(
        "sheet", "Rather type it? The file that came with this sheet opens in Recentre and asks the same.");
    return sheet;
}

} // namespace recentre
