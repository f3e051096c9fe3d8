// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/folds/fold_topics.h"

#include <QWidget>

#include <vector>

namespace kokemus::ui {

/// Every topic below the quick fields. Remembers which of them this person keeps open.
class FoldList : public QWidget {
    Q_OBJECT

public:
    explicit FoldList(QWidget* parent = nullptr);

    void setBrands(const QStringList& names);
    /// Shown from the next show() on: what a person is answering is not taken from under the hands.
    void setWords(const JournalWords& words);
    /// What an encounter says, in all folds.
    void show(const Encounter& encounter);
    /// What a person changed in them; the rest of `encounter` stays.
    void write(Encounter& encounter) const;
    /// Opens the fold that a control is in, so that it can be seen.
    void openAround(const QWidget* control);

signals:
    void changed();  ///< by a person

private:
    void remember();
    void takeWords();

    FoldWords m_words;
    bool m_newWords = false;
    std::vector<Fold*> m_folds;
};

}  // namespace kokemus::ui
