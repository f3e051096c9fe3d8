// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/render.h"

#include "domain/fold.h"
#include "publish/draft.h"
#include "publish/markdown.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <new>

namespace kokemus::publish {
namespace {

constexpr std::size_t slugLength = 60;
constexpr std::size_t descriptionLength = 160;

/// "key: value" lines between their rules. Strings are written as JSON, which every YAML reader reads alike.
class FrontMatter {
public:
    void text(std::string_view key, std::string_view value) {
        if (!value.empty()) line(key, jsonString(value));
    }
    void flag(std::string_view key, bool value) { line(key, value ? "true" : "false"); }
    void list(std::string_view key, const std::vector<std::string>& values) {
        if (values.empty()) return;
        std::string all;
        for (const auto& value : values) all += (all.empty() ? "[" : ", ") + jsonString(value);
        line(key, all + "]");
    }
    [[nodiscard]] std::string take() { return "---\n" + m_lines + "---\n\n"; }

private:
    void line(std::string_view key, std::string_view value) {
        m_lines.append(key).append(": ").append(value).append("\n");
    }
    std::string m_lines;
};

std::vector<std::string> photoPaths(const Draft& draft) {
    std::vector<std::string> paths;
    for (const auto& photo : draft.photos) paths.push_back(std::string(photoFolder) + "/" + photo.name);
    return paths;
}

/// What both generators call alike.
void addCommon(FrontMatter& matter, const Draft& draft) {
    matter.text("title", draft.title);
    matter.text("date", offsetTime(draft.now));
    matter.text("description", descriptionOf(draft));
    matter.text("author", draft.author);
    matter.text("lang", codeOf(draft.language));
    matter.list("tags", draft.tags);
}

struct Preset {
    std::string_view name;
    std::string (*render)(const Draft&);
};

std::string textPreset(const Draft& draft) { return textOf(htmlOf(markdownOf(draft, true)), draft.language); }

constexpr Preset presets[] = {
    {"markdown", [](const Draft& draft) { return markdownOf(draft, true); }},
    {"hugo", hugoOf},
    {"jekyll", jekyllOf},
    {"html", [](const Draft& draft) { return htmlOf(markdownOf(draft, true)); }},
    {"text", textPreset},
    {"wordpress-blocks", [](const Draft& draft) { return blocksOf(htmlOf(markdownOf(draft, true))); }},
    {"wxr", wxrOf},
    {"jsonld", jsonLdOf},
    {"letter", textPreset},
};
constexpr auto presetNames = [] {
    std::array<std::string_view, std::size(presets)> names;
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = presets[i].name;
    return names;
}();

}  // namespace

std::string markdownOf(const Draft& draft, bool withTitle) {
    Parts parts = draft.parts;
    if (!withTitle) std::erase_if(parts, [](const DraftPart& part) { return part.kind() == "title"; });
    return joinedParts(parts);
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f) continue;
        const auto rest = text.substr(i, 3);
        if (rest == "\xEF\xBF\xBE" || rest == "\xEF\xBF\xBF") {
            i += 2;
            continue;
        }
        out += text[i];
    }
    return out;
}

std::string jsonString(std::string_view text) {
    const auto json = nlohmann::json(printable(text)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    std::string out;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string_view rest = std::string_view(json).substr(i, 3);
        const auto second = rest.size() > 1 ? static_cast<unsigned char>(rest[1]) : 0U;
        // What YAML takes for line ends, or does not print: C1 controls, U+2028, U+2029, the byte order mark.
        if (rest[0] == '\xC2' && second >= 0x80 && second < 0xA0) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", second);
            out += code;
            i += 1;
        } else if (rest == "\xE2\x80\xA8" || rest == "\xE2\x80\xA9" || rest == "\xEF\xBB\xBF") {
            out += rest == "\xE2\x80\xA8" ? "\\u2028" : rest == "\xE2\x80\xA9" ? "\\u2029" : "\\ufeff";
            i += 2;
        } else if (rest[0] == '{' && rest.size() > 1 &&
                   std::string_view("{%#").find(rest[1]) != std::string_view::npos) {
            out += "\\u007b";  // what site generators would read before the string
        } else {
            out += json[i];
        }
    }
    return out;
}

std::string offsetTime(const LocalMoment& now) {
    const int offset = std::abs(now.utcOffset);
    char zone[16];
    std::snprintf(zone, sizeof zone, ":00%c%02d:%02d", now.utcOffset < 0 ? '-' : '+', offset / 60 % 100, offset % 60);
    return formatDate(now.date) + "T" + formatTimeOfDay(now.minuteOfDay) + zone;
}

std::string slugOf(std::string_view title) {
    std::string slug;
    for (const char c : foldAccents(title)) {
        const bool keeps = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keeps)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
        if (slug.size() == slugLength) break;
    }
    while (slug.ends_with('-')) slug.pop_back();
    return slug.empty() ? "draft" : slug;
}

std::string descriptionOf(const Draft& draft) {
    for (const DraftPart& part : draft.parts) {
        if (part.leftOut || (part.kind() != "claim" && part.kind() != "lesson") || part.text.empty()) continue;
        std::string line;
        for (const char c : textOf(htmlOf(part.text), draft.language)) line += c == '\n' ? ' ' : c;
        const auto start = firstCharacters(line, descriptionLength);
        return std::string(start.substr(0, start.find_last_not_of(' ') + 1));
    }
    return {};
}

std::string hugoOf(const Draft& draft) {
    FrontMatter matter;
    addCommon(matter, draft);
    matter.text("slug", slugOf(draft.title));
    matter.list("images", photoPaths(draft));
    matter.flag("draft", true);
    return matter.take() + markdownOf(draft, false);
}

std::string jekyllOf(const Draft& draft) {
    FrontMatter matter;
    matter.text("layout", "post");
    addCommon(matter, draft);
    matter.text("slug", slugOf(draft.title));
    matter.list("images", photoPaths(draft));
    matter.flag("published", false);
    return matter.take() + markdownOf(draft, false);
}

}  // namespace kokemus::publish

namespace kokemus {

std::span<const std::string_view> draftPresets() { return publish::presetNames; }

Result<std::string> renderDraft(const Draft& draft, std::string_view preset) {
    const auto* found = std::ranges::find(publish::presets, preset, &publish::Preset::name);
    if (found == std::end(publish::presets))
        return Error{ErrorCode::FormatUnknown, {{"format", std::string(preset)}}, "renderDraft"};
    try {
        return found->render(draft);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "renderDraft"};
    }
}

std::string draftFileName(const Draft& draft, std::string_view preset) {
    const auto slug = publish::slugOf(draft.title);
    if (preset == "jekyll") return formatDate(draft.now.date) + "-" + slug + ".md";
    if (preset == "html" || preset == "wordpress-blocks") return slug + ".html";
    if (preset == "wxr") return slug + ".xml";
    if (preset == "jsonld") return slug + ".json";
    return slug + (preset == "text" || preset == "letter" ? ".txt" : ".md");
}

}  // namespace kokemus
