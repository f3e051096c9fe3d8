// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/base64.h"
#include "exchange/encounter_json.h"
#include "exchange/json_value.h"

#include "domain/fold.h"
#include "kokemus/exchange.h"
#include "kokemus/fields.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>

namespace kokemus::exchange {
namespace {

constexpr double furtherPartyShare = 0.5;  ///< of a party that says no share of its own; the first one's is 1
constexpr std::array<std::string_view, 3> figureKeys{"score", "coverage", "components"};

std::string at(const std::string& path, std::size_t index) { return path + '[' + std::to_string(index) + ']'; }
std::string at(const std::string& path, std::string_view key) { return path + '.' + std::string(key); }

[[noreturn]] void contradict(std::string field, std::string reason) {
    throw Refused{{ErrorCode::Contradiction, {{"field", std::move(field)}, {"reason", std::move(reason)}}, "import"}};
}

/// Reads the members of one encounter's object, in whatever order they come.
class EncounterReader {
public:
    Encounter read(const Json& object) {
        for (const auto& [key, value] : objectOf(object, "encounter"))
            if (!value.is_null() && !isFigureKey(key)) readMember(key, value);
        settleParties();
        settlePromises();
        if (!m_extra.empty()) m_encounter.extra = m_extra.dump();
        return std::move(m_encounter);
    }

private:
    struct ListKey {
        std::string_view key;
        void (EncounterReader::*read)(const Json&, const std::string&);
    };
    static std::span<const ListKey> listKeys() {
        using R = EncounterReader;
        static constexpr ListKey keys[] = {
            {"id", &R::readId},
            {"status", &R::readStatus},
            {"trashed_at", &R::readTrashedAt},
            {"brand", &R::readBrand},
            {"parties", &R::readParties},
            {"feelings", &R::readFeelings},
            {"promise", &R::readPromise},
            {"promises", &R::readPromises},
            {"reactions", &R::readReactions},
            {"contact", &R::readContact},
            {"place", &R::readPlace},
            {"quotes", &R::readQuotes},
            {"viewpoints", &R::readViewpoints},
            {"steps", &R::readSteps},
            {"later_feelings", &R::readLaterFeelings},
            {"tags", &R::readTags},
            {"attachments", &R::readAttachments},
            {"source", &R::readSource},
        };
        return keys;
    }

    void readMember(const std::string& key, const Json& value) {
        if (const Field* field = findField(key)) return readField(*field, value);
        for (const ListKey& list : listKeys())
            if (list.key == key) return (this->*list.read)(value, key);
        if (key != "kind") keep(key, value);
    }

    /// Unknown keys are given back by the lossless export; those inside lists under their path.
    void keep(const std::string& path, const Json& value) { m_extra[path] = value; }

    void readField(const Field& field, const Json& value) {
        const std::string path(field.key);
        const std::string text = std::visit(
            [&](auto member) -> std::string {
                using Value = std::decay_t<decltype(Encounter{}.*member)>;
                if constexpr (std::is_same_v<Value, bool> || std::is_same_v<Value, std::optional<bool>>)
                    return trueOrFalse(value, path) ? "yes" : "no";
                else if constexpr (std::is_same_v<Value, std::optional<int>> ||
                                   std::is_same_v<Value, std::optional<std::int64_t>>)
                    return field.form == FieldForm::TimeOfDay ? textOf(value, path)
                                                              : std::to_string(wholeNumber(value, path));
                else
                    return textOf(value, path);
            },
            field.member);
        if (auto set = setField(m_encounter, field, text); !set.ok()) throw Refused{set.error()};
    }

    /// Calls `read` for every element's members; false from it means that the key is not known.
    template <class Element, class Read>
    void readList(std::vector<Element>& list, const Json& value, const std::string& path, Read read) {
        list.clear();
        for (const Json& entry : listOf(value, path)) {
            const std::string here = at(path, list.size());
            Element element{};
            for (const auto& [key, member] : objectOf(entry, here))
                if (const std::string place = at(here, key); !member.is_null() && !read(element, key, member, place))
                    keep(place, member);
            list.push_back(std::move(element));
        }
    }

