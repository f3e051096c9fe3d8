// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/base64.h"
#include "exchange/encounter_json.h"
#include "kokemus/fields.h"

#include <array>
#include <type_traits>

namespace kokemus::exchange {
namespace {

void optionalDate(JsonText& json, std::string_view key, const std::optional<Date>& date) {
    if (date) json.text(key, formatDate(*date));
}

void writeParties(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    if (encounter.parties.empty()) return;
    json.optionalText("brand", encounter.parties.front().brand);
    json.key("parties");
    json.beginArray();
    for (const Party& party : encounter.parties) {
        json.beginObject();
        json.optionalText("brand", party.brand);
        json.optionalText("sector", party.sector);
        json.text("role", idOf(party.role));
        json.real("share", party.share);
        if (party.outcome) json.integer("outcome", *party.outcome);
        json.endObject();
    }
    json.endArray();
}

void writeFeelingList(JsonText& json, const std::vector<Feeling>& feelings) {
    if (feelings.empty()) return;
    json.key("feelings");
    json.beginArray();
    for (const Feeling& feeling : feelings) {
        json.beginObject();
        json.text("emotion", feeling.emotion);
        json.integer("intensity", feeling.intensity);
        json.endObject();
    }
    json.endArray();
}

void writeFeelings(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    writeFeelingList(json, encounter.feelings);
}

void writePromises(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    if (encounter.promises.empty()) return;
    if (encounter.promises.size() == 1) json.text("promise", idOf(encounter.promises.front().state));
    json.key("promises");
    json.beginArray();
    for (const Promise& promise : encounter.promises) {
        json.beginObject();
        json.text("state", idOf(promise.state));
        json.optionalText("text", promise.text);
        optionalDate(json, "due_on", promise.dueOn);
        optionalDate(json, "settled_on", promise.settledOn);
        json.optionalText("brand", promise.brand);
        json.endObject();
    }
    json.endArray();
}

void writeReactions(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    if (encounter.reactions.empty()) return;
    json.key("reactions");
    json.beginArray();
    for (const Reaction reaction : encounter.reactions) json.text(idOf(reaction));
    json.endArray();
}

void writeWords(JsonText& json, const Encounter& encounter) {
    if (!encounter.quotes.empty()) {
        json.key("quotes");
        json.beginArray();
        for (const Quote& quote : encounter.quotes) {
            json.beginObject();
            json.text("text", quote.text);
            json.optionalText("role", quote.role);
            if (quote.exact) json.flag("exact", *quote.exact);
            json.endObject();
        }
        json.endArray();
    }
    if (!encounter.viewpoints.empty()) {
        json.key("viewpoints");
        json.beginArray();
        for (const Viewpoint& viewpoint : encounter.viewpoints) {
            json.beginObject();
            json.optionalText("whose", viewpoint.whose);
            json.text("text", viewpoint.text);
            if (viewpoint.basis) json.text("basis", idOf(*viewpoint.basis));
            json.endObject();
        }
        json.endArray();
    }
}

void writeStory(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    if (!encounter.contact.empty()) {
        json.key("contact");
        json.beginObject();
        for (const auto& [aspect, answer] : encounter.contact) json.flag(aspect, answer);
        json.endObject();
    }
    if (!encounter.place.empty()) {
        json.key("place");
        json.beginObject();
        for (const auto& [aspect, rating] : encounter.place) json.integer(aspect, rating);
        json.endObject();
    }
    writeWords(json, encounter);
    if (encounter.steps.empty()) return;
    json.key("steps");
    json.beginArray();
    for (const Step& step : encounter.steps) {
        json.beginObject();
        json.text("touchpoint", step.touchpoint);
        json.integer("value", step.value);
        json.optionalText("note", step.note);
        json.optionalText("brand", step.brand);
        json.endObject();
    }
    json.endArray();
}

void writeLaterFeelings(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    if (encounter.laterFeelings.empty()) return;
    json.key("later_feelings");
    json.beginArray();
    for (const LaterFeelings& later : encounter.laterFeelings) {
        json.beginObject();
        optionalDate(json, "asked_on", later.askedOn);
        writeFeelingList(json, later.feelings);
        if (later.uplift) json.integer("uplift", *later.uplift);
        json.optionalText("note", later.note);
        json.endObject();
    }
    json.endArray();
}

void writeStatus(JsonText& json, const Encounter& encounter, const EncounterStyle&) {
    json.text("status", idOf(encounter.status));
    json.optionalText("trashed_at", encounter.trashedAt);
}

void writeAttachments(JsonText& json, const Encounter& encounter, const EncounterStyle& style) {
    if (encounter.attachments.empty()) return;
    json.key("attachments");
    json.beginArray();
    for (const Attachment& attachment : encounter.attachments) {
        json.beginObject();
        json.optionalText("sha256", attachment.sha256);
        json.optionalText("type", attachment.type);
        json.optionalText("caption", attachment.caption);
        if (style.attachmentData && !attachment.data.empty()) json.text("data", toBase64(attachment.data));
        json.endObject();
    }
    json.endArray();
}

void writeSource(JsonText& json, const Source& source) {
    json.key("source");
    json.beginObject();
    json.optionalText("app", source.app);
    json.optionalText("native_id", source.nativeId);
    json.optionalText("imported_at", source.importedAt);
    if (!source.raw.empty()) {
        json.key("raw");
        isJsonValue(source.raw) ? json.raw(source.raw) : json.text(source.raw);
    }
    json.endObject();
}

/// Where among the single-valued fields the lists stand.
struct ListPart {
    std::string_view after;
    void (*write)(JsonText&, const Encounter&, const EncounterStyle&);
};
constexpr std::array listParts{
    ListPart{"recorded_at", writeStatus},
    ListPart{"case", writeParties},
    ListPart{"outcome", writeFeelings},
    ListPart{"ease", writePromises},
    ListPart{"severity", writeReactions},
    ListPart{"arousal", writeStory},
    ListPart{"feedback_answer", writeLaterFeelings},
};

bool hasMoney(const Encounter& encounter) {
    return encounter.priceExpected || encounter.priceActual || encounter.lostPurchase;
}

void writeField(JsonText& json, const Encounter& encounter, const Field& field) {
    if (field.key == "currency" && !hasMoney(encounter) && encounter.currency == Encounter{}.currency) return;
    std::visit(
        [&](auto member) {
            const auto& value = encounter.*member;
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, bool>) {
                if (value != Encounter{}.*member) json.flag(field.key, value);
            } else if constexpr (std::is_same_v<Value, std::string>) {
                json.optionalText(field.key, value);
            } else if (!value) {
                return;
            } else if constexpr (std::is_same_v<Value, std::optional<bool>>) {
                json.flag(field.key, *value);
            } else if constexpr (std::is_same_v<Value, std::optional<std::int64_t>>) {
                json.integer(field.key, *value);
            } else if constexpr (std::is_same_v<Value, std::optional<int>>) {
                if (field.form == FieldForm::TimeOfDay)
                    json.text(field.key, formatTimeOfDay(*value));
                else
                    json.integer(field.key, *value);
            } else {
                json.text(field.key, fieldText(encounter, field));
            }
        },
        field.member);
}

/// Members of the kept unknown keys, without the braces around them.
void writeExtra(JsonText& json, const std::string& extra) {
    if (extra.size() <= 2 || !isJsonObject(extra)) return;
    const auto from = extra.find('{') + 1;
    const auto to = extra.rfind('}');
    if (extra.find_first_not_of(" \t\r\n", from) != to) json.raw(std::string_view(extra).substr(from, to - from));
}

}  // namespace

void writeEncounter(JsonText& json, const Encounter& encounter, const EncounterStyle& style) {
    json.optionalText("id", encounter.id);
    for (const Field& field : encounterFields()) {
        if (style.privateNote || field.key != "private_note") writeField(json, encounter, field);
        for (const ListPart& part : listParts)
            if (part.after == field.key) part.write(json, encounter, style);
    }
    if (!encounter.tags.empty()) {
        json.key("tags");
        json.beginArray();
        for (const std::string& tag : encounter.tags) json.text(tag);
        json.endArray();
    }
    writeAttachments(json, encounter, style);
    if (encounter.source) writeSource(json, *encounter.source);
    writeExtra(json, encounter.extra);
}

}  // namespace kokemus::exchange
