// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/source_file.h"

#include <span>
#include <string_view>
#include <vector>

namespace kokemus::layers {

/// One row of "who may include whom" of docs/architecture.md.
struct Layer {
    std::string_view name;
    std::string_view folder;                ///< paths that begin so belong to it; the longest match wins
    std::vector<std::string_view> layers;   ///< whose headers it may include
    std::vector<std::string_view> foreign;  ///< headers from outside besides the standard library's; "dir/" = all below
};

[[nodiscard]] std::span<const Layer> layerTable();
/// The layer a path belongs to; nothing for what is in none.
[[nodiscard]] const Layer* layerOf(std::string_view path);

/// Includes that the table does not allow, of a file of include/ or src/.
[[nodiscard]] std::vector<Finding> checkIncludes(const SourceFile& file);

}  // namespace kokemus::layers
