// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace kokemus::ui {

class NameCombo;
class NameTableModel;

/// Puts names in order: brands, venues, touchpoints, tags and feelings are renamed, merged and hidden here, a brand
/// gets its other names, sector and tie. Everything can be undone; the window stays usable meanwhile.
class NamesDialog : public QDialog {
    Q_OBJECT

public:
    NamesDialog(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeTop();
    void setUpTable();
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeBrandFields();
    [[nodiscard]] QWidget* makeAdding();

    [[nodiscard]] std::string kind() const;
    [[nodiscard]] std::optional<int> chosenRow() const;
    void readNames();
    void showChosen();
    void showBrand();
    void rename();
    void merge();
    void toggleHidden();
    void saveBrand();
    void addWord();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    NameTableModel* m_names;
    QSortFilterProxyModel* m_shown;
    std::optional<Record> m_brand;

    QComboBox* m_kind = nullptr;
    QLineEdit* m_find = nullptr;
    QTableView* m_table;
    QLineEdit* m_name = nullptr;
    QPushButton* m_rename = nullptr;
    NameCombo* m_into = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_hide = nullptr;
    QWidget* m_brandFields = nullptr;
    QLineEdit* m_aliases = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_tie = nullptr;
    QLineEdit* m_new = nullptr;
    QComboBox* m_newKind = nullptr;
    QLabel* m_message;
};

}  // namespace kokemus::ui
