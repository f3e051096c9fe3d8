// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/publish.h"
#include "rendering.h"
#include "support/catch.h"
#include "told_journal.h"

#include <algorithm>

using namespace kokemus;
using namespace kokemus::tests;

namespace {

Composition theme() { return {.shape = Shape::Theme, .language = Language::Finnish}; }

std::vector<LeavingItem> itemsOf(const Draft& draft, LeavingKind kind) {
    std::vector<LeavingItem> items;
    std::ranges::copy_if(draft.leaving, std::back_inserter(items),
                         [&](const LeavingItem& item) { return item.kind == kind; });
    return items;
}

std::string markdown(Journal& journal, const Composition& composition) {
    return rendering(drafted(journal, composition), "markdown");
}

}  // namespace

TEST_CASE("a theme post tells stories across brands, quotes first, and its figures last") {
    ToldJournal journal;
    const auto post = markdown(*journal, theme());
    INFO(post);
    const auto quote = post.find("> A-haa.");
    const auto story = post.find("Kysyin");
    const auto figures = post.find("## Luvut");
    REQUIRE(quote != post.npos);
    CHECK(quote < story);
    CHECK(story < figures);
    CHECK(holds(post, "Jälkiruoka talon puolesta"));
    CHECK(holds(post, "Yhden ihmisen kirjaamia kokemuksia, ei asiakaskysely."));
}

TEST_CASE("names of people are replaced by roles, inflected ones too, and each can be switched back") {
    ToldJournal journal;
    auto composition = theme();
    auto post = markdown(*journal, composition);
    CHECK_FALSE(holds(post, "Maija"));
    CHECK(holds(post, "Myyjä sanoi"));
    CHECK(holds(post, "Kysyin *myyjältä* uudestaan."));
    composition.switched = {"name:Maija"};
    const auto draft = drafted(*journal, composition);
    CHECK(holds(rendering(draft, "markdown"), "Myyjä Maija sanoi"));
    REQUIRE(itemsOf(draft, LeavingKind::PersonName).size() == 1);
    CHECK(itemsOf(draft, LeavingKind::PersonName)[0].leaves);
}

TEST_CASE("a name of the journal's list is replaced wherever it stands") {
    ToldJournal journal;
    Record person;
    person.kind = "person_name";
    person.values["name"] = std::string("Pihvi");
    person.values["role"] = std::string("waiter");
    REQUIRE(journal->saveRecord(person).ok());
    CHECK(holds(markdown(*journal, theme()), "tarjoilija oli suolainen"));
}

TEST_CASE("praise is by name, criticism without, until switched") {
    ToldJournal journal;
    auto composition = theme();
    auto post = markdown(*journal, composition);
    CHECK(holds(post, "Ravintola Lokki"));
    CHECK_FALSE(holds(post, "Tavaratalo Tähti"));
    CHECK_FALSE(holds(post, "Kamppi"));
    CHECK(holds(post, "Eräs tavaratalo"));
    composition.switched = {"brand:tavaratalo tähti", "brand:ravintola lokki"};
    post = markdown(*journal, composition);
    CHECK(holds(post, "Tavaratalo Tähti"));
    CHECK_FALSE(holds(post, "Lokki"));
}

TEST_CASE("prices stay at home, and how much they changed is told with both bases") {
    ToldJournal journal;
    Composition composition{.shape = Shape::BrandSummary, .language = Language::English};
    composition.brand = *journal->findBrand("Tavaratalo Tähti");
    auto post = markdown(*journal, composition);
    CHECK_FALSE(holds(post, "129"));
    CHECK(holds(post, "rose by 30.3 % (based on the old price). Of the new price the rise is 23.3 %."));
    composition.switched = {"prices"};
    post = markdown(*journal, composition);
    CHECK(holds(post, "129"));
}

TEST_CASE("private notes and confidential encounters are in no draft, unfinished ones only when asked for") {
    ToldJournal journal;
    for (std::size_t shape = 0; shape < Vocabulary<Shape>::ids.size(); ++shape) {
        Composition composition{.shape = static_cast<Shape>(shape), .language = Language::Finnish};
        composition.switched = {"prices", "photos"};
        const auto draft = drafted(*journal, composition);
        for (const auto preset : draftPresets()) {
            const auto text = rendering(draft, std::string(preset));
            INFO(idOf(composition.shape) << " " << preset);
            for (const std::string hidden : {"PRIVATE", "CONFIDENTIAL", "UNFINISHED"}) CHECK_FALSE(holds(text, hidden));
        }
    }
    Composition composition{.shape = Shape::BrandSummary};
    composition.switched = {"unfinished"};
    CHECK(holds(markdown(*journal, composition), "UNFINISHED"));
    const auto counted = itemsOf(drafted(*journal, composition), LeavingKind::Confidential);
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].count == 1);
}

