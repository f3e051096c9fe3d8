// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kokemus::ui {

/// A feeling as it can be chosen: its word and the other words that mean it.
struct FeelingWord {
    QString id;
    QString name;
    QStringList aliases;
    bool startsGroup = false;  ///< the first of the unpleasant ones
};

/// All feelings that can be chosen, in the window's language: pleasant ones, unpleasant ones, `neutral` last.
/// `own` adds to the built-in ones, renames or hides them.
[[nodiscard]] std::vector<FeelingWord> feelingWords(const std::vector<OwnWord>& own);

/// Indexes of the words that `typed` may mean, best first: names that begin so, aliases that begin so, names one
/// of whose later words begins so, names and aliases that contain it. Letter case is ignored, but ä is not a.
[[nodiscard]] std::vector<std::size_t> matchingFeelings(const std::vector<FeelingWord>& words, const QString& typed);

}  // namespace kokemus::ui
