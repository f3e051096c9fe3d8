// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "support/file_content.h"
#include "support/temp_home.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <map>
#include <set>

using namespace kokemus;
using namespace kokemus::test;

namespace {

constexpr std::size_t pageSize = 2048;

void fill(Journal& journal, int entries) {
    auto batch = must(journal.beginBatch("import", ""));
    for (int i = 0; i < entries; ++i) {
        auto encounter = told(i % 2 == 0 ? "Kuura" : "Lumo", "2026-03-14", 1 + i % 7);
        encounter.note = "kerta " + std::to_string(i) + ' ' + std::string(600, 'x');
        encounter.tags = {"hinta"};
        encounter.venue = "Kallio";
        must(batch->addEncounter(encounter));
    }
    must(batch->commit());
}

/// Note -> how often.
std::map<std::string, int> notesOf(Journal& journal) {
    std::map<std::string, int> notes;
    Filter all;
    all.status = StatusFilter::All;
    must(journal.forEach(all, Sort::Date, 0, false, [&](const Encounter& encounter) {
        ++notes[encounter.note];
        return true;
    }));
    return notes;
}

}  // namespace

TEST_CASE("a sound journal is salvaged whole") {
    const TempHome home;
    TempJournal journal;
    fill(*journal, 30);
    const auto report = must(salvageJournal(journal.path(), home.file("uusi.kokemus"), {}));
    CHECK(report.unreadable.empty());
    CHECK(report.summary.encounters == 30);
    auto salvaged = must(openJournal(report.path, {}));
    CHECK(must(salvaged->check(true)).problems == std::vector<std::string>());
    CHECK(notesOf(*salvaged) == notesOf(*journal));
    CHECK(must(salvaged->changes("", 100)).size() == 1);
    CHECK(must(salvaged->search("kerta", {}, 0)).size() == 30);
}

TEST_CASE("whichever page is damaged, salvage reads the rest and makes nothing up") {
    const TempHome home;
    const auto path = home.file("rikki.kokemus");
    std::string whole;
    std::map<std::string, int> notes;
    {
        TempJournal journal;
        fill(*journal, 12);
        notes = notesOf(*journal);
        whole = contentOf(journal.path());
    }
    int opened = 0, lostEntries = 0, salvagedEntries = 0;
    const auto pages = whole.size() / pageSize;
    for (std::size_t page = 0; page < pages; ++page) {
        auto bytes = whole;
        for (std::size_t i = page * pageSize + (page == 0 ? 100 : 0); i < (page + 1) * pageSize; ++i)
            bytes[i] = static_cast<char>(bytes[i] ^ 0x5a);
        putContent(path, bytes);
        const auto target = home.file("uusi.kokemus");
        std::filesystem::remove(target);
        const auto report = salvageJournal(path, target, {});
        CHECK(contentOf(path) == bytes);
        if (!report) {
            CHECK(report.error().code == ErrorCode::JournalDamaged);
            CHECK_FALSE(std::filesystem::exists(target));
            continue;
        }
        ++opened;
        auto salvaged = must(openJournal(target, {}));
        INFO("page " << page);
        CHECK(must(salvaged->check(true)).problems == std::vector<std::string>());
        const auto found = notesOf(*salvaged);
        for (const auto& [note, times] : found)
            if (!note.empty() && (times != 1 || !notes.contains(note))) FAIL("made up: " << note.substr(0, 40));
        lostEntries += 12 - static_cast<int>(report->summary.encounters);
        salvagedEntries += static_cast<int>(report->summary.encounters);
        if (report->summary.encounters < 12) CHECK_FALSE(report->unreadable.empty());
    }
    WARN(opened << " of " << pages << " damaged journals could be salvaged, with " << salvagedEntries
                << " entries; lost " << lostEntries);
    CHECK(opened > static_cast<int>(pages) * 3 / 4);
    CHECK(lostEntries < salvagedEntries / 10);
}

TEST_CASE("salvage takes no name that is taken, and no foreign file") {
    const TempHome home;
    TempJournal journal;
    fill(*journal, 1);
    putContent(home.file("on.kokemus"), "");
    CHECK(salvageJournal(journal.path(), home.file("on.kokemus"), {}).error().code == ErrorCode::AlreadyExists);
    putContent(home.file("kirje.txt"), "Hyvä Kuura, kiitos viimeisestä.");
    CHECK(salvageJournal(home.file("kirje.txt"), home.file("uusi.kokemus"), {}).error().code ==
          ErrorCode::JournalForeign);
    CHECK_FALSE(std::filesystem::exists(home.file("uusi.kokemus")));
}

TEST_CASE("salvage runs nothing that an enemy put into a journal") {
    const TempHome home;
    TempJournal journal;
    fill(*journal, 3);
    SQLite::Database(journal.path(), SQLite::OPEN_READWRITE)
        .exec(
            "CREATE TRIGGER evil AFTER INSERT ON encounter BEGIN DELETE FROM brand; END;"
            "ALTER TABLE quote RENAME TO q; CREATE VIEW quote AS SELECT row AS encounter, 1 AS position, 'x' AS text, "
            "NULL AS role, NULL AS exact FROM encounter");
    const auto report = must(salvageJournal(journal.path(), home.file("uusi.kokemus"), {}));
    CHECK(report.summary.encounters == 3);
    CHECK(report.summary.brands == 2);
    auto salvaged = must(openJournal(report.path, {}));
    CHECK(must(salvaged->check(true)).ok);
}

TEST_CASE("a damaged journal is looked at through a copy without a name") {
    const TempHome home;
    TempJournal journal;
    fill(*journal, 12);
    const auto path = home.file("rikki.kokemus");
    auto bytes = contentOf(journal.path());
    bytes.replace(bytes.size() - pageSize * 3, pageSize, std::string(pageSize, '\x77'));
    putContent(path, bytes);
    auto readable = must(openReadable(path, {}));
    CHECK(must(readable->count({})) >= 10);
    CHECK_FALSE(readable->save(told("Kuura", "2026-03-14", 5)).ok());
    CHECK(contentOf(path) == bytes);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(home.file("")))
        if (entry.path().filename().string().find("rikki") != std::string::npos) ++files;
    CHECK(files == 1);
}
