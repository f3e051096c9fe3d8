// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/capture.h"
#include "kokemus/journal.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kokemus::ui {

/// One line that says a whole encounter, read while it is typed (see parseLine()). A word that could mean two things
/// is asked about in place: the two choices are buttons, and choosing one writes it into the line.
class CaptureLine : public QWidget {
    Q_OBJECT

public:
    explicit CaptureLine(QWidget* parent = nullptr);

    void setNow(const LocalMoment& now);
    /// Known brands with their venues, most used first.
    void setBrands(const std::vector<BrandUse>& brands);
    [[nodiscard]] QString text() const;
    /// Empties it without a signal.
    void clear();
    /// What the line says now; nothing while it is empty.
    [[nodiscard]] const Encounter& said() const { return m_captured.encounter; }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

signals:
    void edited();     ///< by a person: said() may be another
    void committed();  ///< Enter: on to what the line left open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showQuestion();
    void choose(std::size_t choice);

    CaptureContext m_context;
    bool m_dictionaryAsked = false;
    CapturedLine m_captured;
    QLineEdit* m_edit;
    QWidget* m_ask;
    QLabel* m_question;
    std::vector<QPushButton*> m_choices;
};

}  // namespace kokemus::ui
