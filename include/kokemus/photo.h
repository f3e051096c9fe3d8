// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kokemus {

/// The picture (JPEG, PNG or WebP) without what its makers wrote beside it: place, device, time, thumbnail, comments.
/// No pixel is decoded or changed; colour profile and orientation stay. Nothing when it is none of these or is cut
/// off: then it is better not to hand it out.
[[nodiscard]] std::optional<std::string> withoutMetadata(std::string_view picture);

}  // namespace kokemus
