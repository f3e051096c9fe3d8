// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

Record brandNamed(TempJournal& journal, const std::string& name) {
    Record found;
    must(journal->forEachRecord("brand", [&](const Record& record) {
        if (record.text("name") == name) found = record;
        return true;
    }));
    return found;
}

std::vector<std::string> namesByUse(TempJournal& journal) {
    std::vector<std::string> names;
    for (const BrandUse& brand : must(journal->brandsByUse())) names.push_back(brand.name);
    return names;
}

void tell(TempJournal& journal, const std::string& brand, const std::string& date, const std::string& touchpoint,
          const std::string& venue = {}) {
    Encounter encounter = told(brand, date, 5);
    encounter.touchpoint = touchpoint;
    encounter.venue = venue;
    must(journal->save(encounter));
}

}  // namespace

TEST_CASE("brands are offered most used first, then the latest") {
    TempJournal journal;
    tell(journal, "Kerran", "2026-03-01", "");
    tell(journal, "Usein", "2026-01-01", "");
    tell(journal, "Usein", "2026-01-02", "");
    tell(journal, "Viimeksi", "2026-04-01", "");
    CHECK(namesByUse(journal) == std::vector<std::string>{"Usein", "Viimeksi", "Kerran"});
}

TEST_CASE("the usual touchpoint is the most frequent, else the whole visit") {
    TempJournal journal;
    tell(journal, "Kuura", "2026-03-01", "arrival");
    tell(journal, "Kuura", "2026-03-02", "payment");
    tell(journal, "Kuura", "2026-03-03", "payment");
    tell(journal, "Lumo", "2026-03-04", "");
    for (const BrandUse& brand : must(journal->brandsByUse()))
        CHECK(brand.usualTouchpoint == (brand.name == "Kuura" ? "payment" : "whole_visit"));
}

TEST_CASE("a brand's venues come most used first, and only its own") {
    TempJournal journal;
    tell(journal, "Kuura", "2026-03-01", "", "Kallio");
    tell(journal, "Kuura", "2026-03-02", "", "Töölö");
    tell(journal, "Kuura", "2026-03-03", "", "Töölö");
    Encounter delivered = told("Kuura", "2026-03-04", 5);
    delivered.venue = "Töölö";
    delivered.parties.push_back({"Kuriiri", "", Role::Carrier, 0.5, {}});
    must(journal->save(delivered));
    for (const BrandUse& brand : must(journal->brandsByUse()))
        CHECK(brand.venues ==
              (brand.name == "Kuura" ? std::vector<std::string>{"Töölö", "Kallio"} : std::vector<std::string>{}));
}

TEST_CASE("hidden, merged and trashed brands are not offered") {
    TempJournal journal;
    tell(journal, "Näkyvä", "2026-03-01", "");
    tell(journal, "Piilotettu", "2026-03-01", "");
    tell(journal, "Yhdistetty", "2026-03-01", "");
    must(journal->trash({must(journal->save(told("Poistettu", "2026-03-01", 5))).id}));
    Record hidden = brandNamed(journal, "Piilotettu");
    hidden.values["hidden"] = true;
    must(journal->saveRecord(hidden));
    must(journal->merge("brand", "Yhdistetty", "Näkyvä"));

    const auto brands = must(journal->brandsByUse());
    REQUIRE(brands.size() == 1);
    CHECK(brands[0].name == "Näkyvä");
    CHECK(brands[0].uses == 2);
}

TEST_CASE("a brand is found by name, alias and id however they are written") {
    TempJournal journal;
    tell(journal, "Kahvila Kuura", "2026-03-01", "");
    Record brand = brandNamed(journal, "Kahvila Kuura");
    brand.values["aliases"] = std::vector<std::string>{"Kuura Oy"};
    must(journal->saveRecord(brand));
    for (const std::string& name :
         {std::string("Kahvila Kuura"), std::string(" kahvila   KUURA "), std::string("kuura oy"), brand.id}) {
        INFO(name);
        CHECK(must(journal->findBrand(name)) == brand.id);
    }
    CHECK(journal->findBrand("Kuura").error().code == ErrorCode::NotFound);
    CHECK(journal->findBrand("").error().code == ErrorCode::NotFound);
}

