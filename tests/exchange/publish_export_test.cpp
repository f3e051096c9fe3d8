// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/generated_encounter.h"
#include "kokemus/drafts.h"
#include "kokemus/exchange.h"
#include "kokemus/fields.h"
#include "kokemus/templates.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "support/temp_journal.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

using Table = std::vector<std::vector<std::string>>;

/// Reads a table back as RFC 4180 says.
Table cellsOf(const std::string& text, char separator) {
    Table table{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& cell = table.back().back();
        if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += text[i++];
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == separator) {
            table.back().emplace_back();
        } else if (!quoted && text[i] == '\r') {
            REQUIRE(text[i + 1] == '\n');
            ++i;
            table.push_back({""});
        } else {
            cell += text[i];
        }
    }
    table.pop_back();
    return table;
}

/// A cell as it was before a formula was disarmed.
std::string armed(const std::string& cell) {
    const bool guarded =
        cell.size() > 1 && cell[0] == '\'' && std::string("=+-@\t\r").find(cell[1]) != std::string::npos;
    return guarded ? cell.substr(1) : cell;
}

Composition fullComposition() {
    Composition composition;
    composition.shape = Shape::CaseStory;
    composition.language = Language::Swedish;
    composition.tone = HeadingTone::Asking;
    composition.filter.brands = {"Kahvila \"Kuura\""};
    composition.filter.ids = {"a", "b"};
    composition.brand = "brand";
    composition.caseId = "case";
    composition.author = "Aino";
    composition.parts = {{.key = "title", .text = "Otsikko"}, {.key = "lesson", .leftOut = true}};
    composition.switched = {"prices", "name:Maija"};
    return composition;
}

Encounter visit(const std::string& title, int outcome = 6) {
    Encounter encounter;
    encounter.occurredOn = parseDate("2026-03-10");
    encounter.parties = {{.brand = "Kahvila Kuura", .sector = "cafe", .outcome = {}}};
    encounter.outcome = outcome;
    encounter.title = title;
    return encounter;
}

LocalMoment now() {
    LocalMoment moment;
    moment.date = *parseDate("2026-03-14");
    return moment;
}

}  // namespace

TEST_CASE("a table is read back cell by cell, in either style") {
    TempFolder folder;
    TempJournal journal;
    std::mt19937 random(7);
    int confidential = 0;
    for (int i = 0; i < 60; ++i) {
        auto encounter = generatedEncounter(random);
        encounter.confidential = i % 10 == 0;
        confidential += encounter.confidential;
        must(journal->save(encounter));
    }
    for (const std::string preset : {"csv", "csv-fi"}) {
        CAPTURE(preset);
        must(exportJournal(*journal, {preset, {}, Language::English, {}}, folder.file(preset)));
        auto text = contentOf(folder.file(preset));
        const bool finnish = preset == "csv-fi";
        CHECK(text.starts_with("\xEF\xBB\xBF") == finnish);
        if (finnish) text.erase(0, 3);
        const auto table = cellsOf(text, finnish ? ';' : ',');
        REQUIRE(table.size() == static_cast<std::size_t>(61 - confidential));
        const auto& keys = table.front();
        for (std::size_t row = 1; row < table.size(); ++row) {
            REQUIRE(table[row].size() == keys.size());
            const auto encounter = must(journal->encounter(table[row][0]));
            for (std::size_t column = 3; column + 3 < keys.size(); ++column) {
                CAPTURE(keys[column]);
                CHECK(armed(table[row][column]) == fieldText(encounter, *findField(keys[column])));
            }
            const auto figures = must(journal->figuresOf(encounter));
            auto score = table[row].back();
            CHECK((score.find(finnish ? '.' : ',') == std::string::npos));
            std::ranges::replace(score, ',', '.');
            const bool shown = mayCount(encounter) && figures.score;
            CHECK(score.empty() == !shown);
            if (shown) CHECK(std::strtod(score.c_str(), nullptr) == *figures.score);
        }
        CHECK(std::ranges::find(keys, "private_note") == keys.end());
    }
}

