// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/scores.h"

#include <QWidget>

class QLabel;

namespace kokemus::ui {

class FigureCanvas;

/// What stands above everything that has a score: its name, the score in words, the same as a line with its interval,
/// and how sure it is. With too few encounters the words alone.
class ScoreHead : public QWidget {
    Q_OBJECT

public:
    explicit ScoreHead(QWidget* parent = nullptr);

    /// `headline` has the score with interval and n, or says why there is none; `evidence`: how sure it is.
    void show(const QString& name, const Posterior& posterior, const QString& headline, const QString& evidence);

private:
    QLabel* m_name;
    QLabel* m_headline;
    FigureCanvas* m_bar;
    QLabel* m_evidence;
};

}  // namespace kokemus::ui
