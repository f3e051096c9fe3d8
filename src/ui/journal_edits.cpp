// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal_edits.h"

#include "kokemus/backup.h"
#include "kokemus/drafts.h"
#include "kokemus/report.h"
#include "ui/text.h"

namespace kokemus::ui {

namespace {

struct SavedAndScored {
    Saved saved;
    std::string brand;
    std::string headline;
};

/// Nothing when a backup was made or there was no reason to.
std::optional<Error> backUpFirst(Journal& journal) {
    const auto made = backUpIfDue(journal.path(), BackupReason::Before);
    return made ? std::nullopt : std::optional(made.error());
}

/// A score that cannot be told is not worth a word: the save itself succeeded.
std::string headlineOf(Journal& journal, const std::string& brand, Date asOf, const Phrases& phrases) {
    const Result<std::string> id = journal.findBrand(brand);
    Result<ScoreRequest> request = ownScoreRequest(journal, asOf);
    if (!id || !request) return {};
    request->brand = *id;
    const Result<ScoreTable> table = scoreTable(journal, *request);
    // A brand none of whose encounters has a score yet: there is nothing to tell.
    if (!table || table->brands.empty() || table->brands.front().posterior.n == 0) return {};
    return scoreHeadline(table->brands.front().posterior, phrases);
}

}  // namespace

JournalEdits::JournalEdits(JournalThreads& threads, const Phrases& phrases, QObject* parent)
    : QObject(parent), m_threads(threads), m_phrases(phrases) {
    using namespace std::chrono_literals;
    m_slow.setSingleShot(true);
    m_slow.setInterval(700ms);
    connect(&m_slow, &QTimer::timeout, this, &JournalEdits::waiting);
}

void JournalEdits::save(const Encounter& encounter, Date asOf) {
    const auto work = [encounter, asOf, phrases = m_phrases](Journal& journal) -> Result<SavedAndScored> {
        const Result<Saved> saved = journal.save(encounter);
        if (!saved) return saved.error();
        SavedAndScored answer{*saved, encounter.parties.empty() ? std::string() : encounter.parties.front().brand, {}};
        if (!answer.brand.empty()) answer.headline = headlineOf(journal, answer.brand, asOf, phrases);
        return answer;
    };
    begun();
    m_threads.writer().run(work, this, [this](const Result<SavedAndScored>& answer) {
        answered();
        if (!answer) {
            emit saveFailed(answer.error());
            return;
        }
        remember(answer->saved.change);
        emit saved(answer->saved, toQString(answer->brand), toQString(answer->headline));
    });
}

void JournalEdits::trash(const std::vector<std::string>& ids) {
    run([ids](Journal& journal) { return journal.trash(ids); },
        [this, count = static_cast<int>(ids.size())](const std::string&) { emit trashed(count); });
}

void JournalEdits::restore(const std::vector<std::string>& ids) {
    run([ids](Journal& journal) { return journal.restore(ids); },
        [this, count = static_cast<int>(ids.size())](const std::string&) { emit restored(count); });
}

void JournalEdits::purge(const std::vector<std::string>& ids, const QString& told) {
    const auto work = [ids](Journal& journal) -> Result<std::string> {
        const Result<void> purged = journal.purge(ids);
        if (!purged) return purged.error();
        return std::string();
    };
    change(work, told);
}

void JournalEdits::edit(const std::vector<std::string>& ids, const std::function<void(Encounter&)>& change,
                        const QString& told) {
    const auto one = [change](Encounter& encounter) {
        change(encounter);
        return Result<void>();
    };
    this->change([ids, one](Journal& journal) { return journal.edit(ids, one); }, told);
}

void JournalEdits::change(const std::function<Result<std::string>(Journal&)>& work, const QString& told) {
    run(work, [this, told](const std::string& done) { emit changed(told, !done.empty()); });
}

void JournalEdits::changeAfterBackup(const std::function<Result<std::string>(Journal&)>& work, const QString& told) {
    const auto trouble = std::make_shared<std::optional<Error>>();
    run(
        [work, trouble](Journal& journal) {
            *trouble = backUpFirst(journal);
            return work(journal);
        },
        [this, told, trouble](const std::string& done) {
            emit changed(told, !done.empty());
            if (*trouble) emit backupFailed(**trouble);
        });
}

void JournalEdits::run(const std::function<Result<std::string>(Journal&)>& work,
                       const std::function<void(const std::string& change)>& then) {
    begun();
    m_threads.writer().run(work, this, [this, then](const Result<std::string>& changed) {
        answered();
        if (!changed) {
            emit failed(changed.error());
            return;
        }
        if (!changed->empty()) remember(*changed);
        then(*changed);
    });
}

void JournalEdits::saveRecord(const Record& record, const QString& told) {
    change(
        [record](Journal& journal) -> Result<std::string> {
            const Result<Saved> saved = journal.saveRecord(record);
            if (!saved) return saved.error();
            return saved->change;
        },
        told);
}

void JournalEdits::pick(const std::vector<std::string>& ids) {
    change(
        [ids](Journal& journal) -> Result<std::string> {
            const Result<Record> tray = trayOf(journal);
            if (!tray) return tray.error();
            const Record picked = withPicked(*tray, ids);
            if (pickedIn(picked) == pickedIn(*tray)) return std::string();
            const Result<Saved> saved = journal.saveRecord(picked);
            if (!saved) return saved.error();
            return saved->change;
        },
        tr("Picked for a post. The Publish page has it."));
}

void JournalEdits::addAll(const std::vector<Encounter>& encounters) {
    struct Added {
        std::string change;
        int count = 0;
    };
    const auto work = [encounters](Journal& journal) -> Result<Added> {
        const Result<std::unique_ptr<Batch>> batch = journal.beginBatch("add", {});
        if (!batch) return batch.error();
        Added added;
        for (const Encounter& encounter : encounters) {
            const Result<AddOutcome> outcome = (*batch)->addEncounter(encounter);
            if (!outcome) return outcome.error();
            if (*outcome == AddOutcome::New) ++added.count;
        }
        Result<std::string> change = (*batch)->commit();
        if (!change) return change.error();
        added.change = std::move(*change);
        return added;
    };
    begun();
    m_threads.writer().run(work, this, [this](const Result<Added>& added) {
        answered();
        if (!added) return emit addAllFailed(added.error());
        if (!added->change.empty()) remember(added->change);
        emit addedAll(added->count);
    });
}

void JournalEdits::importFile(ImportRequest request) {
    request.progress = [stop = m_threads.jobs().stopToken(), asked = request.progress](std::int64_t done) {
        return !stop.stop_requested() && (!asked || asked(done));
    };
    const auto trouble = std::make_shared<std::optional<Error>>();
    m_threads.jobs().run(
        [request, trouble](Journal& journal) {
            *trouble = backUpFirst(journal);
            return kokemus::importFile(journal, request);
        },
        this,
        [this, trouble](const Result<ImportReport>& report) {
            if (*trouble) emit backupFailed(**trouble);
            if (!report) {
                emit failed(report.error());
                return;
            }
            if (!report->batch.empty()) remember(report->batch);
            emit imported(*report);
        });
}

void JournalEdits::undo() {
    if (m_done.empty()) return;
    const std::string change = m_done.back();
    // Taken off at once, so that a second Ctrl+Z means the change before it.
    m_done.pop_back();
    emit undoAvailable(canUndo());
    begun();
    m_threads.writer().run([change](Journal& journal) { return journal.undo(change); }, this,
                           [this](const Result<std::string>& inverse) {
                               answered();
                               if (!inverse) return emit failed(inverse.error());
                               m_undone.push_back(*inverse);
                               emit redoAvailable(true);
                               emit undone();
                           });
}

void JournalEdits::redo() {
    if (m_undone.empty()) return;
    const std::string inverse = m_undone.back();
    m_undone.pop_back();
    emit redoAvailable(!m_undone.empty());
    begun();
    m_threads.writer().run([inverse](Journal& journal) { return journal.undo(inverse); }, this,
                           [this](const Result<std::string>& change) {
                               answered();
                               if (!change) return emit failed(change.error());
                               done(*change);
                               emit redone();
                           });
}

void JournalEdits::begun() {
    ++m_running;
    m_slow.start();
}

void JournalEdits::answered() {
    if (--m_running == 0) m_slow.stop();
}

void JournalEdits::remember(const std::string& change) {
    m_undone.clear();
    emit redoAvailable(false);
    done(change);
}

void JournalEdits::done(const std::string& change) {
    m_done.push_back(change);
    emit undoAvailable(true);
}

}  // namespace kokemus::ui
