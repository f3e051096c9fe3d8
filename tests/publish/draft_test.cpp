// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files: KOKEMUS_UPDATE_GOLDEN=1 ctest -R "^publish: the draft reads as its golden file" writes them anew.
#include "publish/draft.h"

#include "rendering.h"
#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

using namespace kokemus;
using namespace kokemus::tests;
using publish::DraftEncounter;
using publish::Material;

namespace {

DraftEncounter bagWhosePriceJumped() {
    DraftEncounter entry;
    Encounter& encounter = entry.encounter;
    encounter.occurredOn = parseDate("2026-03-13");
    encounter.occurredAt = 14 * 60 + 5;
    encounter.precision = Precision::Minute;
    encounter.recordedAt = "2026-03-13T18:20:00Z";
    encounter.parties = {{.brand = "Tavaratalo Tähti & Kuu", .sector = {}, .outcome = {}}};
    encounter.venue = "Tähti, Kamppi";
    encounter.channel = Channel::OnSite;
    encounter.touchpoint = "pricing";
    encounter.title = "Laukku, jonka hinta *hyppäsi*";
    encounter.note = "Laukku maksoi eilen 99 €.\n\n# Tänään 129 €\n\n- kysyin syytä\n- sain <i>olankohautuksen</i>";
    encounter.expectation = 6;
    encounter.expectationTiming = Timing::Before;
    encounter.outcome = 1;
    encounter.feelings = {{"disappointed", 4}, {"deceived", 3}};
    encounter.priceExpected = 9900;
    encounter.priceActual = 12900;
    encounter.quotes = {{"A-haa.", "salesperson", true}, {"Se on järjestelmän vika.", "", false}};
    encounter.viewpoints = {{"customer", "Hintaa nostettiin ennen alea.", Basis::Guess},
                            {"retailer", "Alkuperäinen hinta oli lapussa.", Basis::Observed},
                            {"myyjän esihenkilö", "Hinnat vaihtuvat.", Basis::Opinion}};
    encounter.lesson = "Ota kuva hintalapusta.";
    encounter.whyLogged = WhyLogged::Notable;
    encounter.privateNote = "SECRET";
    entry.figures.score = 12;
    entry.figures.coverage = 0.65;
    entry.figures.priceChangePercent = 30.0 / 99.0 * 100.0;
    entry.figures.priceShareOfNew = 30.0 / 129.0 * 100.0;
    return entry;
}

DraftEncounter dessertOnTheHouse() {
    DraftEncounter entry;
    Encounter& encounter = entry.encounter;
    encounter.occurredOn = parseDate("2024-07-01");
    encounter.precision = Precision::Season;
    encounter.recordedAt = "2026-01-01T10:00:00Z";
    encounter.parties = {{.brand = "Tavaratalo Tähti & Kuu", .sector = {}, .outcome = {}}};
    encounter.touchpoint = "own_ravintola";
    encounter.outcome = 7;
    encounter.feelings = {{"own_ihastus", 5}};
    encounter.priceActual = 1250;
    encounter.whyLogged = WhyLogged::Routine;
    entry.figures.score = 90;
    entry.figures.coverage = 0.5;
    return entry;
}

DraftEncounter heardFromAFriend() {
    DraftEncounter entry;
    Encounter& encounter = entry.encounter;
    encounter.precision = Precision::Unknown;
    encounter.provenance = Provenance::Heard;
    encounter.parties = {{.brand = "Tavaratalo Tähti & Kuu", .sector = {}, .outcome = {}},
                         {.brand = "", .sector = "delivery", .outcome = {}}};
    encounter.note = "Paketti tuli rikki.";
    encounter.outcome = 2;
    return entry;
}

/// A report as report/ writes one for this language.
BrandReport reportIn(Language language) {
    const Phrases phrases(language);
    BrandReport report;
    report.brand.name = "Tavaratalo Tähti & Kuu";
    report.brand.posterior.n = 10;
    report.brand.posterior.weight = 10;
    report.brand.posterior.score = 66.4;
    report.brand.posterior.low = 56.2;
    report.brand.posterior.high = 76.6;
    report.brand.posterior.evidence = Evidence::Established;
    report.brand.posterior.verdict = Verdict::ClearlyAbove;
    report.headline = phrases.text(
        "report.score_line",
        {{"score", "66"}, {"low", "56"}, {"high", "77"}, {"count", phrases.plural("count.encounter", 10)}});
    report.evidence = phrases.text("evidence.established");
    report.verdict = phrases.text("verdict.clearly_above");
    report.findings = {phrases.text("report.trend_none")};
    report.footer = phrases.text("report.footer");
    return report;
}

Material partsIn(Language language) {
    Material parts;
    parts.report = reportIn(language);
    parts.asOf = *parseDate("2026-03-14");
    parts.encounters = {bagWhosePriceJumped(), dessertOnTheHouse(), heardFromAFriend()};
    parts.disclosures = {{"Tavaratalo Tähti & Kuu", Tie::Client}};
    parts.touchpoints = {{"own_ravintola", "tavaratalon *ravintola*"}};
    parts.emotions = {{"own_ihastus", "ihastunut"}};
    return parts;
}

std::string draftIn(Language language, const Material& parts) {
    return publish::brandSummary(parts, Phrases(language));
}

std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("the draft reads as its golden file in every language") {
    for (const auto language : {Language::English, Language::Finnish, Language::Swedish}) {
        const auto draft = draftIn(language, partsIn(language));
        const auto path = std::string(KOKEMUS_TEST_DATA) + "/golden/draft." + std::string(codeOf(language)) + ".md";
        if (std::getenv("KOKEMUS_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << draft;
        CHECK(draft == readFile(path));
    }
}

TEST_CASE("the draft is CommonMark without raw HTML, and no phrase is missing from it") {
    for (const auto language : {Language::English, Language::Finnish, Language::Swedish}) {
        const auto draft = draftIn(language, partsIn(language));
        CHECK(hasNoRawHtml(draft));
        for (const std::string group : {"publish.", "report.", "scale_", "touchpoint.", "date.", "SECRET"})
            CHECK_FALSE(holds(draft, group));
    }
}

TEST_CASE("a price that rose is told with both percentages and their bases") {
    const auto draft = draftIn(Language::English, partsIn(Language::English));
    CHECK(holds(draft,
                "The price rose by 30.3 % (99\u00a0€ → 129\u00a0€, based on the old price). "
                "Of the new price the rise is 23.3 %."));
}

TEST_CASE("a price that fell says so, and one without a base has no percentage") {
    auto parts = partsIn(Language::English);
    auto& entry = parts.encounters[0];
    std::swap(entry.encounter.priceExpected, entry.encounter.priceActual);
    entry.figures.priceChangePercent = -30.0 / 129.0 * 100.0;
    entry.figures.priceShareOfNew = -30.0 / 99.0 * 100.0;
    CHECK(holds(draftIn(Language::English, parts),
                "The price fell by 23.3 % (129\u00a0€ → 99\u00a0€, based on the old "
                "price). Of the new price the fall is 30.3 %."));
    entry.encounter.priceExpected = 0;
    entry.figures.priceChangePercent.reset();
    CHECK(holds(draftIn(Language::English, parts), "- Price: 99\u00a0€, expected 0\u00a0€.\n"));
}

TEST_CASE("below weight 3 the encounters are listed and no score, band or verdict is told") {
    auto parts = partsIn(Language::Finnish);
    auto& report = *parts.report;
    report.brand.posterior.n = 2;
    report.brand.posterior.weight = 2;
    report.brand.posterior.evidence = Evidence::Anecdote;
    report.brand.posterior.verdict = Verdict::TooFew;
    report.headline = "2 kokemusta – liian vähän kokemuslukuun";
    report.explanation.contributions = {{"a", "", 66.4, 1}, {"b", "", 12, 1}};
    auto draft = draftIn(Language::Finnish, parts);
    CHECK(holds(draft, "**2 kokemusta: 66, 12. Liian vähän kokemuslukuun.**"));
    CHECK_FALSE(holds(draft, "Kokonaisuutena"));
    CHECK_FALSE(holds(draft, "Arvio:"));
    CHECK_FALSE(holds(draft, "56"));
    report.brand.posterior.weight = 1.5;
    draft = draftIn(Language::Finnish, parts);
    CHECK(holds(draft, "**2 kokemusta, paino 1,5: 66, 12. Liian vähän kokemuslukuun.**"));
}

TEST_CASE("a band word is told only with a clear verdict, and never beside a verdict") {
    auto parts = partsIn(Language::English);
    CHECK(holds(draftIn(Language::English, parts), "- Overall: good\n"));
    CHECK_FALSE(holds(draftIn(Language::English, parts), "Verdict:"));
    parts.report->brand.posterior.verdict = Verdict::Unclear;
    parts.report->verdict = "not clear either way";
    CHECK_FALSE(holds(draftIn(Language::English, parts), "Overall:"));
    CHECK(holds(draftIn(Language::English, parts), "- Verdict: not clear either way\n"));
}

TEST_CASE("settings other than the usual ones are told") {
    auto parts = partsIn(Language::English);
    CHECK_FALSE(holds(draftIn(Language::English, parts), "Changed settings"));
    parts.settings.halfLifeDays = 365;
    parts.settings.lossLambda = 2;
    const auto draft = draftIn(Language::English, parts);
    CHECK(holds(draft, "the weight halves in 365 days"));
    CHECK(holds(draft, "- Changed settings: extra weight of disappointments 2, "));
}

TEST_CASE("how the entries came about is told: notable ones, late ones, gaps") {
    const auto draft = draftIn(Language::English, partsIn(Language::English));
    CHECK(holds(draft, "- 50 % were logged because they stood out."));
    CHECK(holds(draft, "- The entries have many gaps"));
    CHECK_FALSE(holds(draft, "more than a week afterwards"));  // the only late one has a vague date
    auto parts = partsIn(Language::English);
    parts.encounters[0].encounter.recordedAt = "2026-03-22T10:00:00Z";
    parts.encounters[1].encounter.precision = Precision::Day;
    parts.encounters[1].encounter.recordedAt = "2024-07-02T10:00:00Z";
    CHECK(holds(draftIn(Language::English, parts), "- Encounters from 1 July 2024 to 13 March 2026\n"));
    CHECK(holds(draftIn(Language::English, parts), "- 1 encounter was logged more than a week afterwards."));
}

TEST_CASE("an encounter that is not the author's own is marked") {
    CHECK(holds(draftIn(Language::English, partsIn(Language::English)),
                "*I heard this from others; it is not my own encounter.*"));
}

TEST_CASE("a draft without a brand names each encounter's parties, and the sector where the brand is unknown") {
    auto parts = partsIn(Language::English);
    parts.report.reset();
    const auto draft = draftIn(Language::English, parts);
    CHECK(draft.starts_with("# Encounters\n\n## The encounters\n"));
    CHECK(holds(draft, "\nTavaratalo Tähti \\& Kuu · a carrier\n"));
    CHECK(draft.ends_with("*One person's recorded experiences, not a customer survey.*\n"));
}

TEST_CASE("a draft without encounters says so") {
    Material parts;
    parts.asOf = *parseDate("2026-03-14");
    CHECK(holds(draftIn(Language::English, parts), "There are no encounters to publish."));
}

TEST_CASE("a date is told as precisely as it is known") {
    Encounter encounter;
    const Phrases finnish(Language::Finnish);
    CHECK(publish::shownTime(encounter, finnish) == "ajankohta ei ole tiedossa");
    encounter.occurredOn = parseDate("2024-07-15");
    CHECK(publish::shownTime(encounter, finnish) == "15.7.2024");
    encounter.precision = Precision::Month;
    CHECK(publish::shownTime(encounter, finnish) == "heinäkuussa 2024");
    encounter.precision = Precision::Season;
    CHECK(publish::shownTime(encounter, finnish) == "kesällä 2024");
    encounter.precision = Precision::Year;
    CHECK(publish::shownTime(encounter, finnish) == "vuonna 2024");
    encounter.precision = Precision::AtLatest;
    CHECK(publish::shownTime(encounter, finnish) == "viimeistään 15.7.2024");
    encounter.precision = Precision::Minute;
    encounter.occurredAt = 9 * 60 + 5;
    CHECK(publish::shownTime(encounter, finnish) == "15.7.2024 klo 09.05");
    CHECK(publish::shownTime(encounter, Phrases(Language::English)) == "15 July 2024 at 09:05");
}

TEST_CASE("hostile text in any field of an encounter stays text and stays in its place") {
    for (const auto& text : hostileStrings()) {
        INFO(text);
        auto parts = partsIn(Language::English);
        parts.report->brand.name = text;
        parts.report->findings = {text};
        parts.touchpoints = {{"own", text}};
        parts.emotions = {{"own", text}};
        parts.disclosures = {{text, Tie::Gift}};
        DraftEncounter entry = bagWhosePriceJumped();
        Encounter& encounter = entry.encounter;
        encounter.parties = {{.brand = text, .sector = {}, .outcome = {}},
                             {.brand = {}, .sector = text, .outcome = {}}};
        encounter.venue = encounter.title = encounter.note = encounter.lesson = text;
        encounter.touchpoint = "own";
        encounter.feelings = {{"own", 3}, {text, 3}};
        encounter.quotes = {{text, text, false}, {text, "", std::nullopt}};
        encounter.viewpoints = {{text, text, Basis::Told}};
        encounter.currency = text;
        parts.encounters = {entry, entry};
        const auto draft = draftIn(Language::English, parts);
        CHECK(hasNoRawHtml(draft));
        CHECK_FALSE(holds(draft, "{{"));
        CHECK_FALSE(holds(draft, "{%"));
        const auto html = rendered(draft);
        CHECK_FALSE(holds(html, "href=\"javascript"));
        CHECK(html.ends_with("<p><em>One person's recorded experiences, not a customer survey.</em></p>\n"));
        std::size_t sections = 0;
        for (auto at = html.find("<h3>"); at != html.npos; at = html.find("<h3>", at + 1)) ++sections;
        CHECK(sections == 2);
    }
}
