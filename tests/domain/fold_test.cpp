// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include "support/catch.h"

using namespace kokemus;

TEST_CASE("names are the same without regard to case, spacing and Unicode form") {
    CHECK(foldName("  Kahvila\t KUURA ") == foldName("kahvila kuura"));
    CHECK(foldName("PÄÄKKÖ") == foldName("pa\u0308a\u0308kko\u0308"));
    CHECK(foldName("Straße") == foldName("STRASSE"));
    CHECK(foldName("\u00a0\u2003") == "");
}

TEST_CASE("diacritics make another name: sää is not saa") {
    CHECK(foldName("Sää") != foldName("Saa"));
    CHECK(foldAccents("Sää") == foldAccents("saa"));
}

TEST_CASE("upper case I folds to i whatever the locale") { CHECK(foldName("KIOSKI") == "kioski"); }

TEST_CASE("only UTF-8 without NUL is text") {
    CHECK(isValidText("ääkköset 😀 \ufdd0"));
    CHECK(isValidText(""));
    CHECK_FALSE(isValidText(std::string_view("a\0", 2)));
    CHECK_FALSE(isValidText("\xff"));
    CHECK_FALSE(isValidText("\xc0\xaf"));          // overlong
    CHECK_FALSE(isValidText("\xed\xb0\x80"));      // lone surrogate
    CHECK_FALSE(isValidText("\xf4\x90\x80\x80"));  // beyond Unicode
    CHECK_FALSE(isValidText("\xe2\x82"));          // cut short
}

TEST_CASE("a cut never leaves half a character") {
    CHECK(firstCharacters("äöå", 2) == "äö");
    CHECK(firstCharacters("😀a", 1) == "😀");
    CHECK(firstCharacters("ab", 5) == "ab");
}
