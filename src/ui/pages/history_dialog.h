// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QDialog>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTextEdit;

namespace kokemus::ui {

/// What happened to one encounter: every change with its day, what it changed field by field, and the way back to an
/// earlier version. Does not stop the window it belongs to.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, const std::string& encounter,
                  Date today, QWidget* parent);

private:
    /// The encounter after one change, newest first.
    struct Version {
        Change change;
        std::optional<Encounter> encounter;  ///< nothing when it cannot be told any more
        Encounter shown{};                   ///< the same, in words for a reader
    };

    [[nodiscard]] static Result<std::vector<Version>> readVersions(Journal& journal, const std::string& encounter);
    void read();
    void showVersions(std::vector<Version> versions);
    void showDifferences(int row);
    void bringBack();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    std::string m_encounter;
    Date m_today;
    std::vector<Version> m_versions;

    QLabel* m_heading;
    QListWidget* m_list;
    QTextEdit* m_differences;
    QPushButton* m_back;
};

}  // namespace kokemus::ui
