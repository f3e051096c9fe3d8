// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rounds.h"
#include "support/temp_journal.h"

#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;

namespace {

const std::vector<std::string> brandNames{"Aamu", "Kuura", "Lumo", "Meri", "Nuotio", "Pilvi"};
const std::vector<std::string> emotions{"pleased", "angry", "neutral", "valued", "deceived"};
const std::vector<std::string> venueNames{"", "Kallio", "Kamppi", "Pasila"};
const std::vector<std::string> tags{"hinta", "jono", "laatu"};
const std::vector<std::string> caseNames{"", "", "", "Laasku", "Takuu", "Muutto"};

/// A user who does anything in any order.
class AnyUser {
public:
    AnyUser(TempJournal& journal, unsigned seed) : m_journal(journal), m_random(seed) {}

    /// Does something; returns what.
    std::string act() {
        const int choice = upTo(99);
        if (m_ids.empty() || choice < 35) return add();
        if (choice < 60) return edit();
        if (choice < 70) return trash();
        if (choice < 76) return restore();
        if (choice < 84) return undo();
        if (choice < 88) return merge();
        if (choice < 90) return rename();
        if (choice < 94) return mergeNames();
        if (choice < 96) return editMany();
        if (choice < 98) return weigh();
        return feelOtherwise();
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    template <class T>
    const T& oneOf(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    std::optional<int> perhaps(int most) { return upTo(2) == 0 ? std::nullopt : std::optional(1 + upTo(most - 1)); }

    void fill(Encounter& encounter) {
        encounter.occurredOn = dateOfDay(20'000 + upTo(600));
        encounter.expectation = perhaps(7);
        encounter.outcome = perhaps(7);
        encounter.ease = perhaps(7);
        encounter.caseName = oneOf(caseNames);
        encounter.countsInScore = upTo(9) > 0;
        encounter.provenance = upTo(9) > 0 ? Provenance::Own : Provenance::Read;
        encounter.feelings.clear();
        if (upTo(3) > 0) encounter.feelings.push_back({oneOf(emotions), 1 + upTo(4)});
        encounter.promises.clear();
        if (upTo(2) == 0) encounter.promises.emplace_back().state = static_cast<PromiseState>(upTo(4));
        encounter.parties.clear();
        std::set<std::string> named;
        for (int i = upTo(3); i > 0; --i) {
            const std::string& brand = oneOf(brandNames);
            if (named.insert(brand).second)
                encounter.parties.push_back({brand, "", Role::Provider, upTo(4) / 4.0, perhaps(7)});
        }
        encounter.sector = upTo(3) == 0 ? "cafe" : "";
        encounter.venue = oneOf(venueNames);
        encounter.tags = {oneOf(tags)};
    }

    std::string add() {
        Encounter encounter;
        fill(encounter);
        m_ids.push_back(must(m_journal->save(encounter)).id);
        return "add";
    }
    std::string edit() {
        auto encounter = m_journal->encounter(oneOf(m_ids));
        if (!encounter) return "edit nothing";
        fill(*encounter);
        must(m_journal->save(*encounter));
        return "edit";
    }
    std::string trash() { return m_journal->trash({oneOf(m_ids)}) ? "trash" : "trash nothing"; }
    std::string restore() { return m_journal->restore({oneOf(m_ids)}) ? "restore" : "restore nothing"; }
    std::string undo() { return m_journal->undo("") ? "undo" : "undo refused"; }
    std::string merge() {
        return m_journal->merge("brand", oneOf(brandNames), oneOf(brandNames)) ? "merge" : "merge not";
    }
    std::string rename() {
        return m_journal->rename("brand", oneOf(brandNames), oneOf(brandNames) + (upTo(1) == 0 ? "" : " Oy"))
                   ? "rename"
                   : "rename not";
    }
    std::string mergeNames() {
        const bool ofTags = upTo(1) == 0;
        const auto& names = ofTags ? tags : venueNames;
        // By id: a venue's name may be that of several brands' venues.
        const auto idOf = [&](const std::string& name) {
            for (const NameUse& use : must(m_journal->namesByUse(ofTags ? "tag" : "venue")))
                if (use.name == name) return use.id;
            return name;
        };
        return m_journal->merge(ofTags ? "tag" : "venue", idOf(oneOf(names)), idOf(oneOf(names))) ? "merge names"
                                                                                                  : "merge names not";
    }
    std::string editMany() {
        const auto edited = m_journal->edit({oneOf(m_ids), oneOf(m_ids), oneOf(m_ids)}, [&](Encounter& encounter) {
            encounter.caseName = oneOf(caseNames);
            encounter.outcome = perhaps(7);
            return Result<void>();
        });
        return edited ? "edit many" : "edit none";
    }
    std::string weigh() {
        must(m_journal->setSetting("score.weights.ease", std::to_string(upTo(40))));
        return "weigh";
    }
    std::string feelOtherwise() {
        Record emotion;
        emotion.kind = "emotion";
        emotion.id = oneOf(emotions);
        emotion.values["valence"] = upTo(20) / 10.0 - 1.0;
        must(m_journal->saveRecord(emotion));
        return "feel otherwise";
    }

    TempJournal& m_journal;
    std::mt19937 m_random;
    std::vector<std::string> m_ids;
};

struct Share {
    std::string caseName;
    std::string encounter;
    double share = 0;
    double score = 0;
};

/// Shares by the brand they count for, worked out from the encounters alone.
std::map<std::string, std::vector<Share>> sharesOf(TempJournal& journal) {
    std::map<std::string, std::vector<Share>> shares;
    must(journal->forEach({}, Sort::Date, 0, false, [&](const Encounter& encounter) {
        if (!mayCount(encounter) || !must(journal->figuresOf(encounter)).score) return true;
        std::map<std::string, Share> ofBrand;
        for (const Party& party : encounter.parties) {
            if (party.share <= 0) continue;
            Encounter theirs = encounter;
            if (party.outcome) theirs.outcome = party.outcome;
            const double score = *must(journal->figuresOf(theirs)).score;
            Share& share = ofBrand[must(journal->findBrand(party.brand))];
            if (share.share < party.share) share = {encounter.caseName, encounter.id, party.share, score};
        }
        for (const auto& [brand, share] : ofBrand) shares[brand].push_back(share);
        return true;
    }));
    return shares;
}

/// n, weight and weighted mean of a brand, in the plainest way there is.
std::tuple<int, double, double> plainSums(const std::vector<Share>& shares) {
    std::map<std::string, int> inCase;
    for (const Share& share : shares) ++inCase[share.caseName];
    double weight = 0;
    double sum = 0;
    for (const Share& share : shares) {
        const double own = share.caseName.empty() ? share.share : share.share / inCase[share.caseName];
        weight += own;
        sum += own * share.score;
    }
    return {static_cast<int>(shares.size()), weight, weight > 0 ? sum / weight : 0};
}

void compare(TempJournal& journal) {
    auto shares = sharesOf(journal);
    for (const BrandSums& sums : must(journal->brandSums(*parseDate("2099-01-01")))) {
        INFO(sums.name);
        const auto [n, weight, mean] = plainSums(shares[sums.brand]);
        CHECK(sums.score.n == n);
        CHECK(sums.score.weight == Approx(weight).margin(1e-9));
        CHECK(sums.score.mean == Approx(mean).margin(1e-9));
        shares.erase(sums.brand);
    }
    for (const auto& [brand, left] : shares) {
        INFO("a counting brand without sums: " << brand);
        CHECK(left.empty());
    }
}

}  // namespace

TEST_CASE("whatever is done in whatever order, the stored figures are those of a full recomputation") {
    for (int round = 0; round < test::rounds(2); ++round) {
        TempJournal journal;
        AnyUser user(journal, static_cast<unsigned>(1000 + round));
        std::string story;
        for (int i = 1; i <= 120; ++i) {
            story += user.act() + ", ";
            if (i % 8 != 0) continue;
            INFO("round " << round << ": " << story);
            const CheckReport report = must(journal->check(true));
            CHECK(report.problems == std::vector<std::string>());
            compare(journal);
            // What is reported once would be reported again after every further step.
            if (!report.ok) return;
        }
    }
}
