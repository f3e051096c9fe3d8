// SPDX-License-Identifier: GPL-3.0-or-later
// The tree as it is keeps its rules. That the rules see what they should: planted_test.cpp.
#include "layers/include_rules.h"
#include "layers/shape_rules.h"
#include "support/catch.h"

#include <algorithm>

using namespace kokemus::layers;

namespace {

std::vector<SourceFile> sources(std::initializer_list<std::string_view> folders) {
    std::vector<SourceFile> files;
    for (const std::string_view folder : folders)
        for (SourceFile& file : readSources(KOKEMUS_SOURCE_DIR, folder)) files.push_back(std::move(file));
    return files;
}

template <class Check>
std::vector<Finding> findingsIn(const std::vector<SourceFile>& files, Check check) {
    REQUIRE(!files.empty());
    std::vector<Finding> findings;
    for (const SourceFile& file : files)
        for (Finding& finding : check(file)) findings.push_back(std::move(finding));
    return findings;
}

}  // namespace

TEST_CASE("every layer includes only what the table of docs/architecture.md allows") {
    const auto findings = findingsIn(sources({"include", "src"}), checkIncludes);
    INFO(describe(findings));
    CHECK(findings.empty());
}

TEST_CASE("no file and no function is too long without a reason") {
    const auto findings = findingsIn(sources({"include", "src", "tests"}), checkLength);
    INFO(describe(findings));
    CHECK(findings.empty());
}

TEST_CASE("the main window stays small") {
    std::ptrdiff_t lines = 0;
    for (const SourceFile& file : sources({"src"}))
        if (file.path == "src/ui/main_window.h" || file.path == "src/ui/main_window.cpp")
            lines += std::count(file.text.begin(), file.text.end(), '\n');
    CHECK(lines > 0);
    CHECK(lines < maxMainWindowLines);
}

TEST_CASE("every source file names its licence and every header guards itself") {
    const auto findings = findingsIn(sources({"include", "src", "tests"}), checkHead);
    INFO(describe(findings));
    CHECK(findings.empty());
}

TEST_CASE("files and types carry names that say what they are") {
    const auto findings = findingsIn(sources({"include", "src", "tests"}), checkNames);
    INFO(describe(findings));
    CHECK(findings.empty());
}

TEST_CASE("no translated sentence is glued together") {
    const auto findings = findingsIn(sources({"src"}), checkGluing);
    INFO(describe(findings));
    CHECK(findings.empty());
}

TEST_CASE("signals are connected by pointers and nothing waits in a nested event loop") {
    const auto findings = findingsIn(sources({"src"}), checkEvents);
    INFO(describe(findings));
    CHECK(findings.empty());
}

TEST_CASE("SQL is written in the store alone") {
    const auto findings = findingsIn(sources({"include", "src"}), checkSql);
    INFO(describe(findings));
    CHECK(findings.empty());
}
