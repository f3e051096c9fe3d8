// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_shelf.h"

#include "kokemus/drafts.h"
#include "ui/text.h"

namespace kokemus::ui {

namespace {

/// An ampersand in a title is no mnemonic.
QString entryOf(const Record& record) {
    const QString shape = phrase("document_shape." + record.text("shape"));
    return DraftShelf::tr("%1 (%2)", "title (shape)")
        .arg(toQString(record.text("title")).simplified(), shape)
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString logEntryOf(const Record& record) {
    const auto on = parseDate(record.text("on"));
    return DraftShelf::tr("%1, %2", "day, title")
        .arg(on ? shownDate(*on) : QString(), toQString(record.text("title")).simplified())
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

DraftShelf::DraftShelf(JournalThreads& threads, JournalEdits& edits, QWidget* parent)
    : QMenu(parent),
      m_threads(threads),
      m_edits(edits),
      m_removing(new QMenu(tr("Remove a draft"), this)),
      m_published(new QMenu(tr("What was published"), this)) {
    connect(this, &QMenu::aboutToShow, this, &DraftShelf::fill);
    fill();
}

void DraftShelf::refresh() {
    struct Shelf {
        std::vector<Record> drafts;
        std::vector<Record> log;
    };
    const auto work = [](Journal& journal) -> Result<Shelf> {
        Shelf shelf;
        Result<std::vector<Record>> drafts = keptDrafts(journal);
        if (!drafts) return drafts.error();
        shelf.drafts = std::move(*drafts);
        const Result<void> read = journal.forEachRecord("published", [&](const Record& record) {
            shelf.log.insert(shelf.log.begin(), record);
            return true;
        });
        if (!read) return read.error();
        return shelf;
    };
    m_threads.reader().run(work, this, [this](Result<Shelf> shelf) {
        if (!shelf) return;
        m_drafts = std::move(shelf->drafts);
        m_log = std::move(shelf->log);
        fill();
    });
}

void DraftShelf::fill() {
    clear();
    addAction(tr("&Keep this draft"), this, &DraftShelf::keepRequested);
    addAction(tr("&Begin a new one"), this, &DraftShelf::newRequested);
    addAction(tr("&Empty what was picked for a post"), this, [this] {
        m_edits.change(
            [](Journal& journal) -> Result<std::string> {
                const Result<Record> tray = trayOf(journal);
                if (!tray) return tray.error();
                if (pickedIn(*tray).empty()) return std::string();
                const Result<Saved> saved = journal.saveRecord(withoutPicked(*tray, pickedIn(*tray)));
                if (!saved) return saved.error();
                return saved->change;
            },
            tr("Nothing is picked for a post any more."));
    });
    if (!m_log.empty()) {
        m_published->clear();
        for (const Record& record : m_log)
            m_published->addAction(logEntryOf(record), this, [this, record] { emit publishedChosen(record); });
        addMenu(m_published);
    }
    if (m_drafts.empty()) return;
    addSeparator();
    m_removing->clear();
    for (const Record& record : m_drafts) {
        addAction(entryOf(record), this, [this, record] { emit chosen(record); });
        m_removing->addAction(entryOf(record), this, [this, record] {
            m_edits.change([id = record.id](Journal& journal) { return journal.removeRecord("draft", id); },
                           tr("The draft was removed."));
        });
    }
    addSeparator();
    addMenu(m_removing);  // clear() only takes a submenu off
}

}  // namespace kokemus::ui
