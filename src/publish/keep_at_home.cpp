// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves this computer, and what does not: everything a draft is written from passes through here first.
#include "domain/fold.h"
#include "publish/gather.h"

#include <algorithm>
#include <map>

namespace kokemus::publish {
namespace {

constexpr double neutralOutcome = 4;
constexpr std::size_t shownCharacters = 120;

/// How a shape usually goes about what can be switched.
struct Usual {
    enum class Brands { PraiseOnly, Named, Disguised };
    Brands brands = Brands::PraiseOnly;
    bool prices = false;
    bool place = true;
    bool exactTime = true;
};

Usual usualOf(const Composition& composition) {
    switch (composition.shape) {
        case Shape::WorkshopCard:
            return {.brands = Usual::Brands::Disguised, .place = false, .exactTime = false};
        case Shape::Comparison:
            return {.brands = Usual::Brands::Named};
        case Shape::Thanks:
        case Shape::Feedback:
        case Shape::Complaint:
            // They go to the brand itself, and nowhere else.
            return {.brands = Usual::Brands::Named, .prices = true};
        case Shape::BrandSummary:
            return {.brands = composition.brand.empty() ? Usual::Brands::PraiseOnly : Usual::Brands::Named};
        default:
            return {};
    }
}

template <class Change>
void changeTexts(Encounter& encounter, const Change& change) {
    for (auto* text :
         {&encounter.title, &encounter.note, &encounter.lesson, &encounter.venue, &encounter.feedbackAnswer})
        change(*text);
    for (Quote& quote : encounter.quotes) change(quote.text), change(quote.role);
    for (Viewpoint& viewpoint : encounter.viewpoints) change(viewpoint.text), change(viewpoint.whose);
    for (Step& step : encounter.steps) change(step.note);
    for (Promise& promise : encounter.promises) change(promise.text);
    for (LaterFeelings& later : encounter.laterFeelings) change(later.note);
    for (std::string& tag : encounter.tags) change(tag);
    for (Attachment& attachment : encounter.attachments) change(attachment.caption);
}

/// "@maija" counts before "maija", "Maija Virtanen" before either.
void longestFirst(std::vector<PersonName>& names) {
    std::ranges::stable_sort(names, [](const auto& a, const auto& b) { return a.name.size() > b.name.size(); });
}

class Keeper {
public:
    Keeper(Gathered& gathered, const Composition& composition, const Phrases& phrases)
        : m_gathered(gathered),
          m_material(gathered.material),
          m_composition(composition),
          m_phrases(phrases),
          m_usual(usualOf(composition)) {}

    LeavingList keep() {
        keepForever();
        replaceNames();
        for (const KnownBrand& brand : toldBrands()) treatBrand(brand);
        treatPrices();
        treatPhotos();
        treatPlace();
        treatTime();
        listStatements();
        return std::move(m_list);
    }

private:
    /// As usual unless switched.
    [[nodiscard]] bool leaves(const std::string& key, bool usually) const {
        return isSwitched(m_composition, key) != usually;
    }

    template <class Told>
    [[nodiscard]] int count(const Told& told) const {
        return static_cast<int>(std::ranges::count_if(
            m_material.encounters, [&](const DraftEncounter& entry) { return told(entry.encounter); }));
    }

    template <class Change>
    void changeAllTexts(const Change& change) {
        for (auto& entry : m_material.encounters) changeTexts(entry.encounter, change);
        if (!m_material.story) return;
        auto& values = m_material.story->record.values;
        for (const auto* key : {"title", "note"})
            if (auto found = values.find(key); found != values.end())
                if (auto* text = std::get_if<std::string>(&found->second)) change(*text);
    }

    void addCounted(LeavingKind kind, const std::string& key, bool leaving, int number) {
        if (number > 0) m_list.push_back({.kind = kind, .key = key, .leaves = leaving, .count = number});
    }

    void keepForever() {
        addCounted(LeavingKind::Confidential, {}, false, m_gathered.confidential);
        addCounted(LeavingKind::Unfinished, "unfinished", isSwitched(m_composition, "unfinished"),
                   m_gathered.unfinished);
        addCounted(LeavingKind::PrivateNote, {}, false,
                   count([](const Encounter& encounter) { return !encounter.privateNote.empty(); }));
        for (auto& entry : m_material.encounters) {
            // Out of sight of everything that writes the draft.
            entry.encounter.privateNote.clear();
            entry.encounter.source.reset();
            entry.encounter.extra.clear();
        }
    }

