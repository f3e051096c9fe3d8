// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal_edits.h"
#include "ui/models/filter_conditions.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace kokemus::ui {

class NameCombo;

/// What can be done to the encounters chosen in the list, all of them at once and as one undoable change. In the
/// trash: bringing back and deleting for good.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    SelectionBar(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent = nullptr);

    /// `name`: of the encounter when it is one. Several encounters show the bar, in the trash one is enough.
    void setSelection(const std::vector<std::string>& ids, const QString& name, bool inTrash);

private:
    using EncounterChange = std::function<void(Encounter&, const std::string& value)>;

    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makePrompt();
    [[nodiscard]] QWidget* makeConfirmation();
    void addNow(const QString& text, const std::function<void(Encounter&)>& change);
    void addAsked(const QString& text, ConditionKind kind, bool knownOnly, const EncounterChange& change);
    void ask(const QString& question, ConditionKind kind);
    void takeAnswer();
    void showOnly(const QWidget* part);
    void apply(const std::function<void(Encounter&)>& change);
    [[nodiscard]] QString countText() const;

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    std::vector<std::string> m_ids;
    QString m_name;
    bool m_inTrash = false;

    EncounterChange m_asked;
    bool m_knownOnly = false;
    std::vector<NamedValue> m_values;

    QLabel* m_chosen = nullptr;
    QMenu* m_menu = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_trash = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_purge = nullptr;
    QLabel* m_question = nullptr;
    NameCombo* m_answer = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_keep = nullptr;
    // Last: making them sets what is declared above.
    QWidget* m_actions;
    QWidget* m_prompt;
    QWidget* m_confirmation;
};

}  // namespace kokemus::ui