    void readId(const Json& value, const std::string& path) { m_encounter.id = textOf(value, path); }
    void readStatus(const Json& value, const std::string& path) { m_encounter.status = wordOf<Status>(value, path); }
    void readTrashedAt(const Json& value, const std::string& path) {
        if (!parseInstant(textOf(value, path))) refuseValue(path, value, "YYYY-MM-DDTHH:MM:SSZ");
        m_encounter.trashedAt = textOf(value, path);
    }
    void readBrand(const Json& value, const std::string& path) { m_brand = textOf(value, path); }
    void readPromise(const Json& value, const std::string& path) { m_promise = wordOf<PromiseState>(value, path); }

    void readParties(const Json& value, const std::string& path) {
        readList(m_encounter.parties, value, path,
                 [&](Party& party, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "brand")
                         party.brand = textOf(member, place);
                     else if (key == "sector")
                         party.sector = textOf(member, place);
                     else if (key == "role")
                         party.role = wordOf<Role>(member, place);
                     else if (key == "share")
                         party.share = realNumber(member, place);
                     else if (key == "outcome")
                         party.outcome = smallNumber(member, place);
                     else
                         return false;
                     return true;
                 });
        const auto& entries = listOf(value, path);
        for (std::size_t i = 1; i < entries.size(); ++i)
            if (!entries[i].contains("share")) m_encounter.parties[i].share = furtherPartyShare;
    }

    void readFeelingList(std::vector<Feeling>& list, const Json& value, const std::string& path) {
        readList(list, value, path,
                 [&](Feeling& feeling, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "emotion")
                         feeling.emotion = textOf(member, place);
                     else if (key == "intensity")
                         feeling.intensity = smallNumber(member, place);
                     else
                         return false;
                     return true;
                 });
    }
    void readFeelings(const Json& value, const std::string& path) {
        readFeelingList(m_encounter.feelings, value, path);
    }

