// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_dialog.h"

#include "ui/models/encounter_words.h"
#include "ui/pages/encounter_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>
#include <algorithm>

namespace kokemus::ui {

namespace {

/// Field and text, in the order they are read; several lines of one field in one.
using Said = std::vector<std::pair<QString, QString>>;

void say(Said& said, const QString& label, const QString& text) {
    if (text.isEmpty()) return;
    const auto known = std::ranges::find(said, label, &Said::value_type::first);
    if (known == said.end())
        said.emplace_back(label, text);
    else
        known->second += QLatin1Char('\n') + text;
}

Said saidBy(const Encounter& encounter, const Phrases& phrases) {
    Said said;
    const auto money = [&](const std::optional<std::int64_t>& amount) {
        return amount ? toQString(phrases.money(*amount, encounter.currency)) : QString();
    };
    const auto field = [&](std::string_view key, const QString& text) {
        say(said, toQString(phrases.text("field." + std::string(key))), text);
    };
    field("occurred_on", whenText(phrases, encounter.occurredOn, encounter.occurredAt, encounter.precision));
    if (!encounter.parties.empty()) field("brand", toQString(encounter.parties.front().brand));
    field("title", toQString(encounter.title));
    field("price_expected", money(encounter.priceExpected));
    field("price_actual", money(encounter.priceActual));
    field("lost_purchase", money(encounter.lostPurchase));
    for (const EncounterLine& line : encounterLines(encounter, phrases)) say(said, line.label, line.text);
    return said;
}

QString textOf(const Said& said, const QString& label) {
    const auto known = std::ranges::find(said, label, &Said::value_type::first);
    return known == said.end() ? QString() : known->second;
}

}  // namespace

HistoryDialog::HistoryDialog(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases,
                             const std::string& encounter, Date today, QWidget* parent)
    : QDialog(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_encounter(encounter),
      m_today(today),
      m_heading(headingLabel(this)),
      m_list(new QListWidget(this)),
      m_differences(readingText(tr("What the change changed"), this)),
      m_back(new QPushButton(tr("Bring back this version"), this)) {
    setWindowTitle(tr("History of the encounter"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    auto* close = new QPushButton(tr("Close"), this);
    m_back->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, &HistoryDialog::bringBack);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showDifferences);
    connect(&m_threads, &JournalThreads::journalChanged, this, &HistoryDialog::read);

    auto* parts = new QHBoxLayout;
    parts->addWidget(m_list, 1);
    parts->addWidget(m_differences, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(parts, 1);
    layout->addLayout(buttons);
    resize(760, 460);
    m_list->setFocus();
    read();
}

Result<std::vector<HistoryDialog::Version>> HistoryDialog::readVersions(Journal& journal,
                                                                        const std::string& encounter) {
    const Result<std::vector<Change>> changes = journal.history(encounter);
    if (!changes) return changes.error();
    std::vector<Version> versions;
    for (const Change& change : *changes) {
        Result<Encounter> then = journal.encounterAt(encounter, change.id);
        Version& version = versions.emplace_back(Version{change, std::nullopt, {}});
        if (!then) continue;
        Result<Encounter> shown = withCaseTitle(journal, *then);
        if (!shown) return shown.error();
        version.encounter = std::move(*then);
        version.shown = std::move(*shown);
    }
    std::ranges::stable_sort(versions, [](const Version& a, const Version& b) { return a.change.at > b.change.at; });
    return versions;
}

void HistoryDialog::read() {
    m_threads.reader().run([id = m_encounter](Journal& journal) { return readVersions(journal, id); }, this,
                           [this](Result<std::vector<Version>> versions) {
                               if (versions) return showVersions(std::move(*versions));
                               m_heading->setText(describe(versions.error()));
                               m_back->setEnabled(false);
                           });
}

void HistoryDialog::showVersions(std::vector<Version> versions) {
    m_versions = std::move(versions);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Version& version : m_versions) {
        const QString what = word(m_phrases, "change", version.change.what);
        QString when = toQString(version.change.at);
        if (const auto instant = parseInstant(version.change.at)) {
            const LocalMoment moment = localMoment(*instant);
            when = tr("%1 %2", "date time").arg(shownDate(moment.date), shownTime(moment.minuteOfDay));
        }
        m_list->addItem(tr("%1: %2", "when: what was done").arg(when, what));
    }
    if (!m_versions.empty() && m_versions.front().encounter) {
        const Encounter& now = *m_versions.front().encounter;
        const std::string brand = now.parties.empty() ? std::string() : now.parties.front().brand;
        EncounterRow row;
        row.brand = brand;
        row.sector = now.sector;
        m_heading->setText(whoText(m_phrases, row));
    }
    m_list->setCurrentRow(0);
    showDifferences(0);
}

void HistoryDialog::showDifferences(int row) {
    m_back->setEnabled(false);
    m_differences->clear();
    if (row < 0 || row >= static_cast<int>(m_versions.size())) return;
    const auto at = static_cast<std::size_t>(row);
    const Version& version = m_versions[at];
    if (!version.encounter) return m_differences->setPlainText(tr("This version can no longer be told."));
    const Said now = saidBy(version.shown, m_phrases);
    const bool isFirst = at + 1 == m_versions.size() || !m_versions[at + 1].encounter;
    const Said before = isFirst ? Said() : saidBy(m_versions[at + 1].shown, m_phrases);
    QStringList lines;
    for (const auto& [label, text] : now) {
        const QString old = textOf(before, label);
        if (old == text) continue;
        lines << (old.isEmpty() ? tr("%1: %2", "field: value").arg(label, text)
                                : tr("%1: %2 (was: %3)", "field: value, earlier value").arg(label, text, old));
    }
    for (const auto& [label, old] : before)
        if (textOf(now, label).isEmpty())
            lines << tr("%1: taken away (was: %2)", "field, earlier value").arg(label, old);
    m_differences->setPlainText(lines.isEmpty() ? tr("Nothing that the encounter says was changed.")
                                                : lines.join(QStringLiteral("\n\n")));
    m_back->setEnabled(at > 0);
}

void HistoryDialog::bringBack() {
    const int row = m_list->currentRow();
    if (row <= 0 || row >= static_cast<int>(m_versions.size())) return;
    // It carries the revision it was read at: that the encounter moved on meanwhile is told, not overwritten.
    if (const auto& version = m_versions[static_cast<std::size_t>(row)].encounter) m_edits.save(*version, m_today);
}

}  // namespace kokemus::ui
