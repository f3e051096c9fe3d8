// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"

#include <QObject>

namespace kokemus::ui {

/// What a window shows: one filter that list, calendar, brands, drafts and export all obey. Lives in the window's
/// thread.
class JournalFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Filter& filter() const { return m_filter; }
    void set(const Filter& filter);
    void clear() { set({}); }
    [[nodiscard]] bool isActive() const { return m_filter != Filter(); }

signals:
    void changed();

private:
    Filter m_filter;
};

}  // namespace kokemus::ui
