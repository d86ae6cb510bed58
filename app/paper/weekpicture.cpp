// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"
#include "pictures.h"
#include "words/chartwords.h"
#include "words/estimated.h"

#include <algorithm>
#include <array>

namespace recentre {

namespace {

constexpr double barTop = 34, barHeight = 40;
constexpr std::array signs{"objective2", "other", "edge"};

/// `width` from `wanted` on, but between the ends of the drawing.
double within(double wanted, double width, double all) { return std::clamp(wanted, 0.0, std::max(0.0, all - width)); }

} // namespace

Drawing drawn(const TimeNeeded &chart, const AdviceWords &words, double width)
{
    const Language &language = words.language();
    const double track = std::max({chart.needed, chart.available, 1});
    Drawing drawing;
    const Type &type = chartType::label, &strong = chartType::strong;
    drawing.textBefore(
        {width, baselineOf(type)}, toFollowAll(language, chart.needed, chart.neededStandsIn), type, ink("ink"));

    double at = 0;
    std::array<int, 3> minutes{};
    std::array<bool, 3> standsIn{};
    for (const NeededTime &time : chart.times) {
        const double length = width * time.minutes / track;
        const QRectF segment(at, barTop, std::max(0.6, length - 2), barHeight);
        const double radius = std::min(3.0, segment.width() / 2);
        if (time.kind == Following::Candidate)
            drawing.box(segment.adjusted(0.5, 0.5, -0.5, -0.5), ink("edge"), 1, radius, segment.width() > 6);
        else
            drawing.rect(segment, ink(signs.at(std::size_t(time.kind))), radius);
        minutes.at(std::size_t(time.kind)) += time.minutes;
        standsIn.at(std::size_t(time.kind)) |= time.standsIn;
        at += length;
    }
    const double today = width * chart.today / track, promise = width * chart.available / track;
    const double bottom = barTop + barHeight;
    drawing.line({today, barTop - 8}, {today, bottom + 8}, ink("edge"));
    drawing.line({promise, barTop - 10}, {promise, bottom + 10}, ink("ink"), 2);
    drawing.circle({promise, barTop + barHeight / 2}, 8, ink("you"), ink("ink"), 1.5);

    // The promise first; today beside it where both are near.
    const QString give = toGive(language, chart.available, chart.availableStandsIn),
                  given = givenToday(language, chart.today, chart.todayStandsIn);
    const double giveWidth = widthOf(give, strong), givenWidth = widthOf(given, type);
    const double giveAt = within(promise - giveWidth / 2, giveWidth, width);
    double givenAt = within(today - givenWidth / 2, givenWidth, width);
    if (givenAt < giveAt + giveWidth + 16 && givenAt + givenWidth + 16 > giveAt)
        givenAt = giveAt + giveWidth + 16 + givenWidth <= width ? giveAt + giveWidth + 16 : giveAt - givenWidth - 16;
    const double base = bottom + 14 + baselineOf(type);
    drawing.text({giveAt, base}, give, strong, ink("ink"));
    if (givenAt >= 0)
        drawing.text({givenAt, base}, given, type, ink("ink"));

    double x = 0;
    const double legend = base + 28;
    for (std::size_t kind = 0; kind < minutes.size(); ++kind) {
        if (minutes.at(kind) == 0)
            continue;
        const QRectF sign(x, legend - 10, 11, 11);
        if (Following(kind) == Following::Candidate)
            drawing.box(sign.adjusted(0.5, 0.5, -0.5, -0.5), ink("edge"), 1, 3, true);
        else
            drawing.rect(sign, ink(signs.at(kind)), 3);
        const QString word = followingWord(language, Following(kind)) + u' '
            + durationMarked(language, minutes.at(kind), standsIn.at(kind));
        drawing.text({x + 18, legend}, word, chartType::caption, ink("muted"));
        x += 18 + widthOf(word, chartType::caption) + 28;
    }
    drawing.size = {width, legend + 10};
    return drawing;
}

} // namespace recentre