    void replaceNames() {
        std::vector<PersonName> names;
        for (const PersonName& person : m_gathered.persons) {
            const auto key = "person_role." + person.role;
            const bool known = !person.role.empty() && m_phrases.has(key);
            names.push_back({person.name, known                 ? m_phrases.text(key)
                                          : person.role.empty() ? m_phrases.text("person_role.employee")
                                                                : person.role});
        }
        OtherNames others = m_gathered.venues;
        for (const auto& brand : m_gathered.brands) {
            others.push_back(brand.name);
            others.insert(others.end(), brand.aliases.begin(), brand.aliases.end());
        }
        const NameFinder finder(std::move(others), m_phrases);
        changeAllTexts([&](std::string& text) { finder.find(text, names); });
        std::erase_if(names, [&](const PersonName& person) {
            bool held = false;
            changeAllTexts([&](const std::string& text) { held = held || holdsName(text, person.name); });
            return !held;
        });
        longestFirst(names);
        for (const PersonName& person : names) {
            const auto key = "name:" + person.name;
            m_list.push_back({.kind = LeavingKind::PersonName,
                              .key = key,
                              .leaves = isSwitched(m_composition, key),
                              .subject = person.name,
                              .replacement = person.role});
        }
        std::erase_if(names,
                      [&](const PersonName& person) { return isSwitched(m_composition, "name:" + person.name); });
        if (names.empty()) return;
        changeAllTexts([&](std::string& text) { text = withRoles(text, names, m_phrases.language()); });
    }

    /// Brands of the encounters told and of the figures, in the order they come.
    [[nodiscard]] std::vector<KnownBrand> toldBrands() const {
        std::vector<KnownBrand> told;
        const auto add = [&](const std::string& name, const std::string& sector) {
            if (name.empty()) return;
            const auto isSame = [&](const KnownBrand& brand) { return foldName(brand.name) == foldName(name); };
            if (std::ranges::any_of(told, isSame)) return;
            const auto known = std::ranges::find_if(m_gathered.brands, isSame);
            KnownBrand brand;
            if (known != m_gathered.brands.end()) brand = *known;
            brand.name = name;
            if (brand.sector.empty()) brand.sector = sector;
            told.push_back(std::move(brand));
        };
        if (m_material.report) add(m_material.report->brand.name, m_material.report->brand.sector);
        for (const auto& entry : m_material.encounters)
            for (const Party& party : entry.encounter.parties)
                add(party.brand, party.sector.empty() ? entry.encounter.sector : party.sector);
        for (const BrandScore& brand : m_material.table.brands) add(brand.name, brand.sector);
        return told;
    }

    /// What the author got from the brand was more than middling: then it is praise.
    [[nodiscard]] bool isPraised(const KnownBrand& brand) const {
        double sum = 0;
        int number = 0;
        for (const auto& entry : m_material.encounters)
            for (const Party& party : entry.encounter.parties) {
                if (foldName(party.brand) != foldName(brand.name)) continue;
                const auto outcome = party.outcome ? party.outcome : entry.encounter.outcome;
                sum += outcome.value_or(0);
                number += outcome.has_value();
            }
        return number > 0 && sum / number > neutralOutcome;
    }

    void treatBrand(const KnownBrand& brand) {
        const bool usually =
            m_usual.brands == Usual::Brands::Named || (m_usual.brands == Usual::Brands::PraiseOnly && isPraised(brand));
        const auto key = "brand:" + foldName(brand.name);
        const auto sector = m_phrases.has("disguise." + brand.sector) ? brand.sector : std::string("other");
        const auto disguise = m_phrases.text("disguise." + sector);
        if (leaves(key, usually)) {
            m_list.push_back({.kind = LeavingKind::BrandNamed,
                              .key = key,
                              .leaves = true,
                              .subject = brand.name,
                              .replacement = disguise});
            if (brand.isPerson)
                m_list.push_back({.kind = LeavingKind::PersonBrand, .leaves = true, .subject = brand.name});
            if (brand.tie != Tie::None) {
                m_material.disclosures.push_back({brand.name, brand.tie});
                m_list.push_back(
                    {.kind = LeavingKind::Tie,
                     .leaves = true,
                     .subject = m_phrases.text("disclosure." + std::string(idOf(brand.tie)), {{"brand", brand.name}})});
            }
            listVerdict(brand);
            return;
        }
        m_list.push_back(
            {.kind = LeavingKind::BrandDisguised, .key = key, .subject = brand.name, .replacement = disguise});
        disguiseBrand(brand, sector, disguise);
    }

