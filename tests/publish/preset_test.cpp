// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files: KOKEMUS_UPDATE_GOLDEN=1 ctest -R "^publish: .* golden file" writes them anew.
#include "kokemus/exchange.h"
#include "rendering.h"
#include "support/catch.h"
#include "told_journal.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <yaml-cpp/yaml.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

using namespace kokemus;
using namespace kokemus::tests;

namespace {

constexpr auto languages = std::to_array<Language>({Language::English, Language::Finnish, Language::Swedish});

void compare(const std::string& name, const std::string& text) {
    const auto path = std::string(KOKEMUS_TEST_DATA) + "/golden/" + name;
    if (std::getenv("KOKEMUS_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream golden;
    golden << file.rdbuf();
    INFO(name);
    CHECK(text == golden.str());
}

std::vector<std::string> allPresets() {
    std::vector<std::string> names(draftPresets().begin(), draftPresets().end());
    names.insert(names.end(), {"eleventy", "ghost"});
    return names;
}

/// What stands between the two rules at the beginning.
std::string frontMatter(const std::string& text) {
    REQUIRE(text.starts_with("---\n"));
    return text.substr(4, text.find("\n---\n", 3) - 3);
}

using Document = std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)>;

Document parsed(const std::string& xml) {
    return {xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "wxr.xml", nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE),
            xmlFreeDoc};
}

/// Text of the first element of that name below `node`.
std::string elementText(xmlNodePtr node, const std::string& prefix, const std::string& name) {
    for (auto* child = node; child != nullptr; child = child->next) {
        const bool named = child->type == XML_ELEMENT_NODE && name == reinterpret_cast<const char*>(child->name);
        const std::string found =
            child->ns && child->ns->prefix ? reinterpret_cast<const char*>(child->ns->prefix) : "";
        if (named && found == prefix) {
            const std::unique_ptr<xmlChar, void (*)(void*)> text(xmlNodeGetContent(child), xmlFree);
            return reinterpret_cast<const char*>(text.get());
        }
        if (child->type != XML_ELEMENT_NODE) continue;
        if (auto below = elementText(child->children, prefix, name); !below.empty()) return below;
    }
    return {};
}

/// Nothing but the tags and attributes a blog takes; tags closed in the order they were opened.
void checkHtml(const std::string& html, bool ofBlocks) {
    static const std::set<std::string> allowed{
        "h1",   "h2",  "h3",         "h4", "h5", "h6",  "p",     "ul",    "ol",    "li", "a",  "em", "strong", "del",
        "code", "pre", "blockquote", "br", "hr", "img", "table", "thead", "tbody", "tr", "th", "td", "figure", "input"};
    static const std::set<std::string> empty{"br", "hr", "img", "input"};
    static const std::set<std::string> attributes{"href",  "src",  "alt",   "title",    "start",
                                                  "align", "type", "class", "disabled", "checked"};
    std::vector<std::string> open;
    for (auto at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
        if (ofBlocks && html.compare(at, 4, "<!--") == 0) {
            const auto end = html.find("-->", at);
            REQUIRE(end != html.npos);
            const auto comment = html.substr(at, end - at);
            CHECK((comment.starts_with("<!-- wp:") || comment.starts_with("<!-- /wp:")));
            at = end;
            continue;
        }
        const auto end = html.find('>', at);
        REQUIRE(end != html.npos);
        auto tag = html.substr(at + 1, end - at - 1);
        const bool closes = tag.starts_with("/");
        const auto name = tag.substr(closes ? 1 : 0, tag.find_first_of(" /", closes ? 1 : 0) - (closes ? 1 : 0));
        INFO(tag);
        REQUIRE(allowed.contains(name));
        if (closes) {
            REQUIRE_FALSE(open.empty());
            CHECK(open.back() == name);
            open.pop_back();
            continue;
        }
        if (!empty.contains(name)) open.push_back(name);
        for (auto equals = tag.find("=\""); equals != tag.npos;
             equals = tag.find("=\"", tag.find('"', equals + 2) + 1)) {
            const auto blank = tag.rfind(' ', equals);
            const auto attribute = tag.substr(blank + 1, equals - blank - 1);
            const auto value = tag.substr(equals + 2, tag.find('"', equals + 2) - equals - 2);
            CHECK(attributes.contains(attribute));
            const auto colon = value.find(':');
            if ((attribute == "href" || attribute == "src") && colon != value.npos &&
                value.find_first_of("/?#") > colon) {
                const auto scheme = value.substr(0, colon);
                CHECK((scheme == "http" || scheme == "https" || scheme == "mailto"));
            }
        }
    }
    CHECK(open.empty());
}

void checkJsonLd(const std::string& text) {
    CHECK(text.find('<') == text.npos);
    const auto document = nlohmann::json::parse(text);
    CHECK(document["@context"] == "https://schema.org");
    static const std::set<std::string> members{"@type",         "itemReviewed", "author",
                                               "datePublished", "inLanguage",   "reviewBody"};
    for (const auto& review : document["@graph"]) {
        for (const auto& [key, value] : review.items()) CHECK(members.contains(key));
        CHECK(review["@type"] == "Review");
        CHECK(review["itemReviewed"]["@type"] == "LocalBusiness");
        CHECK(review["author"]["@type"] == "Person");
        CHECK(parseDate(review["datePublished"].get<std::string>()));
        CHECK(review["reviewBody"].is_string());
        CHECK_FALSE(review.contains("reviewRating"));
    }
}

void checkFrontMatter(const std::string& text, const Draft& draft) {
    const auto yaml = YAML::Load(frontMatter(text));
    CHECK(yaml["date"].as<std::string>() == "2026-03-14T18:20:00+02:00");
    CHECK(yaml["title"].as<std::string>().size() <= draft.title.size());
    for (const auto& tag : yaml["tags"]) CHECK(tag.IsScalar());
}

/// The document of each format holds together, whatever its texts are.
void checkPreset(const Draft& draft, const std::string& preset) {
    const auto text = rendering(draft, preset);
    if (preset == "html") checkHtml(text, false);
    if (preset == "wordpress-blocks") checkHtml(text, true);
    if (preset == "jsonld") checkJsonLd(text);
    if (preset == "ghost") CHECK(nlohmann::json::parse(text)["db"].is_array());
    if (preset == "hugo" || preset == "jekyll" || preset == "eleventy") checkFrontMatter(text, draft);
    if (preset == "markdown") CHECK(hasNoRawHtml(text));
    if (preset == "wxr") {
        const auto document = parsed(text);
        REQUIRE(document);
        checkHtml(elementText(xmlDocGetRootElement(document.get()), "content", "encoded"), true);
    }
    if (preset != "jsonld" && preset != "text" && preset != "letter" && preset != "wxr")
        for (const std::string mark : {"{{", "{%"}) CHECK_FALSE(holds(text, mark));
}

}  // namespace

