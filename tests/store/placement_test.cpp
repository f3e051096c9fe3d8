// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "support/file_content.h"
#include "support/temp_journal.h"

#include <sys/stat.h>

#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

std::string journalIn(const TempFolder& folder, const std::string& place) {
    fs::create_directories(folder.file(place));
    const auto path = folder.file(place + "/journal.kokemus");
    putContent(path, "");
    ::chmod(path.c_str(), 0600);
    return path;
}

}  // namespace

TEST_CASE("a folder that is synchronised is recognised by its name or by what lies in it") {
    const TempFolder folder;
    CHECK(placementOf(journalIn(folder, "Dropbox/muistot")).syncedBy == "Dropbox");
    CHECK(placementOf(journalIn(folder, "OneDrive - Yritys")).syncedBy == "OneDrive");
    CHECK(placementOf(journalIn(folder, "Nextcloud")).syncedBy == "Nextcloud");
    CHECK(placementOf(journalIn(folder, "Mobile Documents/com~apple~CloudDocs")).syncedBy == "iCloud");
    const auto synced = journalIn(folder, "omat/syvällä");
    CHECK(placementOf(synced) == JournalPlacement());
    fs::create_directory(folder.file("omat/.stfolder"));
    CHECK(placementOf(synced).syncedBy == "Syncthing");
    const auto cloud = journalIn(folder, "pilvi");
    putContent(folder.file("pilvi/.sync_9f1c2d.db"), "");
    CHECK(placementOf(cloud).syncedBy == "Nextcloud");
    CHECK(placementOf(journalIn(folder, "Dropboxes")).syncedBy.empty());
}

TEST_CASE("copies that a synchronising program could not agree on are named") {
    const TempFolder folder;
    const auto path = journalIn(folder, "a");
    putContent(folder.file("a/journal (Minna's conflicted copy 2026-03-14).kokemus"), "");
    putContent(folder.file("a/journal.sync-conflict-20260314-101010-ABCDEFG.kokemus"), "");
    putContent(folder.file("a/toinen.kokemus"), "");
    CHECK(placementOf(path).conflictCopies.size() == 2);
}

TEST_CASE("a second name of the file and readers it should not have are noticed") {
    const TempFolder folder;
    const auto path = journalIn(folder, "a");
    CHECK(placementOf(path).names == 1);
    fs::create_hard_link(path, folder.file("toinen"));
    CHECK(placementOf(path).names == 2);
    ::chmod(path.c_str(), 0644);
    CHECK(placementOf(path).othersCanRead);
}

TEST_CASE("a place that does not exist has nothing to say") {
    CHECK(placementOf("/nowhere/at/all/journal.kokemus") == JournalPlacement());
}
