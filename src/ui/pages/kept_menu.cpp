// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_menu.h"

#include "ui/text.h"

#include <QInputDialog>

#include <algorithm>

namespace kokemus::ui {
namespace {

/// An ampersand in a name is no mnemonic.
QString entryOf(const Record& record) {
    return toQString(record.text("name")).replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

KeptMenu::KeptMenu(JournalThreads& threads, JournalEdits& edits, const std::string& kind, const Words& words,
                   QWidget* parent)
    : QMenu(words.title, parent),
      m_threads(threads),
      m_edits(edits),
      m_kind(kind),
      m_words(words),
      m_removing(new QMenu(words.remove, this)) {
    connect(this, &QMenu::aboutToShow, this, &KeptMenu::fill);
}

void KeptMenu::refresh() {
    const auto work = [kind = m_kind](Journal& journal) -> Result<std::vector<Record>> {
        std::vector<Record> records;
        const Result<void> read = journal.forEachRecord(kind, [&](const Record& record) {
            records.push_back(record);
            return true;
        });
        if (!read) return read.error();
        return records;
    };
    m_threads.reader().run(work, this, [this](Result<std::vector<Record>> records) {
        if (records) m_records = std::move(*records);
    });
}

void KeptMenu::fill() {
    clear();
    auto shown = m_records;
    if (m_touchpoint)
        std::stable_partition(shown.begin(), shown.end(), [here = m_touchpoint()](const Record& record) {
            return record.text("touchpoint") == here;
        });
    for (const Record& record : shown) addAction(entryOf(record), this, [this, record] { emit chosen(record); });
    if (!shown.empty()) addSeparator();
    addAction(m_words.keep, this, &KeptMenu::askName)->setEnabled(m_current && !m_current().values.empty());
    if (shown.empty()) return;
    m_removing->clear();
    for (const Record& record : shown) m_removing->addAction(entryOf(record), this, [this, record] { remove(record); });
    addMenu(m_removing);  // clear() only takes a submenu off
}

void KeptMenu::askName() {
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QString(m_words.title).remove(QLatin1Char('&')));
    dialog->setLabelText(m_words.ask);
    dialog->setOkButtonText(m_words.confirm);
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.simplified().isEmpty()) keep(name.simplified());
    });
    dialog->open();
}

void KeptMenu::keep(const QString& name) {
    Record record = m_current();
    record.kind = m_kind;
    record.values["name"] = toStd(name);
    const auto known = std::ranges::find(m_records, toStd(name), [](const Record& one) { return one.text("name"); });
    if (known != m_records.end()) record.id = known->id;
    m_edits.saveRecord(record, m_words.kept.arg(name));
}

void KeptMenu::remove(const Record& record) {
    m_edits.change([record](Journal& journal) { return journal.removeRecord(record.kind, record.id); },
                   m_words.removed.arg(toQString(record.text("name"))));
}

}  // namespace kokemus::ui
