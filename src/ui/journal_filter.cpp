// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal_filter.h"

namespace kokemus::ui {

void JournalFilter::set(const Filter& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    emit changed();
}

}  // namespace kokemus::ui
