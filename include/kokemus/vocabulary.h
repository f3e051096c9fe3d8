// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kokemus {

// Closed vocabularies: the ids are part of the file format (docs/file-format.md) and never change.
enum class Status { Inbox, Complete };
enum class Precision { Minute, Day, Month, Season, Year, AtLatest, Unknown };
enum class Role { Provider, Retailer, Manufacturer, Carrier, Subcontractor, Platform, Other };
enum class Channel { OnSite, Web, App, Phone, Chat, Email, Delivery, Social, Event, Other };
enum class Timing { Before, After };
enum class PromiseState { Open, Kept, Partly, Broken, None };
enum class Reaction { Shrug, Denial, PassedOn, NoAnswer, Apologised, Promised, Explained, Fixed, Compensated };
enum class Recovery { Worse, None, Partial, Full, Beyond };
enum class NoticedBy { Them, Me, Nobody };
enum class Basis { Observed, Told, Document, Opinion, Guess };
enum class Return { No, Maybe, Yes };
enum class WhyLogged { Routine, Notable };
enum class Provenance { Own, Witnessed, Heard, Read };
enum class Tie { None, Client, Former, Competitor, Gift, Person };
enum class Cluster { Advocacy, Recommendation, Attention, Destroying, None };

/// The parts of a score. The first six make the encounter score; recovery is a diagnostic beside it.
enum class Component { Outcome, Emotion, Disconfirmation, Ease, Promise, Uplift, Recovery };
inline constexpr std::size_t scoreComponentCount = 6;
inline constexpr std::size_t componentCount = 7;

enum class Evidence { None, Anecdote, Tentative, Established };
enum class Verdict { ClearlyAbove, ClearlyBelow, Unclear, TooFew };
enum class TrendLabel { TooFew, NoTrend, Improving, Worsening };

using Ids = std::span<const std::string_view>;

/// Ids of a closed vocabulary in enumerator order.
template <class E>
struct Vocabulary;

#define KOKEMUS_VOCABULARY(Type, ...)                                               \
    template <>                                                                     \
    struct Vocabulary<Type> {                                                       \
        static constexpr auto ids = std::to_array<std::string_view>({__VA_ARGS__}); \
    }
KOKEMUS_VOCABULARY(Status, "inbox", "complete");
KOKEMUS_VOCABULARY(Precision, "minute", "day", "month", "season", "year", "at_latest", "unknown");
KOKEMUS_VOCABULARY(Role, "provider", "retailer", "manufacturer", "carrier", "subcontractor", "platform", "other");
KOKEMUS_VOCABULARY(Channel, "on_site", "web", "app", "phone", "chat", "email", "delivery", "social", "event", "other");
KOKEMUS_VOCABULARY(Timing, "before", "after");
KOKEMUS_VOCABULARY(PromiseState, "open", "kept", "partly", "broken", "none");
KOKEMUS_VOCABULARY(Reaction, "shrug", "denial", "passed_on", "no_answer", "apologised", "promised", "explained",
                   "fixed", "compensated");
KOKEMUS_VOCABULARY(Recovery, "worse", "none", "partial", "full", "beyond");
KOKEMUS_VOCABULARY(NoticedBy, "them", "me", "nobody");
KOKEMUS_VOCABULARY(Basis, "observed", "told", "document", "opinion", "guess");
KOKEMUS_VOCABULARY(Return, "no", "maybe", "yes");
KOKEMUS_VOCABULARY(WhyLogged, "routine", "notable");
KOKEMUS_VOCABULARY(Provenance, "own", "witnessed", "heard", "read");
KOKEMUS_VOCABULARY(Tie, "none", "client", "former", "competitor", "gift", "person");
KOKEMUS_VOCABULARY(Cluster, "advocacy", "recommendation", "attention", "destroying", "none");
KOKEMUS_VOCABULARY(Component, "outcome", "emotion", "disconfirmation", "ease", "promise", "uplift", "recovery");
KOKEMUS_VOCABULARY(Evidence, "none", "anecdote", "tentative", "established");
KOKEMUS_VOCABULARY(Verdict, "clearly_above", "clearly_below", "unclear", "too_few");
KOKEMUS_VOCABULARY(TrendLabel, "too_few", "no_trend", "improving", "worsening");
#undef KOKEMUS_VOCABULARY

template <class E>
concept ClosedVocabulary = requires {
    Vocabulary<E>::ids.size();
};

template <ClosedVocabulary E>
[[nodiscard]] constexpr std::string_view idOf(E value) {
    return Vocabulary<E>::ids[static_cast<std::size_t>(value)];
}

template <ClosedVocabulary E>
[[nodiscard]] constexpr std::optional<E> fromId(std::string_view id) {
    for (std::size_t i = 0; i < Vocabulary<E>::ids.size(); ++i)
        if (Vocabulary<E>::ids[i] == id) return static_cast<E>(i);
    return std::nullopt;
}

/// A built-in emotion term. valence and arousal are -1..+1, rescaled (M-5)/4 from the Glasgow Norms
/// (Scott et al. 2019, Behavior Research Methods 51:1258, CC BY 4.0); cluster after Shaw 2007.
struct EmotionTerm {
    std::string_view id;
    double valence;
    double arousal;
    Cluster cluster;
};

/// 24 terms and `neutral` (last). The journal may add its own.
[[nodiscard]] std::span<const EmotionTerm> builtInEmotions();

// Open vocabularies: built-in ids in the order they are shown; the journal may add its own.
[[nodiscard]] Ids builtInTouchpoints();  ///< first is `whole_visit`
[[nodiscard]] Ids builtInSectors();
[[nodiscard]] Ids builtInContactAspects();  ///< answered yes or no
[[nodiscard]] Ids builtInPlaceAspects();    ///< rated -2..+2

}  // namespace kokemus
