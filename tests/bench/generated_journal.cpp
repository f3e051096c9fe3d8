// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generated_journal.h"

#include "kokemus/journal.h"

#include <stdlib.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <stdexcept>
#include <string_view>

namespace kokemus::bench {
namespace {

constexpr auto noteWords = std::to_array<std::string_view>(
    {"kassalla", "oli",    "pitkä",     "jono",     "mutta",   "myyjä",      "tervehti",  "heti",       "ja",
     "kysyi",    "miten",  "voisi",     "auttaa",   "kahvi",   "tuli",       "kylmänä",   "pöytään",    "vaikka",
     "pyysin",   "kuumaa", "lasku",     "täsmäsi",  "lähetys", "viipyi",     "viikon",    "eikä",       "kukaan",
     "kertonut", "syytä",  "palautus",  "onnistui", "ilman",   "selityksiä", "hymyillen", "odottaessa", "musiikki",
     "soi",      "liian",  "lujaa",     "tilassa",  "joka",    "oli",        "siisti",    "mutta",      "ahdas",
     "hinta",    "nousi",  "yllättäen", "luvattu",  "alennus"});
constexpr auto emotions = std::to_array<std::string_view>({"happy", "neglected", "angry", "trusting", "disappointed"});
constexpr auto touchpoints = std::to_array<std::string_view>({"arrival", "advice", "payment", "waiting", "delivery"});
constexpr auto tags = std::to_array<std::string_view>({"hinta", "jonotus", "palvelu", "toimitus"});

}  // namespace

int EncounterGenerator::draw(int below) {
    // The distributions of <random> differ between libraries; the generator does not.
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

std::string EncounterGenerator::words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        if (i > 0) text += ' ';
        text += noteWords[static_cast<std::size_t>(draw(static_cast<int>(noteWords.size())))];
    }
    return text;
}

Encounter EncounterGenerator::next() {
    const auto pick = [this](const auto& list) {
        return std::string(list[static_cast<std::size_t>(draw(static_cast<int>(list.size())))]);
    };
    Encounter encounter;
    encounter.occurredOn = dateOfDay(dayNumber({std::chrono::year(2016) / 1 / 1}) + draw(3650));
    encounter.occurredAt = 480 + draw(720);
    encounter.utcOffset = 120;
    encounter.zone = "Europe/Helsinki";
    encounter.precision = Precision::Minute;
    // The smaller of two draws: low numbers are met often.
    const std::string brand = "Merkki " + std::to_string(1 + std::min(draw(200), draw(200)));
    encounter.parties.push_back(Party{brand, "", Role::Provider, 1.0, std::nullopt});
    encounter.venue = brand + " " + std::to_string(1 + draw(3));
    encounter.channel = Channel::OnSite;
    encounter.touchpoint = pick(touchpoints);
    encounter.expectation = 1 + draw(7);
    encounter.outcome = 1 + draw(7);
    encounter.feelings.push_back(Feeling{pick(emotions), 2 + draw(3)});
    if (draw(10) < 4) encounter.uplift = draw(7) - 3;
    if (draw(10) < 3) encounter.ease = 1 + draw(7);
    if (draw(10) < 2) encounter.steps = {Step{"arrival", draw(7) - 3, "", ""}, Step{"payment", draw(7) - 3, "", ""}};
    if (draw(4) == 0) encounter.tags.push_back(pick(tags));
    encounter.title = words(4);
    encounter.note = words(20 + draw(100));
    return encounter;
}

Result<void> makeJournal(const std::string& path, int count) {
    std::filesystem::remove(path);
    JournalOptions options;
    options.create = true;
    auto journal = openJournal(path, options);
    if (!journal) return journal.error();
    auto batch = (*journal)->beginBatch("import", "generated");
    if (!batch) return batch.error();
    EncounterGenerator generator(1);
    for (int i = 0; i < count; ++i)
        if (const auto added = (*batch)->addEncounter(generator.next()); !added) return added.error();
    const auto committed = (*batch)->commit();
    return committed ? Result<void>() : Result<void>(committed.error());
}

const std::string& temporaryFolder() {
    struct Folder {
        std::string path = (std::filesystem::temp_directory_path() / "kokemus-bench-XXXXXX").string();
        Folder() {
            if (!mkdtemp(path.data())) throw std::runtime_error("no temporary folder " + path);
        }
        ~Folder() {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
    };
    static const Folder folder;
    return folder.path;
}

}  // namespace kokemus::bench
