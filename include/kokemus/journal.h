// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/base_forms.h"
#include "kokemus/date.h"
#include "kokemus/encounter.h"
#include "kokemus/filter.h"
#include "kokemus/records.h"
#include "kokemus/result.h"
#include "kokemus/scores.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus {

/// What a journal needs from the world around it.
struct JournalOptions {
    /// Makes the journal when there is none (whole or not at all).
    bool create = false;
    /// Milliseconds since 1970 UTC. Default: the machine's clock.
    std::function<std::int64_t()> now;
    /// Opens a dictionary for this journal alone, in the thread that uses it, when it first needs one. Absent: search
    /// knows only the words as written.
    std::function<BaseForms()> dictionary;
    /// How long a save waits for another program's lock. Milliseconds.
    int busyTimeout = 30'000;
};

struct Saved {
    std::string id;
    std::string change;  ///< the change set, for undo
    Status status = Status::Inbox;
};

/// One row of the encounter list, without the parts only a detail view needs.
struct EncounterRow {
    std::string id;
    std::optional<Date> occurredOn;
    std::optional<int> occurredAt;
    std::optional<Precision> precision;
    std::string brand;  ///< name of the first party; empty when unknown
    std::string sector;
    int partyCount = 0;
    std::string venue;
    std::string touchpoint;
    std::optional<int> expectation;
    std::optional<int> outcome;
    std::vector<Feeling> feelings;
    std::string title;
    std::string noteStart;  ///< first 200 characters
    Status status = Status::Inbox;
    bool trashed = false;
    std::optional<double> score;  ///< absent whenever it does not count

    bool operator==(const EncounterRow&) const = default;
};

struct EncounterPage {
    std::vector<EncounterRow> rows;
    std::string next;  ///< cursor of the following page; empty = this was the last
};

/// A brand as the form's completion offers it, most used first.
struct BrandUse {
    std::string id;
    std::string name;
    std::string sector;
    int uses = 0;
    std::string usualTouchpoint;      ///< most frequent, else `whole_visit`
    std::vector<std::string> venues;  ///< most used first

    bool operator==(const BrandUse&) const = default;
};

/// A name as the page that keeps names in order shows it: used or not, hidden or not.
struct NameUse {
    std::string id;      ///< of a tag the tag itself
    std::string name;    ///< empty for a built-in word that the user has not renamed
    std::string owner;   ///< of a venue: the name of its brand
    std::string sector;  ///< of a brand
    int uses = 0;        ///< encounters outside the trash; of a brand with those of brands merged into it
    bool hidden = false;
    std::vector<std::string> aliases;  ///< of a brand
    bool builtIn = false;              ///< touchpoints and emotions that every journal knows

    bool operator==(const NameUse&) const = default;
};

/// What one day of the calendar shows.
struct DaySummary {
    Date day{};
    int entries = 0;
    int scored = 0;    ///< of the entries: those that count
    double mean = 0;   ///< score of those, 0..100; 0 when there are none
    double worst = 0;  ///< the lowest of them

    bool operator==(const DaySummary&) const = default;
};

enum class DueKind { Thanks, Feedback, Promise, Feeling30, Feeling365, Inbox };

/// Something the user may want to do about an encounter.
struct Due {
    DueKind kind{};
    std::string encounter;  ///< id; empty for a follow-up of its own
    std::string record;     ///< id of the follow_up, for Thanks and Feedback
    std::string brand;      ///< of the promise, else the first party; empty when unknown
    std::string text;       ///< of the promise, else title or beginning of the note
    Date on{};              ///< the day it is (or was) due

    bool operator==(const Due&) const = default;
};

/// One word of an open vocabulary (touchpoint, emotion, contact or place aspect) that the journal added or changed.
struct OwnWord {
    std::string id;
    std::string name;  ///< the user's own words; empty for built-in ones
    bool hidden = false;
    std::optional<double> valence;  ///< emotions
    std::optional<double> arousal;
    std::optional<Cluster> cluster;
};

/// One record's part in a change set.
struct RecordChange {
    std::string kind;
    std::string id;
    std::string before;  ///< JSON object of the changed fields; empty = the record did not exist
    std::string after;   ///< JSON object of the changed fields; empty = deleted, or a creation (a stub)
};

/// What the user did, as one undoable whole.
struct Change {
    std::string id;
    std::string what;    ///< add, edit, trash, restore, purge, import, undo, brand ...
    std::string detail;  ///< of imports: the file; of undo: the change undone
    std::string at;      ///< UTC instant
    std::string undoneBy;
    int records = 0;
    std::vector<RecordChange> changes;  ///< of the record asked for
};

struct SearchHit {
    std::string id;
    std::vector<std::string> matched;  ///< exact, prefix, infix, base, folded
};

struct CheckReport {
    bool ok = true;
    std::vector<std::string> problems;
};

/// Everything a saved journal holds besides encounters, counted.
using Counts = std::vector<std::pair<std::string, std::int64_t>>;

