// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/template_check.h"

#include <algorithm>
#include <array>

namespace kokemus::publish {
namespace {

constexpr auto documentNames = std::to_array<std::string_view>(
    {"title", "slug", "description", "author", "language", "date", "date_utc", "exported_ms", "shape", "body_markdown",
     "body_html", "body_text", "tags", "photos", "parts", "reviews"});
constexpr auto listNames = std::to_array<std::string_view>({"tags", "photos", "parts", "reviews"});
constexpr auto itemNames = std::to_array<std::string_view>(
    {"name", "slug", "path", "caption", "kind", "markdown", "html", "text", "subject", "venue", "number", "comma"});

template <class Names>
bool isIn(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

bool isKnown(std::string_view name, bool inList) {
    if (name.ends_with("_json")) name.remove_suffix(5);
    return isIn(documentNames, name) || (inList && (name == "." || isIn(itemNames, name)));
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

using Kind = TemplateProblem::Kind;

class Checker {
public:
    explicit Checker(const PostTemplates& all) : m_all(all) {}

    void check(std::string_view text) {
        for (const Tag& tag : tagsOf(text)) look(tag);
        for (const auto& [name, at] : m_open) report(at, Kind::Unclosed, name);
    }
    std::vector<TemplateProblem> take() { return std::move(m_problems); }

    void report(int line, Kind kind, std::string_view subject) {
        m_problems.push_back({line, kind, std::string(subject)});
    }

private:
    void look(const Tag& tag) {
        if (tag.unclosed) return report(tag.line, Kind::Unclosed, "{{");
        switch (tag.mark) {
            case '!':
                return;
            case '=':
                return report(tag.line, Kind::NewDelimiters, tag.name);
            case '>':
                return lookAtPartial(tag);
            case '/':
                if (m_open.empty() || m_open.back().first != tag.name)
                    return report(tag.line, Kind::Unopened, tag.name);
                return m_open.pop_back();
            case '#':
            case '^':
                lookAtName(tag);
                // A list inside itself would be walked again for each of its items, and that again inside each.
                if (std::ranges::any_of(m_open, [&](const auto& open) { return open.first == tag.name; }))
                    report(tag.line, Kind::NestedInItself, tag.name);
                m_open.emplace_back(tag.name, tag.line);
                return;
            default:
                return lookAtName(tag);
        }
    }
    void lookAtName(const Tag& tag) {
        const bool inList = std::ranges::any_of(m_open, [](const auto& open) { return isIn(listNames, open.first); });
        if (!isKnown(tag.name, inList)) report(tag.line, Kind::UnknownName, tag.name);
    }
    void lookAtPartial(const Tag& tag) {
        if (std::ranges::find(m_all, tag.name, &PostTemplate::name) == m_all.end())
            report(tag.line, Kind::UnknownPartial, tag.name);
    }

    const PostTemplates& m_all;
    std::vector<std::pair<std::string, int>> m_open;  ///< sections and their lines
    std::vector<TemplateProblem> m_problems;
};

}  // namespace

std::vector<Tag> tagsOf(std::string_view text) {
    std::vector<Tag> tags;
    int line = 1;
    std::size_t counted = 0;
    for (auto at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + at, '\n'));
        counted = at;
        Tag tag;
        tag.line = line;
        tag.begin = at;
        const bool triple = text.substr(at + 2).starts_with('{');
        const std::string_view closing = triple ? "}}}" : "}}";
        const auto end = text.find(closing, at + 2);
        if (end == std::string_view::npos) {
            tag.unclosed = true;
            tags.push_back(tag);
            return tags;
        }
        auto inside = trimmed(text.substr(at + (triple ? 3 : 2), end - at - (triple ? 3 : 2)));
        if (!triple && !inside.empty() && std::string_view("#^/>!=&").find(inside[0]) != std::string_view::npos) {
            tag.mark = inside[0];
            inside = trimmed(inside.substr(1));
        }
        tag.name = std::string(inside);
        tag.end = end + closing.size();
        at = tag.end;
        tags.push_back(std::move(tag));
    }
    return tags;
}

std::optional<std::string> withPartials(std::string_view text, const PostTemplates& all, int depth,
                                        std::vector<TemplateProblem>& problems, int line) {
    std::string out;
    std::size_t done = 0;
    for (const Tag& tag : tagsOf(text)) {
        if (tag.mark != '>' || tag.unclosed) continue;
        const auto partial = std::ranges::find(all, tag.name, &PostTemplate::name);
        if (partial == all.end()) continue;
        const int at = line == 0 ? tag.line : line;
        if (depth == maxPartialDepth) {
            problems.push_back({at, Kind::PartialsTooDeep, tag.name});
            return std::nullopt;
        }
        const auto inside = withPartials(partial->text, all, depth + 1, problems, at);
        if (!inside) return std::nullopt;
        out.append(text.substr(done, tag.begin - done)).append(*inside);
        done = tag.end;
        if (out.size() > maxTemplateBytes) {
            problems.push_back({at, Kind::TooLarge, tag.name});
            return std::nullopt;
        }
    }
    return out.append(text.substr(done));
}

}  // namespace kokemus::publish

namespace kokemus {

std::vector<TemplateProblem> checkTemplate(const PostTemplate& checked, const PostTemplates& all) {
    publish::Checker checker(all);
    if (checked.text.size() > maxTemplateBytes) checker.report(1, TemplateProblem::Kind::TooLarge, checked.name);
    checker.check(checked.text);
    auto problems = checker.take();
    if (!problems.empty()) return problems;
    // With its partials in their places it must be whole, too.
    if (const auto whole = publish::withPartials(checked.text, all, 0, problems, 0); whole && problems.empty()) {
        publish::Checker together(all);
        together.check(*whole);
        problems = together.take();
    }
    return problems;
}

std::string problemText(const TemplateProblem& problem, const Phrases& phrases) {
    constexpr auto ids = std::to_array<std::string_view>(
        {"unknown_name", "unknown_partial", "unclosed", "unopened", "nested", "too_deep", "delimiters", "too_large"});
    return phrases.text("template_problem." + std::string(ids[static_cast<std::size_t>(problem.kind)]),
                        {{"line", std::to_string(problem.line)}, {"subject", problem.subject}});
}

}  // namespace kokemus
