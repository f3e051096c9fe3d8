// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/forget.h"

#include <QDialog>

#include <string>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextEdit;

namespace kokemus::ui {

/// Takes a person's name out of the journal: first a look at what would go, then for good. Opens the journal by itself
/// and in a thread of its own. Whoever shows it keeps what is unsaved before, and reads everything anew when it was
/// forgotten.
class ForgetDialog : public QDialog {
    Q_OBJECT

public:
    ForgetDialog(std::string journal, JournalOptions options, QWidget* parent = nullptr);

    /// Not while the name is being removed: nobody would hear how it went.
    void done(int result) override;

signals:
    /// The dialog was closed after a removal.
    void forgotten();

private:
    void makeFields();
    void makeButtons();
    [[nodiscard]] ForgetRequest request() const;
    void run(bool dryRun);
    void tell(const Result<ForgetReport>& report, bool dryRun);
    void showSimilar(const WordCounts& words);
    void setBusy(const QString& doing);
    /// What was found is of another request than the one that is there now.
    void forgetLook();

    std::string m_journal;
    JournalOptions m_options;
    QLineEdit* m_name;
    QLineEdit* m_words;
    QLineEdit* m_instead;
    QCheckBox* m_backups;
    QLabel* m_similarLabel;
    QListWidget* m_similar;
    QTextEdit* m_told;
    QPushButton* m_look;
    QPushButton* m_forget;
    QPushButton* m_close;
    bool m_busy = false;
    bool m_forgotten = false;
};

}  // namespace kokemus::ui
