// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unfinished_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace kokemus::ui {
namespace {

/// More than anybody goes through in one sitting.
constexpr int mostAtOnce = 200;

Filter unfinished() {
    Filter filter;
    filter.status = StatusFilter::Inbox;
    return filter;
}

bool isBegun(const EncounterRow& row) { return row.expectation && !row.outcome; }

Result<std::vector<std::string>> unfinishedIds(Journal& journal) {
    const auto page = journal.page(unfinished(), Sort::Date, {}, mostAtOnce);
    if (!page) return page.error();
    auto rows = page->rows;
    std::stable_partition(rows.begin(), rows.end(), isBegun);
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return ids;
}

}  // namespace

UnfinishedBar::UnfinishedBar(JournalThreads& threads, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_start(new QPushButton),
      m_skip(new QPushButton(tr("Skip"))),
      m_leave(new QPushButton(tr("Leave (Esc)"))) {
    m_start->setObjectName(QStringLiteral("unfinishedPushButton"));
    m_start->setToolTip(tr("Goes through the unfinished encounters one by one"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_start, 1);
    row->addWidget(m_skip);
    row->addWidget(m_leave);
    connect(m_start, &QPushButton::clicked, this, &UnfinishedBar::startAsked);
    connect(m_skip, &QPushButton::clicked, this, &UnfinishedBar::skipAsked);
    connect(m_leave, &QPushButton::clicked, this, &UnfinishedBar::leaveAsked);
    showState();
}

void UnfinishedBar::refresh() {
    m_threads.reader().run([](Journal& journal) { return journal.count(unfinished()); }, &m_counting,
                           [this](const Result<std::int64_t>& count) {
                               if (!count) return;  // the list tells why the journal cannot be read
                               m_count = *count;
                               showState();
                           });
}

void UnfinishedBar::start() {
    m_threads.reader().run(unfinishedIds, this, [this](const Result<std::vector<std::string>>& ids) {
        if (!ids) return emit readingFailed(ids.error());
        m_ids = *ids;
        m_at = 0;
        if (m_ids.empty()) return refresh();
        read();
    });
}

void UnfinishedBar::read() {
    m_threads.reader().run([id = m_ids[m_at]](Journal& journal) { return journal.encounter(id); }, this,
                           [this](const Result<Encounter>& encounter) {
                               if (!isGoing()) return;
                               if (!encounter) return next();  // gone since the list was read
                               showState();
                               emit offered(*encounter);
                           });
}

void UnfinishedBar::next() {
    if (!isGoing()) return;
    if (++m_at < m_ids.size()) return read();
    leave();
    emit ended();
}

void UnfinishedBar::leave() {
    m_ids.clear();
    showState();
}

QString UnfinishedBar::place() const { return tr("Unfinished encounter %1 of %2").arg(m_at + 1).arg(m_ids.size()); }

void UnfinishedBar::showState() {
    m_start->setText(tr("%n unfinished", "number of encounters", static_cast<int>(m_count)));
    m_start->setVisible(!isGoing());
    m_skip->setVisible(isGoing());
    m_leave->setVisible(isGoing());
    setVisible(isGoing() || m_count > 0);
}

}  // namespace kokemus::ui
