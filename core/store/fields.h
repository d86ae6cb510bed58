// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields of every row and of what is nested in it, each named once: written and read through the same list, so
/// neither can forget what the other knows. The structured bindings refuse to compile when the model gains a field.
/// Keys come first. Pure; any thread.
#pragma once

#include "model/personfile.h"

#include <concepts>
#include <type_traits>

namespace recentre {

/// `Struct` itself, or constant: the same list serves reading and writing.
template <class Type, class Struct>
concept Of = std::same_as<std::remove_const_t<Type>, Struct>;

void fields(auto &visit, Of<Person> auto &row)
{
    auto &[id, name, language, profession, sectors, place, interests, extra, fileExtra] = row;
    visit("name", name);
    visit("language", language);
    visit("profession", profession);
    visit("sectors", sectors);
    visit("place", place);
    visit("interests", interests);
    visit("extra", extra);
    visit("file_extra", fileExtra);
}

void fields(auto &visit, Of<Group> auto &row)
{
    auto &[id, position, name, platform, url, membership, joined, left, language, evidence, extra] = row;
    visit.key("id", id);
    visit("position", position);
    visit("name", name);
    visit("platform", platform);
    visit("url", url);
    visit("membership", membership);
    visit("joined", joined);
    visit("left_on", left);
    visit("language", language);
    visit("evidence", evidence);
    visit("extra", extra);
}

void fields(auto &visit, Of<Evidence> auto &part)
{
    auto &[month, posts, comments, reactions, minutes, source, extra] = part;
    visit("month", month);
    visit("posts", posts);
    visit("comments", comments);
    visit("reactions", reactions);
    visit("minutes", minutes);
    visit("source", source);
    visit("extra", extra);
}

void fields(auto &visit, Of<Audit> auto &row)
{
    auto &[id, position, date, weeklyMinutes, pleasureRank, surprises, next, extra] = row;
    visit.key("id", id);
    visit("position", position);
    visit("date", date);
    visit("weekly_minutes", weeklyMinutes);
    visit("pleasure_rank", pleasureRank);
    visit("surprises", surprises);
    visit("next", next);
    visit("extra", extra);
}

void fields(auto &visit, Of<Purpose> auto &row)
{
    auto &[audit, id, position, name, rank, information, extra] = row;
    visit.key("audit", audit);
    visit.key("id", id);
    visit("position", position);
    visit("name", name);
    visit("rank", rank);
    visit("information", information);
    visit("extra", extra);
}

void fields(auto &visit, Of<Assessment> auto &row)
{
    auto &[audit, group, position, membership, minutesPerWeek, role, postsLastQuarter, lastActive, did, purposes,
        peopleExchanged, peopleMetOnline, peopleMetInPerson, didTogether, circles, pleasure, alternative,
        alternativeMinutesPerWeek, contributeMinutesPerWeek, leaning, decision, outcome, unknown, seen, imported,
        extra] = row;
    visit.key("audit", audit);
    visit.key("group_id", group);
    visit("position", position);
    visit("membership", membership);
    visit("minutes", minutesPerWeek);
    visit("role", role);
    visit("posts_last_quarter", postsLastQuarter);
    visit("last_active", lastActive);
    visit("did", did);
    visit("purposes", purposes);
    visit("people_exchanged", peopleExchanged);
    visit("people_met_online", peopleMetOnline);
    visit("people_met_in_person", peopleMetInPerson);
    visit("did_together", didTogether);
    visit("circles", circles);
    visit("pleasure", pleasure);
    visit("alternative", alternative);
    visit("alternative_minutes", alternativeMinutesPerWeek);
    visit("contribute_minutes", contributeMinutesPerWeek);
    visit("leaning", leaning);
    visit("decision", decision);
    visit("outcome", outcome);
    visit("unknown", unknown);
    visit("seen", seen);
    visit("imported", imported);
    visit("extra", extra);
}

void fields(auto &visit, Of<Tag> auto &part)
{
    auto &[purpose, brought, potential, extra] = part;
    visit("purpose", purpose);
    visit("brought", brought);
    visit("potential", potential);
    visit("extra", extra);
}

void fields(auto &visit, Of<Imported> auto &part)
{
    auto &[source, date, extra] = part;
    visit("source", source);
    visit("date", date);
    visit("extra", extra);
}

void fields(auto &visit, Of<Decision> auto &part)
{
    auto &[choice, minutesPerWeek, locked, why, advised, confidence, nextAction, trial, parting, extra] = part;
    visit("choice", choice);
    visit("minutes", minutesPerWeek);
    visit("locked", locked);
    visit("why", why);
    visit("advised", advised);
    visit("confidence", confidence);
    visit("next_action", nextAction);
    visit("trial", trial);
    visit("parting", parting);
    visit("extra", extra);
}

void fields(auto &visit, Of<NextAction> auto &part)
{
    auto &[when, then, extra] = part;
    visit("when", when);
    visit("then", then);
    visit("extra", extra);
}

void fields(auto &visit, Of<Trial> auto &part)
{
    auto &[until, condition, met, extra] = part;
    visit("until", until);
    visit("condition", condition);
    visit("met", met);
    visit("extra", extra);
}

void fields(auto &visit, Of<Parting> auto &part)
{
    auto &[way, message, keep, done, extra] = part;
    visit("way", way);
    visit("message", message);
    visit("keep", keep);
    visit("done", done);
    visit("extra", extra);
}

void fields(auto &visit, Of<Outcome> auto &part)
{
    auto &[done, turnedOut, note, extra] = part;
    visit("done", done);
    visit("turned_out", turnedOut);
    visit("note", note);
    visit("extra", extra);
}

} // namespace recentre
