// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/report.h"
#include "scoring/posterior.h"
#include "scoring/touchpoints.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Stored rows as one request wants them: up to its day, decayed, and with its weights of components.
namespace kokemus::report {

class RowReading {
public:
    /// `stored`: the settings the rows were made with.
    RowReading(const ScoreRequest& request, const ScoreSettings& stored);

    /// Rows count as they are, so the journal's stored sums are the answer.
    [[nodiscard]] bool asStored() const { return m_halfLife <= 0 && !m_otherWeights; }
    [[nodiscard]] bool otherWeights() const { return m_otherWeights; }
    /// Score and weight of a row; nothing when it does not count in this request.
    [[nodiscard]] std::optional<scoring::WeightedValue> read(const ScoreRow& row) const;
    /// Weight left of `weight` on `day`; 0 after the request's day.
    [[nodiscard]] double weightOn(int day, double weight) const;

private:
    int m_asOf;
    double m_halfLife;
    std::array<double, scoreComponentCount> m_weights;
    bool m_otherWeights;
};

/// Sums by brand id of the rows that pass the filter; name, sector and entries are left empty.
[[nodiscard]] Result<std::map<std::string, BrandSums>> sumRows(Journal& journal, const Filter& filter,
                                                               std::string_view brand, const RowReading& reading);

struct ReadRow {
    ScoreRow row;
    double score = 0;
    double weight = 0;
};

/// Rows of one brand in series order.
[[nodiscard]] Result<std::vector<ReadRow>> rowsOf(Journal& journal, const Filter& filter, std::string_view brand,
                                                  const RowReading& reading);

/// Visits touchpoint moments (of all brands when `brand` is empty) with the weight and value they have here.
[[nodiscard]] Result<void> forEachMoment(Journal& journal, const Filter& filter, std::string_view brand,
                                         const RowReading& reading,
                                         const std::function<void(const StepRow&, scoring::WeightedValue)>& visit);

/// Touchpoint moments of one brand, summed up by touchpoint id.
[[nodiscard]] Result<std::vector<scoring::TouchpointSeries>> touchpointSeries(Journal& journal, const Filter& filter,
                                                                              std::string_view brand,
                                                                              const RowReading& reading);

/// Days and scores for trend and level shift: shares are ignored and vague dates left out.
struct DatedScores {
    std::vector<int> days;
    std::vector<double> scores;
};
[[nodiscard]] DatedScores datedScores(const std::vector<ReadRow>& rows);

}  // namespace kokemus::report
