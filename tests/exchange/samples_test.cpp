// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_desk.h"
#include "exchange/json_value.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>

using namespace kokemus;
using namespace kokemus::test;

// Files that other programs really wrote are not ours to hand on. Who has them names their folder in
// KOKEMUS_SAMPLES_DIR; tests/data/import/count_samples.py counts them without any of our code.
TEST_CASE("files of other programs import with the counts of an independent program, once, and are undone whole") {
    const char* folder = std::getenv("KOKEMUS_SAMPLES_DIR");
    if (!folder || *folder == '\0') {
        std::cout << "KOKEMUS_SAMPLES_DIR is not set: no files of other programs were tried.\n";
        return;
    }
    const auto counts = exchange::readJson(contentOf(ImportDesk::fixture("sample-counts.json")));
    REQUIRE(counts.ok());
    REQUIRE(counts->size() > 20);
    for (const auto& [name, expected] : counts->items()) {
        const std::string path = (std::filesystem::path(folder) / name).string();
        CAPTURE(path);
        REQUIRE(std::filesystem::exists(path));
        const auto entries = expected["entries"].get<std::int64_t>();
        ImportDesk desk;
        must(desk.journal->save(told("Oma", "2026-01-01", 4)));
        const std::string before = desk.exported();
        if (entries == 0) {
            const auto refused = desk.tryFile(path);
            REQUIRE_FALSE(refused.ok());
            CHECK(refused.error().code == ErrorCode::ImportEmpty);
            continue;
        }
        const auto report = desk.file(path, {}, true);
        CHECK(report.added == entries);
        CHECK(report.incomplete == entries);
        CHECK(static_cast<std::int64_t>(report.refused.size()) == expected["refused"].get<std::int64_t>());
        const auto again = desk.file(path, {}, true);
        CHECK(again.added == 0);
        CHECK(again.known == entries);
        CHECK(again.batch.empty());
        must(desk.journal->undo(report.batch));
        CHECK(desk.exported() == before);
    }
}
