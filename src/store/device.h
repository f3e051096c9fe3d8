// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kokemus::store {

/// A random id of this machine and account, kept outside the journal (a copy of the journal on another machine
/// must differ) in $XDG_STATE_HOME/kokemus/device. When it cannot be kept it lives as long as the process.
[[nodiscard]] const std::string& deviceId();

}  // namespace kokemus::store