TEST_CASE("a kept draft remembers everything it was made from") {
    TempJournal journal;
    Draft draft;
    draft.title = "Otsikko";
    const auto saved = must(journal->saveRecord(draftRecord(fullComposition(), draft, "2026-03-14T10:00:00Z")));
    const auto record = must(keptDraft(*journal, "Otsikko"));
    CHECK(record.id == saved.id);
    CHECK(must(compositionOf(record)) == fullComposition());
    CHECK(must(keptDrafts(*journal)).size() == 1);
    CHECK(keptDraft(*journal, "Muu").error().code == ErrorCode::NotFound);
    must(journal->removeRecord("draft", saved.id));
    CHECK(must(keptDrafts(*journal)).empty());
}

TEST_CASE("choices of a newer version are refused, not lost") {
    Record record;
    record.values["shape"] = "theme";
    record.values["choices"] = R"({"colour":"blue"})";
    CHECK(compositionOf(record).error().code == ErrorCode::UnknownWord);
    record.values["shape"] = "opera";
    CHECK(compositionOf(record).error().code == ErrorCode::UnknownWord);
}

TEST_CASE("the tray keeps what was picked, each once, in order") {
    TempJournal journal;
    const auto a = must(journal->save(visit("a"))).id;
    const auto b = must(journal->save(visit("b"))).id;
    CHECK(pickedIn(must(trayOf(*journal))).empty());
    must(journal->saveRecord(withPicked(must(trayOf(*journal)), {b})));
    must(journal->saveRecord(withPicked(must(trayOf(*journal)), {a, b})));
    CHECK(pickedIn(must(trayOf(*journal))) == std::vector<std::string>{b, a});
    must(journal->saveRecord(withoutPicked(must(trayOf(*journal)), {b})));
    CHECK(pickedIn(must(trayOf(*journal))) == std::vector<std::string>{a});
    CHECK(must(keptDrafts(*journal)).empty());
}

TEST_CASE("an encounter knows where it was published, and that it was changed since") {
    TempJournal journal;
    const auto id = must(journal->save(visit("a"))).id;
    Composition composition;
    composition.filter.ids = {id};
    const auto draft = must(composeDraft(*journal, composition, now()));
    const auto text = must(renderDraft(draft, "markdown"));
    CHECK(must(publishedUses(*journal, must(journal->encounter(id)))).empty());
    must(journal->saveRecord(publishedRecord(draft, text, "oma blogi", *parseDate("2026-03-14"))));
    auto uses = must(publishedUses(*journal, must(journal->encounter(id))));
    REQUIRE(uses.size() == 1);
    CHECK(uses[0].place == "oma blogi");
    CHECK(uses[0].on == parseDate("2026-03-14"));
    CHECK_FALSE(uses[0].changedSince);
    auto changed = must(journal->encounter(id));
    changed.note = "toisin";
    must(journal->save(changed));
    uses = must(publishedUses(*journal, must(journal->encounter(id))));
    REQUIRE(uses.size() == 1);
    CHECK(uses[0].changedSince);
}

TEST_CASE("what a preset lets out is told before it is written") {
    TempJournal journal;
    auto secret = visit("a");
    secret.confidential = true;
    must(journal->save(secret));
    auto open = visit("b");
    open.privateNote = "salaisuus";
    must(journal->save(open));
    const auto leaves = [&](const std::string& preset, LeavingKind kind) {
        for (const auto& item :
             must(exportLeaving(*journal, {preset, {}, Language::English, *parseDate("2026-03-14")})))
            if (item.kind == kind) return item.leaves;
        FAIL("not told");
        return false;
    };
    for (const auto kind : {LeavingKind::Confidential, LeavingKind::PrivateNote}) {
        CHECK(leaves("json", kind));
        CHECK_FALSE(leaves("csv", kind));
        CHECK_FALSE(leaves("hugo", kind));
    }
}

