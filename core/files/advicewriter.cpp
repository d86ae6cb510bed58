// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advicewriter.h"

#include "jsonwriter.h"

#include <array>
#include <cmath>

namespace recentre {

namespace {

using Word = QLatin1StringView;

// Each in the order of its enumeration.
constexpr std::array levelWords{Word("leave"), Word("replace"), Word("keep"), Word("contribute")};
constexpr std::array recommendationWords{Word("drop"), Word("skip"), Word("replace"), Word("keep"), Word("contribute"),
    Word("join"), Word("try"), Word("unknown")};
constexpr std::array askWords{Word("purpose"), Word("brought"), Word("potential"), Word("pleasure")};
constexpr std::array reasonWords{Word("alternative-does-it"), Word("highest"), Word("serves"), Word("worth-more-time"),
    Word("good-use-of-time"), Word("serves-no-objective"), Word("about-equal"), Word("better-used-elsewhere"),
    Word("no-room"), Word("hope"), Word("little-pleasure"), Word("not-worth-more-time"), Word("stood-in"),
    Word("enters-at"), Word("enters-if"), Word("leaves-at"), Word("leaves-if"), Word("ask"), Word("by-heart")};
constexpr std::array realisationWords{Word("time-needed"), Word("too-many-objectives"), Word("away-from-objectives"),
    Word("few-met"), Word("watch-elsewhere"), Word("taking-not-giving"), Word("circles"), Word("no-pleasure"),
    Word("not-seen"), Word("collecting"), Word("few-bring-most"), Word("same-purpose"), Word("objective-alone"),
    Word("over-budget"), Word("since-last")};

static_assert(levelWords.size() == static_cast<std::size_t>(Level::Contribute) + 1);
static_assert(recommendationWords.size() == static_cast<std::size_t>(Recommendation::Unknown) + 1);
static_assert(askWords.size() == static_cast<std::size_t>(Ask::Pleasure) + 1);
static_assert(reasonWords.size() == static_cast<std::size_t>(ReasonCode::ByHeart) + 1);
static_assert(realisationWords.size() == static_cast<std::size_t>(RealisationCode::SinceLast) + 1);

template <class Enum, std::size_t count>
QString wordOf(const std::array<Word, count> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

/// Writes an advice, piece by piece, in the order of interchange.md.
class AdviceDocument {
public:
    explicit AdviceDocument(const AdviceTexts &texts)
        : m_texts(texts)
    {}

    QByteArray write(const Advice &advice)
    {
        m_out.beginObject();
        text("format", QStringLiteral("recentre-recommendation"));
        whole("version", 1);
        whole("weeklyMinutes", advice.weeklyMinutes);
        whole("minutesToday", advice.minutesToday);
        whole("minutesPlanned", advice.minutesPlanned);
        whole("minutesToFollowAll", advice.minutesToFollowAll);
        millionths("valueToday", advice.valueToday);
        millionths("valuePlanned", advice.valuePlanned);
        millionths("valueOfAnHour", advice.valueOfAnHour);
        whole("readings", advice.readings);
        list("weights", advice.weights, [this](const Weight &weight) {
            text("purpose", weight.purpose);
            real("weight", weight.weight);
        });
        list("groups", advice.groups, [this](const GroupAdvice &group) { write(group); });
        key("nextQuestion");
        write(advice.nextQuestion);
        list("frontier", advice.frontier, [this](const FrontierPoint &point) {
            whole("minutes", point.minutes);
            millionths("value", point.value);
        });
        list("realisations", advice.realisations, [this](const Realisation &realisation) { write(realisation); });
        m_out.endObject();
        return m_out.document();
    }

private:
    void key(const char *name) { m_out.key(QString(Word(name))); }

    void text(const char *name, const QString &value)
    {
        key(name);
        m_out.text(value);
    }

    void whole(const char *name, std::optional<int> value)
    {
        key(name);
        value ? m_out.whole(*value) : m_out.null();
    }

    void millionths(const char *name, std::optional<qint64> value)
    {
        key(name);
        value ? m_out.millionths(*value) : m_out.null();
    }

    /// To the millionth, half up, as the method rounds values.
    void real(const char *name, std::optional<double> value)
    {
        key(name);
        real(value);
    }

    void real(std::optional<double> value)
    {
        constexpr double most = 9e12; // in millionths still a qint64
        value &&std::abs(*value) < most ? m_out.millionths(static_cast<qint64>(std::floor(*value * 1e6 + 0.5)))
                                        : m_out.null();
    }

    template <class Row, class Write>
    void list(const char *name, const QList<Row> &rows, Write write)
    {
        key(name);
        m_out.beginArray();
        for (const Row &row : rows) {
            m_out.beginObject();
            write(row);
            m_out.endObject();
        }
        m_out.endArray();
    }

    void texts(const QStringList &values)
    {
        m_out.beginArray();
        for (const QString &value : values)
            m_out.text(value);
        m_out.endArray();
    }

    void write(const Figures &figures)
    {
        key("figures");
        m_out.beginObject();
        for (const Figure &figure : figures) {
            m_out.key(QString(figure.key));
            std::visit([this](const auto &value) { this->figure(value); }, figure.value);
        }
        m_out.endObject();
    }

    void figure(int value) { m_out.whole(value); }
    void figure(double value) { real(value); }
    void figure(const QString &value) { m_out.text(value); }
    void figure(const QStringList &values) { texts(values); }
    void figure(const RoleTime &value)
    {
        m_out.beginObject();
        whole("minutes", value.minutes);
        whole("groups", value.groups);
        m_out.endObject();
    }

    void ask(const Question &question)
    {
        text("ask", wordOf(askWords, question.ask));
        key("purpose");
        question.purpose.isEmpty() ? m_out.null() : m_out.text(question.purpose);
    }

    void write(const std::optional<Question> &question)
    {
        if (!question)
            return m_out.null();
        m_out.beginObject();
        ask(*question);
        real("shift", question->shift);
        m_out.endObject();
    }

    void write(const std::optional<NextQuestion> &question)
    {
        if (!question)
            return m_out.null();
        m_out.beginObject();
        text("group", question->group);
        ask(question->question);
        whole("couldChange", question->couldChange);
        whole("of", question->of);
        m_out.endObject();
    }

    void write(const GroupAdvice &group)
    {
        text("group", group.group);
        key("level");
        group.level ? m_out.text(wordOf(levelWords, *group.level)) : m_out.null();
        text("recommendation", wordOf(recommendationWords, group.recommendation));
        whole("minutesPerWeek", group.minutes);
        millionths("value", group.value);
        millionths("valueToday", group.valueToday);
        real("valuePerHour", group.valuePerHour);
        list("levels", group.levels, [this](const LevelAdvice &level) {
            text("level", wordOf(levelWords, level.level));
            whole("minutesPerWeek", level.minutes);
            millionths("value", level.value);
            real("acceptability", level.acceptability);
        });
        real("confidence", group.confidence);
        key("stoodIn");
        texts(group.stoodIn);
        key("question");
        write(group.question);
        list("reasons", group.reasons, [&](const Reason &reason) {
            text("code", wordOf(reasonWords, reason.code));
            write(reason.figures);
            text("text", m_texts.reason ? m_texts.reason(reason, group) : QString());
        });
    }

    void write(const Realisation &realisation)
    {
        text("code", wordOf(realisationWords, realisation.code));
        key("holds");
        m_out.flag(realisation.holds);
        write(realisation.figures);
        key("groups");
        texts(realisation.groups);
        text("text", m_texts.realisation ? m_texts.realisation(realisation) : QString());
    }

    const AdviceTexts &m_texts;
    JsonWriter m_out;
};

} // namespace

QByteArray writeAdvice(const Advice &advice, const AdviceTexts &texts) { return AdviceDocument(texts).write(advice); }

} // namespace recentre
