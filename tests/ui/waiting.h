// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace kokemus::tests {

/// Lets events happen until it holds. No time limit of its own that a slow machine could miss: CTest's ends it.
template <class Condition>
void waitUntil(Condition condition) {
    while (!condition()) QTest::qWait(1);
}

}  // namespace kokemus::tests
