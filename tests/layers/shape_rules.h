// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/source_file.h"

#include <vector>

namespace kokemus::layers {

inline constexpr int maxFileLines = 600;
inline constexpr int maxFunctionLines = 60;
inline constexpr int maxMainWindowLines = 400;  ///< header and source together

/// Too long a file or function, unless the head of the file says `// Long because: ...`.
[[nodiscard]] std::vector<Finding> checkLength(const SourceFile& file);
/// Licence line at the head, `#pragma once` in headers.
[[nodiscard]] std::vector<Finding> checkHead(const SourceFile& file);
/// Names that say nothing (Manager, Helper, Util ...), of files and of types.
[[nodiscard]] std::vector<Finding> checkNames(const SourceFile& file);
/// Translated sentences glued to something with `+`: word order differs between languages.
[[nodiscard]] std::vector<Finding> checkGluing(const SourceFile& file);
/// connect() by strings, nested event loops and blocking calls between threads.
[[nodiscard]] std::vector<Finding> checkEvents(const SourceFile& file);
/// SQL text outside the store.
[[nodiscard]] std::vector<Finding> checkSql(const SourceFile& file);

}  // namespace kokemus::layers