    void disguiseBrand(const KnownBrand& brand, const std::string& sector, const std::string& disguise) {
        const auto folded = foldName(brand.name);
        const auto isIt = [&](const std::string& name) { return foldName(name) == folded; };
        for (auto& [encounter, figures] : m_material.encounters) {
            bool told = false;
            for (Party& party : encounter.parties) {
                if (!isIt(party.brand)) continue;
                party.brand.clear();
                party.sector = sector;
                told = true;
            }
            // Where it was would tell whose it was.
            if (told) encounter.venue.clear();
            std::erase_if(encounter.tags, isIt);
            for (Promise& promise : encounter.promises)
                if (isIt(promise.brand)) promise.brand = disguise;
            for (Step& step : encounter.steps)
                if (isIt(step.brand)) step.brand = disguise;
        }
        if (m_material.report && isIt(m_material.report->brand.name)) m_material.report->brand.name = disguise;
        std::erase_if(m_material.table.brands, [&](const BrandScore& score) { return isIt(score.name); });
        if (m_material.story)
            for (CasePromise& promise : m_material.story->promises)
                if (isIt(promise.brand)) promise.brand = disguise;
        std::vector<std::string> names = brand.aliases;
        names.push_back(brand.name);
        std::ranges::stable_sort(names, [](const auto& a, const auto& b) { return a.size() > b.size(); });
        changeAllTexts([&](std::string& text) {
            for (const auto& name : names) text = withWord(text, name, disguise);
        });
    }

    [[nodiscard]] bool isJudgedBadly(const KnownBrand& brand) const {
        if (m_material.report && foldName(m_material.report->brand.name) == foldName(brand.name))
            return m_material.report->brand.posterior.verdict == Verdict::ClearlyBelow;
        return std::ranges::any_of(m_material.table.brands, [&](const BrandScore& score) {
            return foldName(score.name) == foldName(brand.name) && score.posterior.verdict == Verdict::ClearlyBelow;
        });
    }

    /// Who says of a named brand that it is bad shows what that rests on, and is asked once.
    void listVerdict(const KnownBrand& brand) {
        if (!isJudgedBadly(brand)) return;
        m_list.push_back({.kind = LeavingKind::NegativeVerdict,
                          .key = agreementKey,
                          .leaves = isSwitched(m_composition, agreementKey),
                          .subject = brand.name});
        for (const auto& entry : m_material.encounters) {
            const auto isIt = [&](const Party& party) { return foldName(party.brand) == foldName(brand.name); };
            if (std::ranges::none_of(entry.encounter.parties, isIt)) continue;
            m_list.push_back({.kind = LeavingKind::NegativeEntry,
                              .leaves = true,
                              .subject = phrased(entry.encounter),
                              .encounter = entry.encounter.id});
        }
    }

    [[nodiscard]] std::string phrased(const Encounter& encounter) const {
        const auto title = encounterTitle(encounter, m_material, m_phrases);
        const auto time = shownTime(encounter, m_phrases);
        return title.empty() ? time : m_phrases.text("publish.heading", {{"date", time}, {"title", title}});
    }

    void treatPrices() {
        const bool leaving = leaves("prices", m_usual.prices);
        addCounted(LeavingKind::Prices, "prices", leaving, count([](const Encounter& encounter) {
                       return encounter.priceActual || encounter.priceExpected || encounter.lostPurchase;
                   }));
        if (leaving) return;
        for (auto& entry : m_material.encounters) {
            entry.encounter.priceActual.reset();
            entry.encounter.priceExpected.reset();
            entry.encounter.lostPurchase.reset();
        }
    }

