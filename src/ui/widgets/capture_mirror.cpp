// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_mirror.h"

#include "kokemus/fields.h"

#include <tuple>
#include <variant>

namespace kokemus::ui {
namespace {

/// Members of an encounter that encounterFields() does not list.
constexpr auto lists =
    std::tuple{&Encounter::parties, &Encounter::feelings, &Encounter::promises,     &Encounter::reactions,
               &Encounter::contact, &Encounter::place,    &Encounter::quotes,       &Encounter::viewpoints,
               &Encounter::steps,   &Encounter::tags,     &Encounter::laterFeelings};

template <class Visit>
void forEachMember(const Visit& visit) {
    for (const Field& field : encounterFields()) std::visit(visit, field.member);
    std::apply([&](auto... member) { (visit(member), ...); }, lists);
}

}  // namespace

Encounter overlaid(const Encounter& base, const Encounter& said) {
    static const Encounter nothing;
    auto result = base;
    forEachMember([&](auto member) {
        if (said.*member != nothing.*member) result.*member = said.*member;
    });
    return result;
}

Encounter mirrored(const Encounter& current, const Encounter& before, const Encounter& now) {
    auto result = current;
    forEachMember([&](auto member) {
        if (current.*member == before.*member) result.*member = now.*member;
    });
    return result;
}

}  // namespace kokemus::ui
