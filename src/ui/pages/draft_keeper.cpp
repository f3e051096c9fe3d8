// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_keeper.h"

#include "kokemus/exchange.h"
#include "ui/widgets/capture_form.h"

namespace kokemus::ui {

using namespace std::chrono_literals;

namespace {

/// The draft of this shape; with an empty id when there is none.
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

}  // namespace

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

void DraftKeeper::restore() {
    const auto work = [shape = m_shape](Journal& journal) { return readDraft(journal, shape); };
    m_threads.writer().run(work, this, [this](const Result<Record>& draft) {
        if (!draft || draft->id.empty()) return;
        m_record = draft->id;
        const std::string json = draft->text("choices");
        if (json.empty() || m_form.isChanged()) return;
        Result<Encounter> encounter = encounterFromJson(json);
        if (!encounter) return;
        encounter->revision = draft->text("text");
        m_kept = true;
        m_form.setEncounter(*encounter);
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
    write(toJson(encounter), encounter.revision);
}

void DraftKeeper::forget() {
    m_due = false;
    m_soon.stop();
    if (m_kept) write({}, {});
    m_kept = false;
}

void DraftKeeper::write(const std::string& json, const std::string& revision) {
    const auto work = [json, revision, shape = m_shape, id = m_record](Journal& journal) -> Result<Saved> {
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
        if (!json.empty()) record.values["choices"] = json;
        if (!revision.empty()) record.values["text"] = revision;
        return journal.saveRecord(record);
    };
    m_threads.writer().run(work, this, [this, holds = !json.empty()](const Result<Saved>& saved) {
        if (!saved) return;
        m_record = saved->id;
        if (holds) emit kept();
    });
}

}  // namespace kokemus::ui
