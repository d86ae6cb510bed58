// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The random numbers of the readings (method.md section 6): the same on every machine, no device, no <random>.
/// One thread at a time for one Stream.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace recentre::method {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): moves `state` on and returns 64 bits.
[[nodiscard]] constexpr std::uint64_t splitMix64(std::uint64_t &state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

/// The 64-bit FNV-1a hash of some bytes (Fowler, Noll, Vo).
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

/// xoshiro256** (Blackman and Vigna 2018).
class Stream {
public:
    /// Seeded by four steps of SplitMix64 from `seed`.
    constexpr explicit Stream(std::uint64_t seed)
    {
        for (std::uint64_t &word : m_state)
            word = splitMix64(seed);
    }

    /// From a state that is given whole; not all zero.
    constexpr explicit Stream(const std::array<std::uint64_t, 4> &state)
        : m_state(state)
    {}

    /// The next 64 bits.
    [[nodiscard]] constexpr std::uint64_t bits()
    {
        auto &[a, b, c, d] = m_state;
        const std::uint64_t result = rotated(b * 5, 7) * 9;
        const std::uint64_t shifted = b << 17U;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 45);
        return result;
    }

    /// The next number from 0 (included) to 1 (not): the top 53 bits.
    [[nodiscard]] constexpr double uniform() { return static_cast<double>(bits() >> 11U) * 0x1p-53; }

private:
    [[nodiscard]] static constexpr std::uint64_t rotated(std::uint64_t word, unsigned by)
    {
        return (word << by) | (word >> (64U - by));
    }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace recentre::method
