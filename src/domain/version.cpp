// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/version.h"

#include "version_number.h"

namespace kokemus {

std::string_view version() { return KOKEMUS_VERSION; }

}  // namespace kokemus
