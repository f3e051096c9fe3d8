// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "support/file_content.h"
#include "support/temp_home.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

/// A journal of three entries with a backup of the first two, one of them changed since.
struct Restorable {
    Restorable() {
        const auto first = must(journal->save(told("Kuura", "2026-03-14", 5)));
        must(journal->save(told("Kuura", "2026-03-15", 5)));
        backup = must(backUp(journal.path())).path;
        auto changed = must(journal->encounter(first.id));
        changed.note = "muutettu";
        must(journal->save(changed));
        must(journal->save(told("Lumo", "2026-03-16", 2)));
    }
    TempHome home;
    TempJournal journal;
    std::string backup;
};

}  // namespace

TEST_CASE("a restore shows beforehand what it would change") {
    Restorable here;
    const auto preview = must(previewRestore(here.backup, here.journal.path()));
    CHECK(preview.backup.encounters == 2);
    REQUIRE(preview.present);
    CHECK(preview.present->encounters == 3);
    CHECK(preview.present->newest == parseDate("2026-03-16"));
    CHECK(preview.onlyInBackup == 0);
    CHECK(preview.onlyInPresent == 1);
    CHECK(preview.different == 1);
    CHECK_FALSE(must(previewRestore(here.backup, here.home.file("uusi.kokemus"))).present);
}

TEST_CASE("a restored journal is the backup, and the replaced one is kept whole") {
    Restorable here;
    const auto restored = must(restoreBackup(here.backup, here.journal.path()));
    CHECK(must(summarise(restored.path)).encounters == 2);
    CHECK(must(summarise(restored.kept)).encounters == 3);
    CHECK(fs::path(restored.kept).parent_path() == fs::path(restored.path).parent_path());
    CHECK(must(must(openJournal(restored.path, {}))->check(true)).ok);
    // The journal that is open is not written to any more.
    CHECK(here.journal->save(told("Kuura", "2026-03-17", 5)).error().code == ErrorCode::JournalReplaced);
}

TEST_CASE("a backup can be restored where nothing is") {
    Restorable here;
    const auto restored = must(restoreBackup(here.backup, here.home.file("uusi/päiväkirja.kokemus")));
    CHECK(restored.kept.empty());
    CHECK(must(summarise(restored.path)).encounters == 2);
}

TEST_CASE("a damaged, newer or foreign backup is not restored") {
    Restorable here;
    const auto before = contentOf(here.journal.path());
    const auto refusal = [&](const std::string& bytes) {
        putContent(here.home.file("huono.kokemus"), bytes);
        const auto refused = restoreBackup(here.home.file("huono.kokemus"), here.journal.path());
        CHECK(contentOf(here.journal.path()) == before);
        return refused ? std::string() : std::string(idOf(refused.error().code));
    };
    auto bytes = contentOf(here.backup);
    auto newer = bytes;
    newer[63] = 99;
    CHECK(refusal(newer) == "journal_newer");
    CHECK(refusal("ei päiväkirja") == "journal_foreign");
    CHECK(refusal("") == "journal_damaged");
    CHECK(refusal(bytes.substr(0, bytes.size() / 2)) == "journal_damaged");
    auto torn = bytes;
    torn.replace(bytes.size() / 2, 4000, std::string(4000, '\xff'));
    CHECK(refusal(torn) == "journal_damaged");
    CHECK(restoreBackup(here.home.file("puuttuu"), here.journal.path()).error().code == ErrorCode::JournalMissing);
    CHECK(restoreBackup(here.journal.path(), here.journal.path()).error().code == ErrorCode::AlreadyExists);
    int files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(fs::path(here.journal.path()).parent_path()))
        ++files;
    CHECK(files == 1);
}

TEST_CASE("a journal that does not open is replaced and kept") {
    Restorable here;
    const auto path = here.home.file("rikki.kokemus");
    putContent(path, "SQLite format 3");
    const auto preview = must(previewRestore(here.backup, path));
    CHECK_FALSE(preview.present);
    REQUIRE(preview.problem);
    CHECK(preview.problem->code == ErrorCode::JournalDamaged);
    const auto restored = must(restoreBackup(here.backup, path));
    CHECK(must(summarise(path)).encounters == 2);
    CHECK(contentOf(restored.kept) == "SQLite format 3");
}

TEST_CASE("what a crash left beside a journal goes with it, and never into the restored one") {
    Restorable here;
    const auto path = here.home.file("rikki.kokemus");
    putContent(path, "rikki");
    putContent(path + "-journal", "vanha peruutusloki");
    const auto restored = must(restoreBackup(here.backup, path));
    CHECK_FALSE(fs::exists(path + "-journal"));
    CHECK(contentOf(restored.kept + "-journal") == "vanha peruutusloki");
    CHECK(must(must(openJournal(path, {}))->check(true)).ok);
}

TEST_CASE("a journal that somebody is writing to is not replaced") {
    Restorable here;
    SQLite::Database other(here.journal.path(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    BackupRequest request;
    request.busyTimeout = 50;
    CHECK(restoreBackup(here.backup, here.journal.path(), request).error().code == ErrorCode::JournalLocked);
    other.exec("ROLLBACK");
    CHECK(restoreBackup(here.backup, here.journal.path(), request).ok());
}
