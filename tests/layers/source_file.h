// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::layers {

/// One C++ file of the tree, in three readings of the same length and with the same line ends.
struct SourceFile {
    std::string path;         ///< from the root of the tree: "src/store/journal_file.cpp"
    std::string text;         ///< as written
    std::string uncommented;  ///< comments blanked
    std::string code;         ///< comments blanked, and what stands between quotes
};

/// A place that breaks a rule.
struct Finding {
    std::string path;
    int line = 1;  ///< from 1
    std::string what;
};

/// A function with its body.
struct Function {
    int line = 1;    ///< where its declaration begins
    int length = 0;  ///< lines, from there to the closing brace
};

[[nodiscard]] SourceFile makeSourceFile(std::string path, std::string text);
/// Every .h and .cpp below `root`/`folder`, sorted by path.
[[nodiscard]] std::vector<SourceFile> readSources(const std::filesystem::path& root, std::string_view folder);

/// Every function definition, by the braces: lambdas belong to the function around them.
[[nodiscard]] std::vector<Function> functionsOf(const SourceFile& file);

/// Number of the line that holds `offset`.
[[nodiscard]] int lineAt(std::string_view text, std::size_t offset);
/// "path:line: what", one a line.
[[nodiscard]] std::string describe(const std::vector<Finding>& findings);

}  // namespace kokemus::layers
