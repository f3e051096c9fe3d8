// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numbers>

namespace kokemus::scoring {

namespace {
// Doubles are exact enough by far; the default policy would compute in long double.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using StudentsT = boost::math::students_t_distribution<double, Policy>;
using Beta = boost::math::beta_distribution<double, Policy>;
using FisherF = boost::math::fisher_f_distribution<double, Policy>;
}  // namespace

double normalCdf(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }

double tCdf(double t, double df) { return boost::math::cdf(StudentsT(df), t); }

double tQuantile(double p, double df) { return boost::math::quantile(StudentsT(df), p); }

double betaQuantile(double p, double a, double b) { return boost::math::quantile(Beta(a, b), p); }

double fUpperTail(double f, double df1, double df2) {
    return boost::math::cdf(boost::math::complement(FisherF(df1, df2), f));
}

}  // namespace kokemus::scoring
