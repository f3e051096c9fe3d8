// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry_file.h"

#include "domain/fold.h"
#include "exchange/encounter_json.h"
#include "exchange/json_text.h"
#include "exchange/yaml_guard.h"
#include "kokemus/fields.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace kokemus::exchange {
namespace {

constexpr std::string_view fence = "---\n";
constexpr int maxNodes = 200'000;

/// A JSON string that YAML reads the same way: what JSON may leave as it is and YAML may not is escaped too.
std::string yamlText(std::string_view text) {
    std::string json;
    JsonText(json).text(text);
    std::string safe;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto c = static_cast<unsigned char>(json[i]);
        const auto next = i + 1 < json.size() ? static_cast<unsigned char>(json[i + 1]) : 0U;
        if (c == 0x7F) {
            safe += "\\u007f";
        } else if (c == 0xC2 && next >= 0x80 && next < 0xA0) {  // C1 controls
            constexpr std::string_view digits = "0123456789abcdef";
            safe += "\\u00";
            safe += digits[next >> 4];
            safe += digits[next & 15U];
            ++i;
        } else if (json.compare(i, 3, "\xEF\xBB\xBF") == 0) {
            safe += "\\ufeff";
            i += 2;
        } else if (json.compare(i, 3, "\xE2\x80\xA8") == 0 || json.compare(i, 3, "\xE2\x80\xA9") == 0) {
            safe += json[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else {
            safe += json[i];
        }
    }
    return safe;
}

std::string keyText(const std::string& key) {
    const bool plain = !key.empty() && std::ranges::all_of(key, [](unsigned char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || std::isdigit(c) != 0;
    }) && std::isdigit(static_cast<unsigned char>(key.front())) == 0;
    // Words that YAML would take for true, false or nothing.
    constexpr auto words =
        std::to_array<std::string_view>({"y", "n", "yes", "no", "on", "off", "true", "false", "null"});
    return plain && std::ranges::find(words, key) == words.end() ? key : yamlText(key);
}

std::string scalarText(const Json& value) {
    return yamlText(value.is_string() ? value.get<std::string>() : value.dump());
}

void writeYaml(std::string& out, const Json& value, std::size_t indent);

void writeMembers(std::string& out, const Json& object, std::size_t indent, bool firstInLine) {
    for (const auto& [key, value] : object.items()) {
        if (!firstInLine) out.append(indent, ' ');
        firstInLine = false;
        out += keyText(key) + ':';
        writeYaml(out, value, indent);
    }
}

/// A value behind its key, with the end of its line.
void writeYaml(std::string& out, const Json& value, std::size_t indent) {
    if (!value.is_structured()) {
        out += ' ' + scalarText(value) + '\n';
        return;
    }
    if (value.empty()) {
        out += value.is_array() ? " []\n" : " {}\n";
        return;
    }
    out += '\n';
    if (value.is_object()) return writeMembers(out, value, indent + 2, false);
    for (const Json& item : value) {
        out.append(indent + 2, ' ');
        out += '-';
        if (item.is_object() && !item.empty()) {
            out += ' ';
            writeMembers(out, item, indent + 4, true);
        } else {
            writeYaml(out, item, indent + 2);
        }
    }
}

/// What of an encounter follows its note: the pictures.
std::string picturesText(const std::vector<Attachment>& attachments) {
    std::string text;
    for (const Attachment& attachment : attachments) {
        std::string caption;
        for (const char c : attachment.caption) {
            if (c == '[' || c == ']' || c == '\\') caption += '\\';
            caption += c == '\n' || c == '\r' ? ' ' : c;
        }
        // A picture without words for it is dropped by some readers.
        if (caption.empty()) caption = attachmentFile(attachment);
        text += text.empty() ? "\n\n" : "\n";
        text += attachment.type.starts_with("image/") ? "!" : "";
        text += '[' + caption + "](" + attachmentFile(attachment) + ')';
    }
    return text + '\n';
}

std::string headingText(const std::string& title) {
    const bool oneLine = !title.empty() && title.find_first_of("\r\n") == std::string::npos;
    return oneLine ? "# " + title + "\n\n" : std::string();
}

/// YAML has only texts; the field tables say which of them are numbers and answers.
class Restorer {
public:
    Json read(const YAML::Node& node, const std::string& key, int depth = 0) {
        if (depth > static_cast<int>(maxDepth) || ++m_nodes > maxNodes) throw Refused{importError("too_deep")};
        if (node.IsScalar()) checkText(node.Scalar());
        if (node.IsScalar()) return depth <= 1 ? field(key, node.Scalar()) : inner(key, node.Scalar());
        Json value = node.IsMap() ? Json::object() : node.IsSequence() ? Json::array() : Json(nullptr);
        const bool aspects = depth == 1 && (key == "contact" || key == "place");
        if (node.IsMap())
            for (const auto& member : node) {
                const std::string name = member.first.IsScalar() ? member.first.Scalar() : std::string();
                checkText(name);
                value[name] = aspects && member.second.IsScalar() ? typed(member.second.Scalar())
                                                                  : read(member.second, name, depth + 1);
            }
        if (node.IsSequence())
            for (const auto& item : node) value.push_back(read(item, key, depth + 1));
        return value;
    }

private:
    /// YAML can write a NUL, and yaml-cpp makes a bare byte of "\N".
    static void checkText(const std::string& text) {
        if (!isValidText(text)) throw Refused{{ErrorCode::InvalidText, {{"field", "1"}}, "readEntryFile"}};
    }

    /// A number or an answer; what is neither stays a text and is refused by its reader.
    static Json typed(const std::string& text) {
        auto value = readJson(text);
        const bool plain = value.ok() && (value->is_number() || value->is_boolean());
        return plain ? std::move(*value) : Json(text);
    }
    static Json field(const std::string& key, const std::string& text) {
        const Field* known = findField(key);
        if (!known || known->form == FieldForm::TimeOfDay) return text;
        const bool isTyped = std::visit(
            [](auto member) {
                using Value = std::decay_t<decltype(Encounter{}.*member)>;
                return std::is_same_v<Value, bool> || std::is_same_v<Value, std::optional<bool>> ||
                       std::is_same_v<Value, std::optional<int>> || std::is_same_v<Value, std::optional<std::int64_t>>;
            },
            known->member);
        return isTyped ? typed(text) : Json(text);
    }
    static Json inner(const std::string& key, const std::string& text) {
        constexpr auto typedKeys =
            std::to_array<std::string_view>({"intensity", "outcome", "value", "uplift", "share", "exact", "raw"});
        if (key == "raw") {
            auto raw = readJson(text);
            if (!raw.ok()) throw Refused{raw.error()};  // as a text it would not come back the same
            return std::move(*raw);
        }
        return std::ranges::find(typedKeys, key) == typedKeys.end() ? Json(text) : typed(text);
    }

    int m_nodes = 0;
};

/// The body without what was written around the note.
std::string noteOf(std::string_view body, const Encounter& encounter) {
    const std::string heading = headingText(encounter.title);
    const std::string pictures = picturesText(encounter.attachments);
    if (body.starts_with(heading)) body.remove_prefix(heading.size());
    if (body.ends_with(pictures)) body.remove_suffix(pictures.size());
    return std::string(body);
}

}  // namespace

std::string attachmentFile(const Attachment& attachment) {
    std::string ending = attachment.type.substr(attachment.type.find('/') + 1);
    if (ending == "jpeg") ending = "jpg";
    const bool known = !ending.empty() && ending.size() <= 5 &&
                       std::ranges::all_of(ending, [](unsigned char c) { return std::isalnum(c) != 0; });
    return "photos/" + attachment.sha256 + '.' + (known ? ending : "bin");
}

std::string entryFileText(const Encounter& encounter) {
    Encounter told = encounter;
    told.note.clear();
    told.extra.clear();
    std::string json;
    JsonText writer(json);
    writer.beginObject();
    writeEncounter(writer, told, {false, false});
    writer.endObject();
    Json members = Json::parse(json);
    if (members.contains("source") && members["source"].contains("raw"))
        members["source"]["raw"] = members["source"]["raw"].dump();
    if (!encounter.extra.empty()) members["extra"] = encounter.extra;
    if (members.contains("attachments"))
        for (std::size_t i = 0; i < encounter.attachments.size(); ++i)
            members["attachments"][i]["file"] = attachmentFile(encounter.attachments[i]);
    std::string text(fence);
    text += std::string(entryFileKey) + ": \"1\"\n";
    writeMembers(text, members, 0, false);
    text += fence;
    text += '\n' + headingText(encounter.title) + encounter.note + picturesText(encounter.attachments);
    return text;
}

Result<Encounter> readEntryFile(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto end = text.find("\n---\n", fence.size() - 1);
    if (!text.starts_with(fence) || end == std::string_view::npos) return importError("not_yaml", "1");
    const std::string_view matter = text.substr(fence.size(), end + 1 - fence.size());
    // yaml-cpp takes bytes as they come.
    if (!isValidText(text)) return Error{ErrorCode::InvalidText, {{"field", "1"}}, "readEntryFile"};
    if (mayHaveTooManyNodes(matter))
        return Error{ErrorCode::TooLarge, {{"field", "1"}, {"limit", std::to_string(maxYamlNodes)}}, "readEntryFile"};
    std::string_view body = text.substr(end + 5);
    if (body.starts_with('\n')) body.remove_prefix(1);
    try {
        const YAML::Node front = YAML::Load(std::string(matter));
        if (!front.IsMap()) return importError("wrong_type", "1");
        Json members = Restorer().read(front, {});
        members.erase(std::string(entryFileKey));
        const std::string extra = textOf(members.value("extra", Json("")), "extra");
        members.erase("extra");
        if (members.contains("attachments") && members["attachments"].is_array())
            for (Json& attachment : members["attachments"])
                if (attachment.is_object()) attachment.erase("file");
        auto encounter = readEncounter(members);
        if (!encounter.ok()) return encounter;
        if (!extra.empty() && !isJsonObject(extra)) return importError("not_json", "extra");
        if (!extra.empty()) encounter->extra = extra;
        encounter->note = noteOf(body, *encounter);
        return encounter;
    } catch (const YAML::Exception& wrong) {
        return importError("not_yaml", std::to_string(wrong.mark.line + 2));
    } catch (const Refused& refused) {
        return refused.error;
    }
}

bool isEntryFile(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    return head.starts_with(std::string(fence) + std::string(entryFileKey) + ':');
}

}  // namespace kokemus::exchange
