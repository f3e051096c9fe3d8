// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_lines.h"
#include "kokemus/fields.h"
#include "told_in_full.h"
#include "ui/text.h"
#include "widgets_support.h"

#include <algorithm>

using namespace kokemus;
using namespace kokemus::ui;

namespace {

QString labelOf(const Phrases& phrases, std::string_view key) {
    auto label = toQString(phrases.text("field." + std::string(key)));
    label[0] = label[0].toUpper();
    return label;
}

const EncounterLine* find(const std::vector<EncounterLine>& lines, const QString& label) {
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [&](const EncounterLine& line) { return !line.heading && line.label == label; });
    return at == lines.end() ? nullptr : &*at;
}

}  // namespace

TEST_CASE("everything an encounter says can be read, in words") {
    const Phrases finnish(Language::Finnish);
    auto full = test::toldInFull();
    full.venue = "Kuura Kallio";
    full.touchpoint = "arrival";
    full.feelings = {{"neglected", 4}};
    full.sector = "cafe";
    const auto lines = encounterLines(full, finnish);
    for (const Field& field : encounterFields()) {
        // Told in the heading, or of use to programs only.
        static constexpr std::string_view elsewhere[] = {"occurred_on", "occurred_at", "utc_offset",
                                                         "zone",        "precision",   "recorded_at",
                                                         "case",        "currency",    "title"};
        if (std::find(std::begin(elsewhere), std::end(elsewhere), field.key) != std::end(elsewhere)) continue;
        INFO(std::string(field.key));
        CHECK(find(lines, labelOf(finnish, field.key)));
    }
    for (const char* list : {"parties", "feelings", "promises", "reactions", "contact", "place", "quotes", "viewpoints",
                             "steps", "tags", "later_feelings"}) {
        INFO(list);
        CHECK(find(lines, labelOf(finnish, list)));
    }
    const auto textOf = [&](const char* key) { return find(lines, labelOf(finnish, key))->text; };
    CHECK(textOf("quotes").contains(QStringLiteral("tarjoilija")));
    CHECK(textOf("place").contains(QStringLiteral("siisteys: huono")));
    CHECK(textOf("promises").contains(QStringLiteral("5.7.2025")));
    CHECK(textOf("steps").contains(QStringLiteral("Matka Oy")));
    CHECK(textOf("later_feelings").contains(QStringLiteral("jo parempi")));
}

TEST_CASE("what was not said is not there, nor the heading of a topic without answers") {
    Encounter brief;
    brief.occurredOn = parseDate("2025-07-01");
    brief.parties.emplace_back().brand = "Aalto";
    brief.outcome = 5;
    const auto lines = encounterLines(brief, Phrases(Language::English));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().text == QStringLiteral("fairly good"));
    brief.ease = 2;
    const auto more = encounterLines(brief, Phrases(Language::English));
    REQUIRE(more.size() == 3);
    CHECK(more[1].heading);
}
