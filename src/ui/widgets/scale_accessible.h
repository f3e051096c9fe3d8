// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokemus::ui {

/// Makes every ScaleSegments a slider with value, range and words for assistive technology. Once is enough.
void installScaleAccessible();

}  // namespace kokemus::ui
