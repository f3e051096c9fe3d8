// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace kokemus {

/// Base forms of the words of a text and the parts of those that are compounds, case-folded, space separated:
/// "kahviloissa" -> "kahvila", "jälkiruuan" -> "jälkiruoka jälki ruoka". Words it does not know give nothing. May be
/// empty: then there is no dictionary, and only words as they are written can be compared.
/// A copy shares nothing with the original. One object is for one thread at a time, so every journal gets its own.
using BaseForms = std::function<std::string(std::string_view)>;

/// Base forms of Finnish by libvoikko. Empty when the system has no Finnish dictionary for it (the package voikko-fi).
[[nodiscard]] BaseForms finnishBaseForms();

}  // namespace kokemus
