// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

/// Two brands, a case, an attachment, clean sums.
void fill(TempJournal& journal) {
    for (int day = 1; day <= 3; ++day) {
        Encounter encounter = told("Kuura", "2026-03-0" + std::to_string(day), day);
        encounter.parties.push_back({"Lumo", "", Role::Platform, 0.5, {}});
        encounter.caseName = "Takuu";
        encounter.note = "muistiinpano";
        if (day == 1) encounter.attachments.push_back({"", "text/plain", "kuitti", "tavuja"});
        must(journal->save(encounter));
    }
    must(journal->save(told("Kuura", "2026-03-10", 6)));
    must(journal->brandSums(*parseDate("2026-06-01")));
}

std::string bytesOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What the full check says after somebody else did this to the file.
std::vector<std::string> problemsAfter(const std::string& sql) {
    TempJournal journal;
    fill(journal);
    {
        SQLite::Database raw(journal.path(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        raw.exec(sql);
    }
    journal.reopen();
    return must(journal->check(true)).problems;
}

bool names(const std::vector<std::string>& problems, const std::string& words) {
    return std::ranges::any_of(problems,
                               [&](const std::string& problem) { return problem.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("a sound journal has no problems, and checking writes nothing") {
    TempJournal journal;
    fill(journal);
    const std::string before = bytesOf(journal.path());
    const CheckReport quick = must(journal->check(false));
    CHECK(quick.problems == std::vector<std::string>());
    CHECK(quick.ok);
    const CheckReport full = must(journal->check(true));
    CHECK(full.problems == std::vector<std::string>());
    CHECK(full.ok);
    CHECK(bytesOf(journal.path()) == before);
}

TEST_CASE("an empty journal has no problems") {
    TempJournal journal;
    CHECK(must(journal->check(true)).problems == std::vector<std::string>());
}

TEST_CASE("a derived figure that is off by a hair is named") {
    CHECK(names(problemsAfter("UPDATE encounter SET score = score + 1e-6 WHERE row = 2"), "has a wrong score"));
    CHECK(names(problemsAfter("UPDATE score SET weight = 0.5 WHERE encounter = 1"), "wrong part in the score"));
    CHECK(names(problemsAfter("UPDATE score SET ease = 50 WHERE encounter = 1"), "wrong part in the score"));
    CHECK(names(problemsAfter("DELETE FROM score WHERE encounter = 4"), "wrong part in the score"));
    CHECK(names(problemsAfter("UPDATE brand_sum SET mean = mean + 1e-6 WHERE series = 'score'"), "has wrong sums"));
    CHECK(names(problemsAfter("DELETE FROM brand_sum"), "has wrong sums"));
}

TEST_CASE("words missing in the search index are named") {
    CHECK(names(problemsAfter("DELETE FROM search WHERE rowid = 1"), "missing in the search index"));
    CHECK(names(problemsAfter("UPDATE search SET words = 'muuta' WHERE rowid = 1"), "indexed with other words"));
    CHECK(names(problemsAfter("INSERT INTO search (rowid, words) VALUES (99, 'muuta')"), "belongs to no encounter"));
    CHECK(names(problemsAfter("UPDATE search_content SET c0 = 'muuta' WHERE id = 1"), "search index is damaged"));
}

TEST_CASE("records that break a rule are named") {
    CHECK(names(problemsAfter("UPDATE encounter SET status = 'complete', outcome = NULL WHERE row = 4"),
                "is complete, but"));
    CHECK(names(problemsAfter("UPDATE encounter SET revision = 'nowhere' WHERE row = 4"),
                "a change that does not exist"));
    CHECK(names(
        problemsAfter("UPDATE party SET brand = (SELECT brand FROM party WHERE position = 0) WHERE encounter = 1"),
        "names the same brand twice"));
    CHECK(names(problemsAfter("INSERT INTO feeling VALUES (1, 1, 'neutral', 3)"), "beside other feelings"));
    CHECK(names(problemsAfter("INSERT INTO step VALUES (1, 0, 'arrival', 1, NULL, 'nobody')"),
                "step of a brand that does not exist"));
    CHECK(names(problemsAfter("UPDATE brand SET merged_into = (SELECT b.id FROM brand b WHERE b.row <> brand.row)"),
                "merged in a circle"));
    CHECK(names(problemsAfter("UPDATE attachment_data SET data = x'6d'"), "is damaged"));
    CHECK(names(problemsAfter("INSERT INTO setting VALUES ('score.nothing', '1')"), "score.nothing is not understood"));
    CHECK(names(problemsAfter("INSERT INTO setting VALUES ('score.level', '7')"), "score.level is not understood"));
}

TEST_CASE("a row that refers to nothing is named by the full check") {
    TempJournal journal;
    fill(journal);
    {
        SQLite::Database raw(journal.path(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA foreign_keys = OFF");
        raw.exec("UPDATE encounter SET venue = 'nowhere' WHERE row = 1");
    }
    journal.reopen();
    const CheckReport report = must(journal->check(true));
    CHECK_FALSE(report.ok);
    CHECK(names(report.problems, "refers to a missing venue"));
}

TEST_CASE("damaged pages are problems, not errors") {
    TempJournal journal;
    fill(journal);
    const std::string path = journal.path();
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        const auto size = static_cast<int>(bytesOf(path).size());
        // Every second page behind the schema, so that tables and indexes are hit.
        for (int page = size / 4096 / 2; page < size / 4096; page += 2) {
            file.seekp(page * 4096);
            file.write(std::string(2048, '\x5a').data(), 2048);
        }
    }
    JournalOptions options;
    auto journalAgain = openJournal(path, options);
    if (!journalAgain) {
        CHECK(journalAgain.error().code == ErrorCode::JournalDamaged);
        return;
    }
    const auto report = (*journalAgain)->check(true);
    REQUIRE(report.ok());
    CHECK_FALSE(report->ok);
    CHECK_FALSE(report->problems.empty());
}
