// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_journal.h"

#include "kokemus/exchange.h"

namespace kokemus::tests {
namespace {

Encounter priceThatJumped() {
    Encounter encounter;
    encounter.occurredOn = parseDate("2026-03-13");
    encounter.occurredAt = 14 * 60 + 5;
    encounter.parties = {{.brand = "Tavaratalo Tähti", .sector = "department_store", .outcome = {}}};
    encounter.venue = "Tähti Kamppi";
    encounter.channel = Channel::OnSite;
    encounter.touchpoint = "pricing";
    encounter.title = "Laukku, jonka hinta hyppäsi";
    encounter.note = "Myyjä Maija sanoi, ettei Tavaratalo Tähdellä voi mitään.\n\nKysyin *Maijalta* uudestaan.";
    encounter.expectation = 6;
    encounter.outcome = 1;
    encounter.feelings = {{"disappointed", 4}};
    encounter.priceExpected = 9900;
    encounter.priceActual = 12900;
    encounter.quotes = {{"A-haa.", "salesperson", true}};
    encounter.viewpoints = {{"customer", "Hintaa nostettiin ennen alea.", Basis::Guess},
                            {"retailer", "Hinta oli lapussa.", Basis::Observed}};
    encounter.lesson = "Ota kuva hintalapusta.";
    encounter.tags = {"hinta"};
    encounter.privateNote = "PRIVATE";
    encounter.whyLogged = WhyLogged::Notable;
    return encounter;
}

Encounter dessertOnTheHouse() {
    Encounter encounter;
    encounter.occurredOn = parseDate("2024-07-01");
    encounter.precision = Precision::Season;
    encounter.parties = {{.brand = "Ravintola Lokki", .sector = "restaurant", .outcome = {}}};
    encounter.touchpoint = "whole_visit";
    encounter.title = "Jälkiruoka talon puolesta";
    encounter.note = "Pihvi oli suolainen. Jälkiruoka tuli talon puolesta.";
    encounter.outcome = 7;
    encounter.feelings = {{"delighted", 5}};
    encounter.quotes = {{"Talo tarjoaa.", "waiter", false}};
    encounter.lesson = "Hyvitys, jota ei pyydetty, muistetaan.";
    encounter.tags = {"hyvitys"};
    return encounter;
}

Encounter brokenParcel() {
    Encounter encounter;
    encounter.occurredOn = parseDate("2026-02-02");
    encounter.caseName = "Rikkinäinen paketti";
    encounter.parties = {{.brand = "Verkkokauppa Pilvi", .sector = "web_shop", .outcome = {}},
                         {.brand = "Kuljetus Ripeä", .sector = "delivery", .role = Role::Carrier, .outcome = 2}};
    encounter.touchpoint = "delivery";
    encounter.title = "Paketti oli märkä";
    encounter.note = "Kuljetus Ripeän kuljettaja jätti paketin sateeseen.";
    encounter.outcome = 6;
    encounter.promises = {
        {"Uusi tuote viikossa", parseDate("2026-02-09"), parseDate("2026-02-08"), PromiseState::Kept, {}}};
    encounter.contacts = 2;
    encounter.spentMinutes = 40;
    encounter.recovery = Recovery::Beyond;
    encounter.feedbackAnswer = "Pahoittelemme. Lähetämme uuden.";
    encounter.wouldReturn = Return::Yes;
    return encounter;
}

std::string saved(Journal& journal, const Encounter& encounter) {
    const auto result = journal.save(encounter);
    REQUIRE(result.ok());
    return result->id;
}

}  // namespace

ToldJournal::ToldJournal() {
    bag = saved(**this, priceThatJumped());
    dessert = saved(**this, dessertOnTheHouse());
    parcel = saved(**this, brokenParcel());
    auto secret = dessertOnTheHouse();
    secret.title = "CONFIDENTIAL";
    secret.confidential = true;
    saved(**this, secret);
    Encounter unfinished;
    unfinished.occurredOn = parseDate("2026-03-01");
    unfinished.title = "UNFINISHED";
    saved(**this, unfinished);
}

LocalMoment tellingTime() {
    LocalMoment now;
    now.date = *parseDate("2026-03-14");
    now.minuteOfDay = 18 * 60 + 20;
    now.utcOffset = 120;
    now.instant = *parseInstant("2026-03-14T16:20:00Z");
    return now;
}

Draft drafted(Journal& journal, const Composition& composition) {
    auto draft = composeDraft(journal, composition, tellingTime());
    REQUIRE(draft.ok());
    return std::move(*draft);
}

std::string rendering(const Draft& draft, const std::string& preset) {
    const auto text = renderPreset(draft, preset);
    REQUIRE(text.ok());
    return *text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace kokemus::tests