TEST_CASE("time and place are told as coarsely as asked") {
    ToldJournal journal;
    Composition composition{.shape = Shape::BrandSummary, .language = Language::Finnish};
    composition.brand = *journal->findBrand("Tavaratalo Tähti");
    CHECK(holds(markdown(*journal, composition), "13.3.2026 klo 14.05"));
    CHECK(holds(markdown(*journal, composition), "Tähti Kamppi"));
    composition.switched = {"time", "place"};
    CHECK(holds(markdown(*journal, composition), "Maaliskuussa 2026"));
    CHECK_FALSE(holds(markdown(*journal, composition), "13.3.2026"));
    CHECK_FALSE(holds(markdown(*journal, composition), "Kamppi"));
}

TEST_CASE("a training card names neither brand nor person nor day") {
    ToldJournal journal;
    Composition composition{.shape = Shape::WorkshopCard, .language = Language::Finnish};
    composition.filter.ids = {journal.bag};
    const auto card = markdown(*journal, composition);
    for (const std::string hidden : {"Tavaratalo Tähti", "Maija", "13.3.", "Kamppi"}) CHECK_FALSE(holds(card, hidden));
}

TEST_CASE("a case story goes from facts to viewpoints to summary and outcome, opinions apart") {
    ToldJournal journal;
    auto entry = *journal->encounter(journal.bag);
    entry.caseName = "Rikkinäinen paketti";
    REQUIRE(journal->save(entry).ok());
    Composition composition{.shape = Shape::CaseStory, .language = Language::Finnish};
    composition.caseId = "Rikkinäinen paketti";
    const auto story = markdown(*journal, composition);
    INFO(story);
    std::size_t last = 0;
    for (const std::string heading :
         {"# Rikkinäinen paketti", "## Mitä tapahtui", "## Lupaukset", "## Näkökulmat", "## Mielipiteet ja arvaukset",
          "## Yrityksen vastaus", "## Yhteenveto", "## Lopputulos", "## Mitä opin", "## Luvut"}) {
        const auto at = story.find(heading + "\n");
        CHECK(at != story.npos);
        CHECK(at >= last);
        last = at;
    }
    CHECK(holds(story, "Uusi tuote viikossa, luvattu viimeistään 9.2.2026"));
}

TEST_CASE("a letter goes to the brand by its name and asks for an answer by a day") {
    ToldJournal journal;
    Composition composition{.shape = Shape::Complaint, .language = Language::Finnish};
    composition.filter.ids = {journal.bag};
    composition.author = "Aino Asiakas";
    const auto letter = rendering(drafted(*journal, composition), "letter");
    INFO(letter);
    CHECK(holds(letter, "Hei, Tavaratalo Tähti!"));
    CHECK(holds(letter, "viimeistään 28.3.2026"));
    CHECK(holds(letter, "30,3 %"));
    CHECK(holds(letter, "Ystävällisin terveisin\nAino Asiakas"));
}

TEST_CASE("parts are reordered, left out and edited without touching the journal") {
    ToldJournal journal;
    auto composition = theme();
    const auto before = drafted(*journal, composition);
    composition.parts = {{.key = "title", .text = "Oma # otsikko"},
                         {.key = "question"},
                         {.key = "claim", .text = "Oma **väite** <script>alert(1)</script>"},
                         {.key = "lesson", .leftOut = true}};
    const auto draft = drafted(*journal, composition);
    const auto post = rendering(draft, "markdown");
    INFO(post);
    CHECK(draft.title == "Oma # otsikko");
    CHECK(post.starts_with("# Oma \\# otsikko\n\n## Entä sinä?"));
    CHECK(post.find("Entä sinä") < post.find("Oma **väite**"));
    CHECK_FALSE(holds(post, "## Mitä opin"));
    CHECK(hasNoRawHtml(post));
    CHECK(draft.parts.size() == before.parts.size());
    CHECK(journal->encounter(journal.bag)->lesson == "Ota kuva hintalapusta.");
}

TEST_CASE("the footer and the disclosures can be neither left out nor edited") {
    ToldJournal journal;
    auto composition = theme();
    composition.parts = {{.key = "footer", .leftOut = true},
                         {.key = "footer", .text = "Sata asiakasta on samaa mieltä."}};
    const auto post = markdown(*journal, composition);
    CHECK(holds(post, "Yhden ihmisen kirjaamia kokemuksia, ei asiakaskysely."));
    CHECK_FALSE(holds(post, "Sata asiakasta"));
}

TEST_CASE("one brand is called better than another only when that is as good as certain") {
    TemporaryJournal journal;
    const auto visit = [&](const std::string& brand, int outcome, int day) {
        Encounter encounter;
        encounter.occurredOn = dateOfDay(dayNumber(*parseDate("2026-01-01")) + day);
        encounter.parties = {{.brand = brand, .sector = "cafe", .outcome = {}}};
        encounter.outcome = outcome;
        encounter.expectation = 4;
        encounter.feelings = {{outcome > 4 ? "delighted" : "disappointed", 4}};
        REQUIRE(journal->save(encounter).ok());
    };
    for (int day = 0; day < 12; ++day) visit("Hyvä", 7, day), visit("Huono", 1, day), visit("Samoin", 7, day);
    Composition composition{.shape = Shape::Comparison, .language = Language::English};
    const auto text = markdown(*journal, composition);
    INFO(text);
    CHECK(holds(text, "Samoin is better than Huono (probability 99 %)"));
    CHECK(holds(text, "not enough to tell which is better: Hyvä or Samoin"));
}