TEST_CASE("a letter is thanks, feedback or a complaint, after what it is about") {
    TempJournal journal;
    const auto shapeFor = [&](const Filter& filter) {
        return must(suitingComposition(*journal, {"letter", filter, Language::English, *parseDate("2026-03-14")}))
            .shape;
    };
    must(journal->save(visit("hyvä", 6)));
    CHECK(shapeFor({}) == Shape::Thanks);
    auto bad = visit("huono", 2);
    bad.occurredOn = parseDate("2026-03-11");
    bad.caseName = "Tapaus";
    must(journal->save(bad));
    CHECK(shapeFor({}) == Shape::Feedback);
    Filter ofCase;
    ofCase.cases = {"Tapaus"};
    CHECK(shapeFor(ofCase) == Shape::Complaint);
}

TEST_CASE("a failed export of a draft leaves the old file") {
    TempFolder folder;
    TempJournal journal;
    must(journal->save(visit("a")));
    putContent(folder.file("out"), "old");
    CHECK_FALSE(
        exportJournal(*journal, {"wxr", {}, Language::English, *parseDate("2026-03-14")}, folder.file("missing/out"))
            .ok());
    ExportRequest request{"wxr", {}, Language::English, *parseDate("2026-03-14")};
    request.choices = Composition{.shape = Shape::BrandSummary};
    request.choices->brand = "nobody";
    CHECK_FALSE(exportJournal(*journal, request, folder.file("out")).ok());
    CHECK(contentOf(folder.file("out")) == "old");
}

TEST_CASE("photos lie beside the draft without their metadata, and only when they were let out") {
    TempFolder folder;
    TempJournal journal;
    auto encounter = visit("a");
    const std::string png =
        std::string("\x89PNG\r\n\x1a\n\0\0\0\x03tEXtGPSCRC!", 23) + std::string("\0\0\0\0IENDCRC!", 12);
    encounter.attachments = {{.sha256 = {}, .type = "image/png", .caption = "Kuva", .data = png}};
    must(journal->save(encounter));
    ExportRequest request{"markdown", {}, Language::Finnish, *parseDate("2026-03-14")};
    must(exportJournal(*journal, request, folder.file("out.md")));
    CHECK_FALSE(std::filesystem::exists(folder.file("photos")));
    request.choices = Composition{.shape = Shape::BrandSummary};
    request.choices->switched = {"photos"};
    must(exportJournal(*journal, request, folder.file("out.md")));
    REQUIRE(std::filesystem::exists(folder.file("photos")));
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder.file("photos"))) {
        ++files;
        CHECK(contentOf(file.path().string()).find("GPS") == std::string::npos);
        CHECK(contentOf(folder.file("out.md")).find("![Kuva](photos/" + file.path().filename().string() + ")") !=
              std::string::npos);
    }
    CHECK(files == 1);
}

TEST_CASE("a template in the author's folder is a preset and replaces one of ours") {
    TempFolder folder;
    TempJournal journal;
    must(journal->save(visit("Otsikko")));
    ::setenv("XDG_DATA_HOME", folder.file("data").c_str(), 1);
    must(saveTemplate({"oma", "txt", "<{{title}}>", true}));
    must(saveTemplate({"ghost", "json", "{}", true}));
    CHECK_FALSE(saveTemplate({"../x", "txt", "", true}).ok());
    CHECK_FALSE(saveTemplate({"x", "exe", "", true}).ok());
    const auto presets = exportPresets();
    CHECK(std::ranges::find(presets, "oma") != presets.end());
    CHECK(std::ranges::count(presets, "ghost") == 1);
    const Date day = *parseDate("2026-03-14");
    must(exportJournal(*journal, {"oma", {}, Language::Finnish, day}, folder.file("out")));
    CHECK(contentOf(folder.file("out")) == "<Kokemuksia>");
    must(exportJournal(*journal, {"ghost", {}, Language::Finnish, day}, folder.file("out")));
    CHECK(contentOf(folder.file("out")) == "{}");
    ::unsetenv("XDG_DATA_HOME");
}
