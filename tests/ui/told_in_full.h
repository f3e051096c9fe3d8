// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"

namespace kokemus::ui::test {

/// Something in every field that a fold asks, and in those that none does.
inline Encounter toldInFull() {
    Encounter full;
    full.id = "0190f3c2-0000-7000-8000-000000000001";
    full.occurredOn = parseDate("2025-07-01");
    full.precision = Precision::Day;
    full.parties = {{"Kahvila Kuura", "cafe", Role::Retailer, 1.0, {}},
                    {"Matka Oy", "", Role::Carrier, 0.25, 2},
                    {"", "manufacturer", Role::Manufacturer, 0.0, {}}};
    full.channel = Channel::OnSite;
    full.expectation = 4;
    full.expectationTiming = Timing::Before;
    full.outcome = 2;
    full.uplift = -2;
    full.compared = -1;
    full.ease = 5;
    full.surprise = 1;
    full.valence = -3;
    full.arousal = 2;
    full.promises = {{"Soitamme huomenna", parseDate("2025-07-02"), parseDate("2025-07-05"), PromiseState::Broken, ""},
                     {"", {}, {}, PromiseState::Open, "Matka Oy"}};
    full.priceExpected = 9900;
    full.priceActual = 12900;
    full.lostPurchase = 4500;
    full.currency = "SEK";
    full.severity = 3;
    full.reactions = {Reaction::Shrug, Reaction::Fixed};
    full.recovery = Recovery::Partial;
    full.noticedBy = NoticedBy::Me;
    full.waitingMinutes = 25;
    full.spentMinutes = 90;
    full.contacts = 3;
    full.feelingBeforeRecovery = -3;
    full.feelingAfterRecovery = 1;
    full.ability = 5;
    full.willingness = 2;
    full.contact = {{"greeted", false}, {"listened", true}, {"own-aspect", true}};
    full.place = {{"tidiness", -1}, {"own-aspect", 2}};
    full.quotes = {{"A-haa.\r\n", "waiter", true}, {"Kyllä se siitä", "", {}}};
    full.viewpoints = {{"myyjä", "ei kuulu meille", Basis::Told}};
    full.steps = {{"arrival", -2, "ei tervehditty", ""}, {"own-step", 3, "", "Matka Oy"}};
    full.wouldReturn = Return::Maybe;
    full.wouldRecommend = 10;
    full.didReturn = false;
    full.toldOthers = true;
    full.thanked = false;
    full.feedbackGiven = true;
    full.feedbackAnswer = "Kiitos\u00a0palautteesta";
    full.laterFeelings = {{parseDate("2025-08-01"), {{"relieved", 2}}, 1, "jo parempi"}};
    full.whyLogged = WhyLogged::Notable;
    full.provenance = Provenance::Witnessed;
    full.countsInScore = false;
    full.confidential = true;
    full.title = "Laukku";
    full.note = "Mitä tapahtui";
    full.privateNote = "vain minulle";
    full.lesson = "kysy hinta";
    full.tags = {"hinta", "kaksi sanaa"};
    return full;
}

}  // namespace kokemus::ui::test
