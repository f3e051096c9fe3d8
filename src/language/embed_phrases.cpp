// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: embed_phrases OUT.cpp en.json fi.json sv.json
// Writes the phrase files as sorted constexpr arrays, in the order of the Language enumerators.
#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

namespace {

std::map<std::string, std::string> readPhrases(const char* path) {
    std::ifstream file(path);
    const auto document = nlohmann::json::parse(file);
    return document.get<std::map<std::string, std::string>>();
}

/// A C++ string literal; bytes above ASCII stay as they are, the source is UTF-8.
std::string literal(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + '"';
}

void writeTable(std::ostream& out, const char* name, const char* path) {
    out << "constexpr Phrase " << name << "[] = {\n";
    for (const auto& [key, text] : readPhrases(path)) out << "    {" << literal(key) << ", " << literal(text) << "},\n";
    out << "};\n";
}

void writeTables(const char* path, char** files) {
    std::ofstream out(path, std::ios::trunc);
    out << "// generated from translations/documents.*.json\n#include \"language/phrase_table.h\"\n"
           "namespace kokemus::language {\nnamespace {\n";
    writeTable(out, "english", files[0]);
    writeTable(out, "finnish", files[1]);
    writeTable(out, "swedish", files[2]);
    out << "}  // namespace\nstd::span<const Phrase> phraseTable(Language language) {\n    switch (language) {\n"
           "        case Language::Finnish: return finnish;\n        case Language::Swedish: return swedish;\n"
           "        case Language::English: break;\n    }\n    return english;\n}\n}  // namespace kokemus::language\n";
    if (!out.flush()) throw std::runtime_error(std::string("cannot write ") + path);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 5) {
        std::cerr << "usage: embed_phrases OUT.cpp en.json fi.json sv.json\n";
        return 2;
    }
    try {
        writeTables(arguments[1], arguments + 2);
    } catch (const std::exception& failure) {
        std::cerr << "embed_phrases: " << failure.what() << '\n';
        return 1;
    }
    return 0;
}
