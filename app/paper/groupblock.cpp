// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupblock.h"

#include "marks.h"
#include "report/heads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr Type title{Face::Text, 16, 22, 600}, time{Face::Voice, 24, 28, 400}, small{Face::Text, 12.5, 18, 400},
    medium{Face::Text, 12.5, 18, 500}, spoken{Face::Voice, 18, 23, 400}, caption{Face::Text, 11.5, 16, 400},
    row{Face::Text, 12.5, 18, 400}, rowStrong{Face::Text, 12.5, 18, 600};
constexpr double indent = 28, wordsWidth = 384, answersAt = 440;
constexpr int mostOfATyped = 6; // lines of one text, in a block that stays whole
constexpr int scoresShown = 7;

/// One purpose on its scale of 0 to 10: so far as a filled handle, what it could bring as a hollow one.
double score(Drawing &drawing, const ScoreOutline &score, QPointF at, double width)
{
    constexpr double figures = 62;
    drawing.text({at.x(), at.y() + baselineOf(caption)}, elided(tidied(score.purpose), caption, width), caption,
        ink(score.objective ? "ink" : "muted"));
    const double y = at.y() + 26, scale = width - figures;
    const auto x = [&](double value) { return at.x() + 5 + (scale - 10) * value / 10; };
    drawing.line({x(0), y}, {x(10), y}, ink("line"), 3);
    if (score.brought && score.potential)
        drawing.line({x(*score.brought), y}, {x(*score.potential), y}, ink("accent"), 3);
    if (score.potential)
        drawing.circle({x(*score.potential), y}, 4.5, ink("surface"), ink("accent"), 1.6);
    if (score.brought)
        drawing.circle({x(*score.brought), y}, score.potential == score.brought ? 2.2 : 4.5, ink("accent"));
    drawing.textBefore({at.x() + width, y + 4}, score.figures, caption, ink("muted"));
    return at.y() + 38;
}

/// What the handles are, above the first.
double legend(Drawing &drawing, QPointF at, double width, const Language &language)
{
    double base = at.y() + baselineOf(caption);
    drawing.circle({at.x() + 5, base - 4}, 4.5, ink("accent"));
    const QString brought = headOf(Head::Brought, language);
    drawing.text({at.x() + 15, base}, brought, caption, ink("muted"));
    const QString potential = headOf(Head::CouldBring, language);
    double x = at.x() + 15 + widthOf(brought, caption) + 12;
    const bool below = x + 15 + widthOf(potential, caption) > at.x() + width;
    if (below) {
        x = at.x();
        base += caption.line;
    }
    drawing.circle({x + 5, base - 4}, 4.5, ink("surface"), ink("accent"), 1.6);
    drawing.text({x + 15, base}, potential, caption, ink("muted"));
    return at.y() + caption.line * (below ? 2 : 1) + 6;
}

double signedLines(Drawing &drawing, Sign sign, const QString &text, const Type &type, double y, int most = 0)
{
    if (text.isEmpty())
        return y;
    drawSign(drawing, sign, {indent, y + (type.line - 14) / 2});
    return drawing.lines({indent + 22, y}, wrapped(text, type, wordsWidth - 22, most), type, ink("ink")) + 3;
}

double lines(Drawing &drawing, const QString &text, double y, const QColor &colour, int most = 0)
{
    return text.isEmpty() ? y : drawing.lines({indent, y}, wrapped(text, small, wordsWidth, most), small, colour) + 3;
}

/// What it is decided for, and why.
double words(Drawing &drawing, const GroupOutline &group, double top)
{
    double y = lines(drawing, group.because, top, ink("ink"), mostOfATyped);
    y = lines(drawing, group.against, y, ink("muted")) + 4;
    if (!group.nextAction.isEmpty())
        y = signedLines(drawing, Sign::Moment, group.nextAction, spoken, y, mostOfATyped) + 2;
    if (!group.trial.isEmpty())
        y = signedLines(drawing, Sign::Bet, group.trial, spoken, y, mostOfATyped) + 2;
    // Reasons come pro, con, condition.
    constexpr Sign signs[]{Sign::Tick, Sign::Minus, Sign::Bulb};
    for (qsizetype i = 0; i < group.reasons.size(); ++i)
        y = signedLines(
            drawing, signs[std::min<qsizetype>(i, 2)], group.reasons[i], i == 0 ? medium : small, y, mostOfATyped);
    y = lines(drawing, group.certainty, y + 2, ink("muted"));
    return lines(drawing, group.question, y, ink("muted"));
}

