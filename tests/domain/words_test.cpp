// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "support/catch.h"

#include <string_view>
#include <vector>

using kokemus::wordsOf;
using Words = std::vector<std::string_view>;

TEST_CASE("words end at whatever is neither letter nor digit") {
    CHECK(wordsOf("a-haa! 99,50 € (ennen 129)") == Words{"a", "haa", "99", "50", "ennen", "129"});
    CHECK(wordsOf("”Sää”, sanoi") == Words{"Sää", "sanoi"});
    CHECK(wordsOf("").empty());
    CHECK(wordsOf(" – 🙂 …").empty());
}

TEST_CASE("a combining mark belongs to the letter before it") {
    CHECK(wordsOf("a\u0308la\u0308") == Words{"a\u0308la\u0308"});
    CHECK(wordsOf("\u0308x") == Words{"x"});
}

TEST_CASE("bytes that are not UTF-8 part words") {
    CHECK(wordsOf("ab\xff"
                  "cd\xc3") == Words{"ab", "cd"});
}
