// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases_page.h"

#include "ui/pages/case_view.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kokemus::ui {

CasesPage::CasesPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_message(new MessageBar(this)),
      m_list(twoLineList(phrase("navigation.cases"), this)),
      m_right(new QStackedWidget(this)),
      m_hint(plainLabel(m_right)),
      m_view(new CaseView(threads, edits, phrases, this)) {
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMargin(12);
    m_hint->setText(tr(
        "No cases yet. What drags on for weeks is a case: choose an encounter and “Add to a case…” in the Edit menu. "
        "However many entries tell it, a case counts once in a score."));
    m_right->addWidget(m_hint);
    m_right->addWidget(m_view);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 630});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &CasesPage::showChosen);
    connect(m_view, &CaseView::encounterRequested, this, &CasesPage::encounterRequested);
    connect(m_view, &CaseView::entryRequested, this, &CasesPage::entryRequested);
    connect(m_view, &CaseView::readingFailed, this,
            [this](const Error& error) { m_message->showMessage(describe(error)); });
}

Result<std::vector<CasesPage::Story>> CasesPage::read(Journal& journal) {
    std::vector<Story> stories;
    const Result<void> records = journal.forEachRecord("case", [&](const Record& record) {
        stories.push_back({record, 0});
        return true;
    });
    if (!records) return records.error();
    for (Story& story : stories) {
        Filter filter;
        filter.cases = {story.record.id};
        const Result<std::int64_t> count = journal.count(filter);
        if (!count) return count.error();
        story.entries = *count;
    }
    // Undoing the entry that opened a case leaves its title behind, with nothing in it.
    std::erase_if(stories, [](const Story& story) { return story.entries == 0; });
    std::ranges::reverse(stories);
    std::stable_partition(stories.begin(), stories.end(),
                          [](const Story& story) { return story.record.text("closed_on").empty(); });
    return stories;
}

void CasesPage::refresh(Date today) {
    m_today = today;
    m_threads.reader().run(read, this, [this](const Result<std::vector<Story>>& stories) {
        if (!stories) return m_message->showMessage(describe(stories.error()));
        m_message->dismiss();
        show(*stories);
    });
}

void CasesPage::show(const std::vector<Story>& stories) {
    const int row = m_list->currentRow();
    std::string chosen = std::exchange(m_wanted, {});
    if (chosen.empty() && row >= 0) chosen = m_stories[static_cast<std::size_t>(row)].record.id;
    const QSignalBlocker quiet(m_list);
    m_stories = stories;
    m_list->clear();
    int wanted = 0;
    for (const Story& story : m_stories) {
        const QString state = story.record.text("closed_on").empty() ? tr("open") : tr("closed");
        const QString count = toQString(windowPhrases().plural("count.encounter", story.entries));
        if (story.record.id == chosen) wanted = m_list->count();
        addTwoLines(*m_list, toQString(story.record.text("title")),
                    QStringList{state, count}.join(QStringLiteral(" · ")));
    }
    m_list->setCurrentRow(std::min(wanted, m_list->count() - 1));
    showChosen();
}

void CasesPage::showChosen() {
    const int row = m_list->currentRow();
    if (row < 0) return m_right->setCurrentWidget(m_hint);
    m_view->showCase(m_stories[static_cast<std::size_t>(row)].record, m_today);
    m_right->setCurrentWidget(m_view);
}

void CasesPage::showCase(const std::string& id) {
    const auto at = std::ranges::find_if(m_stories, [&](const Story& story) { return story.record.id == id; });
    if (at == m_stories.end())
        m_wanted = id;
    else
        m_list->setCurrentRow(static_cast<int>(at - m_stories.begin()));
}

void CasesPage::focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }

}  // namespace kokemus::ui
