// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_keeper.h"

#include "kokemus/exchange.h"
#include "ui/draft_bytes.h"
#include "ui/widgets/capture_form.h"

namespace kokemus::ui {

using namespace std::chrono_literals;

Result<Record> readDraft(Journal& journal, const std::string& shape) {
    Record found;
    const Result<void> read = journal.forEachRecord("draft", [&](const Record& record) {
        if (record.text("shape") != shape) return true;
        found = record;
        return false;
    });
    if (!read) return read.error();
    return found;
}

DraftKeeper::DraftKeeper(JournalThreads& threads, CaptureForm& form, const std::string& shape)
    : QObject(&form), m_threads(threads), m_form(form), m_shape(shape) {
    // Started by the first change and not put off by the next ones: half of what was promised for the whole way.
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&form, &CaptureForm::changed, this, [this] {
        m_due = true;
        if (!m_soon.isActive()) m_soon.start();
    });
}

Result<bool> DraftKeeper::isLeft(Journal& journal, const std::string& shape) {
    const Result<Record> record = readDraft(journal, shape);
    if (!record) return record.error();
    return !record->text("choices").empty();
}

void DraftKeeper::restore() {
    struct Draft {
        std::string record;
        std::optional<Encounter> encounter;
    };
    const auto work = [shape = m_shape](Journal& journal) -> Result<Draft> {
        const Result<Record> record = readDraft(journal, shape);
        if (!record) return record.error();
        Draft draft{record->id, {}};
        const std::string json = record->text("choices");
        if (json.empty()) return draft;
        Result<Encounter> encounter = encounterFromJson(json);
        if (!encounter) return draft;
        encounter->revision = record->text("text");
        fetchDraftBytes(draftFolder(journal.path(), shape), encounter->attachments);
        draft.encounter = std::move(*encounter);
        return draft;
    };
    m_threads.writer().run(work, this, [this](const Result<Draft>& draft) {
        if (!draft) return;
        m_record = draft->record;
        if (!draft->encounter || m_form.isChanged()) return;
        m_kept = true;
        m_form.setEncounter(*draft->encounter);
        emit restored();
    });
}

void DraftKeeper::keepNow() {
    if (!m_due) return;
    if (m_form.isEmpty()) return forget();
    m_due = false;
    m_soon.stop();
    const Encounter encounter = m_form.encounter();
    m_kept = true;
    write(encounter);
}

void DraftKeeper::forget() {
    m_due = false;
    m_soon.stop();
    if (m_kept) write({});
    m_kept = false;
}

void DraftKeeper::write(const std::optional<Encounter>& encounter) {
    const auto work = [encounter, shape = m_shape, id = m_record](Journal& journal) -> Result<Saved> {
        const QString folder = draftFolder(journal.path(), shape);
        if (encounter)
            keepDraftBytes(folder, encounter->attachments);
        else
            dropDraftBytes(folder);
        Record record;
        record.kind = "draft";
        record.id = id;
        if (id.empty()) {
            // The first draft may still be on its way to this thread when the second one is asked for.
            const Result<Record> known = readDraft(journal, shape);
            if (!known) return known.error();
            record.id = known->id;
        }
        record.values["shape"] = shape;
        if (encounter) record.values["choices"] = toJson(*encounter);
        if (encounter && !encounter->revision.empty()) record.values["text"] = encounter->revision;
        return journal.saveRecord(record);
    };
    m_threads.writer().run(work, this, [this, holds = encounter.has_value()](const Result<Saved>& saved) {
        if (!saved) return;
        m_record = saved->id;
        if (holds) emit kept();
    });
}

}  // namespace kokemus::ui
