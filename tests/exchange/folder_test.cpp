// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry_file.h"
#include "exchange/generated_encounter.h"
#include "exchange/import_desk.h"
#include "support/rounds.h"

#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

Result<void> exportTo(Journal& journal, const std::string& folder) {
    return exportJournal(journal, {"folder", {}, Language::English, {}}, folder);
}

}  // namespace

TEST_CASE("a folder of Markdown comes back as the journal it was, but for private notes") {
    const auto seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    std::mt19937 random(seed);
    ImportDesk first;
    must(
        first.journal->saveRecord({"emotion", "own_outo", {}, {{"name", "outo"}, {"valence", 0.1}, {"arousal", 0.1}}}));
    for (int i = 0; i < rounds(30); ++i) {
        Encounter encounter = generatedEncounter(random);
        encounter.privateNote.clear();
        must(first.journal->save(encounter));
    }
    const std::string folder = first.folder.file("vienti");
    must(exportTo(*first.journal, folder));
    ImportDesk second;
    const auto report = second.file(folder);
    CHECK(report.found.format == "folder");
    CHECK(report.added == static_cast<std::int64_t>(first.all().size()));
    CHECK(second.exported() == first.exported());
    CHECK(second.file(folder).added == 0);
}

TEST_CASE("a file of the folder reads well without the program") {
    ImportDesk desk;
    Encounter encounter = told("Kahvila Kuura", "2026-03-14", 6);
    encounter.id = "0190f3c2-0000-7000-8000-000000000002";
    encounter.title = "Lämmin pulla";
    encounter.note = "Ensimmäinen kappale.\n\nToinen \"kappale\".";
    encounter.privateNote = "salaisuus";
    encounter.tags = {"pulla: tuore", "- viiva"};
    encounter.attachments = {{"", "image/png", "tiski", picture}};
    must(desk.journal->save(encounter));
    must(exportTo(*desk.journal, desk.folder.file("ulos")));
    const std::string text = contentOf(desk.folder.file("ulos/2026-03-14-lämmin-pulla.md"));
    CHECK(text.starts_with("---\nkokemus: \"1\"\nid: \"0190f3c2-0000-7000-8000-000000000002\"\n"));
    CHECK(text.find("\noutcome: \"6\"\n") != std::string::npos);
    CHECK(text.find("\ntags:\n  - \"pulla: tuore\"\n  - \"- viiva\"\n") != std::string::npos);
    CHECK(text.find("salaisuus") == std::string::npos);
    const auto body = text.substr(text.find("\n---\n") + 5);
    CHECK(body.starts_with("\n# Lämmin pulla\n\nEnsimmäinen kappale.\n\nToinen \"kappale\".\n\n![tiski](photos/"));
    CHECK(std::filesystem::file_size(desk.folder.file("ulos/photos/" + desk.all()[0].attachments[0].sha256 + ".png")) ==
          picture.size());
}

TEST_CASE("every nasty text survives the front matter and the body") {
    for (const auto text : nastyTexts()) {
        Encounter encounter = told("Kuura", "2026-03-14", 3);
        encounter.status = Status::Complete;
        encounter.recordedAt = "2026-03-14T10:00:00Z";
        encounter.title = encounter.note = encounter.lesson = text;
        encounter.tags = {std::string(text)};
        encounter.extra = R"({"outo":[1,{"a":null}]})";
        encounter.source = Source{"x", "1", "", R"({"a":[1,2.5,true,"ä"]})"};
        const std::string file = exchange::entryFileText(encounter);
        CAPTURE(file);
        const auto read = exchange::readEntryFile(file);
        REQUIRE(read.ok());
        CHECK(*read == encounter);
    }
}

TEST_CASE("a folder that is there already is left alone") {
    ImportDesk desk;
    must(desk.journal->save(told("Kuura", "2026-03-14", 3)));
    std::filesystem::create_directory(desk.folder.file("oli"));
    const auto refused = exportTo(*desk.journal, desk.folder.file("oli"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(std::filesystem::is_empty(desk.folder.file("oli")));
    CHECK_FALSE(exportTo(*desk.journal, desk.folder.file("ei/ole")).ok());
    CHECK_FALSE(std::filesystem::exists(desk.folder.file("ei")));
}

TEST_CASE("a broken file of a folder is refused by its name") {
    ImportDesk desk;
    std::filesystem::create_directory(desk.folder.file("k"));
    desk.put("k/a.md", "---\nkokemus: \"1\"\noccurred_on: \"2026-03-14\"\noutcome: \"9\"\n---\n\nx\n");
    desk.put("k/b.md", "---\nkokemus: \"1\"\noccurred_on: [\n---\n\nx\n");
    desk.put("k/c.md", "---\nkokemus: \"1\"\noccurred_on: \"2026-03-14\"\noutcome: \"5\"\n---\n\nMuokattu käsin.\n");
    // Found by a fuzzer: kept as a text, an original that is no JSON would change each time it is written.
    desk.put("k/d.md", "---\nkokemus: \"1\"\noccurred_on: \"2026-03-14\"\nsource:\n  raw: \"{\\0}\"\n---\n\nx\n");
    desk.put("k/e.md", "---\nkokemus: \"1\"\noccurred_on: \"2026-03-14\"\nx: \"\\0\"\n---\n\nx\n");
    desk.put("k/f.md", "---\nkokemus: \"1\"\noccurred_on: \"2026-03-14\"\nx: \"\\N\"\n---\n\nx\n");
    const auto report = desk.file(desk.folder.file("k"), {}, true);
    CHECK(report.added == 1);
    REQUIRE(report.refused.size() == 5);
    CHECK(report.refused[2].line == "d.md");
    CHECK(report.refused[3].line == "e.md");
    CHECK(report.refused[4].line == "f.md");
    CHECK(report.refused[0].line == "a.md");
    CHECK(report.refused[1].line == "b.md");
    CHECK(desk.all()[0].note == "Muokattu käsin.");
}
