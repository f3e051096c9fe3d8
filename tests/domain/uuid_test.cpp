// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include "support/catch.h"

#include <set>

using namespace kokemus;

TEST_CASE("ids are version 7 and tell their time") {
    const auto id = newUuid(0x0123456789ab + 0x10000000000);
    CHECK(isUuid(id));
    CHECK(id[14] == '7');
    CHECK(std::string("89ab").find(id[19]) != std::string::npos);
}

TEST_CASE("ids sort in the order they were made, even when the clock stands still or goes back") {
    std::set<std::string> seen;
    std::string last;
    const std::int64_t start = 4'000'000'000'000;
    for (int i = 0; i < 20'000; ++i) {
        const auto id = newUuid(i < 10'000 ? start : start - i);
        CHECK_FALSE(id <= last);
        last = id;
        seen.insert(id);
    }
    CHECK(seen.size() == 20'000);
}

TEST_CASE("only whole UUIDs are UUIDs") {
    CHECK(isUuid("019f0000-0000-7000-8000-000000000001"));
    CHECK(isUuid("019F0000-0000-7000-8000-00000000000A"));
    for (const char* wrong :
         {"", "019f0000", "019f0000-0000-7000-8000-00000000000g", "019f00000000-7000-8000-0000000000011"})
        CHECK_FALSE(isUuid(wrong));
}
