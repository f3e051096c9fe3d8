// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/theil_sen.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <vector>

namespace kokemus::scoring {

namespace {

// Up to here all slopes (2 million) are simply written down.
constexpr std::size_t shortSeries = 2000;

struct Point {
    double day = 0;
    double value = 0;
};

double slopeOf(const Point& a, const Point& b) { return (b.value - a.value) / (b.day - a.day); }

std::vector<double> allSlopes(const std::vector<Point>& points) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            if (points[j].day != points[i].day) slopes.push_back(slopeOf(points[i], points[j]));
    return slopes;
}

double nth(std::vector<double>& values, std::size_t rank) {
    const auto position = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), position, values.end());
    return *position;
}

// A long series: the slope of rank r is closed in from both sides. The number of slopes below t is the number of
// pairs whose order by (value - t * day) is the reverse of their order by day, and merge sort counts those.
class SlopeSelection {
public:
    // Within one day ascending by value: such pairs are then never reversed, so never counted.
    explicit SlopeSelection(std::vector<Point> points) : m_points(std::move(points)) {
        std::sort(m_points.begin(), m_points.end(),
                  [](const Point& a, const Point& b) { return std::tie(a.day, a.value) < std::tie(b.day, b.value); });
        const auto [low, high] =
            std::minmax_element(m_points.begin(), m_points.end(), [](auto& a, auto& b) { return a.value < b.value; });
        m_steepest = high->value - low->value + 1.0;  // days are whole, so no slope reaches this
    }

    /// Pairs with different days.
    [[nodiscard]] std::uint64_t pairs() const { return countBelow(m_steepest); }

    [[nodiscard]] double slopeOfRank(std::uint64_t rank) const {
        double low = -m_steepest;
        double high = m_steepest;
        std::uint64_t below = 0;
        std::uint64_t inside = pairs();
        const std::uint64_t few = 4 * m_points.size();
        while (inside > few) {
            const double middle = 0.5 * (low + high);
            if (high - low < m_steepest * 1e-14 || middle <= low || middle >= high) break;  // all but equal slopes
            // Rounding may misplace a pair whose slope is all but `middle`; the counts must not cross for that.
            const std::uint64_t count = std::clamp(countBelow(middle), below, below + inside);
            if (count > rank) {
                high = middle;
                inside = count - below;
            } else {
                low = middle;
                inside -= count - below;
                below = count;
            }
        }
        std::vector<double> slopes = slopesBetween(low, high, few);
        if (slopes.empty()) return 0.5 * (low + high);
        return nth(slopes, std::min<std::size_t>(rank - below, slopes.size() - 1));
    }

private:
    struct Key {
        double key = 0;
        std::uint32_t index = 0;
    };

    // Indices by (value - slope * day), those with equal keys in the order of days.
    [[nodiscard]] std::vector<Key> keysAt(double slope) const {
        std::vector<Key> keys(m_points.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = {m_points[i].value - slope * m_points[i].day, static_cast<std::uint32_t>(i)};
        return keys;
    }

    static bool smaller(const Key& a, const Key& b) { return a.key < b.key; }

    // Sorts keys[first, end) and gives `reversed` every run of left neighbours that a right one has overtaken.
    template <class Reversed>
    static void mergeSort(std::vector<Key>& keys, std::vector<Key>& spare, std::size_t first, std::size_t end,
                          const Reversed& reversed) {
        if (end - first < 2) return;
        const std::size_t middle = first + (end - first) / 2;
        mergeSort(keys, spare, first, middle, reversed);
        mergeSort(keys, spare, middle, end, reversed);
        std::size_t left = first;
        std::size_t right = middle;
        for (std::size_t out = first; out < end; ++out) {
            if (right == end || (left < middle && !smaller(keys[right], keys[left]))) {
                spare[out] = keys[left++];
            } else {
                if (left < middle) reversed(keys.data() + left, middle - left, keys[right]);
                spare[out] = keys[right++];
            }
        }
        std::copy(spare.begin() + static_cast<std::ptrdiff_t>(first), spare.begin() + static_cast<std::ptrdiff_t>(end),
                  keys.begin() + static_cast<std::ptrdiff_t>(first));
    }

    [[nodiscard]] std::uint64_t countBelow(double slope) const {
        std::vector<Key> keys = keysAt(slope);
        std::vector<Key> spare(keys.size());
        std::uint64_t count = 0;
        mergeSort(keys, spare, 0, keys.size(),
                  [&](const Key*, std::size_t overtaken, const Key&) { count += overtaken; });
        return count;
    }

    // Slopes of the pairs that are in order at `low` and reversed at `high`; no more than `limit` of them.
    [[nodiscard]] std::vector<double> slopesBetween(double low, double high, std::uint64_t limit) const {
        std::vector<Key> order = keysAt(low);
        std::stable_sort(order.begin(), order.end(), smaller);
        for (Key& key : order) key.key = m_points[key.index].value - high * m_points[key.index].day;
        std::vector<Key> spare(order.size());
        std::vector<double> slopes;
        mergeSort(order, spare, 0, order.size(), [&](const Key* left, std::size_t overtaken, const Key& right) {
            for (std::size_t i = 0; i < overtaken && slopes.size() < limit; ++i) {
                const Point& a = m_points[left[i].index];
                const Point& b = m_points[right.index];
                if (a.day != b.day) slopes.push_back(slopeOf(a, b));
            }
        });
        return slopes;
    }

    std::vector<Point> m_points;
    double m_steepest = 0;
};

}  // namespace

std::optional<double> theilSenSlope(std::span<const int> days, std::span<const double> values) {
    std::vector<Point> points(values.size());
    // Days are counted from the first, so that slope * day keeps its last digits.
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = {static_cast<double>(days[i] - days[0]), values[i]};
    if (points.size() <= shortSeries) {
        std::vector<double> slopes = allSlopes(points);
        if (slopes.empty()) return std::nullopt;
        const std::size_t count = slopes.size();
        const double upper = nth(slopes, count / 2);
        return count % 2 == 1 ? upper : 0.5 * (nth(slopes, count / 2 - 1) + upper);
    }
    const SlopeSelection selection(std::move(points));
    const std::uint64_t count = selection.pairs();
    if (count == 0) return std::nullopt;
    const double upper = selection.slopeOfRank(count / 2);
    return count % 2 == 1 ? upper : 0.5 * (selection.slopeOfRank(count / 2 - 1) + upper);
}

}  // namespace kokemus::scoring
