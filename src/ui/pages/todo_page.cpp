// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todo_page.h"

#include "ui/pages/due_view.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/signals_pad.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kokemus::ui {

namespace {

int urgency(const Due& due) {
    switch (due.kind) {
        case DueKind::Promise:
        case DueKind::Thanks:
        case DueKind::Feedback:
            return 0;
        case DueKind::Feeling30:
        case DueKind::Feeling365:
            return 1;
        case DueKind::Inbox:
            break;
    }
    return 2;
}

}  // namespace

TodoPage::TodoPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_tabs(new QTabWidget(this)),
      m_message(new MessageBar(this)),
      m_view(new DueView(threads, edits, phrases, this)),
      m_signals(new SignalsPad(threads, edits, this)) {
    setObjectName(QStringLiteral("todoPage"));
    m_tabs->addTab(makeDue(), tr("To remember"));
    m_tabs->addTab(m_signals, phrase("navigation.signals"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    connect(m_view, &DueView::encounterRequested, this, &TodoPage::encounterRequested);
    const auto fail = [this](const Error& error) { m_message->showMessage(describe(error)); };
    connect(m_view, &DueView::readingFailed, this, fail);
    connect(m_signals, &SignalsPad::readingFailed, this, fail);
}

QWidget* TodoPage::makeDue() {
    auto* due = new QSplitter(this);
    m_list = twoLineList(tr("To remember"), due);
    m_right = new QStackedWidget(due);
    m_hint = plainLabel(m_right);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMargin(12);
    m_hint->setText(
        tr("Nothing to remember now. Promises with a due date, thanks and feedback you owe, and the question how an "
           "encounter feels later come here by themselves."));
    m_right->addWidget(m_hint);
    m_right->addWidget(m_view);
    due->addWidget(m_list);
    due->addWidget(m_right);
    due->setChildrenCollapsible(false);
    due->setSizes({330, 560});
    connect(m_list, &QListWidget::currentRowChanged, this, &TodoPage::showChosen);
    connect(m_list, &QListWidget::itemActivated, m_view, &DueView::focusFirst);
    return due;
}

void TodoPage::refresh(Date today) {
    m_today = today;
    m_signals->refresh(today);
    m_threads.reader().run([today](Journal& journal) { return journal.due(today); }, this,
                           [this](const Result<std::vector<Due>>& due) {
                               if (!due) return m_message->showMessage(describe(due.error()));
                               m_message->dismiss();
                               show(*due);
                           });
}

void TodoPage::show(const std::vector<Due>& due) {
    const int row = m_list->currentRow();
    const auto chosen = row >= 0 ? std::optional(m_due[static_cast<std::size_t>(row)]) : std::nullopt;
    const QSignalBlocker quiet(m_list);
    m_due = due;
    // What others wait for comes first, what only the journal asks for last.
    std::ranges::stable_sort(m_due, {}, urgency);
    m_list->clear();
    for (const Due& each : m_due) {
        QStringList first{dueTitle(each), dueWhen(each, m_today)};
        QStringList second{toQString(each.brand), toQString(each.text).simplified().left(80)};
        first.removeAll(QString());
        second.removeAll(QString());
        addTwoLines(*m_list, first.join(QStringLiteral(" · ")), second.join(QStringLiteral(" · ")));
    }
    const auto at = chosen ? std::ranges::find(m_due, *chosen) : m_due.end();
    // What was settled is gone: the next one takes its place.
    m_list->setCurrentRow(at != m_due.end() ? static_cast<int>(at - m_due.begin())
                                            : std::min(std::max(row, 0), m_list->count() - 1));
    showChosen();
}

void TodoPage::showChosen() {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_due.size()) return m_right->setCurrentWidget(m_hint);
    m_view->showDue(m_due[static_cast<std::size_t>(row)], m_today);
    m_right->setCurrentWidget(m_view);
}

void TodoPage::focusFirst() {
    if (m_tabs->currentWidget() == m_signals) return m_signals->focusFirst();
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace kokemus::ui
