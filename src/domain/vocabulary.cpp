// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/vocabulary.h"

namespace kokemus {
namespace {

// valence, arousal: Glasgow Norms (Scott et al. 2019), (M - 5) / 4 to two decimals. Norm words where they differ
// from the id: pleased = satisfied, trusting = trust, valued = appreciate, cared_for = care, interested = interest
// (attention), surprised = surprise, irritated = irritation, stressed = stress, hurried = hurry, deflated = dejected,
// neglected = ignore, belittled = condescending, unwelcome = exclude, deceived = deceive.
constexpr EmotionTerm emotions[] = {
    {"happy", 0.81, 0.48, Cluster::Advocacy},
    {"pleased", 0.66, 0.23, Cluster::Advocacy},
    {"delighted", 0.76, 0.35, Cluster::Advocacy},
    {"grateful", 0.55, 0.01, Cluster::Advocacy},
    {"trusting", 0.60, 0.04, Cluster::Recommendation},
    {"valued", 0.70, 0.19, Cluster::Recommendation},
    {"cared_for", 0.68, 0.07, Cluster::Recommendation},
    {"safe", 0.68, -0.02, Cluster::Recommendation},
    {"relieved", 0.55, 0.04, Cluster::Recommendation},
    {"interested", 0.57, 0.32, Cluster::Attention},
    {"inspired", 0.72, 0.36, Cluster::Attention},
    {"surprised", 0.52, 0.59, Cluster::Attention},
    {"angry", -0.65, 0.23, Cluster::Destroying},
    {"irritated", -0.60, 0.05, Cluster::Destroying},
    {"frustrated", -0.61, -0.11, Cluster::Destroying},
    {"stressed", -0.77, 0.11, Cluster::Destroying},
    {"hurried", -0.29, 0.05, Cluster::Destroying},
    {"confused", -0.39, -0.17, Cluster::Destroying},
    {"disappointed", -0.64, -0.30, Cluster::Destroying},
    {"deflated", -0.66, -0.38, Cluster::Destroying},
    {"neglected", -0.56, -0.33, Cluster::Destroying},
    {"belittled", -0.76, -0.12, Cluster::Destroying},
    {"unwelcome", -0.61, -0.33, Cluster::Destroying},
    {"deceived", -0.71, -0.11, Cluster::Destroying},
    {"neutral", 0.00, 0.00, Cluster::None},
};

constexpr std::string_view touchpoints[] = {
    "whole_visit",      "arrival",  "advice",    "browsing",      "ordering",    "waiting", "product",
    "facilities",       "payment",  "pricing",   "delivery",      "web_service", "support", "problem",
    "complaint_return", "farewell", "aftercare", "communication", "other"};

constexpr std::string_view sectors[] = {
    "cafe",      "restaurant", "grocery", "kiosk",  "department_store", "shop",         "web_shop", "delivery",
    "transport", "hotel",      "telecom", "bank",   "insurance",        "energy",       "health",   "public",
    "culture",   "sport",      "beauty",  "repair", "housing",          "manufacturer", "other"};

constexpr std::string_view contactAspects[] = {"noticed",       "greeted",   "smiled",  "offered_help",
                                               "listened",      "present",   "thanked", "personal_gesture",
                                               "process_first", "empowered", "human"};

constexpr std::string_view placeAspects[] = {"layout", "tidiness",  "looks",         "range",     "quality",
                                             "ethics", "could_try", "accessibility", "staff_mood"};

}  // namespace

std::span<const EmotionTerm> builtInEmotions() { return emotions; }
Ids builtInTouchpoints() { return touchpoints; }
Ids builtInSectors() { return sectors; }
Ids builtInContactAspects() { return contactAspects; }
Ids builtInPlaceAspects() { return placeAspects; }

}  // namespace kokemus
