// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/base_forms.h"

#include "support/catch.h"

#include <string>
#include <thread>
#include <vector>

using namespace kokemus;

namespace {

BaseForms dictionary() {
    BaseForms forms = finnishBaseForms();
    REQUIRE(forms);  // the package voikko-fi is in the list of what the tests need
    return forms;
}

}  // namespace

TEST_CASE("an inflected word gives its base form, a compound its parts too") {
    const auto forms = dictionary();
    CHECK(forms("kahviloissa") == "kahvila");
    CHECK(forms("jälkiruuan") == "jälkiruoka jälki ruoka");
    CHECK(forms("kauppakeskuksessa") == "kauppakeskus kauppa keskus");
    CHECK(forms("myyjille") == "myyjä");
    CHECK(forms("harmitti") == "harmittaa");
}

TEST_CASE("base forms are folded, whatever the case of the word") {
    const auto forms = dictionary();
    CHECK(forms("KAHVILOISSA") == "kahvila");
    CHECK(forms("Stockmannilla") == "stockmann");
    CHECK(forms("helsingissä") == "helsinki");
}

TEST_CASE("a past participle gives its verb too, a present one does not") {
    const auto forms = dictionary();
    CHECK(forms("siivottu") == "siivottu siivota");
    CHECK(forms("ymmärtänyt") == "ymmärtänyt ymmärtää");
    CHECK(forms("ärsyttävä") == "ärsyttävä");
}

TEST_CASE("a word that reads as one is not taken apart") {
    const auto forms = dictionary();
    CHECK(forms("suututti") == "suututtaa");  // not suu + tutti
    CHECK(forms("kuusi") == "kuu kuusi");     // both are one word
}

TEST_CASE("a derived part of a compound is passed over, the rest is not") {
    const auto forms = dictionary();
    CHECK(forms("kahvinkeittäjille") == "kahvinkeittäjä kahvi");
}

TEST_CASE("the words of a text come in order, unknown ones are left out") {
    const auto forms = dictionary();
    CHECK(forms("kahviloissa, qwzx 123 myyjille!") == "kahvila myyjä");
    CHECK(forms("").empty());
    CHECK(forms("... 12 €").empty());
    CHECK(forms(std::string("\xff\xfe kahviloissa")) == "kahvila");
    CHECK(forms(std::string(100'000, 'a')).empty());
}

TEST_CASE("a word asked for again gives the same answer, also after very many others") {
    const auto forms = dictionary();
    CHECK(forms("kahviloissa") == "kahvila");
    for (int i = 0; i < 60'000; ++i) REQUIRE(forms("q" + std::to_string(i)).empty());
    CHECK(forms("kahviloissa kahviloissa") == "kahvila kahvila");
}

TEST_CASE("copies answer in threads of their own") {
    const auto forms = dictionary();
    std::vector<std::string> answers(4);
    std::vector<std::jthread> threads;
    for (std::string& answer : answers)
        threads.emplace_back([own = forms, &answer] {
            for (int i = 0; i < 200; ++i) answer = own("kahviloissa jälkiruuan s" + std::to_string(i));
        });
    threads.clear();
    CHECK(answers == std::vector<std::string>(4, "kahvila jälkiruoka jälki ruoka"));
}
