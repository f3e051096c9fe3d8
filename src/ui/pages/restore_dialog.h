// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/backup.h"
#include "kokemus/phrases.h"

#include <QDialog>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTextEdit;

namespace kokemus::ui {

/// The backups of a journal, what each holds and how that differs from now. Restores nothing by itself: what is chosen
/// is asked for by restoreRequested(). Works without an open journal. Does not stop the window it belongs to.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const QString& journal, const Phrases& phrases, QWidget* parent);

signals:
    void restoreRequested(const QString& backup);

private:
    struct Listed {
        std::string path;
        std::string madeAt;  ///< empty: a file that was chosen
        std::optional<JournalSummary> summary;
    };

    [[nodiscard]] QWidget* makeButtons();
    void read();
    void showBackups(std::vector<Listed> backups);
    void showPreview(int row);
    void chooseFile();
    void chooseFolder();
    [[nodiscard]] QString inWords(const JournalSummary& summary) const;
    [[nodiscard]] QString inWords(const RestorePreview& preview) const;

    const std::string m_journal;
    Phrases m_phrases;
    std::vector<Listed> m_backups;

    QLabel* m_folder;
    QListWidget* m_list;
    QTextEdit* m_preview;
    QPushButton* m_restore = nullptr;
};

}  // namespace kokemus::ui
