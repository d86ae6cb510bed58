// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one door of the method (method.md): a person's current audit in, advice out. Codes and typed figures, never
/// sentences; no clock, no locale, no file. May be called from any thread; the same input gives the same figures on
/// every machine.
#pragma once

#include "codes.h"

#include "model/personfile.h"
#include "model/problem.h"
#include "model/progress.h"

#include <QLatin1StringView>

#include <functional>
#include <variant>

namespace recentre {

/// A figure under its JSON key: minutes or a count, points or a share or a score, an id or a word, ids.
struct Figure {
    QLatin1StringView key;
    std::variant<int, double, QString, QStringList, RoleTime> value;
    bool operator==(const Figure &) const = default;
};
using Figures = QList<Figure>;

/// A reason that holds, with its figures (method.md section 5).
struct Reason {
    ReasonCode code;
    Figures figures;
    QStringList estimated = {}; ///< keys of the figures that something which stands in is part of, or a range's middle
    bool operator==(const Reason &) const = default;
};

/// One level that a group has.
struct LevelAdvice {
    Level level = Level::Leave;
    int minutes = 0; ///< a week
    qint64 value = 0; ///< millionths of a point
    std::optional<double> acceptability = {}; ///< 0 to 1; none without readings, or for a pinned group
    bool operator==(const LevelAdvice &) const = default;
};

/// The question that would settle a group's advice (method.md section 7).
struct Question {
    Ask ask = Ask::Purpose;
    QString purpose; ///< for brought and potential
    std::optional<double> shift = {}; ///< the difference in shares; none for what is simply not known
    bool operator==(const Question &) const = default;
};

/// What is advised for one group.
struct GroupAdvice {
    QString group;
    std::optional<Level> level = {}; ///< none: not judged
    Recommendation recommendation = Recommendation::Unknown;
    std::optional<int> minutes = {};
    std::optional<qint64> value = {}; ///< at that level, millionths of a point
    std::optional<qint64> valueToday = {}; ///< at keep
    std::optional<double> valuePerHour = {}; ///< points an hour
    QList<LevelAdvice> levels; ///< `leave` first; a pinned group's level alone; none: not judged
    std::optional<double> confidence = {}; ///< 0 to 1; none: pinned, not judged, or no readings
    bool pinned = false;
    std::optional<int> weeklyMinutes = {}; ///< that the person wants to give, of which the plan is made; none: not said
    QStringList stoodIn; ///< JSON keys of what stands in for an unknown, "brought:visibility" for a score
    std::optional<Question> question = {};
    QList<Reason> reasons; ///< all that hold, in the table's order
    bool operator==(const GroupAdvice &) const = default;
};

/// What a criterion counts: 0 to 1, all together 1 (method.md section 2).
struct Weight {
    QString purpose; ///< an objective's id, or "pleasure"
    double weight = 0;
    bool operator==(const Weight &) const = default;
};

/// The most value for a number of minutes.
struct FrontierPoint {
    int minutes = 0;
    qint64 value = 0; ///< millionths of a point
    bool operator==(const FrontierPoint &) const = default;
};

/// The question to ask next, and of how many judged groups its answer could change the level (method.md section 7).
struct NextQuestion {
    QString group;
    Question question;
    int couldChange = 0, of = 0; ///< groups
    bool operator==(const NextQuestion &) const = default;
};

/// What the figures show, whether it holds or not, with the ids of the groups behind it (method.md section 8).
struct Realisation {
    RealisationCode code;
    bool holds = false;
    bool tooLittleKnown = false; ///< why it doesn't hold
    Figures figures;
    QStringList groups;
    QStringList estimated = {}; ///< keys of the figures that something which stands in is part of, or a range's middle
    bool operator==(const Realisation &) const = default;
};

/// Which sums something that stands in is part of, or the middle of a range (method.md sections 1 and 9: marked
/// wherever they are shown).
struct Estimated {
    bool minutesToday = false, minutesPlanned = false, minutesToFollowAll = false;
    bool valueToday = false, valuePlanned = false, valueOfAnHour = false;
    bool weeklyMinutes = false; ///< not said: today's minutes stand in
    bool operator==(const Estimated &) const = default;
};

/// Everything the method says of the current audit. Values are in millionths of a point, minutes are a week's.
struct Advice {
    int weeklyMinutes = 0, minutesToday = 0, minutesPlanned = 0, minutesToFollowAll = 0;
    qint64 valueToday = 0, valuePlanned = 0, valueOfAnHour = 0;
    Estimated estimated;
    int readings = 0;
    QList<Weight> weights;
    QList<GroupAdvice> groups; ///< in the order of the person's list; those left have none
    std::optional<NextQuestion> nextQuestion = {};
    QList<FrontierPoint> frontier;
    QList<Realisation> realisations;
    bool operator==(const Advice &) const = default;
};

/// Runs `body(0)` … `body(count - 1)`, perhaps at once on several threads, and returns when all are done.
using ForEach = std::function<void(int count, const std::function<void(int)> &body)>;

/// How to ask for advice.
struct AdviceOptions {
    std::optional<int> budget = {}; ///< minutes a week instead of the audit's own, 0 to 10080
    int readings = 1000; ///< 0 (no confidence: the plan at once) to 100,000
    ForEach forEach = {}; ///< none: one after the other on this thread
    Progress progress = {}; ///< may stop the readings and the conditions; then the Problem is Cancelled
    /// With the reasons that need forced plans: `about-equal`, `better-used-elsewhere`, `enters-…`, `leaves-…`. They
    /// take longer than all else but the readings, so what has to follow a finger leaves them out and has them later.
    bool conditions = true;
};

/// Advice on the current (last) audit of `file`. NoAudit without one, Cancelled when `progress` said stop.
[[nodiscard]] Result<Advice> advise(const PersonFile &file, const AdviceOptions &options = {});

} // namespace recentre