enum class AddOutcome { New, Known };

/// Many additions as one transaction and one change set: an import. Nothing is kept unless commit() succeeds.
class Batch {
public:
    virtual ~Batch() = default;
    /// Known: an encounter with this id (of one without an id: with this source app and native id) is there already;
    /// it is left alone.
    virtual Result<AddOutcome> addEncounter(Encounter encounter) = 0;
    /// Known: the same record is there; a brand's new aliases are added to it.
    virtual Result<AddOutcome> addRecord(const Record& record) = 0;
    /// Makes everything durable; returns the change set.
    virtual Result<std::string> commit() = 0;
};

/// An open journal. One connection, one thread: never shared between threads, and cheap enough that each
/// thread opens its own. Every function that changes anything is one transaction and one change set, durable
/// when it returns ok.
class Journal {
public:
    virtual ~Journal() = default;
    [[nodiscard]] virtual const std::string& path() const = 0;
    /// False: the file or its folder cannot be written; every change is refused with JournalReadOnly.
    [[nodiscard]] virtual bool writable() const = 0;
    /// Changes whenever anybody (this connection included) saved something.
    [[nodiscard]] virtual std::int64_t dataVersion() = 0;
    /// Stops the statement running in another thread. The only member that may be called from elsewhere.
    virtual void interrupt() = 0;

    // --- encounters
    /// Adds (empty id, or an id the journal does not hold) or changes one. Decides the status, creates brands and
    /// venues it names for the first time, updates search and scores. Conflict when `revision` is not the
    /// current one; an empty revision never conflicts.
    virtual Result<Saved> save(const Encounter& encounter) = 0;
    virtual Result<Encounter> encounter(std::string_view id, bool withAttachments = false) = 0;
    /// Full id of the one encounter whose id begins with `prefix`. NotFound, AmbiguousId.
    virtual Result<std::string> resolveId(std::string_view prefix) = 0;
    virtual Result<EncounterPage> page(const Filter& filter, Sort sort, std::string_view after, int limit) = 0;
    /// Counts up to `cap` (0 = no cap).
    virtual Result<std::int64_t> count(const Filter& filter, std::int64_t cap = 0) = 0;
    /// Visits encounters one by one in bounded memory; `visit` returns false to stop. limit 0 = all.
    virtual Result<void> forEach(const Filter& filter, Sort sort, std::int64_t limit, bool withAttachments,
                                 const std::function<bool(const Encounter&)>& visit) = 0;
    virtual Result<std::vector<SearchHit>> search(std::string_view words, const Filter& filter, int limit) = 0;
    virtual Result<std::string> trash(const std::vector<std::string>& ids) = 0;
    virtual Result<std::string> restore(const std::vector<std::string>& ids) = 0;
    /// Removes trashed encounters with their history; there is no undo.
    virtual Result<void> purge(const std::vector<std::string>& ids) = 0;
    /// Purges what has been in the trash for that many days (30 is the rule). Returns how many encounters.
    virtual Result<int> emptyTrash(int olderThanDays) = 0;
    /// Changes many encounters as one change set, or none of them: the first error (of `change` itself, or of what
    /// save() would refuse) stops it. Returns the change set; empty when nothing changed. NotFound.
    virtual Result<std::string> edit(const std::vector<std::string>& ids,
                                     const std::function<Result<void>(Encounter&)>& change) = 0;

    // --- changes
    virtual Result<std::vector<Change>> history(std::string_view encounterId) = 0;
    /// Change sets, newest first; `what` empty = of any kind.
    virtual Result<std::vector<Change>> changes(std::string_view what, int limit) = 0;
    /// Undoes a change set (empty = the newest one not yet undone) by an inverse one, whose id is returned.
    /// UndoRefused when a record has moved on.
    virtual Result<std::string> undo(std::string_view change) = 0;

    /// The encounter as it was after that change set, with the names of today and without the bytes of attachments:
    /// to compare, and to save again. NotFound when the change did not touch it, or it did not exist then.
    virtual Result<Encounter> encounterAt(std::string_view id, std::string_view change) = 0;

