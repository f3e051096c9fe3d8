// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <string>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

std::optional<double> storedScore(TempJournal& journal) {
    return must(journal->page({}, Sort::Date, "", 1)).rows.at(0).score;
}

}  // namespace

TEST_CASE("a setting is its default until it is set, and again when cleared") {
    TempJournal journal;
    CHECK(must(journal->setting("score.half_life_days")) == "0");
    must(journal->setSetting("score.half_life_days", "365"));
    journal.reopen();
    CHECK(must(journal->setting("score.half_life_days")) == "365");
    CHECK(must(journal->scoreSettings()).halfLifeDays == 365.0);
    must(journal->setSetting("score.half_life_days", ""));
    CHECK(must(journal->scoreSettings()) == ScoreSettings());
    SQLite::Database raw(journal.path());
    CHECK(raw.execAndGet("SELECT count(*) FROM setting").getInt() == 0);
}

TEST_CASE("new weights move every stored score at once") {
    TempJournal journal;
    Encounter encounter = told("Kuura", "2026-03-01", 7);
    encounter.ease = 1;
    must(journal->save(encounter));
    const double before = *storedScore(journal);
    must(journal->setSetting("score.weights.ease", "0"));
    CHECK(*storedScore(journal) > before + 1);
    CHECK(must(journal->brandSums(*parseDate("2026-06-01"))).at(0).score.mean == Approx(*storedScore(journal)));
    must(journal->setSetting("score.weights", "equal"));
    must(journal->setSetting("score.weights", ""));
    CHECK(*storedScore(journal) == Approx(before));
    CHECK(must(journal->check(true)).problems == std::vector<std::string>());
}

TEST_CASE("an own valence moves the scores of the encounters that name the feeling") {
    TempJournal journal;
    must(journal->save(told("Kuura", "2026-03-01", 5)));
    const double before = *storedScore(journal);
    Record pleased{"emotion", "pleased", "", {}};
    pleased.values["valence"] = -1.0;
    const auto change = must(journal->saveRecord(pleased)).change;
    CHECK(*storedScore(journal) < before - 10);
    must(journal->undo(change));
    CHECK(*storedScore(journal) == Approx(before));
}

TEST_CASE("unknown settings and values outside their range are refused and change nothing") {
    TempJournal journal;
    CHECK(journal->setSetting("score.nothing", "1").error().code == ErrorCode::UnknownWord);
    CHECK(journal->setSetting("colour", "red").error().code == ErrorCode::UnknownWord);
    CHECK(journal->setting("colour").error().code == ErrorCode::UnknownWord);
    CHECK(journal->setSetting("score.level", "2").error().code == ErrorCode::OutOfRange);
    CHECK(journal->setSetting("score.mu0", "much").error().code == ErrorCode::InvalidValue);
    CHECK(journal->setSetting("language", "xx").error().code == ErrorCode::InvalidValue);
    CHECK(must(journal->scoreSettings()) == ScoreSettings());
}

TEST_CASE("plain settings keep their text") {
    TempJournal journal;
    CHECK(must(journal->setting("language")).empty());
    must(journal->setSetting("language", "fi"));
    CHECK(must(journal->setting("language")) == "fi");
    const auto all = must(journal->settings());
    CHECK(std::ranges::count(all, std::pair<std::string, std::string>("language", "fi")) == 1);
    CHECK(std::ranges::count(all, std::pair<std::string, std::string>("score.level", "0.95")) == 1);
}

TEST_CASE("a stored value that cannot be read leaves the default") {
    TempJournal journal;
    {
        SQLite::Database raw(journal.path(), SQLite::OPEN_READWRITE);
        raw.exec("INSERT INTO setting VALUES ('score.level', 'nonsense'), ('score.mu0', '55')");
    }
    CHECK(must(journal->scoreSettings()).level == ScoreSettings().level);
    CHECK(must(journal->scoreSettings()).mu0 == 55.0);
}
