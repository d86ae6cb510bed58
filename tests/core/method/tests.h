// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The test classes of the method: each runs its tests and returns how many failed.
#pragma once

#include <cmath>

namespace recentre {

/// Whether a share over so many readings is within sampling error of the exact one.
inline bool near(double share, double exact, int readings)
{
    return std::abs(share - exact) <= 4.5 * std::sqrt(exact * (1 - exact) / readings) + 1e-9;
}

int testBasics(int argc, char **argv); ///< random numbers, weights
int testScores(int argc, char **argv); ///< stand-ins, levels, pins
int testPlans(int argc, char **argv); ///< plans against brute force, GLPK and published optima
int testReadings(int argc, char **argv); ///< acceptabilities against published and exact ones
int testPublished(int argc, char **argv); ///< figures that others have published
int testReasons(int argc, char **argv); ///< recommendations and reasons
int testForced(int argc, char **argv); ///< reasons that need forced plans
int testSwaps(int argc, char **argv); ///< swaps, ranges, a person as a condition has them
int testProperties(int argc, char **argv); ///< what holds for every audit
int testQuestions(int argc, char **argv); ///< what to ask of a group, and next
int testRealisations(int argc, char **argv); ///< what the figures show
int testAdvice(int argc, char **argv); ///< whole audits with their figures

} // namespace recentre