    void readPromises(const Json& value, const std::string& path) {
        readList(m_encounter.promises, value, path,
                 [&](Promise& promise, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "state")
                         promise.state = wordOf<PromiseState>(member, place);
                     else if (key == "text")
                         promise.text = textOf(member, place);
                     else if (key == "due_on")
                         promise.dueOn = dateOf(member, place);
                     else if (key == "settled_on")
                         promise.settledOn = dateOf(member, place);
                     else if (key == "brand")
                         promise.brand = textOf(member, place);
                     else
                         return false;
                     return true;
                 });
    }

    void readReactions(const Json& value, const std::string& path) {
        m_encounter.reactions.clear();
        for (const Json& entry : listOf(value, path))
            m_encounter.reactions.push_back(wordOf<Reaction>(entry, at(path, m_encounter.reactions.size())));
    }

    void readContact(const Json& value, const std::string& path) {
        for (const auto& [aspect, answer] : objectOf(value, path))
            m_encounter.contact[aspect] = trueOrFalse(answer, at(path, aspect));
    }

    void readPlace(const Json& value, const std::string& path) {
        for (const auto& [aspect, rating] : objectOf(value, path))
            m_encounter.place[aspect] = smallNumber(rating, at(path, aspect));
    }

    void readQuotes(const Json& value, const std::string& path) {
        readList(m_encounter.quotes, value, path,
                 [&](Quote& quote, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "text")
                         quote.text = textOf(member, place);
                     else if (key == "role")
                         quote.role = textOf(member, place);
                     else if (key == "exact")
                         quote.exact = trueOrFalse(member, place);
                     else
                         return false;
                     return true;
                 });
    }

    void readViewpoints(const Json& value, const std::string& path) {
        readList(m_encounter.viewpoints, value, path,
                 [&](Viewpoint& viewpoint, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "whose")
                         viewpoint.whose = textOf(member, place);
                     else if (key == "text")
                         viewpoint.text = textOf(member, place);
                     else if (key == "basis")
                         viewpoint.basis = wordOf<Basis>(member, place);
                     else
                         return false;
                     return true;
                 });
    }

    void readSteps(const Json& value, const std::string& path) {
        readList(m_encounter.steps, value, path,
                 [&](Step& step, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "touchpoint")
                         step.touchpoint = textOf(member, place);
                     else if (key == "value")
                         step.value = smallNumber(member, place);
                     else if (key == "note")
                         step.note = textOf(member, place);
                     else if (key == "brand")
                         step.brand = textOf(member, place);
                     else
                         return false;
                     return true;
                 });
    }

    void readLaterFeelings(const Json& value, const std::string& path) {
        readList(m_encounter.laterFeelings, value, path,
                 [&](LaterFeelings& later, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "asked_on")
                         later.askedOn = dateOf(member, place);
                     else if (key == "feelings")
                         readFeelingList(later.feelings, member, place);
                     else if (key == "uplift")
                         later.uplift = smallNumber(member, place);
                     else if (key == "note")
                         later.note = textOf(member, place);
                     else
                         return false;
                     return true;
                 });
    }

    void readTags(const Json& value, const std::string& path) {
        m_encounter.tags.clear();
        for (const Json& entry : listOf(value, path))
            m_encounter.tags.push_back(textOf(entry, at(path, m_encounter.tags.size())));
    }

    void readAttachments(const Json& value, const std::string& path) {
        readList(m_encounter.attachments, value, path,
                 [&](Attachment& attachment, const std::string& key, const Json& member, const std::string& place) {
                     if (key == "sha256")
                         attachment.sha256 = textOf(member, place);
                     else if (key == "type")
                         attachment.type = textOf(member, place);
                     else if (key == "caption")
                         attachment.caption = textOf(member, place);
                     else if (key == "data")
                         attachment.data = bytesOf(member, place);
                     else
                         return false;
                     return true;
                 });
    }

    static std::string bytesOf(const Json& value, const std::string& path) {
        auto bytes = fromBase64(textOf(value, path));
        if (!bytes) refuseValue(path, value, "base64");
        return std::move(*bytes);
    }

    void readSource(const Json& value, const std::string& path) {
        Source source;
        for (const auto& [key, member] : objectOf(value, path)) {
            const std::string place = at(path, key);
            if (member.is_null() && key != "raw") continue;
            if (key == "app")
                source.app = textOf(member, place);
            else if (key == "native_id")
                source.nativeId = textOf(member, place);
            else if (key == "imported_at")
                source.importedAt = textOf(member, place);
            else if (key == "raw")
                source.raw = member.dump();
            else
                keep(place, member);
        }
        m_encounter.source = std::move(source);
    }

    /// `brand` alone is one provider; beside `parties` it must be the first one's.
    void settleParties() {
        if (!m_brand) return;
        auto& parties = m_encounter.parties;
        if (parties.empty()) {
            if (!m_brand->empty()) parties.push_back({*m_brand, {}, Role::Provider, 1.0, {}});
        } else if (foldName(parties.front().brand) != foldName(*m_brand)) {
            contradict("brand", "brand_and_parties_disagree");
        }
    }

    void settlePromises() {
        if (!m_promise) return;
        auto& promises = m_encounter.promises;
        if (promises.empty())
            promises.push_back({{}, {}, {}, *m_promise, {}});
        else if (promises.size() != 1 || promises.front().state != *m_promise)
            contradict("promise", "promise_and_promises_disagree");
    }

    Encounter m_encounter;
    std::optional<std::string> m_brand;
    std::optional<PromiseState> m_promise;
    Json m_extra = Json::object();
};

}  // namespace

bool isFigureKey(std::string_view key) { return std::ranges::find(figureKeys, key) != figureKeys.end(); }

Result<Encounter> readEncounter(const nlohmann::ordered_json& value) {
    try {
        return EncounterReader().read(value);
    } catch (const Refused& refused) {
        return refused.error;
    }
}

}  // namespace kokemus::exchange

namespace kokemus {

Result<Encounter> encounterFromJson(std::string_view json) {
    const auto value = exchange::readJson(json);
    if (!value.ok()) return value.error();
    return exchange::readEncounter(*value);
}

}  // namespace kokemus
