// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QWidget>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace kokemus::ui {

class CaseView;
class MessageBar;

/// The cases, open ones first, with the chosen one on the right.
class CasesPage : public QWidget {
    Q_OBJECT

public:
    CasesPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent = nullptr);

    void refresh(Date today);
    void focusFirst();
    /// The case with this id is the chosen one, as soon as it is in the list.
    void showCase(const std::string& id);

signals:
    void encounterRequested(const QString& id);
    void entryRequested(const kokemus::Encounter& start);

private:
    struct Story {
        Record record;
        std::int64_t entries = 0;
    };

    [[nodiscard]] static Result<std::vector<Story>> read(Journal& journal);
    void show(const std::vector<Story>& stories);
    void showChosen();

    JournalThreads& m_threads;
    Date m_today{};
    std::string m_wanted;
    std::vector<Story> m_stories;  // in the order of the list's rows

    MessageBar* m_message;
    QListWidget* m_list;
    QStackedWidget* m_right;
    QLabel* m_hint;
    CaseView* m_view;
};

}  // namespace kokemus::ui