TEST_CASE("each format in each language reads as its golden file") {
    ToldJournal journal;
    for (const auto language : languages) {
        Composition composition{.shape = Shape::Theme, .language = language};
        composition.author = "Aino";
        const auto draft = drafted(*journal, composition);
        for (const auto& preset : allPresets()) {
            const auto name = draftFileName(draft, preset);
            const auto extension = preset == "ghost" ? ".json" : name.substr(name.rfind('.'));
            compare("theme." + preset + "." + std::string(codeOf(language)) + extension, rendering(draft, preset));
        }
    }
}

TEST_CASE("each shape in each language reads as its golden file") {
    ToldJournal journal;
    for (const auto language : languages)
        for (const auto id : Vocabulary<Shape>::ids) {
            Composition composition{.shape = *fromId<Shape>(id), .language = language};
            if (composition.shape == Shape::CaseStory) composition.caseId = "Rikkinäinen paketti";
            if (composition.shape == Shape::BrandSummary) composition.brand = *journal->findBrand("Ravintola Lokki");
            compare("shape." + std::string(id) + "." + std::string(codeOf(language)) + ".md",
                    rendering(drafted(*journal, composition), "markdown"));
        }
}

TEST_CASE("no draft holds the key of a phrase that is missing") {
    ToldJournal journal;
    for (const auto language : languages)
        for (const auto id : Vocabulary<Shape>::ids) {
            const auto text = rendering(drafted(*journal, {.shape = *fromId<Shape>(id), .language = language}), "text");
            INFO(text);
            for (const std::string group :
                 {"publish.", "letter.", "document_heading", "report.", "disguise.", "scale_"})
                CHECK_FALSE(holds(text, group));
        }
}

