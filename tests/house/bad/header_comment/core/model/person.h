// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sample.
#pragma once

namespace recentre {

class Person;

struct Person {
};

/// Said.
enum class Role { Reader };

enum class Done { Yes, No };

} // namespace recentre
