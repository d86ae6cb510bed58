// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields of each object of `recentre-audit` 1 in the order of interchange.md, once for the reader and the writer.
/// A visitor is called as `visit(key, value)` for what may be missing, `visit.required(key, value)` for what may not,
/// `visit.month(key, value)` for a text that is a month, and with the fields of the inner object for objects and lists
/// of them: `visit.template object<DecisionFields>(key, value)`. `visit.nextAction` and `visit.imported` are objects
/// that drafts of the format had shorter, as the text alone and as the list of keys: read, and written back as they
/// were. Any thread.
#pragma once

#include "model/personfile.h"

#include <QList>

namespace recentre {

/// An audit with its rows, as it stands in a file.
struct AuditInFile {
    Audit audit;
    QList<Purpose> objectives, purposes; ///< each in its own order
    QList<Assessment> assessments;
};

/// A whole document, in the order of the file.
struct DocumentInFile {
    QString format;
    std::optional<int> version = {};
    Person person;
    QList<Group> groups;
    QList<AuditInFile> audits;
};

/// What the rows of a document keep of keys that say nothing to us.
inline QJsonObject &extraOf(DocumentInFile &row) { return row.person.fileExtra; }
inline const QJsonObject &extraOf(const DocumentInFile &row) { return row.person.fileExtra; }
inline QJsonObject &extraOf(AuditInFile &row) { return row.audit.extra; }
inline const QJsonObject &extraOf(const AuditInFile &row) { return row.audit.extra; }
template <class Row>
auto &extraOf(Row &row)
{
    return row.extra;
}

/// Who is audited.
struct PersonFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("name", row.name);
        visit("language", row.language);
        visit("profession", row.profession);
        visit("sectors", row.sectors);
        visit("place", row.place);
        visit("interests", row.interests);
    }
};

/// A month of an export's figures.
struct EvidenceFields {
    static void visit(auto &visit, auto &row)
    {
        visit.month("month", row.month);
        visit("posts", row.posts);
        visit("comments", row.comments);
        visit("reactions", row.reactions);
        visit("minutes", row.minutes);
        visit("source", row.source);
    }
};

/// A group, with its months.
struct GroupFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("id", row.id);
        visit.required("name", row.name);
        visit("platform", row.platform);
        visit("url", row.url);
        visit("membership", row.membership);
        visit("joined", row.joined);
        visit("left", row.left);
        visit("language", row.language);
        visit.template list<EvidenceFields>("evidence", row.evidence);
    }
};

/// A purpose that has a rank.
struct ObjectiveFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("purpose", row.id);
        visit("name", row.name);
        visit.required("rank", row.rank);
        visit("information", row.information);
    }
};

/// A purpose that has none; a "rank" there is a key like any other that we don't know.
struct PurposeFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("purpose", row.id);
        visit("name", row.name);
        visit("information", row.information);
    }
};

/// What a group brought to a purpose, or could.
struct TagFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("purpose", row.purpose);
        visit("brought", row.brought);
        visit("potential", row.potential);
    }
};

/// When, then what.
struct NextActionFields {
    static void visit(auto &visit, auto &row)
    {
        visit("when", row.when);
        visit("then", row.then);
    }
};

/// Until when, on which condition, and whether it was met.
struct TrialFields {
    static void visit(auto &visit, auto &row)
    {
        visit("until", row.until);
        visit("condition", row.condition);
        visit("met", row.met);
    }
};

/// How a group is left.
struct PartingFields {
    static void visit(auto &visit, auto &row)
    {
        visit("way", row.way);
        visit("message", row.message);
        visit("keep", row.keep);
        visit("done", row.done);
    }
};

/// What was decided, and what was advised then.
struct DecisionFields {
    static void visit(auto &visit, auto &row)
    {
        visit("choice", row.choice);
        visit("minutesPerWeek", row.minutesPerWeek);
        visit("locked", row.locked);
        visit("why", row.why);
        visit("advised", row.advised);
        visit("confidence", row.confidence);
        visit.nextAction("nextAction", row.nextAction);
        visit.template object<TrialFields>("trial", row.trial);
        visit.template object<PartingFields>("parting", row.parting);
    }
};

/// What became of a decision.
struct OutcomeFields {
    static void visit(auto &visit, auto &row)
    {
        visit("done", row.done);
        visit("turnedOut", row.turnedOut);
        visit("note", row.note);
    }
};

/// Where a figure comes from.
struct ImportedFields {
    static void visit(auto &visit, auto &row)
    {
        visit("source", row.source);
        visit("date", row.date);
    }
};

/// What an audit says of a group.
struct AssessmentFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("group", row.group);
        visit("membership", row.membership);
        visit("minutesPerWeek", row.minutesPerWeek);
        visit("role", row.role);
        visit("postsLastQuarter", row.postsLastQuarter);
        visit("lastActive", row.lastActive);
        visit("did", row.did);
        visit.template list<TagFields>("purposes", row.purposes);
        visit("peopleExchanged", row.peopleExchanged);
        visit("peopleMetOnline", row.peopleMetOnline);
        visit("peopleMetInPerson", row.peopleMetInPerson);
        visit("didTogether", row.didTogether);
        visit("circles", row.circles);
        visit("pleasure", row.pleasure);
        visit("alternative", row.alternative);
        visit("alternativeMinutesPerWeek", row.alternativeMinutesPerWeek);
        visit("contributeMinutesPerWeek", row.contributeMinutesPerWeek);
        visit("leaning", row.leaning);
        visit.template object<DecisionFields>("decision", row.decision);
        visit.template object<OutcomeFields>("outcome", row.outcome);
        visit("unknown", row.unknown);
        visit("seen", row.seen);
        visit.imported("imported", row.imported);
    }
};

/// One audit: its purposes and assessments too.
struct AuditFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("date", row.audit.date);
        visit("weeklyMinutes", row.audit.weeklyMinutes);
        visit("pleasureRank", row.audit.pleasureRank);
        visit("surprises", row.audit.surprises);
        visit("next", row.audit.next);
        visit.template list<ObjectiveFields>("objectives", row.objectives);
        visit.template list<PurposeFields>("purposes", row.purposes);
        visit.template list<AssessmentFields>("assessments", row.assessments);
    }
};

/// The whole file.
struct DocumentFields {
    static void visit(auto &visit, auto &row)
    {
        visit.required("format", row.format);
        visit.required("version", row.version);
        visit.template requiredObject<PersonFields>("person", row.person);
        visit.template list<GroupFields>("groups", row.groups);
        visit.template list<AuditFields>("audits", row.audits);
    }
};

} // namespace recentre
