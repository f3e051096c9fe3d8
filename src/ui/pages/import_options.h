// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/exchange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kokemus::ui {

/// What a person can say about a file as a whole: which number of a date is the day, whether ratings are outcomes and
/// between which ends, what else comes along. Shows only what the file at hand makes sensible to ask.
class ImportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ImportOptions(QWidget* parent);
    /// What is to be asked of a file in which this was found.
    void show(const ImportFindings& found);
    /// Writes what was said into the mapping.
    void fill(ImportMapping& mapping) const;

signals:
    void changed();

private:
    QWidget* m_dates;
    QComboBox* m_order;
    QWidget* m_ratings;
    QCheckBox* m_outcome;
    QWidget* m_ends;
    QLineEdit* m_lowest;
    QLineEdit* m_highest;
    QCheckBox* m_drafts;
    QCheckBox* m_personal;
    QCheckBox* m_undated;
};

}  // namespace kokemus::ui