TEST_CASE("hostile text in every field comes out of every format as text, and nothing is lost") {
    ToldJournal journal;
    Encounter encounter = *journal->encounter(journal.bag);
    int number = 0;
    for (const auto& text : hostileStrings()) {
        ++number;
        const bool wide = text.size() > 900;
        INFO(text.substr(0, 200));
        Composition composition{.shape = Shape::BrandSummary, .language = Language::English};
        composition.filter.ids = {journal.bag};
        composition.switched = {"prices", "brand:tavaratalo tähti"};
        composition.author = text;
        composition.parts = {{.key = "title", .text = text}, {.key = "encounters", .text = "before " + text}};
        encounter.note = text + "\n\nMARK-NOTE";
        encounter.lesson = text;
        encounter.title = wide ? "x" : text;
        encounter.tags = {wide || text.empty() ? "x" : "t" + text};
        encounter.quotes = {{text + " MARK-QUOTE", "waiter", {}}};
        encounter.viewpoints = {{"customer", text + " MARK-VIEW", Basis::Guess}};
        encounter.revision.clear();
        REQUIRE(journal->save(encounter).ok());
        const auto draft = drafted(*journal, composition);
        for (const auto& preset : allPresets()) {
            INFO(preset);
            checkPreset(draft, preset);
            const auto rendered = rendering(draft, preset);
            CHECK(holds(rendered, "MARK-QUOTE"));
            if (preset != "jsonld") CHECK(holds(rendered, "MARK-VIEW"));
        }
    }
    CHECK(number >= 200);
}

TEST_CASE("forty awkward titles come back from the front matter as they were") {
    ToldJournal journal;
    const std::vector<std::string> awkward{
        "yes",        "no",       "null",   "~",          "true",       "1e3",     "0x1F",        "012",
        "2026-03-14", "12:30:45", "- list", "? key",      ": value",    "a: b",    "a #b",        "# comment",
        "&anchor",    "*alias",   "!tag",   "!!str x",    "%directive", "@at",     "`tick`",      "|",
        ">",          "{a: b}",   "[a, b]", "\"double\"", "'single'",   "it's",    "back\\slash", "\\n",
        "trailing:",  "...",      "--- x",  "=",          "<<",         "ä ö å €", "emoji 😀",     "\u2028line\u2029",
        "tab\there",  "a, b"};
    CHECK(awkward.size() >= 40);
    for (const auto& title : awkward) {
        Composition composition{.shape = Shape::Theme};
        composition.parts = {{.key = "title", .text = title}};
        const auto draft = drafted(*journal, composition);
        for (const std::string preset : {"hugo", "jekyll", "eleventy"}) {
            INFO(title << " " << preset);
            const auto yaml = YAML::Load(frontMatter(rendering(draft, preset)));
            CHECK(yaml["title"].as<std::string>() == draft.title);
        }
    }
}

TEST_CASE("the import file of WordPress is namespaced, has its version, and is a draft without a time in UTC") {
    ToldJournal journal;
    const auto draft = drafted(*journal, {.shape = Shape::Theme, .language = Language::Finnish});
    const auto document = parsed(rendering(draft, "wxr"));
    REQUIRE(document);
    auto* root = xmlDocGetRootElement(document.get());
    CHECK(elementText(root, "wp", "wxr_version") == "1.2");
    CHECK(elementText(root, "wp", "status") == "draft");
    CHECK(elementText(root, "wp", "post_date") == "2026-03-14 18:20:00");
    CHECK(elementText(root, "wp", "post_date_gmt") == "0000-00-00 00:00:00");
    CHECK(elementText(root->children, "", "item").find("hyppäsi") != std::string::npos);
}

TEST_CASE("the same draft gives the same bytes, and an unknown format is refused") {
    ToldJournal journal;
    const auto draft = drafted(*journal, {.shape = Shape::Theme});
    for (const auto& preset : allPresets()) CHECK(rendering(draft, preset) == rendering(draft, preset));
    CHECK(renderDraft(draft, "parchment").error().code == ErrorCode::FormatUnknown);
}

TEST_CASE("the name of a draft's file is made of its title") {
    ToldJournal journal;
    Composition composition{.shape = Shape::Theme};
    composition.parts = {{.key = "title", .text = "Älä / ../ hätäile! 100 %"}};
    const auto draft = drafted(*journal, composition);
    CHECK(draftFileName(draft, "hugo") == "ala-hataile-100.md");
    CHECK(draftFileName(draft, "jekyll") == "2026-03-14-ala-hataile-100.md");
    CHECK(draftFileName(draft, "wxr") == "ala-hataile-100.xml");
}