    // --- brands and the other vocabulary
    /// Used brands, most used and latest first, hidden and merged ones left out.
    virtual Result<std::vector<BrandUse>> brandsByUse() = 0;
    /// Id of the brand with this name or alias (merges followed), or the id itself. NotFound.
    virtual Result<std::string> findBrand(std::string_view nameOrId) = 0;
    virtual Result<std::vector<OwnWord>> ownWords(std::string_view kind) = 0;
    virtual Result<void> forEachRecord(std::string_view kind, const std::function<bool(const Record&)>& visit) = 0;
    /// Adds or changes a brand, venue, signal ...; returns its id.
    virtual Result<Saved> saveRecord(const Record& record) = 0;
    /// Removes a saved filter, template, signal, follow-up, draft, entry of the published log or person's name until it
    /// is undone; other kinds are hidden or merged.
    /// Returns the change set. NotFound; UnknownWord for another kind.
    virtual Result<std::string> removeRecord(std::string_view kind, std::string_view id) = 0;
    /// Every name of a kind (brand, venue, touchpoint, tag, emotion, case), most used first; merged ones are left out.
    virtual Result<std::vector<NameUse>> namesByUse(std::string_view kind) = 0;
    /// Gives a brand, venue, touchpoint, tag or emotion another name. Returns the change set (empty: it had that name).
    /// NotFound; AmbiguousId for a venue's name that several brands have; AlreadyExists with the `id` and `name` of
    /// the one that has the name, which merge() can join it to.
    virtual Result<std::string> rename(std::string_view kind, std::string_view idOrName, std::string_view name) = 0;
    /// Makes one name of two until it is undone; no encounter loses anything. `from` counts for `into`: a brand or
    /// touchpoint points there, encounters with a venue or tag are given the other. Returns the change set.
    /// NotFound; Contradiction for a name and itself, or venues of different brands.
    virtual Result<std::string> merge(std::string_view kind, std::string_view from, std::string_view into) = 0;
    /// A hidden name is no longer offered; encounters keep it. Returns the change set (empty: it was so already).
    virtual Result<std::string> setHidden(std::string_view kind, std::string_view idOrName, bool hidden) = 0;
    virtual Result<std::unique_ptr<Batch>> beginBatch(std::string_view what, std::string_view detail) = 0;

    // --- days
    /// The days from `from` to `to` (inclusive) that have entries, ascending. Vague dates belong to no day.
    virtual Result<std::vector<DaySummary>> days(const Filter& filter, Date from, Date to) = 0;
    /// What is owed or waits, by day: thanks not sent, feedback not sent or not answered, open promises with a due
    /// date, coming ones too; "how does it feel now" from 30 and from 365 days on (own complete encounters with
    /// feelings, until asked or two years old); the newest 200 entries of the inbox. A `remains` follow-up that was
    /// sent counts as asked.
    virtual Result<std::vector<Due>> due(Date today) = 0;

    // --- figures
    /// Score of one encounter as it stands (vocabulary and weights of this journal).
    virtual Result<EncounterScore> figuresOf(const Encounter& encounter) = 0;
    /// Sums of every brand up to `asOf`, from stored sums where they are clean.
    virtual Result<std::vector<BrandSums>> brandSums(Date asOf) = 0;
    /// Rows of the encounters that count, narrowed by `filter` and, unless empty, one brand id; in series order
    /// (occurred_on, occurred_at, recorded_at, id).
    virtual Result<void> forEachScoreRow(const Filter& filter, std::string_view brandId,
                                         const std::function<void(const ScoreRow&)>& visit) = 0;
    /// Touchpoint moments of one brand (id; empty = of all, and of encounters that only tell the sector) from the rows
    /// forEachScoreRow would visit, in the same order: one per step (of steps with a brand only that brand's), one for
    /// an encounter that has none such.
    virtual Result<void> forEachStepRow(const Filter& filter, std::string_view brandId,
                                        const std::function<void(const StepRow&)>& visit) = 0;
    virtual Result<ScoreSettings> scoreSettings() = 0;
    virtual Result<std::string> setting(std::string_view key) = 0;
    /// Every setting that differs from its default, by key.
    virtual Result<std::vector<std::pair<std::string, std::string>>> settings() = 0;
    /// Sets one setting ("score.weights.ease", "20"); empty value = back to the default. Score settings
    /// recompute every stored score. UnknownWord for keys that do not exist.
    virtual Result<void> setSetting(std::string_view key, std::string_view value) = 0;

    // --- the file
    /// quick: the database's own quick check. full: integrity check, and every derived figure recomputed and
    /// compared.
    virtual Result<CheckReport> check(bool full) = 0;
    virtual Result<Counts> counts() = 0;
    /// Writes anew the search words that an older program wrote, or one without base forms: looks through the next
    /// encounters, newest first, and rewrites at most `limit` of them. True: there are more to look through, call it
    /// again. Changes nothing a user did, so it is no change set; does nothing in a journal that is not writable.
    virtual Result<bool> refreshSearch(int limit) = 0;
};

/// Opens (or, with options.create, makes) the journal at `path`, which is made absolute first.
/// JournalMissing, JournalForeign, JournalNewer, JournalDamaged, JournalLocked, JournalUnreadable; the file is
/// left byte-identical by every refusal.
[[nodiscard]] Result<std::unique_ptr<Journal>> openJournal(const std::string& path, const JournalOptions& options);

/// Makes a new, empty journal, whole or not at all. AlreadyExists when there is anything at `path`.
[[nodiscard]] Result<void> createJournal(const std::string& path, const JournalOptions& options);

/// $XDG_DATA_HOME/kokemus/journal.kokemus, or below $HOME/.local/share. NoHome.
[[nodiscard]] Result<std::string> defaultJournalPath();

/// The newest schema version this program knows.
[[nodiscard]] int schemaVersion();

}  // namespace kokemus
