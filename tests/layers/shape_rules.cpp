// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/shape_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>

namespace kokemus::layers {
namespace {

std::vector<Finding> findAll(const SourceFile& file, const std::string& text, const std::regex& pattern,
                             std::string_view what) {
    std::vector<Finding> findings;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        findings.push_back(
            {file.path, lineAt(text, static_cast<std::size_t>(it->position())), std::string(what) + ": " + it->str()});
    return findings;
}

std::size_t skipSpace(std::string_view code, std::size_t at) {
    while (at < code.size() && std::isspace(static_cast<unsigned char>(code[at]))) ++at;
    return at;
}

/// One past the parenthesis that closes the one at `open`.
std::size_t closeOf(std::string_view code, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        if (code[i] == '(') ++depth;
        if (code[i] == ')' && --depth == 0) return i + 1;
    }
    return code.size();
}

/// One past a call's closing parenthesis and those of the calls chained to it: tr("%1 x").arg(n).
std::size_t endOfChain(const std::string& code, std::size_t open) {
    static const std::regex member(R"(^\s*\.\s*\w+\s*\()");
    std::size_t end = closeOf(code, open);
    std::smatch call;
    while (std::regex_search(code.begin() + static_cast<std::ptrdiff_t>(end), code.end(), call, member))
        end = closeOf(code, end + static_cast<std::size_t>(call.length()) - 1);
    return end;
}

bool hasReason(const SourceFile& file) {
    const std::string head = file.text.substr(0, 600);
    static const std::regex reason(R"(// Long because: \S+)");
    return std::regex_search(head, reason);
}

}  // namespace

std::vector<Finding> checkLength(const SourceFile& file) {
    std::vector<Finding> findings;
    if (hasReason(file)) return findings;
    const auto lines = static_cast<int>(std::count(file.text.begin(), file.text.end(), '\n'));
    if (lines > maxFileLines) findings.push_back({file.path, 1, "the file has " + std::to_string(lines) + " lines"});
    for (const Function& function : functionsOf(file))
        if (function.length > maxFunctionLines)
            findings.push_back(
                {file.path, function.line, "a function of " + std::to_string(function.length) + " lines"});
    return findings;
}

std::vector<Finding> checkHead(const SourceFile& file) {
    std::vector<Finding> findings;
    if (!file.text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        findings.push_back({file.path, 1, "no licence line"});
    if (file.path.ends_with(".h") && file.code.find("#pragma once\n") == std::string::npos)
        findings.push_back({file.path, 1, "no #pragma once"});
    return findings;
}

std::vector<Finding> checkNames(const SourceFile& file) {
    static const std::regex fileName(R"((^|_)(manager|helper|helpers|util|utils|misc|common|data|info)(_|$))");
    static const std::regex type(
        R"(\b(class|struct|enum class|namespace)\s+\w*([Mm]anager|[Hh]elper|[Uu]til|Data\b|Info\b)\w*)");
    static const std::regex snakeCase(R"([a-z0-9_]+)");
    std::vector<Finding> findings = findAll(file, file.code, type, "a name that says nothing");
    const std::string stem = std::filesystem::path(file.path).stem().string();
    if (std::regex_search(stem, fileName)) findings.push_back({file.path, 1, "a name that says nothing"});
    if (!std::regex_match(stem, snakeCase)) findings.push_back({file.path, 1, "the name is not in snake_case"});
    return findings;
}

std::vector<Finding> checkGluing(const SourceFile& file) {
    static const std::regex call(R"(\b((\w+\s*::\s*)*(tr|translate))\s*\()");
    std::vector<Finding> findings;
    const std::string& code = file.code;
    for (std::sregex_iterator it(code.begin(), code.end(), call), end; it != end; ++it) {
        const auto begin = static_cast<std::size_t>(it->position());
        const std::size_t before = begin == 0 ? std::string::npos : code.find_last_not_of(" \t\n", begin - 1);
        const std::size_t after = skipSpace(code, endOfChain(code, begin + static_cast<std::size_t>(it->length()) - 1));
        if ((before != std::string::npos && code[before] == '+') || (after < code.size() && code[after] == '+'))
            findings.push_back({file.path, lineAt(code, begin), "a translated text glued with +"});
    }
    return findings;
}

std::vector<Finding> checkEvents(const SourceFile& file) {
    static const std::regex strings(R"(\b(SIGNAL|SLOT)\s*\()");
    static const std::regex loops(R"(\bprocessEvents\s*\(|\bBlockingQueuedConnection\b|\bQEventLoop\b)");
    std::vector<Finding> findings = findAll(file, file.code, strings, "a connection by strings");
    for (Finding& finding : findAll(file, file.code, loops, "a nested event loop or a blocking call"))
        findings.push_back(std::move(finding));
    return findings;
}

std::vector<Finding> checkSql(const SourceFile& file) {
    if (file.path.starts_with("src/store/")) return {};
    static const std::regex sql(
        R"(\bSELECT\s[^";]*\sFROM\s|\bINSERT\s+INTO\s|\bUPDATE\s+\w+\s+SET\s|\bDELETE\s+FROM\s|\bPRAGMA\s+\w)");
    return findAll(file, file.uncommented, sql, "SQL outside the store");
}

}  // namespace kokemus::layers