    void treatPhotos() {
        const bool leaving = isSwitched(m_composition, "photos");
        int photos = 0;
        for (auto& entry : m_material.encounters) {
            photos += static_cast<int>(entry.encounter.attachments.size());
            if (!leaving)
                for (Attachment& attachment : entry.encounter.attachments) attachment.data.clear();
        }
        addCounted(LeavingKind::Photos, "photos", leaving, photos);
    }

    void treatPlace() {
        const bool leaving = leaves("place", m_usual.place);
        addCounted(LeavingKind::Place, "place", leaving,
                   count([](const Encounter& encounter) { return !encounter.venue.empty(); }));
        if (leaving) return;
        for (auto& entry : m_material.encounters) {
            const auto venue = std::exchange(entry.encounter.venue, {});
            if (venue.empty()) continue;
            const auto where = m_phrases.text("publish.some_place");
            changeTexts(entry.encounter, [&](std::string& text) { text = withWord(text, venue, where); });
        }
    }

    void treatTime() {
        const bool leaving = leaves("time", m_usual.exactTime);
        addCounted(LeavingKind::ExactTime, "time", leaving, count([](const Encounter& encounter) {
                       return encounter.occurredOn.has_value() && !isVague(encounter);
                   }));
        if (leaving) return;
        for (auto& entry : m_material.encounters) {
            if (!entry.encounter.occurredOn || isVague(entry.encounter)) continue;
            entry.encounter.precision = Precision::Month;
            entry.encounter.occurredAt.reset();
        }
    }

    void listStatements() {
        int guesses = 0, hearsay = 0;
        for (const auto& [encounter, figures] : m_material.encounters) {
            hearsay += encounter.provenance.value_or(Provenance::Own) == Provenance::Heard ||
                       encounter.provenance == Provenance::Read;
            for (const Viewpoint& viewpoint : encounter.viewpoints) {
                const auto basis = viewpoint.basis.value_or(Basis::Opinion);
                guesses += basis == Basis::Guess || basis == Basis::Opinion;
                hearsay += basis == Basis::Told;
                if (basis != Basis::Observed && basis != Basis::Document) continue;
                m_list.push_back({.kind = LeavingKind::Fact,
                                  .leaves = true,
                                  .subject = std::string(firstCharacters(viewpoint.text, shownCharacters)),
                                  .encounter = encounter.id});
            }
        }
        addCounted(LeavingKind::Guess, {}, true, guesses);
        addCounted(LeavingKind::Hearsay, {}, true, hearsay);
        addCounted(LeavingKind::CompanyReply, {}, m_composition.shape == Shape::CaseStory,
                   count([](const Encounter& encounter) { return !encounter.feedbackAnswer.empty(); }));
    }

    Gathered& m_gathered;
    Material& m_material;
    const Composition& m_composition;
    const Phrases& m_phrases;
    const Usual m_usual;
    LeavingList m_list;
};

}  // namespace

LeavingList keepAtHome(Gathered& gathered, const Composition& composition, const Phrases& phrases) {
    return Keeper(gathered, composition, phrases).keep();
}

}  // namespace kokemus::publish

namespace kokemus {
namespace {

/// Keys in enumerator order.
constexpr auto itemIds =
    std::to_array<std::string_view>({"confidential", "unfinished", "private_note", "person_name", "brand_named",
                                     "brand_disguised", "person_brand", "tie", "prices", "photos", "originals", "place",
                                     "time", "fact", "guess", "hearsay", "reply", "negative", "negative_entry"});

}  // namespace

std::string leavingText(const LeavingItem& item, const Phrases& phrases) {
    auto key = "leaving_item." + std::string(itemIds[static_cast<std::size_t>(item.kind)]);
    // What can leave or stay has a sentence for either.
    if (phrases.has(key + "_leaves") || phrases.has(key + "_leaves_one")) key += item.leaves ? "_leaves" : "_stays";
    PhraseArguments arguments{{"subject", item.subject}, {"replacement", item.replacement}};
    return phrases.has(key + "_one") ? phrases.plural(key, item.count, arguments) : phrases.text(key, arguments);
}

bool asksAgreement(const LeavingList& list) {
    return std::ranges::any_of(
        list, [](const LeavingItem& item) { return item.kind == LeavingKind::NegativeVerdict && !item.leaves; });
}

}  // namespace kokemus
