// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/person_names.h"

#include "support/catch.h"

using namespace kokemus;
using namespace kokemus::publish;

namespace {

std::vector<std::string> found(const std::string& text, Language language = Language::Finnish) {
    std::vector<PersonName> names;
    NameFinder({"Kahvila Kuura", "Stockholm Cafe"}, Phrases(language)).find(text, names);
    std::vector<std::string> only;
    for (const auto& person : names) only.push_back(person.name);
    return only;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a capitalised word beside a role is a name") {
    CHECK(found("Myyjä Maija auttoi.") == Names{"Maija"});
    CHECK(found("myyjälle Maija Virtanen sanoi") == Names{"Maija", "Virtanen"});
    CHECK(found("Maija, myyjä, auttoi.") == Names{"Maija"});
    CHECK(found("the waiter, Tom, smiled", Language::English) == Names{"Tom"});
    CHECK(found("servitören Anna log", Language::Swedish) == Names{"Anna"});
    CHECK(found("Mr. Smith") == Names{"Smith"});
}

TEST_CASE("a brand beside a role, a new sentence and a plain word are no names") {
    CHECK(found("myyjä Kuurassa auttoi").empty());
    CHECK(found("Tuli myyjä. Maija oli poissa.").empty());
    CHECK(found("myyjä auttoi minua").empty());
    CHECK(found("Kahvila Kuura").empty());
}

TEST_CASE("a mention is a name, an address of mail is none") {
    CHECK(found("kiitos @maija_v!") == Names{"@maija_v"});
    CHECK(found("kirjoita osoitteeseen apu@example.com").empty());
}

TEST_CASE("a role stands in the place of a name in its case") {
    const std::vector<PersonName> maija{{"Maija", "myyjä"}};
    const auto replaced = [&](const std::string& text) { return withRoles(text, maija, Language::Finnish); };
    CHECK(replaced("Maija tuli") == "myyjä tuli");
    CHECK(replaced("Maijan hymy") == "myyjän hymy");
    CHECK(replaced("kysyin Maijalta") == "kysyin myyjältä");
    CHECK(replaced("Maijalle kiitos") == "myyjälle kiitos");
    CHECK(replaced("myyjä Maija hymyili") == "myyjä hymyili");
    CHECK(replaced("Maijastiina") == "Maijastiina");
    CHECK(withRoles("Pekan ja Pekka Virtasen", {{"Pekka", "asentaja"}, {"Virtanen", "asentaja"}}, Language::Finnish) ==
          "asentajan ja asentajan");
    CHECK(withRoles("Tom's smile", {{"Tom", "waiter"}}, Language::English) == "waiter's smile");
}

TEST_CASE("a disguise stands in the place of a brand, inflected or not") {
    CHECK(withWord("Kuurassa ja Kuura", "Kuura", "eräs kahvila") == "eräs kahvila ja eräs kahvila");
    CHECK(withWord("Kuurainen", "Kuura", "x") == "Kuurainen");
    CHECK(withWord("", "Kuura", "x").empty());
    CHECK(holdsName("mentiin Kuuraan", "Kuura"));
}
