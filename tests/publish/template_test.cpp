// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/templates.h"

#include "support/catch.h"
#include "told_journal.h"

using namespace kokemus;
using namespace kokemus::tests;

namespace {

PostTemplate made(const std::string& text, const std::string& extension = "md") {
    return {"own", extension, text, true};
}

std::vector<TemplateProblem> problems(const std::string& text, const PostTemplates& all = {}) {
    return checkTemplate(made(text), all);
}

std::string written(const Draft& draft, const PostTemplate& own, const PostTemplates& all = {}) {
    const auto text = renderTemplate(draft, own, all);
    REQUIRE(text.ok());
    return *text;
}

}  // namespace

TEST_CASE("values arrive in a template escaped for what it writes") {
    ToldJournal journal;
    Composition composition{.shape = Shape::Theme};
    composition.parts = {{.key = "title", .text = "a \"b\" <i> {{c}}"}};
    const auto draft = drafted(*journal, composition);
    CHECK(written(draft, made("{{title}}", "md")) == "a \"b\" \\<i\\> \\{\\{c\\}\\}");
    CHECK(written(draft, made("{{{title}}}", "html")) == "a &quot;b&quot; &lt;i&gt; &#123;&#123;c}}");
    CHECK(written(draft, made("\"{{&title}}\"", "json")) == "\"a \\\"b\\\" \\u003ci> \\u007b{c}}\"");
    CHECK(written(draft, made("{{title_json}}", "json")) == "\"a \\\"b\\\" \\u003ci> \\u007b{c}}\"");
    CHECK(written(draft, made("{{title}}", "txt")) == "a \"b\" <i> {{c}}");
}

TEST_CASE("what is wrong with a template is told with its line") {
    const Phrases phrases(Language::English);
    const auto only = [&](const std::string& text) {
        const auto found = problems(text);
        REQUIRE(found.size() == 1);
        return problemText(found.front(), phrases);
    };
    CHECK(only("a\n{{titel}}") == "Line 2: the name titel is not known.");
    CHECK(only("\n\n{{#tags}}") == "Line 3: tags is never closed.");
    CHECK(only("{{/tags}}") == "Line 1: tags is closed but was not open.");
    CHECK(only("x {{title") == "Line 1: {{ is never closed.");
    CHECK(only("{{> other}}") == "Line 1: there is no template other.");
    CHECK(problems("{{=<% %>=}}").front().kind == TemplateProblem::Kind::NewDelimiters);
    CHECK(problems("{{name}}").front().kind == TemplateProblem::Kind::UnknownName);
    CHECK(problems("{{#tags}}{{name}}{{/tags}}{{! any words }}").empty());
}

TEST_CASE("a template that includes itself or repeats a list inside itself is refused") {
    const PostTemplate loop{"loop", "md", "{{> loop}}", true};
    CHECK(checkTemplate(loop, {loop}).front().kind == TemplateProblem::Kind::PartialsTooDeep);
    CHECK(problems("{{#tags}}{{#tags}}{{/tags}}{{/tags}}").front().kind == TemplateProblem::Kind::NestedInItself);
    const PostTemplate inner{"inner", "md", "{{#tags}}{{/tags}}", true};
    CHECK(problems("{{#tags}}{{> inner}}{{/tags}}", {inner}).front().kind == TemplateProblem::Kind::NestedInItself);
}

TEST_CASE("a template reads no file") {
    CHECK(problems("{{> /etc/hostname}}").front().kind == TemplateProblem::Kind::UnknownPartial);
    CHECK(problems("{{> ../secret}}").front().kind == TemplateProblem::Kind::UnknownPartial);
}

TEST_CASE("a partial stands where it is named") {
    ToldJournal journal;
    const auto draft = drafted(*journal, {.shape = Shape::Theme});
    const PostTemplate sign{"sign", "txt", "-- {{language}}", true};
    CHECK(written(draft, made("a {{> sign}} b", "txt"), {sign}) == "a -- en b");
}

TEST_CASE("a template with a problem is not rendered") {
    ToldJournal journal;
    const auto draft = drafted(*journal, {.shape = Shape::Theme});
    const auto text = renderTemplate(draft, made("{{nothing}}"), {});
    REQUIRE_FALSE(text.ok());
    CHECK(text.error().value("value") == "nothing");
}

TEST_CASE("the templates that come along have no problem") {
    CHECK(builtInTemplates().size() == 2);
    for (const auto& builtIn : builtInTemplates()) CHECK(checkTemplate(builtIn, builtInTemplates()).empty());
}