TEST_CASE("letters with and without dots are different brands") {
    TempJournal journal;
    tell(journal, "Sää", "2026-03-01", "");
    CHECK_FALSE(journal->findBrand("Saa").ok());
}

TEST_CASE("merges are followed to the end, and saving again moves nothing") {
    TempJournal journal;
    const auto id = must(journal->save(told("Yksi", "2026-03-01", 5))).id;
    tell(journal, "Kaksi", "2026-03-01", "");
    tell(journal, "Kolme", "2026-03-01", "");
    const auto one = must(journal->findBrand("Yksi"));
    must(journal->merge("brand", "Yksi", "Kaksi"));
    const auto second = must(journal->merge("brand", "Kaksi", "Kolme"));
    CHECK(must(journal->findBrand("Yksi")) == must(journal->findBrand("Kolme")));
    CHECK(must(journal->findBrand(one)) == must(journal->findBrand("Kolme")));

    Encounter encounter = must(journal->encounter(id));
    encounter.note = "muutettu";
    must(journal->save(encounter));
    must(journal->undo(second));
    CHECK(must(journal->findBrand("Yksi")) == must(journal->findBrand("Kaksi")));
    SQLite::Database raw(journal.path());
    CHECK(raw.execAndGet("SELECT count(*) FROM party WHERE brand = '" + one + "'").getInt() == 1);
}

TEST_CASE("brands merged in a circle count as one of them") {
    TempJournal journal;
    tell(journal, "Muna", "2026-03-01", "");
    tell(journal, "Kana", "2026-03-02", "");
    const auto egg = must(journal->findBrand("Muna"));
    const auto hen = must(journal->findBrand("Kana"));
    {
        SQLite::Database raw(journal.path(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE brand SET merged_into = '" + hen + "' WHERE id = '" + egg + "'");
        raw.exec("UPDATE brand SET merged_into = '" + egg + "' WHERE id = '" + hen + "'");
    }
    CHECK(must(journal->findBrand("Muna")) == std::min(egg, hen));
    CHECK(must(journal->findBrand("Kana")) == std::min(egg, hen));
}

TEST_CASE("own words tell what the journal added, changed and hid") {
    TempJournal journal;
    Record own{"emotion", "own_hurmio", "", {}};
    own.values["name"] = std::string("hurmio");
    own.values["valence"] = 0.9;
    own.values["cluster"] = std::string("advocacy");
    must(journal->saveRecord(own));
    Record hidden{"touchpoint", "web_service", "", {}};
    hidden.values["hidden"] = true;
    must(journal->saveRecord(hidden));
    Record aspect{"aspect", "own_musiikki", "", {}};
    aspect.values["name"] = std::string("musiikki");
    aspect.values["belongs_to"] = std::string("place");
    must(journal->saveRecord(aspect));
    Record greeted{"aspect", "greeted", "", {}};
    greeted.values["hidden"] = true;
    must(journal->saveRecord(greeted));

    const auto emotions = must(journal->ownWords("emotion"));
    REQUIRE(emotions.size() == 1);
    CHECK(emotions[0].id == "own_hurmio");
    CHECK(emotions[0].name == "hurmio");
    CHECK(emotions[0].valence == 0.9);
    CHECK(emotions[0].cluster == Cluster::Advocacy);
    const auto touchpoints = must(journal->ownWords("touchpoint"));
    REQUIRE(touchpoints.size() == 1);
    CHECK(touchpoints[0].hidden);
    REQUIRE(must(journal->ownWords("place")).size() == 1);
    CHECK(must(journal->ownWords("place"))[0].id == "own_musiikki");
    REQUIRE(must(journal->ownWords("contact")).size() == 1);
    CHECK(must(journal->ownWords("contact"))[0].id == "greeted");
    CHECK(must(journal->ownWords("aspect")).size() == 2);
}
