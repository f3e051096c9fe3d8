// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_filter.h"
#include "ui/journal_threads.h"
#include "ui/models/filter_conditions.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kokemus::ui {

class ConditionEditor;
class FlowLayout;
class KeptMenu;

/// The filter of the window as a person sees and changes it: search words, status, further conditions as chips, and
/// how many encounters pass. Stands above every page.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, JournalFilter& filter,
              QWidget* parent = nullptr);

    /// Reads what can be asked for, and counts again.
    void refresh();
    void focusSearch();
    /// The conditions that can be added; for the menu bar too.
    [[nodiscard]] QMenu* addMenu() const { return m_addMenu; }
    /// Encounters chosen in the list, to which the filter can be restricted.
    void setSelection(const std::vector<std::string>& ids);

signals:
    void readingFailed(const kokemus::Error& error);

private:
    void joinUp();
    void fillAddMenu();
    void addChoice(QMenu* menu, ConditionKind kind);
    void add(ConditionKind kind);
    void showFilter();
    void showChips();
    void count();
    void makeEditor();
    void leaveEditor();

    JournalThreads& m_threads;
    Phrases m_phrases;
    JournalFilter& m_filter;
    ConditionValues m_values;
    std::vector<std::string> m_selection;
    QTimer m_typingPause;

    QLineEdit* m_search;
    QComboBox* m_status;
    QPushButton* m_add;
    QMenu* m_addMenu;
    QAction* m_restrict = nullptr;
    QLabel* m_count;
    QWidget* m_chips;
    FlowLayout* m_chipRow;
    ConditionEditor* m_editor = nullptr;  ///< made when a condition is first added
    KeptMenu* m_saved;
};

}  // namespace kokemus::ui
