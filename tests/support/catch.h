// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2.x (Debian 12) and 3.x name their headers differently; the tests use what both have.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
