// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/templates.h"
#include "publish/markdown.h"
#include "publish/render.h"
#include "publish/template_check.h"

#include <kainjow/mustache.hpp>

#include <cstddef>
#include <new>
#include <utility>

namespace kokemus::embedded {
extern const std::pair<std::string_view, std::string_view> templateFiles[];
extern const std::size_t templateFiles_count;
}  // namespace kokemus::embedded

namespace kokemus::publish {
namespace {

using Data = kainjow::mustache::data;

enum class Target { Markdown, Html, Json, Text };

Target targetOf(std::string_view extension) {
    if (extension == "md") return Target::Markdown;
    if (extension == "html") return Target::Html;
    return extension == "json" ? Target::Json : Target::Text;
}

std::string htmlEscaped(std::string_view text) {
    std::string out;
    for (const char c : printable(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else if (c == '{')
            out += "&#123;";
        else
            out += c;
    }
    return out;
}

/// A JSON string that may stand in a <script>, too.
std::string scriptSafe(std::string_view text) {
    std::string out;
    for (const char c : jsonString(text)) c == '<' ? out += "\\u003c" : out += c;
    return out;
}

std::string withoutQuotes(const std::string& json) { return json.substr(1, json.size() - 2); }

/// Values arrive escaped for what the template writes; a template cannot forget it, nor take it back. Of each value
/// only the forms are made whose names occur in the template: few of them do, and the texts are long.
class Values {
public:
    Values(Target target, std::string_view whole) : m_target(target), m_template(whole) {}

    void text(Data& data, const std::string& name, std::string_view value) const {
        if (!isNamed(name)) return;
        data.set(name, escaped(value));
        addJson(data, name, value);
    }
    /// A text that is of the format already when the template's target is `native`.
    void block(Data& data, const std::string& name, std::string_view value, Target native) const {
        const bool fits = m_target == native || (m_target == Target::Markdown && native == Target::Html);
        data.set(name, fits ? std::string(value) : escaped(value));
        addJson(data, name, value);
    }
    void blocks(Data& data, const std::string& prefix, const std::string& markdown, Language language) const {
        if (isNamed(prefix + "markdown")) block(data, prefix + "markdown", markdown, Target::Markdown);
        if (isNamed(prefix + "html")) block(data, prefix + "html", htmlOf(markdown), Target::Html);
        if (isNamed(prefix + "text")) block(data, prefix + "text", textOf(htmlOf(markdown), language), Target::Text);
    }
    /// What every item of a list knows: its number and whether a comma follows.
    static void place(Data& item, std::size_t index, std::size_t count) {
        item.set("number", std::to_string(index + 1));
        item.set("comma", index + 1 < count ? "," : "");
    }

private:
    [[nodiscard]] bool isNamed(std::string_view name) const { return m_template.find(name) != std::string_view::npos; }
    void addJson(Data& data, const std::string& name, std::string_view value) const {
        if (isNamed(name + "_json")) data.set(name + "_json", scriptSafe(value));
    }
    [[nodiscard]] std::string escaped(std::string_view value) const {
        switch (m_target) {
            case Target::Markdown:
                return escapedLines(value);
            case Target::Html:
                return htmlEscaped(value);
            case Target::Json:
                return withoutQuotes(scriptSafe(value));
            case Target::Text:
                return printable(value);
        }
        return {};
    }
    Target m_target;
    std::string_view m_template;
};

std::string utcTime(const LocalMoment& now) {
    const auto local =
        (static_cast<std::int64_t>(dayNumber(now.date)) * 1440 + now.minuteOfDay - now.utcOffset) * 60'000;
    auto text = formatInstant(now.instant != 0 ? now.instant / 1000 * 1000 : local);
    text.insert(text.size() - 1, ".000");
    return text;
}

template <class Items, class Fill>
void addList(Data& data, const std::string& name, const Items& items, Fill fill) {
    Data list{Data::type::list};
    for (std::size_t i = 0; i < items.size(); ++i) {
        Data item;
        fill(item, items[i]);
        Values::place(item, i, items.size());
        list << item;
    }
    data.set(name, list);
}

Data dataOf(const Draft& draft, Target target, std::string_view whole) {
    const Values values(target, whole);
    Data data;
    values.text(data, "title", draft.title);
    values.text(data, "slug", slugOf(draft.title));
    values.text(data, "description", descriptionOf(draft));
    values.text(data, "author", draft.author);
    values.text(data, "language", codeOf(draft.language));
    values.text(data, "date", offsetTime(draft.now));
    values.text(data, "date_utc", utcTime(draft.now));
    values.text(data, "shape", idOf(draft.shape));
    data.set("exported_ms", std::to_string(parseInstant(utcTime(draft.now)).value_or(0)));
    values.blocks(data, "body_", markdownOf(draft, false), draft.language);
    addList(data, "tags", draft.tags, [&](Data& item, const std::string& tag) {
        values.text(item, "name", tag);
        values.text(item, "slug", slugOf(tag));
    });
    addList(data, "photos", draft.photos, [&](Data& item, const DraftPhoto& photo) {
        values.text(item, "path", std::string(photoFolder) + "/" + photo.name);
        values.text(item, "caption", photo.caption);
    });
    std::vector<DraftPart> told;
    for (const DraftPart& part : draft.parts)
        if (!part.leftOut && !part.text.empty() && part.kind() != "title") told.push_back(part);
    addList(data, "parts", told, [&](Data& item, const DraftPart& part) {
        values.text(item, "kind", part.kind());
        values.blocks(item, "", part.text, draft.language);
    });
    addList(data, "reviews", draft.reviews, [&](Data& item, const DraftReview& review) {
        values.text(item, "subject", review.subject);
        values.text(item, "venue", review.venue);
        values.blocks(item, "", review.body, draft.language);
    });
    return data;
}

struct TooMuch {};

Result<std::string> render(const Draft& draft, const PostTemplate& made, const std::string& whole) {
    kainjow::mustache::mustache mustache(whole);
    mustache.set_custom_escape([](const std::string& value) { return value; });
    if (!mustache.is_valid())
        return Error{
            ErrorCode::InvalidValue, {{"field", "template"}, {"value", mustache.error_message()}}, "renderTemplate"};
    std::string out;
    try {
        mustache.render(dataOf(draft, targetOf(made.extension), whole), [&](const std::string& text) {
            if (out.size() + text.size() > maxRenderedBytes) throw TooMuch{};
            out += text;
        });
    } catch (const TooMuch&) {
        return Error{ErrorCode::TooLarge,
                     {{"field", "template"}, {"limit", std::to_string(maxRenderedBytes)}},
                     "renderTemplate"};
    }
    return out;
}

}  // namespace
}  // namespace kokemus::publish

namespace kokemus {

const PostTemplates& builtInTemplates() {
    static const PostTemplates templates = [] {
        PostTemplates made;
        for (std::size_t i = 0; i < embedded::templateFiles_count; ++i) {
            const auto& [file, text] = embedded::templateFiles[i];
            const auto dot = file.find('.');
            made.push_back({std::string(file.substr(0, dot)),
                            std::string(file.substr(dot + 1, file.rfind('.') - dot - 1)), std::string(text), false});
        }
        return made;
    }();
    return templates;
}

Result<std::string> renderTemplate(const Draft& draft, const PostTemplate& made, const PostTemplates& all) {
    try {
        auto problems = checkTemplate(made, all);
        const auto whole = publish::withPartials(made.text, all, 0, problems, 0);
        if (!problems.empty() || !whole)
            return Error{ErrorCode::InvalidValue,
                         {{"field", "template"},
                          {"value", problems.front().subject},
                          {"expected", std::to_string(problems.front().line)}},
                         "renderTemplate"};
        return publish::render(draft, made, *whole);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "renderTemplate"};
    }
}

}  // namespace kokemus
