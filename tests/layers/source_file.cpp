// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/source_file.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>
#include <utility>

namespace kokemus::layers {
namespace {

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// True for the apostrophe of 30'000: the word it stands in begins with a digit.
bool isDigitSeparator(std::string_view text, std::size_t at) {
    std::size_t start = at;
    while (start > 0 && (isWordCharacter(text[start - 1]) || text[start - 1] == '\'')) --start;
    return start < at && std::isdigit(static_cast<unsigned char>(text[start]));
}

/// One past the last character of the literal, or of the comment, that begins at `at`.
std::size_t endOfQuoted(std::string_view text, std::size_t at) {
    const char quote = text[at];
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != quote && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

std::size_t endOfRaw(std::string_view text, std::size_t quote) {
    const std::size_t open = text.find('(', quote);
    if (open == std::string_view::npos) return text.size();
    std::string closing = ")";
    closing.append(text.substr(quote + 1, open - quote - 1)).append("\"");
    const std::size_t close = text.find(closing, open);
    return close == std::string_view::npos ? text.size() : close + closing.size();
}

std::size_t endOfComment(std::string_view text, std::size_t at) {
    const bool block = text[at + 1] == '*';
    const std::size_t end = text.find(block ? "*/" : "\n", at + 2);
    if (end == std::string_view::npos) return text.size();
    return block ? end + 2 : end;
}

void blank(std::string& text, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to && i < text.size(); ++i)
        if (text[i] != '\n') text[i] = ' ';
}

/// What a brace opens, told from the code between the end of the statement before it and the brace.
enum class Scope { Container, Function, Inner };

Scope scopeOf(std::string_view statement, Scope around) {
    if (around != Scope::Container) return Scope::Inner;
    static const std::regex templateHead(R"(^\s*template\s*<[^{}()]*>)");
    static const std::regex container(R"(^\s*(inline\s+|export\s+)?(namespace|class|struct|union|enum|extern\s*"))");
    static const std::regex initializer(R"(=\s*$|\)[^()]*[^:]:[^:].*\w\s*$)");
    const std::string head = std::regex_replace(std::string(statement), templateHead, "");
    if (std::regex_search(head, container)) return Scope::Container;
    if (head.find('(') == std::string::npos || std::regex_search(head, initializer)) return Scope::Inner;
    return Scope::Function;
}

/// Blanks preprocessor lines, so that their braces and quotes do not count.
std::string withoutDirectives(std::string code) {
    bool continued = false;
    for (std::size_t start = 0; start < code.size();) {
        const std::size_t end = std::min(code.find('\n', start), code.size());
        const std::size_t first = code.find_first_not_of(" \t", start);
        if (continued || (first < end && code[first] == '#')) {
            continued = end > start && code[end - 1] == '\\';
            blank(code, start, end);
        }
        start = end + 1;
    }
    return code;
}

}  // namespace

SourceFile makeSourceFile(std::string path, std::string text) {
    SourceFile file{std::move(path), text, text, text};
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '/' && i + 1 < text.size() && (text[i + 1] == '/' || text[i + 1] == '*')) {
            const std::size_t end = endOfComment(text, i);
            blank(file.uncommented, i, end);
            blank(file.code, i, end);
            i = end;
        } else if (c == '"' || (c == '\'' && !isDigitSeparator(text, i))) {
            const bool raw = c == '"' && i > 0 && text[i - 1] == 'R';
            const std::size_t end = raw ? endOfRaw(text, i) : endOfQuoted(text, i);
            blank(file.code, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return file;
}

std::vector<SourceFile> readSources(const std::filesystem::path& root, std::string_view folder) {
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        files.push_back(makeSourceFile(entry.path().lexically_relative(root).generic_string(), std::move(text)));
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::vector<Function> functionsOf(const SourceFile& file) {
    const std::string code = withoutDirectives(file.code);
    std::vector<Function> functions;
    std::vector<Scope> scopes{Scope::Container};
    std::size_t statement = 0;  // where the statement began that the next brace may open
    std::size_t body = 0;
    int parentheses = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '(') ++parentheses;
        if (c == ')') --parentheses;
        if (c == ';' && scopes.back() == Scope::Container) statement = i + 1;
        if (c == '{') {
            const auto head = std::string_view(code).substr(statement, i - statement);
            scopes.push_back(parentheses > 0 ? Scope::Inner : scopeOf(head, scopes.back()));
            if (scopes.back() == Scope::Function) body = statement;
            if (scopes.back() == Scope::Container) statement = i + 1;
        } else if (c == '}' && scopes.size() > 1) {
            if (scopes.back() == Scope::Function) {
                const int first = lineAt(code, code.find_first_not_of(" \t\n", body));
                functions.push_back({first, lineAt(code, i) - first + 1});
            }
            // A brace within a statement (a member's initial value) does not end it.
            if (scopes.back() != Scope::Inner) statement = i + 1;
            scopes.pop_back();
        }
    }
    return functions;
}

int lineAt(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

std::string describe(const std::vector<Finding>& findings) {
    std::string lines;
    for (const Finding& finding : findings)
        lines += finding.path + ":" + std::to_string(finding.line) + ": " + finding.what + "\n";
    return lines;
}

}  // namespace kokemus::layers
