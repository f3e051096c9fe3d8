// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "ui/widgets/feeling_words.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace kokemus::ui {

class FeelingChips;
class ScaleSegments;

/// The question about feelings: a line in which a few letters and Enter choose a feeling, the chips, and how strong
/// each chosen one was.
class FeelingField : public QWidget {
    Q_OBJECT

public:
    explicit FeelingField(const QString& question, QWidget* parent = nullptr);

    void setWords(const std::vector<FeelingWord>& words);
    [[nodiscard]] const std::vector<Feeling>& feelings() const;
    void setFeelings(const std::vector<Feeling>& feelings);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] FeelingChips* chips() const { return m_chips; }

signals:
    void feelingsChanged();  ///< by a person
    void committed();        ///< Enter with nothing typed: on to the next field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followTyping(const QString& typed);
    void takeTyped();
    void tell(const QString& message);
    void addStrength();
    void showStrengths();

    QLineEdit* m_edit;
    QLabel* m_message;
    FeelingChips* m_chips;
    struct Strength {
        QWidget* row;
        QLabel* name;
        ScaleSegments* segments;
    };
    std::vector<Strength> m_strengths;  ///< one for each feeling that can be chosen
};

}  // namespace kokemus::ui
