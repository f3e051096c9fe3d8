// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <mutex>
#include <random>

namespace kokemus {
namespace {

std::uint64_t randomBits() {
    thread_local std::random_device device;
    return static_cast<std::uint64_t>(device()) << 32 | device();
}

struct Stamp {
    std::uint64_t milliseconds;
    std::uint64_t counter;  // 12 bits
};

/// RFC 9562 method 1: a counter in the 12 bits behind the time keeps the order within a millisecond.
Stamp nextStamp(std::int64_t wall) {
    static std::mutex mutex;
    static Stamp last{0, 0};
    const std::lock_guard lock(mutex);
    const auto now = static_cast<std::uint64_t>(std::clamp<std::int64_t>(wall, 0, (1LL << 48) - 1));
    if (now > last.milliseconds)
        last = {now, randomBits() & 0x7ff};  // starts in the lower half: room to count up
    else if (++last.counter > 0xfff)
        last = {last.milliseconds + 1, 0};
    return last;
}

}  // namespace

std::string newUuid(std::int64_t milliseconds) {
    const auto [time, counter] = nextStamp(milliseconds);
    const auto random = randomBits();
    std::array<char, 37> out{};
    std::snprintf(out.data(), out.size(), "%08x-%04x-7%03x-%04x-%012llx", static_cast<unsigned>(time >> 16),
                  static_cast<unsigned>(time & 0xffff), static_cast<unsigned>(counter),
                  static_cast<unsigned>(0x8000 | (randomBits() & 0x3fff)),
                  static_cast<unsigned long long>(random & 0xffff'ffff'ffffULL));
    return out.data();
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex) return false;
    }
    return true;
}

}  // namespace kokemus
