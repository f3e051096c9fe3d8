// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/draft.h"
#include "publish/person_names.h"

#include <string>
#include <vector>

namespace kokemus::publish {

/// A brand as its record tells it.
struct KnownBrand {
    std::string name;
    std::string sector;
    std::vector<std::string> aliases;
    Tie tie = Tie::None;
    bool isPerson = false;  ///< marked as bearing a person's name
};

/// What the journal tells about a composition, before anything is left at home.
struct Gathered {
    Material material;
    std::vector<KnownBrand> brands;   ///< all of the journal
    std::vector<std::string> venues;  ///< names
    std::vector<PersonName> persons;  ///< the journal's list of names
    int confidential = 0;             ///< left out
    int unfinished = 0;               ///< seen; left out unless switched
};

/// Reads what was chosen and picks what the shape has room for.
[[nodiscard]] Result<Gathered> gather(Journal& journal, const Composition& composition, Date asOf);

/// True when the author turned this from how it usually is.
[[nodiscard]] inline bool isSwitched(const Composition& composition, const std::string& key) {
    return composition.switched.contains(key);
}

/// Takes out of the material what stays at home, and tells what does and what leaves.
[[nodiscard]] LeavingList keepAtHome(Gathered& gathered, const Composition& composition, const Phrases& phrases);

}  // namespace kokemus::publish
