// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/brand_names.h"

#include "domain/fold.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace kokemus::exchange {
namespace {

constexpr std::size_t shortestChain = 3;  ///< bytes of a folded name
constexpr std::size_t comparedBrands = 2'000;
constexpr std::size_t shownSimilar = 3;

/// Words that say what a business is and not which.
constexpr auto kinds = std::to_array<std::string_view>(
    {"ravintola",  "kahvila", "cafe",   "café",    "restaurant", "restaurang", "pizzeria", "hotel",   "hotelli",
     "bar",        "baari",   "pub",    "bistro",  "kauppa",     "apteekki",   "apotek",   "parturi", "kampaamo",
     "ristorante", "the",     "la",     "le",      "il",         "el",         "salon",    "museo",   "museum",
     "kirjasto",   "library", "bakery", "leipomo", "bageri",     "pharmacy",   "hospital", "sairaala"});

struct Place {
    std::string name;
    std::int64_t entries = 0;
    std::vector<std::size_t> wordEnds;  ///< in `name`
};

std::vector<std::size_t> wordEnds(const std::string& name) {
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i <= name.size(); ++i)
        if ((i == name.size() || name[i] == ' ') && name[i - 1] != ' ') ends.push_back(i);
    return ends;
}

/// The first words, without what dangles at their end ("Sokos -", "Robert's,").
std::string beginning(const Place& place, std::size_t words) {
    std::string text = place.name.substr(0, place.wordEnds[words - 1]);
    while (!text.empty() && std::string_view(" ,-/|:(").find(text.back()) != std::string_view::npos) text.pop_back();
    return text;
}

bool makesChain(const std::string& folded) {
    return folded.size() >= shortestChain && std::ranges::find(kinds, folded) == kinds.end();
}

/// Folded beginnings of names, with the number of different places that have them.
std::map<std::string, int> sharedBeginnings(const std::vector<Place>& places) {
    std::map<std::string, int> shared;
    for (const Place& place : places) {
        std::set<std::string> own;
        for (std::size_t words = 1; words <= std::min<std::size_t>(place.wordEnds.size(), 4); ++words)
            own.insert(foldName(beginning(place, words)));
        for (const std::string& text : own) ++shared[text];
    }
    return shared;
}

/// At most one letter more, less or other; bytes, for names already folded without accents.
bool nearlySame(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a.size() < 4) return a == b;
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const std::string_view restA(inA, a.end());
    const std::string_view restB(inB, b.end());
    if (restB.empty()) return true;
    return a.size() == b.size() ? restA.substr(1) == restB.substr(1) : restA == restB.substr(1);
}

class Proposer {
public:
    Proposer(const std::vector<Place>& places, const std::vector<std::string>& brands)
        : m_shared(sharedBeginnings(places)) {
        for (std::size_t i = 0; i < std::min(brands.size(), comparedBrands); ++i) {
            m_known.emplace(foldName(brands[i]), brands[i]);
            m_accentless.emplace_back(foldAccents(brands[i]), brands[i]);
        }
    }

    BrandProposal propose(const Place& place) const {
        BrandProposal proposal{place.name, place.name, place.entries, false, {}};
        choose(place, proposal);
        const std::string folded = foldAccents(proposal.brand);
        for (const auto& [name, brand] : m_accentless) {
            if (brand == proposal.brand || proposal.similar.size() >= shownSimilar) continue;
            if (nearlySame(name, folded)) proposal.similar.push_back(brand);
        }
        return proposal;
    }

private:
    /// A brand of the journal before a chain, a longer beginning before a shorter one.
    void choose(const Place& place, BrandProposal& proposal) const {
        const std::size_t words = std::min<std::size_t>(place.wordEnds.size(), 6);
        for (std::size_t n = words; n > 0; --n)
            if (const auto known = m_known.find(foldName(beginning(place, n))); known != m_known.end()) {
                proposal.brand = known->second;
                proposal.known = true;
                return;
            }
        for (std::size_t n = std::min<std::size_t>(words, 4); n > 0; --n) {
            const std::string text = beginning(place, n);
            const auto shared = m_shared.find(foldName(text));
            if (n == place.wordEnds.size() && n > 1) continue;
            if (shared == m_shared.end() || shared->second < 2 || !makesChain(shared->first)) continue;
            proposal.brand = text;
            return;
        }
    }

    std::map<std::string, int> m_shared;
    std::map<std::string, std::string> m_known;
    std::vector<std::pair<std::string, std::string>> m_accentless;
};

}  // namespace

std::vector<BrandProposal> brandProposals(const std::map<std::string, std::int64_t>& places,
                                          const std::vector<std::string>& knownBrands) {
    std::vector<Place> all;
    for (const auto& [name, entries] : places) all.push_back({name, entries, wordEnds(name)});
    const Proposer proposer(all, knownBrands);
    std::vector<BrandProposal> proposals;
    for (const Place& place : all)
        if (!place.wordEnds.empty()) proposals.push_back(proposer.propose(place));
    std::ranges::stable_sort(proposals, std::greater{}, &BrandProposal::entries);
    return proposals;
}

}  // namespace kokemus::exchange
