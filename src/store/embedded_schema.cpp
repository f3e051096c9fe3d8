// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embedded_schema.h"

#include <cstddef>
#include <utility>

namespace kokemus::embedded {
extern const std::pair<std::string_view, std::string_view> schemaFiles[];
}

namespace kokemus::store {

std::string_view embeddedSchema() { return embedded::schemaFiles[0].second; }

}  // namespace kokemus::store
