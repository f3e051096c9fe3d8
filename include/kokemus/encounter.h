// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/result.h"
#include "kokemus/vocabulary.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kokemus {

struct Feeling {
    std::string emotion;  ///< id of an emotion term
    int intensity = 3;    ///< 1 very mild .. 5 very strong
    bool operator==(const Feeling&) const = default;
};

/// Somebody who had a part in the encounter. Either brand or sector ("some cafe") is told.
struct Party {
    std::string brand;   ///< name; empty when only the sector is known
    std::string sector;  ///< id
    Role role = Role::Provider;
    double share = 1.0;          ///< weight in that brand's score, 0 (only mentioned) .. 1; shares do not sum to 1
    std::optional<int> outcome;  ///< 1..7 where it differs from the encounter's
    bool operator==(const Party&) const = default;
};

struct Promise {
    std::string text;
    std::optional<Date> dueOn;
    std::optional<Date> settledOn;
    PromiseState state = PromiseState::Open;
    std::string brand;  ///< who promised; empty = the encounter's main party
    bool operator==(const Promise&) const = default;
};

struct Quote {
    std::string text;
    std::string role;           ///< who said it: "waiter"
    std::optional<bool> exact;  ///< word for word, or from memory
    bool operator==(const Quote&) const = default;
};

struct Viewpoint {
    std::string whose;
    std::string text;
    std::optional<Basis> basis;
    bool operator==(const Viewpoint&) const = default;
};

/// One moment of a journey.
struct Step {
    std::string touchpoint;  ///< id
    int value = 0;           ///< -3 very bad .. +3 very good
    std::string note;
    std::string brand;  ///< empty = counts for every party
    bool operator==(const Step&) const = default;
};

/// "What remains": how the encounter felt when asked again later.
struct LaterFeelings {
    std::optional<Date> askedOn;
    std::vector<Feeling> feelings;
    std::optional<int> uplift;  ///< -3..+3
    std::string note;
    bool operator==(const LaterFeelings&) const = default;
};

struct Attachment {
    std::string sha256;  ///< 64 hex digits, the identity of the bytes
    std::string type;    ///< MIME type
    std::string caption;
    std::string data;  ///< the bytes; left empty when an encounter is read without its attachments' bytes
    bool operator==(const Attachment&) const = default;
};

/// Where an imported encounter came from. `raw` is JSON text: originals and unknown keys, kept to be given back.
struct Source {
    std::string app;
    std::string nativeId;
    std::string importedAt;
    std::string raw;
    bool operator==(const Source&) const = default;
};

/// One service encounter (kokemus). Absent = not said. Scales and rules: docs/file-format.md.
/// Which of these count in a score is decided by countsInScore() alone.
struct Encounter {
    std::string id;                 ///< UUIDv7; empty = not yet saved
    std::string revision;           ///< id of the last change set that touched it; empty = not yet saved
    Status status = Status::Inbox;  ///< decided by saving, see decideStatus()
    std::string trashedAt;          ///< UTC instant; empty = not in the trash

    std::optional<Date> occurredOn;
    std::optional<int> occurredAt;  ///< minutes since midnight
    std::optional<int> utcOffset;   ///< minutes east of UTC
    std::string zone;               ///< IANA
    std::optional<Precision> precision;
    std::string recordedAt;  ///< UTC instant, "2026-03-14T18:20:00Z"

    std::string caseName;  ///< title or id of a case; read back as the case's id
    std::vector<Party> parties;
    std::string sector;  ///< of the encounter, when the brand is unknown
    std::string venue;
    std::optional<Channel> channel;
    std::string touchpoint;  ///< id

    std::optional<int> expectation;  ///< 1 very low .. 7 very high
    std::optional<Timing> expectationTiming;
    std::optional<int> outcome;     ///< 1 terrible .. 7 excellent
    std::vector<Feeling> feelings;  ///< at most 3, or `neutral` alone
    std::optional<int> uplift;      ///< -3 deflated .. +3 lifted
    std::optional<int> compared;    ///< -3 much worse .. +3 much better than expected
    std::optional<int> ease;        ///< 1 very hard .. 7 very easy
    std::vector<Promise> promises;

    std::optional<std::int64_t> priceExpected;  ///< minor units of `currency`
    std::optional<std::int64_t> priceActual;
    std::optional<std::int64_t> lostPurchase;
    std::string currency = "EUR";  ///< ISO 4217

    std::optional<int> severity;  ///< 1 small nuisance .. 4 very serious; 0 or absent = no problem told
    std::vector<Reaction> reactions;
    std::optional<Recovery> recovery;
    std::optional<NoticedBy> noticedBy;
    std::optional<int> waitingMinutes;
    std::optional<int> spentMinutes;
    std::optional<int> contacts;
    std::optional<int> feelingBeforeRecovery;  ///< -3..+3
    std::optional<int> feelingAfterRecovery;   ///< -3..+3

    std::optional<int> ability;      ///< 1..7
    std::optional<int> willingness;  ///< 1..7
    std::optional<int> surprise;     ///< 0..2
    std::optional<int> valence;      ///< own affect -4..+4, overrides the norms
    std::optional<int> arousal;      ///< own affect -4..+4
    std::map<std::string, bool> contact;
    std::map<std::string, int> place;  ///< -2..+2
    std::vector<Quote> quotes;
    std::vector<Viewpoint> viewpoints;
    std::vector<Step> steps;

    std::optional<Return> wouldReturn;
    std::optional<int> wouldRecommend;  ///< 0..10
    std::optional<bool> didReturn;
    std::optional<bool> toldOthers;
    std::optional<bool> thanked;
    std::optional<bool> feedbackGiven;
    std::string feedbackAnswer;
    std::vector<LaterFeelings> laterFeelings;

    std::optional<WhyLogged> whyLogged;
    std::optional<Provenance> provenance;  ///< absent = own
    bool countsInScore = true;             ///< the user's own switch
    bool confidential = false;

    std::string title;
    std::string note;  ///< Markdown source, byte for byte
    std::string privateNote;
    std::string lesson;
    std::vector<std::string> tags;
    std::vector<Attachment> attachments;
    std::optional<Source> source;
    std::string extra;  ///< JSON object text: keys this version does not know, written back by the lossless export

    bool operator==(const Encounter&) const = default;
};

/// inbox while the outcome is missing, or both brand and sector are; else complete.
[[nodiscard]] Status decideStatus(const Encounter& encounter);

/// True when the date says no more than the month (or less).
[[nodiscard]] bool isVague(const Encounter& encounter);

/// The whole rule of what may count, but for the score itself: complete, not trashed, own, not switched off.
[[nodiscard]] bool mayCount(const Encounter& encounter);

/// Refuses values outside their scale, text that is not UTF-8 or holds NUL, neutral beside other feelings,
/// the same brand twice, a missing date. Names the field and the reason. Vocabularies that the journal may
/// extend (emotions, touchpoints, sectors, aspects) are checked by the journal when it saves.
[[nodiscard]] Result<void> validate(const Encounter& encounter);

/// Upper limit of one text field in bytes.
inline constexpr std::size_t maxTextBytes = 32 * 1024 * 1024;
inline constexpr std::size_t maxNameBytes = 1000;

}  // namespace kokemus
