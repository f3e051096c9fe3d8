// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/scores.h"
#include "ui/journal_threads.h"

#include <QDialog>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace kokemus::ui {

/// Every setting of the experience scores in one place. Saving recomputes all scores; reports name what is not usual.
class ScoreSettingsDialog : public QDialog {
    Q_OBJECT

public:
    ScoreSettingsDialog(JournalThreads& threads, QWidget* parent = nullptr);

private:
    struct Field {
        std::string key;
        QLineEdit* edit = nullptr;
    };

    [[nodiscard]] QWidget* makeFields();
    void read();
    void fill(const ScoreSettings& settings);
    void makeWeightsEqual();
    void save();
    void tell(const Error& error, QWidget* where);

    JournalThreads& m_threads;
    ScoreSettings m_stored;
    std::vector<Field> m_fields;
    QCheckBox* m_priorFixed;
    QLabel* m_error;
};

}  // namespace kokemus::ui