TEST_CASE("a negative verdict about a named brand lists what it rests on and asks once") {
    TemporaryJournal journal;
    for (int day = 1; day <= 9; ++day) {
        Encounter encounter;
        encounter.occurredOn = parseDate("2026-03-0" + std::to_string(day));
        encounter.parties = {{.brand = "Kauppias", .sector = "shop", .outcome = {}}};
        encounter.outcome = 1;
        encounter.expectation = 6;
        encounter.ease = 1;
        encounter.feelings = {{"disappointed", 5}};
        encounter.title = "Käynti " + std::to_string(day);
        REQUIRE(journal->save(encounter).ok());
    }
    Composition composition{.shape = Shape::BrandSummary, .language = Language::English};
    composition.brand = *journal->findBrand("Kauppias");
    auto draft = drafted(*journal, composition);
    CHECK(asksAgreement(draft.leaving));
    CHECK(itemsOf(draft, LeavingKind::NegativeEntry).size() == 9);
    composition.switched = {agreementKey};
    CHECK_FALSE(asksAgreement(drafted(*journal, composition).leaving));
    composition.switched = {"brand:kauppias"};
    draft = drafted(*journal, composition);
    CHECK_FALSE(asksAgreement(draft.leaving));
    CHECK_FALSE(holds(rendering(draft, "markdown"), "Kauppias"));
}

TEST_CASE("a brand that is a person's name is pointed out, and a tie is disclosed") {
    ToldJournal journal;
    Record brand;
    REQUIRE(journal
                ->forEachRecord("brand",
                                [&](const Record& record) {
                                    if (record.text("name") == "Ravintola Lokki") brand = record;
                                    return true;
                                })
                .ok());
    brand.values["person_name"] = true;
    brand.values["tie"] = std::string("gift");
    REQUIRE(journal->saveRecord(brand).ok());
    const auto draft = drafted(*journal, theme());
    CHECK(itemsOf(draft, LeavingKind::PersonBrand).size() == 1);
    CHECK(itemsOf(draft, LeavingKind::Tie).size() == 1);
    CHECK(holds(rendering(draft, "text"), "Ravintola Lokki antoi minulle lahjan"));
}

TEST_CASE("facts to be able to prove, guesses and hearsay are told apart before anything leaves") {
    ToldJournal journal;
    const auto draft = drafted(*journal, theme());
    CHECK(itemsOf(draft, LeavingKind::Fact).size() == 1);
    REQUIRE(itemsOf(draft, LeavingKind::Guess).size() == 1);
    CHECK(itemsOf(draft, LeavingKind::Guess)[0].count == 1);
}

TEST_CASE("every line of what leaves is a sentence in each language") {
    ToldJournal journal;
    for (const auto language : {Language::English, Language::Finnish, Language::Swedish}) {
        const Phrases phrases(language);
        for (int kind = 0; kind <= static_cast<int>(LeavingKind::NegativeEntry); ++kind)
            for (const bool leaves : {false, true})
                for (const int count : {1, 2}) {
                    const LeavingItem item{static_cast<LeavingKind>(kind), {}, leaves, "subject", "role", count, {}};
                    CHECK_FALSE(holds(leavingText(item, phrases), "leaving_item"));
                }
    }
}

TEST_CASE("the tone of headings is plain or asking") {
    ToldJournal journal;
    auto composition = theme();
    composition.tone = HeadingTone::Asking;
    CHECK(holds(markdown(*journal, composition), "## Mitä tästä voi oppia?"));
}

TEST_CASE("the Markdown of a brand is the brand summary as the composer makes it") {
    ToldJournal journal;
    Composition composition{.shape = Shape::BrandSummary, .language = Language::Swedish};
    composition.brand = *journal->findBrand("Ravintola Lokki");
    DraftRequest request;
    request.language = Language::Swedish;
    request.brand = composition.brand;
    request.asOf = tellingTime().date;
    CHECK(*markdownDraft(*journal, request) == markdown(*journal, composition));
}

TEST_CASE("a definition in one text and a link in another make no dangerous address together") {
    ToldJournal journal;
    auto first = *journal->encounter(journal.bag);
    first.note = "[y]: javascript:alert(1)";
    REQUIRE(journal->save(first).ok());
    auto second = *journal->encounter(journal.dessert);
    second.note = "klikkaa [tästä][y]";
    REQUIRE(journal->save(second).ok());
    const auto draft = drafted(*journal, theme());
    CHECK_FALSE(holds(rendered(rendering(draft, "markdown")), "href=\"javascript"));
    CHECK_FALSE(holds(rendering(draft, "html"), "href=\"javascript"));
}
