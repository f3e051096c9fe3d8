// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "domain/fold.h"
#include "exchange/csv_table.h"
#include "exchange/element_reader.h"
#include "exchange/zoned_time.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kokemus::exchange {
namespace {

constexpr std::size_t maxTags = 200;  ///< no person has more; a file may
constexpr std::uint64_t maxPhotoBytes = 64ULL * 1024 * 1024;

}  // namespace

bool Specimen::hasKey(std::string_view path) const { return std::ranges::find(keys, path) != keys.end(); }

std::string_view Specimen::baseName() const {
    const auto slash = name.rfind('/');
    return std::string_view(name).substr(slash == std::string::npos ? 0 : slash + 1);
}

std::span<const Importer> importers() {
    static const Importer all[] = {googleImporter,    dayOneImporter,      daylioImporter, journeyImporter,
                                   jrnlImporter,      redNotebookImporter, folderImporter, letterboxdImporter,
                                   qualtricsImporter, csvImporter};
    return all;
}

const Json* memberOf(const Json& object, std::string_view key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(std::string(key));
    return found == object.end() ? nullptr : &*found;
}

std::string textAt(const Json& object, std::string_view key) {
    const Json* value = memberOf(object, key);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<double> numberAt(const Json& object, std::string_view key) {
    const Json* value = memberOf(object, key);
    if (!value) return std::nullopt;
    double number = 0;
    if (value->is_number()) {
        number = value->get<double>();
    } else if (value->is_string()) {
        const auto& text = value->get_ref<const std::string&>();
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    } else {
        return std::nullopt;
    }
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> integerAt(const Json& object, std::string_view key) {
    const auto number = numberAt(object, key);
    constexpr double exact = 9'007'199'254'740'992.0;  // 2^53
    if (!number || std::abs(*number) > exact || *number != std::floor(*number)) return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

void setOccurred(Encounter& encounter, std::int64_t instant, const std::string& zone, ImportRun& run) {
    auto moment = zone.empty() ? std::nullopt : momentInZone(instant, zone);
    if (!moment && !zone.empty()) run.note("zone_unknown", zone);
    if (!moment) moment = momentAtOffset(instant, 0);
    if (!moment)
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", "occurred_on"}, {"value", std::to_string(instant)}, {"expected", "YYYY-MM-DD"}},
                       "import"}};
    encounter.occurredOn = moment->date;
    encounter.occurredAt = moment->minuteOfDay;
    encounter.utcOffset = moment->utcOffset;
    encounter.zone = moment->zone;
    encounter.precision = Precision::Minute;
}

void addTag(Encounter& encounter, std::string_view tag) {
    tag = trimmed(tag);
    if (encounter.tags.size() >= maxTags || std::ranges::find(encounter.tags, tag) != encounter.tags.end()) return;
    const auto same = [&](const std::string& known) { return foldName(known) == foldName(tag); };
    if (!tag.empty() && std::ranges::none_of(encounter.tags, same)) encounter.tags.emplace_back(tag);
}

std::string mediaType(std::string_view head) {
    if (head.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    if (head.starts_with("\x89PNG\r\n\x1A\n")) return "image/png";
    if (head.starts_with("GIF8")) return "image/gif";
    if (head.starts_with("RIFF") && head.substr(0, 12).ends_with("WEBP")) return "image/webp";
    if (head.size() > 12 && head.substr(4, 4) == "ftyp") {
        const std::string_view brand = head.substr(8, 4);
        return brand == "heic" || brand == "heix" || brand == "mif1" ? "image/heic" : std::string();
    }
    return head.starts_with("%PDF-") ? "application/pdf" : std::string();
}

bool attach(SourceEntry& entry, const SourceTree& tree, const std::string& name, const std::string& id) {
    if (isSafeName(name)) {
        const auto bytes = tree.bytes(name, maxPhotoBytes);
        if (bytes.ok()) {
            Attachment attachment;
            attachment.data.assign(bytes->data(), bytes->size());
            attachment.type = mediaType(attachment.data);
            attachment.caption = id;
            if (!attachment.type.empty()) {
                entry.encounter.attachments.push_back(std::move(attachment));
                return true;
            }
        }
    }
    entry.missing.push_back(id);
    return false;
}

ByteSource openJson(const SourceTree& tree, const std::string& name) {
    auto source = tree.source(name);
    if (!source.ok()) throw Refused{source.error()};
    return std::move(*source);
}

void readList(ByteSource& source, ImportRun& run, std::string_view list,
              const std::function<void(const std::string& path, Json& element)>& element,
              const std::function<void(const std::string& key, const Json& value)>& member) {
    const auto told = [&](const std::string& path, Result<Json> value) {
        if (!value.ok()) return run.refuse(path, value.error());
        try {
            element(path, *value);
        } catch (const Refused& refused) {
            return run.refuse(path, refused.error);
        }
        return !run.error();
    };
    const auto read = readElements(source, {list, told, member});
    if (read.ok() || run.error()) return;
    const std::string where(read.error().value("line"));
    run.refuse(where.empty() ? std::string(read.error().value("field")) : where, read.error());
}

}  // namespace kokemus::exchange
