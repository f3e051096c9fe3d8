// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

/// What each column of a header is by its name, in English, Finnish and Swedish and in the tables of known services;
/// empty: nothing. No field but notes is given to two columns, and none is given on a guess: a rating is no outcome.
[[nodiscard]] std::vector<std::string> proposedFields(const std::vector<std::string>& header);

/// A column that tells who answered: IP address, name, e-mail, coordinates.
[[nodiscard]] bool isPersonal(std::string_view column);

/// The column says that its times are UTC.
[[nodiscard]] bool isUtc(std::string_view column);

}  // namespace kokemus::exchange
