// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace kokemus::ui {

/// A model whose rows are values that each have an id. What was read again replaces what is shown by exact row
/// signals, so that selection, focus and place survive. `Model` is the Qt model it is; not a QObject of its own.
template <class Model, class Row, std::string Row::*id>
class RowList : public Model {
public:
    using Model::Model;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// -1 when no row that was read so far has this id.
    [[nodiscard]] int rowOf(const std::string& wanted) const {
        const auto found = std::ranges::find(m_rows, wanted, id);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

protected:
    void appendRows(std::vector<Row> rows) {
        if (rows.empty()) return;
        const int first = rowCount();
        this->beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        this->endInsertRows();
    }

    void replaceRows(std::vector<Row> rows) {
        removeAllBut(rows);
        if (m_rows.empty()) return appendRows(std::move(rows));
        // QAbstractListModel hides its own.
        const int columns = static_cast<const QAbstractItemModel*>(this)->columnCount({});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto old = std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(i, m_rows.size())),
                                          m_rows.end(), [&](const Row& r) { return r.*id == rows[i].*id; });
            const auto from = static_cast<std::size_t>(old - m_rows.begin());
            if (old == m_rows.end()) {
                this->beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
                m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(rows[i]));
                this->endInsertRows();
                continue;
            }
            if (from != i) {
                this->beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(i));
                std::rotate(m_rows.begin() + static_cast<std::ptrdiff_t>(i), old, old + 1);
                this->endMoveRows();
            }
            if (m_rows[i] == rows[i]) continue;
            m_rows[i] = std::move(rows[i]);
            const int line = static_cast<int>(i);
            emit this->dataChanged(this->index(line, 0), this->index(line, columns - 1));
        }
    }

private:
    void removeAllBut(const std::vector<Row>& kept) {
        std::unordered_set<std::string> ids;
        for (const Row& row : kept) ids.insert(row.*id);
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (ids.contains(row(i).*id)) continue;
            this->beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            this->endRemoveRows();
        }
    }

    std::vector<Row> m_rows;
};

}  // namespace kokemus::ui