/// What was answered.
double answers(
    Drawing &drawing, const GroupOutline &group, double top, double width, bool first, const Language &language)
{
    double y = top;
    if (first && !group.scores.isEmpty())
        y = legend(drawing, {answersAt, y}, width - answersAt, language);
    for (const ScoreOutline &each : group.scores.first(std::min<qsizetype>(scoresShown, group.scores.size())))
        y = score(drawing, each, {answersAt, y}, width - answersAt);
    for (const QString &said : group.answers)
        y = drawing.lines({answersAt, y + 2}, wrapped(said, caption, width - answersAt), caption, ink("muted"));
    if (!group.did.isEmpty())
        y = drawing.lines(
            {answersAt, y + 4}, wrapped(group.did, caption, width - answersAt, mostOfATyped), caption, ink("ink"));
    return y;
}

} // namespace

Drawing groupBlock(const GroupOutline &group, double width, bool first, const Language &language)
{
    Drawing drawing;
    drawing.line({0, 0}, {width, 0}, ink("line"));
    const double top = 12;
    drawMark(drawing, group.recommendation, {8, top + 11}, 16);
    const double timeWidth = widthOf(group.time, time);
    const double named =
        drawing.lines({indent, top}, wrapped(group.name, title, width - indent - timeWidth - 24, 2), title, ink("ink"));
    drawing.textBefore({width, top + baselineOf(time) - 2}, group.time, time, ink("ink"));
    const QString platform = elided(tidied(group.platform), small, wordsWidth / 2);
    const double base = named + baselineOf(small), toldAt = platform.isEmpty() ? 0 : widthOf(platform, small) + 14;
    drawing.text({indent, base}, platform, small, ink("muted"));
    drawing.text({indent + toldAt, base}, elided(tidied(group.told), small, wordsWidth - toldAt), small, ink("ink"));
    double y = named + small.line + 5;
    y = std::max(words(drawing, group, y), answers(drawing, group, named + 8, width, first, language));
    drawing.size = {width, y + 13};
    return drawing;
}

Drawing groupRow(const GroupOutline &group, double width)
{
    constexpr double nameAt = 140, whyAt = 300, timeWidth = 52;
    Drawing drawing;
    drawing.line({0, 0}, {width, 0}, ink("line"));
    constexpr double top = 6;
    drawMark(drawing, group.recommendation, {7, top + 9}, 12);
    const double word = drawing.lines({22, top}, wrapped(group.word, rowStrong, nameAt - 34, 3), rowStrong, ink("ink"));
    double name = drawing.lines({nameAt, top}, wrapped(group.name, row, whyAt - nameAt - 16, 3), row, ink("ink"));
    name =
        drawing.lines({nameAt, name}, wrapped(group.platform, caption, whyAt - nameAt - 16, 1), caption, ink("muted"));
    const double room = width - whyAt - timeWidth - 12;
    double y = top;
    const auto say = [&](const QString &text, const Type &type, const char *colour, int most = mostOfATyped) {
        if (!text.isEmpty())
            y = drawing.lines({whyAt, y}, wrapped(text, type, room, most), type, ink(colour));
    };
    say(group.reasons.value(0, group.question), row, "ink");
    say(group.because, row, "ink", 3);
    say(group.against, row, "muted");
    say(group.certainty, caption, "muted");
    QStringList scores;
    for (const ScoreOutline &each : group.scores)
        scores += each.said;
    say(scores.join(u". "_s), caption, "muted", 5);
    drawing.textBefore({width, top + baselineOf(row)}, group.today, row, ink("muted"));
    drawing.size = {width, std::max({word, name, y}) + 6};
    return drawing;
}

} // namespace recentre
