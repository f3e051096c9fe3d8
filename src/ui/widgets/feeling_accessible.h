// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokemus::ui {

/// Makes FeelingChips a list and every FeelingChip a list item that can be checked, for assistive technology.
/// Once is enough.
void installFeelingAccessible();

}  // namespace kokemus::ui
