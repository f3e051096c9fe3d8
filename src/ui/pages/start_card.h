// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace kokemus::ui {

/// Stands where the list will be while the journal is empty: what can be done, and where the file lies.
class StartCard : public QFrame {
    Q_OBJECT

public:
    explicit StartCard(const QString& journalPath, QWidget* parent = nullptr);

signals:
    void logRequested();
    void sampleRequested();
    void importRequested();
};

}  // namespace kokemus::ui
