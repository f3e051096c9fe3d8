// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kokemus::ui {

class NameCombo;

/// Observations of ten words or so, which gather into themes: one line to write them on, the themes with their counts,
/// the notes of the chosen one.
class SignalsPad : public QWidget {
    Q_OBJECT

public:
    SignalsPad(JournalThreads& threads, JournalEdits& edits, QWidget* parent = nullptr);

    void refresh(Date today);
    void focusFirst();

signals:
    void readingFailed(const kokemus::Error& error);
    void shown();

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeLists();
    void countWords();
    void add();
    void changeTheme();
    void show(const std::vector<Record>& notes);
    void showTheme();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Date m_today{};
    std::vector<Record> m_notes;  // newest first
    std::vector<std::size_t> m_shown;

    QLineEdit* m_text = nullptr;
    QLabel* m_words = nullptr;
    NameCombo* m_theme = nullptr;
    NameCombo* m_brand = nullptr;
    QListWidget* m_themes = nullptr;
    QListWidget* m_list = nullptr;
    NameCombo* m_other = nullptr;
};

}  // namespace kokemus::ui
