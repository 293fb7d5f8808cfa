#!/usr/bin/env python3
"""agreement.py [CASES] [METHOD ...]

Holds every method of Sources/Statistics against scipy and statsmodels on CASES (10,000) seeded random
cases each, extremes among them, and the elementary functions against mpmath. Prints a table: method,
cases, worst relative difference, judge. Where scipy or statsmodels is itself further than 1e-9 from
the answer (cancellation, a lost tail, a limit it does not have), mpmath at 40 digits decides, and the
table says how often. Exit 1 when a case differs by more than 1e-9, or an elementary function by more
than one unit in the last place (ulp).

Needs a Swift toolchain and Python with scipy, statsmodels and mpmath.
"""

import math
import random
import subprocess
import sys
import tempfile
import zlib
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy as np
from mpmath import mp, mpf
from scipy import optimize, special, stats
from statsmodels.stats import multitest, proportion
from statsmodels.stats.contingency_tables import mcnemar

mp.dps = 40
ROOT = Path(__file__).resolve().parent.parent
LIMIT = 1e-9
Z = mpmath.sqrt(2) * mpmath.erfinv(mpf("0.95"))
z = float(Z)
NONE = None


# What this package answers.


def compile_answers(folder):
    program = Path(folder) / "agreement"
    sources = sorted((ROOT / "Sources/Statistics").rglob("*.swift"))
    features = (
        "ExistentialAny InternalImportsByDefault MemberImportVisibility "
        "NonisolatedNonsendingByDefault InferIsolatedConformances"
    ).split()
    flags = [word for feature in features for word in ("-enable-upcoming-feature", feature)]
    subprocess.run(
        ["swiftc", "-O", "-wmo", "-parse-as-library", "-swift-version", "6", *flags]
        + ["-module-name", "Statistics", *map(str, sources)]
        + [str(ROOT / "Benchmarks/agreement.swift"), "-lm", "-o", str(program)],
        check=True,
    )
    return program


def answers(program, method, cases):
    text = "".join(f"{method} {' '.join(map(repr, map(float, case)))}\n" for case in cases)
    done = subprocess.run([program], input=text, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    if len(lines) != len(cases):
        sys.exit(f"{method}: {len(cases)} cases, {len(lines)} answers; {lines[-1:]}")
    return [[NONE if word == "none" else float(word) for word in line.split(" ")] for line in lines]


# Random cases.


def spread(rng, low, high):
    return math.exp(rng.uniform(math.log(low), math.log(high)))


def count(rng, high, zero=0.05):
    return 0 if rng.random() < zero else int(spread(rng, 1, high))


def share(rng, trials):
    """Successes among trials: none, all, few, nearly all, or any."""
    kind = rng.randrange(6)
    few = min(trials, int(spread(rng, 1, 30)))
    return (0, trials, few, trials - few)[kind] if kind < 4 else rng.randint(0, trials)


def sample(rng):
    return int(spread(rng, 2, 1e9)), rng.uniform(-5, 5), spread(rng, 1e-3, 1e3)


# What mpmath answers, for where nothing else can.


def gauss_legendre(count):
    """Nodes and weights on −1…1, polished from doubles."""
    rule = []
    for start in np.polynomial.legendre.leggauss(count)[0]:
        x = mpf(float(start))
        for _ in range(4):
            below, value = mpf(1), x
            for k in range(2, count + 1):
                below, value = value, ((2 * k - 1) * x * value - (k - 1) * below) / k
            slope = count * (x * value - below) / (x * x - 1)
            x -= value / slope
        rule.append((x, 2 / ((1 - x * x) * slope * slope)))
    return rule


RULE = gauss_legendre(50)


def integral(function, low, high, panels):
    half = (high - low) / (2 * panels)
    return half * sum(
        weight * function(low + half * (2 * panel + 1 + node))
        for panel in range(panels) for node, weight in RULE
    )


def falling(exponent, slope, curvature, end):
    """∫ e^exponent(s) from 0, for a concave exponent that is 0 at 0 and falls."""
    drop = mpf(100)
    width = 2 * drop / (slope + mpmath.sqrt(slope**2 + 2 * curvature * drop))
    while width < end and exponent(width) > -drop:
        width *= mpf("1.25")
    return integral(lambda s: mpmath.exp(exponent(s)), mpf(0), min(width, end), 4)


def lentz(first, terms):
    """A continued fraction first + a₁/(b₁ + a₂/(b₂ + …)), by Lentz's method."""
    tiny = mpf(10) ** -1000
    value = c = first or tiny
    d = mpf(0)
    for a, b in terms:
        d = 1 / ((b + a * d) or tiny)
        c = (b + a / c) or tiny
        value *= c * d
        if abs(c * d - 1) < mpf(10) ** -38:
            return value


def beta_factor(a, b, x, y):
    """x^a y^b/B(a, b), the density of the logarithm of the odds."""
    a, b = mpf(a), mpf(b)
    return mpmath.exp(
        a * mpmath.log(x) + b * mpmath.log(y)
        + mpmath.loggamma(a + b) - mpmath.loggamma(a) - mpmath.loggamma(b)
    )


def beta_tail(a, b, x, y):
    """I_x(a, b), by a continued fraction, or by quadrature where both shapes are large."""
    a, b, x, y = map(mpf, (a, b, x, y))
    if x * (a + b) > a:
        return 1 - beta_tail(b, a, y, x)
    factor = beta_factor(a, b, x, y)
    if min(a, b) < 300:
        def terms():
            yield mpf(1), mpf(1)
            m = 0
            while True:
                yield -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)), mpf(1)
                m += 1
                yield m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), mpf(1)

        return factor / a * lentz(mpf(0), terms())
    # t = x(1 − s), relative to the integrand at x.
    slope = (a - 1) - (b - 1) * x / y

    def exponent(s):
        return (a - 1) * mpmath.log1p(-s) + (b - 1) * mpmath.log1p(s * x / y)

    return factor / y * falling(exponent, slope, (a - 1) + (b - 1) * (x / y) ** 2, mpf(1))


def gamma_factor(a, x):
    """x^a e^−x/Γ(a), the density of the logarithm."""
    return mpmath.exp(a * mpmath.log(x) - x - mpmath.loggamma(a))


def gamma_tails(a, x):
    """P(a, x) and Q(a, x), by series, continued fraction or quadrature."""
    a, x = mpf(a), mpf(x)
    factor = gamma_factor(a, x)
    if a < 300 and x < a + 1:
        term = total = 1 / a
        k = 0
        while term > total * mpf(10) ** -45:
            k += 1
            term *= x / (a + k)
            total += term
        return factor * total, 1 - factor * total
    if a < 300:
        def terms():
            yield mpf(1), x + 1 - a
            k = 0
            while True:
                k += 1
                yield -k * (k - a), x + 1 - a + 2 * k

        upper = factor * lentz(mpf(0), terms())
        return 1 - upper, upper
    sign = 1 if x > a - 1 else -1

    def exponent(s):
        return (a - 1) * mpmath.log1p(sign * s) - sign * x * s

    tail = factor * falling(exponent, abs(x - (a - 1)), a - 1, mpmath.inf if sign > 0 else mpf(1))
    return (1 - tail, tail) if sign > 0 else (tail, 1 - tail)


def student_tail(nu, t):
    """P(T > |t|)."""
    nu, t = mpf(nu), mpf(t)
    total = nu + t * t
    return beta_tail(nu / 2, mpf("0.5"), nu / total, t * t / total) / 2


def reached(evaluate, start, probability):
    """Where a tail has a probability: Newton's method on logarithms, from a point close to it.

    `evaluate` gives the tail and its derivative in the logarithm of the point.
    """
    point, goal = mpmath.log(mpf(start)), mpmath.log(mpf(probability))
    for _ in range(60):
        tail, slope = evaluate(mpmath.exp(point))
        step = (mpmath.log(tail) - goal) * tail / slope
        point -= step
        # Convergence is quadratic.
        if abs(step) < mpf("1e-10"):
            return mpmath.exp(point)
    return mpmath.nan


def gamma_point(a, p, upper):
    start = (special.gammainccinv if upper else special.gammaincinv)(a, float(p))

    def evaluate(x):
        return gamma_tails(a, x)[upper], gamma_factor(a, x) * (-1 if upper else 1)

    return reached(evaluate, start, p)


def beta_odds(a, b, p, upper):
    """The odds at which a tail of a beta distribution has a probability."""
    x = (special.betainccinv if upper else special.betaincinv)(a, b, float(p))

    def evaluate(odds):
        x, y = odds / (1 + odds), 1 / (1 + odds)
        slope = beta_factor(a, b, x, y)
        return (beta_tail(b, a, y, x), -slope) if upper else (beta_tail(a, b, x, y), slope)

    return reached(evaluate, x / (1 - x) if 0 < x < 1 else a / b, p)


def student_quantile(nu, tail="0.025"):
    nu = mpf(nu)

    def evaluate(t):
        total = nu + t * t
        return student_tail(nu, t), -beta_factor(nu / 2, mpf("0.5"), nu / total, t * t / total)

    return reached(evaluate, stats.t.isf(float(tail), float(nu)), mpf(tail))


def normal_two_sided(value):
    return mpmath.erfc(abs(value) / mpmath.sqrt(2))


def wilson(x, n):
    x, n = mpf(x), mpf(n)
    root = Z * mpmath.sqrt(Z * Z + 4 * x * (1 - x / n))
    return [(2 * x + Z * Z - root) / (2 * (n + Z * Z)), (2 * x + Z * Z + root) / (2 * (n + Z * Z))]


def byar(x):
    x = mpf(x)
    lower = 0 if x == 0 else x * (1 - 1 / (9 * x) - Z / (3 * mpmath.sqrt(x))) ** 3
    return [lower, (x + 1) * (1 - 1 / (9 * (x + 1)) + Z / (3 * mpmath.sqrt(x + 1))) ** 3]


# The methods: cases, and what scipy, statsmodels or a formula in mpmath answers.

METHODS = {}


class Method:
    def __init__(self, cases, peer, judge=None, name="scipy", absolute=None, checked=100):
        self.cases, self.peer, self.judge, self.name = cases, peer, judge, name
        # The size against which a difference that may be close to 0 is held.
        self.absolute = absolute or (lambda case: 0)
        # How many cases mpmath is asked for in any case.
        self.checked = checked


def method(label, **options):
    def add(cls):
        METHODS[label] = Method(
            cls.cases, cls.peer, getattr(cls, "judge", None), absolute=getattr(cls, "scale", None),
            **options,
        )
        return cls

    return add


@method("beta")
class _:
    def cases(rng):
        a, b = spread(rng, 0.5, 1e9), spread(rng, 0.5, 1e9)
        if rng.random() < 0.5:
            a, b = math.floor(a) + 1, math.floor(b) + 1
        mean = a / (a + b)
        deviation = math.sqrt(mean * (1 - mean) / (a + b + 1))
        x = mean + rng.uniform(-9, 9) * deviation if rng.random() < 0.9 else rng.random()
        return a, b, min(max(x, mean * 1e-3), 1 - (1 - mean) * 1e-3)

    def peer(a, b, x):
        return [special.betainc(a, b, x), special.betaincc(a, b, x)]

    def judge(a, b, x):
        lower, upper = beta_tail(a, b, x, 1 - mpf(x)), beta_tail(b, a, 1 - mpf(x), x)
        return [lower, upper]


@method("beta-inverse")
class _:
    def cases(rng):
        a, b = spread(rng, 0.5, 1e9), spread(rng, 0.5, 1e9)
        return a, b, rng.choice([0.025, 0.001, rng.random(), spread(rng, 1e-12, 1)]), rng.randrange(2)

    def peer(a, b, p, tail):
        x = special.betaincinv(a, b, p) if tail == 0 else special.betainccinv(a, b, p)
        return [x / (1 - x)]

    def judge(a, b, p, tail):
        return [beta_odds(a, b, p, tail)]


@method("gamma")
class _:
    def cases(rng):
        a = spread(rng, 0.5, 1e9)
        x = a + rng.uniform(-9, 9) * math.sqrt(a) if rng.random() < 0.9 else a * spread(rng, 0.2, 5)
        return a, max(x, a * 1e-3)

    def peer(a, x):
        return [special.gammainc(a, x), special.gammaincc(a, x)]

    judge = gamma_tails


@method("gamma-inverse")
class _:
    def cases(rng):
        p = rng.choice([0.025, 0.001, rng.random(), spread(rng, 1e-12, 1)])
        return spread(rng, 0.5, 1e9), p, rng.randrange(2)

    def peer(a, p, tail):
        return [special.gammaincinv(a, p) if tail == 0 else special.gammainccinv(a, p)]

    def judge(a, p, tail):
        return [gamma_point(a, p, tail)]


@method("normal")
class _:
    def cases(rng):
        return (rng.uniform(-37, 9),)

    def peer(x):
        return [special.ndtr(x)]

    def judge(x):
        return [mpmath.ncdf(mpf(x))]


@method("normal-inverse")
class _:
    def cases(rng):
        return (rng.choice([rng.random(), spread(rng, 1e-300, 0.5)]),)

    def peer(p):
        return [special.ndtri(p)]

    def judge(p):
        q = mpf(p) if p < 0.5 else 1 - mpf(p)

        def evaluate(size):
            return mpmath.erfc(size / mpmath.sqrt(2)) / 2, -size * mpmath.npdf(size)

        size = reached(evaluate, abs(special.ndtri(p)), q)
        return [-size if p < 0.5 else size]


@method("student")
class _:
    def cases(rng):
        return spread(rng, 1, 1e9), rng.choice([-1, 1]) * spread(rng, 1e-3, 40)

    def peer(nu, t):
        return [special.stdtr(nu, t)]

    def judge(nu, t):
        return [student_tail(nu, t) if t < 0 else 1 - student_tail(nu, t)]


@method("student-inverse")
class _:
    def cases(rng):
        return spread(rng, 1, 1e9), rng.choice([0.975, 0.025, rng.random(), spread(rng, 1e-12, 0.5)])

    def peer(nu, p):
        return [stats.t.ppf(p, nu)]

    def judge(nu, p):
        size = student_quantile(nu, mpf(p) if p < 0.5 else 1 - mpf(p))
        return [-size if p < 0.5 else size]


@method("binomial")
class _:
    def cases(rng):
        n, p = int(spread(rng, 1, 1e9)), rng.choice([0.5, rng.random()])
        k = round(n * p + rng.uniform(-7, 7) * math.sqrt(n * p * (1 - p)))
        return n, p, min(max(k, 0), n)

    def peer(n, p, k):
        return [special.bdtr(k, n, p), stats.binom.sf(k - 1, n, p)]

    def judge(n, p, k):
        q = 1 - mpf(p)
        return [
            1 if k >= n else beta_tail(n - k, k + 1, q, p),
            1 if k <= 0 else beta_tail(k, n - k + 1, p, q),
        ]


@method("wilson", name="statsmodels")
class _:
    def cases(rng):
        n = int(spread(rng, 1, 1e9))
        return share(rng, n), n

    def peer(x, n):
        return list(proportion.proportion_confint(x, n, 0.05, "wilson"))

    judge = wilson


@method("byar", name="mpmath, the formula")
class _:
    def cases(rng):
        return (count(rng, 1e9),)

    peer = byar


@method("exact-poisson")
class _:
    def cases(rng):
        return (count(rng, 1e9),)

    def peer(x):
        return [
            0 if x == 0 else stats.chi2.ppf(0.025, 2 * x) / 2, stats.chi2.isf(0.025, 2 * x + 2) / 2]

    def judge(x):
        tail = mpf("0.025")
        return [0 if x == 0 else gamma_point(x, tail, 0), gamma_point(x + 1, tail, 1)]


@method("mean")
class _:
    cases = sample

    def peer(n, mean, s):
        half = stats.t.isf(0.025, n - 1) * s / math.sqrt(n)
        return [mean - half, mean + half]

    def judge(n, mean, s):
        half = student_quantile(n - 1) * mpf(s) / mpmath.sqrt(n)
        return [mean - half, mean + half]

    def scale(case):
        return abs(case[1])


@method("paired-t")
class _:
    def cases(rng):
        n, _, s = sample(rng)
        return n, rng.uniform(-8, 8) * s / math.sqrt(n), s

    def peer(n, mean, s):
        error = s / math.sqrt(n)
        half = stats.t.isf(0.025, n - 1) * error
        t = mean / error
        return [mean, mean - half, mean + half, t, 2 * stats.t.sf(abs(t), n - 1)]

    def judge(n, mean, s):
        error = mpf(s) / mpmath.sqrt(n)
        half, t = student_quantile(n - 1) * error, mean / error
        return [mean, mean - half, mean + half, t, 2 * student_tail(n - 1, t)]

    def scale(case):
        return abs(case[1])


@method("welch")
class _:
    def cases(rng):
        (n1, mean, s1), (n2, _, s2) = sample(rng), sample(rng)
        step = rng.uniform(-8, 8) * math.sqrt(s1**2 / n1 + s2**2 / n2)
        return n1, mean, s1, n2, mean + step, s2

    def peer(n1, m1, s1, n2, m2, s2):
        test = stats.ttest_ind_from_stats(m2, s2, n2, m1, s1, n1, equal_var=False)
        error = math.sqrt(s1**2 / n1 + s2**2 / n2)
        nu = error**4 / ((s1**2 / n1) ** 2 / (n1 - 1) + (s2**2 / n2) ** 2 / (n2 - 1))
        half = stats.t.isf(0.025, nu) * error
        return [m2 - m1, m2 - m1 - half, m2 - m1 + half, test.statistic, test.pvalue]

    def judge(n1, m1, s1, n2, m2, s2):
        u1, u2 = mpf(s1) ** 2 / n1, mpf(s2) ** 2 / n2
        error, nu = mpmath.sqrt(u1 + u2), (u1 + u2) ** 2 / (u1**2 / (n1 - 1) + u2**2 / (n2 - 1))
        step = mpf(m2 - m1)  # As doubles subtract: the summaries are rounded.
        half, t = student_quantile(nu) * error, step / error
        return [step, step - half, step + half, t, 2 * student_tail(nu, t)]

    def scale(case):
        return abs(case[4] - case[1])


@method("mcnemar", name="statsmodels")
class _:
    def cases(rng):
        total = count(rng, 1e6)
        gained = total // 2 + round(rng.uniform(-4, 4) * math.sqrt(total))
        gained = min(max(gained, 0), total)
        return gained, total - gained

    def peer(gained, lost):
        return [mcnemar([[0, gained], [lost, 0]], exact=True).pvalue]

    def judge(gained, lost):
        k, n = min(gained, lost), gained + lost
        half = mpf("0.5")
        return [min(mpf(1), 2 * beta_tail(n - k, k + 1, half, half)) if k < n else mpf(1)]


@method("newcombe-paired", name="mpmath, the formula")
class _:
    def cases(rng):
        top = spread(rng, 1, 1e8)
        counts = [count(rng, top, zero=0.15) for _ in range(4)]
        return counts if sum(counts) > 0 else [1, 0, 0, 0]

    def peer(a, b, c, d):
        a, b, c, d = map(int, (a, b, c, d))
        n = a + b + c + d
        p2, p1 = mpf(a + b) / n, mpf(a + c) / n
        (l2, u2), (l1, u1) = wilson(a + b, n), wilson(a + c, n)
        cross = mpf(a * d - b * c)
        margins = mpf((a + b) * (c + d)) * ((a + c) * (b + d))
        cross = max(cross - mpf(n) / 2, 0) if cross > 0 else cross
        phi = cross / mpmath.sqrt(margins) if margins > 0 else mpf(0)

        def reach(x, y):
            return mpmath.sqrt(max(x * x - 2 * phi * x * y + y * y, 0))

        step = mpf(b - c) / n
        return [step, step - reach(p2 - l2, u1 - p1), step + reach(u2 - p2, p1 - l1)]

    def scale(case):
        return abs(case[1] - case[2]) / sum(case)


@method("newcombe", name="statsmodels")
class _:
    def cases(rng):
        n1, n2 = int(spread(rng, 1, 1e8)), int(spread(rng, 1, 1e8))
        return share(rng, n1), n1, share(rng, n2), n2

    def peer(x1, n1, x2, n2):
        low, high = proportion.confint_proportions_2indep(x2, n2, x1, n1, "newcomb", "diff", 0.05)
        pooled = (x1 + x2) / (n1 + n2)
        if pooled in (0, 1):
            return [x2 / n2 - x1 / n1, low, high, NONE]
        return [x2 / n2 - x1 / n1, low, high, proportion.proportions_ztest([x2, x1], [n2, n1])[1]]

    def judge(x1, n1, x2, n2):
        p1, p2 = mpf(x1) / n1, mpf(x2) / n2
        (l1, u1), (l2, u2) = wilson(x1, n1), wilson(x2, n2)
        pooled = mpf(x1 + x2) / (n1 + n2)
        variance = pooled * (1 - pooled) * (mpf(1) / n1 + mpf(1) / n2)
        p = normal_two_sided((p2 - p1) / mpmath.sqrt(variance)) if variance > 0 else NONE
        return [
            p2 - p1, p2 - p1 - mpmath.hypot(p2 - l2, u1 - p1), p2 - p1 + mpmath.hypot(u2 - p2, p1 - l1), p]

    def scale(case):
        x1, n1, x2, n2 = case
        return abs(x2 / n2 - x1 / n1)


@method("rate-ratio")
class _:
    def cases(rng):
        return (count(rng, 1e6), spread(rng, 1, 1e6), count(rng, 1e6), spread(rng, 1, 1e6))

    def peer(x1, t1, x2, t2):
        if x1 + x2 == 0:
            return [NONE] * 4
        lower = NONE if x2 == 0 else stats.beta.ppf(0.025, x2, x1 + 1)
        upper = NONE if x1 == 0 else stats.beta.isf(0.025, x2 + 1, x1)
        odds = [NONE if x is NONE else x / (1 - x) * t1 / t2 for x in (lower, upper)]
        null = t2 / (t1 + t2)
        tail = min(stats.binom.cdf(x2, x1 + x2, null), stats.binom.sf(x2 - 1, x1 + x2, null))
        return [NONE if x1 == 0 else (x2 / t2) / (x1 / t1), *odds, min(1, 2 * tail)]

    def judge(x1, t1, x2, t2):
        if x1 + x2 == 0:
            return [NONE] * 4
        odds = mpf(t1) / mpf(t2)
        tail = mpf("0.025")
        lower = NONE if x2 == 0 else odds * beta_odds(x2, x1 + 1, tail, 0)
        upper = NONE if x1 == 0 else odds * beta_odds(x2 + 1, x1, tail, 1)
        p, q = mpf(t2) / (mpf(t1) + t2), mpf(t1) / (mpf(t1) + t2)
        below = mpf(1) if x1 == 0 else beta_tail(x1, x2 + 1, q, p)
        above = mpf(1) if x2 == 0 else beta_tail(x2, x1 + 1, p, q)
        ratio = NONE if x1 == 0 else mpf(x2) / x1 * odds
        return [ratio, lower, upper, min(mpf(1), 2 * min(below, above))]


@method("clustered-rate-ratio", name="mpmath, the formula")
class _:
    def cases(rng):
        def period():
            events = int(spread(rng, 1, 1e6))
            return events, spread(rng, 1, 1e6), float(int(events * spread(rng, 1, 20)))

        return (*period(), *period())

    def peer(o1, t1, v1, o2, t2, v2):
        ratio = mpf(o2) / o1 * (mpf(t1) / mpf(t2))
        error = mpmath.sqrt(mpf(v1) / mpf(o1) ** 2 + mpf(v2) / mpf(o2) ** 2)
        factor = mpmath.exp(Z * error)
        return [ratio, ratio / factor, ratio * factor, normal_two_sided(mpmath.log(ratio) / error)]


@method("dobson", name="mpmath, the formula")
class _:
    def cases(rng):
        strata = []
        for _ in range(rng.randint(1, 20)):
            strata += [count(rng, 1e4), float(int(spread(rng, 10, 1e6))), float(rng.randint(1, 9000))]
        return strata

    def peer(*numbers):
        strata = [numbers[k : k + 3] for k in range(0, len(numbers), 3)]
        events = sum(int(x) for x, _, _ in strata)
        if events < 10:
            return [NONE] * 3
        weights = sum(mpf(w) for _, _, w in strata)
        rate = sum(mpf(w) * mpf(x) / mpf(n) for x, n, w in strata) / weights
        variance = sum(mpf(w) ** 2 * mpf(x) / mpf(n) ** 2 for x, n, w in strata) / weights**2
        low, high = byar(events)
        factor = mpmath.sqrt(variance / events)
        return [rate, rate + factor * (low - events), rate + factor * (high - events)]


@method("quantile", name="numpy")
class _:
    def cases(rng):
        values = sorted(float(rng.randint(0, 900)) for _ in range(rng.randint(1, 60)))
        return (rng.choice([0.5, 0.9, rng.random()]), *values)

    def peer(q, *values):
        return [np.quantile(values, q)]

    def scale(case):
        return max(case[1:])


@method("quantile-ranks")
class _:
    def cases(rng):
        return rng.choice([0.5, 0.9, rng.uniform(0.01, 0.99)]), int(spread(rng, 1, 1e6))

    def peer(q, n):
        beyond = int(stats.binom.ppf(0.025, n, q))  # The first k with P(B ≤ k) ≥ 0.025.
        lower, upper = beyond, int(stats.binom.isf(0.025, n, q)) + 1
        return [lower, upper] if lower >= 1 and upper <= n else [NONE, NONE]


@method("cluster-ratio", name="scipy, sums in mpmath")
class _:
    def cases(rng):
        numbers = []
        for _ in range(rng.randint(1, 60)):
            days = rng.randint(1, 210)
            numbers += [rng.choice([0, rng.randint(0, days), rng.randint(0, 2 * days) / 2]), days]
        return numbers

    def peer(*numbers):
        a, d = [mpf(x) for x in numbers[0::2]], [mpf(x) for x in numbers[1::2]]
        n, ratio = len(a), sum(a) / sum(d)
        if n < 2:
            return [ratio, NONE, NONE, NONE]
        error = mpmath.sqrt(
            mpf(n) / (n - 1) * sum((x - ratio * y) ** 2 for x, y in zip(a, d))) / sum(d)
        if not 0 < ratio < 1:
            return [ratio, error, NONE, NONE]
        half = mpf(float(stats.t.isf(0.025, n - 1))) * error / (ratio * (1 - ratio))
        centre = mpmath.log(ratio / (1 - ratio))
        return [ratio, error] + [1 / (1 + mpmath.exp(-centre + side * half)) for side in (1, -1)]


@method("paired-ratio", name="scipy, sums in mpmath")
class _:
    def cases(rng):
        numbers = []
        for _ in range(rng.randint(2, 50)):
            kind = rng.randrange(6)
            d1 = 0 if kind == 0 else rng.randint(1, 210)
            d2 = 0 if kind == 1 else rng.randint(1, 210)
            numbers += [rng.randint(0, 2 * d1) / 2, d1, rng.randint(0, 2 * d2) / 2, d2]
        return numbers

    def peer(*numbers):
        a1, d1, a2, d2 = ([mpf(x) for x in numbers[k::4]] for k in range(4))
        if sum(d1) == 0 or sum(d2) == 0:
            return [NONE]
        n, r1, r2 = len(a1), sum(a1) / sum(d1), sum(a2) / sum(d2)
        parts = [
            (w - r2 * x) / sum(d2) - (u - r1 * v) / sum(d1) for u, v, w, x in zip(a1, d1, a2, d2)]
        error, step = mpmath.sqrt(mpf(n) / (n - 1) * sum(p * p for p in parts)), r2 - r1
        # Rounding alone is left where every child is as its wave.
        if error < mpf(10) ** -30:
            return [step, step, step, NONE, NONE]
        half, t = mpf(float(stats.t.isf(0.025, n - 1))) * error, step / error
        return [step, step - half, step + half, t, 2 * stats.t.sf(float(abs(t)), n - 1)]

    def scale(case):
        a1, d1, a2, d2 = (sum(case[k::4]) for k in range(4))
        return a1 / d1 if d1 > 0 else 0


@method("hedges")
class _:
    def cases(rng):
        return (float(int(spread(rng, 2, 1e9))),)

    def peer(m):
        return [math.exp(special.gammaln(m / 2) - special.gammaln((m - 1) / 2)) / math.sqrt(m / 2)]

    def judge(m):
        m = mpf(m)
        return [mpmath.exp(mpmath.loggamma(m / 2) - mpmath.loggamma((m - 1) / 2)) / mpmath.sqrt(m / 2)]


@method("standardised-change")
class _:
    cases = sample

    def peer(n, mean, s):
        if n < 3:
            return [NONE]
        j = special.poch((n - 2) / 2, 0.5) / math.sqrt((n - 1) / 2)
        return [j * mean / s]

    def judge(n, mean, s):
        return [NONE if n < 3 else METHODS["hedges"].judge(n - 1)[0] * mpf(mean) / mpf(s)]


@method("detectable", name="scipy, nct", checked=10)
class _:
    def cases(rng):
        return int(spread(rng, 2, 1e4)), rng.choice([0.8, rng.uniform(0.2, 0.99)])

    def peer(n, power):
        critical = stats.t.isf(0.025, n - 1)

        def missing(delta):
            power_of = stats.nct.sf(critical, n - 1, delta) + stats.nct.cdf(-critical, n - 1, delta)
            return power_of - power

        try:
            high = critical + 4 if n > 6 else 4 * critical
            delta = optimize.brentq(missing, 1e-6, high, xtol=1e-13, rtol=1e-14)
        except ValueError:  # scipy's noncentral t is not a number there.
            return [math.nan]
        return [delta / math.sqrt(n)]

    def judge(n, power):
        nu = mpf(n - 1)
        critical = student_quantile(nu)
        centre = 1 - 1 / (4 * nu)
        spread_of = 1 / mpmath.sqrt(2 * nu)
        low, high = max(mpf(0), centre - 16 * spread_of), centre + 16 * spread_of
        log_constant = nu / 2 * mpmath.log(nu / 2) - mpmath.loggamma(nu / 2) + mpmath.log(2)

        def both(delta):
            def mass(w):
                if w == 0:
                    return mpf(0)
                density = mpmath.exp(log_constant + (nu - 1) * mpmath.log(w) - nu * w * w / 2)
                return density * (mpmath.ncdf(delta - critical * w) + mpmath.ncdf(-delta - critical * w))

            return integral(mass, low, high, 8)

        first = critical + mpf(float(special.ndtri(power)))
        second = first * mpf("1.01")
        for _ in range(20):
            here, there = both(first) - power, both(second) - power
            if abs(second - first) < mpf("1e-18"):
                break
            first, second = second, second - there * (second - first) / (there - here)
        return [second / mpmath.sqrt(n)]


@method("detectable-curve", name="scipy, nct", checked=10)
class _:
    def cases(rng):
        return int(spread(rng, 2, 1e4)), 0.8

    peer = METHODS["detectable"].peer
    judge = METHODS["detectable"].judge


def p_values(rng):
    return [rng.choice([rng.random(), spread(rng, 1e-12, 1)]) for _ in range(rng.randint(1, 40))]


@method("holm", name="statsmodels")
class _:
    cases = p_values

    def peer(*p):
        return list(multitest.multipletests(p, 0.05, "holm")[1])


@method("benjamini-hochberg", name="statsmodels")
class _:
    cases = p_values

    def peer(*p):
        return list(multitest.multipletests(p, 0.05, "fdr_bh")[1])


@method("xmr", name="the rules read anew, in fractions")
class _:
    def cases(rng):
        values = [rng.gauss(0, 1)]
        for _ in range(rng.randint(0, 40)):
            values.append(rng.choice([values[-1], rng.gauss(0, 1), values[-1] + rng.random() - 0.4]))
        return [round(value, 2) for value in values]

    def peer(*values):
        # In fractions of what is written, so that a point on a line is on it.
        values = [Fraction(repr(value)) for value in values]
        base = values[:12]
        if len(base) < 2:
            return [NONE]
        ranges = [abs(after - before) for before, after in zip(base, base[1:])]
        most = Fraction("3.267") * sum(ranges) / len(ranges)
        kept = [width for width in ranges if width < most] or ranges
        width = Fraction("2.66") * sum(kept) / len(kept)
        centre = sum(base) / len(base)
        low, high = centre - width, centre + width
        marks = [0] * len(values)

        def run(bit, length, holds, steps=False):
            for first in range(len(values) - length + 1):
                window = range(first, first + length)
                pairs = [(i - 1, i) for i in window][1:] if steps else [(i, i) for i in window]
                if all(holds(values[i], values[j]) for i, j in pairs):
                    for i in window:
                        marks[i] |= bit

        for i, value in enumerate(values):
            marks[i] |= (value > high) | (value < low) << 1
        run(4, 7, lambda _, value: value > centre)
        run(8, 7, lambda _, value: value < centre)
        run(16, 6, lambda last, value: value > last, steps=True)
        run(32, 6, lambda last, value: value < last, steps=True)
        for bit, near in (
            (64, lambda v: centre + (high - centre) * 2 / 3 < v <= high),
            (128, lambda v: low <= v < centre - (centre - low) * 2 / 3),
        ):
            for first in range(len(values) - 1):
                window = [i for i in range(first, min(first + 3, len(values))) if near(values[i])]
                if len(window) >= 2:
                    for i in window:
                        marks[i] |= bit
        return [float(centre), float(low), float(high), *map(int, marks)]

    def scale(case):
        return max(map(abs, case))


@method("funnel", name="mpmath, the formula")
class _:
    def cases(rng):
        return rng.choice([0.0, 1.0, rng.random()]), float(int(spread(rng, 1, 1e9)))

    def peer(p, n):
        half = Z * mpmath.sqrt(mpf(p) * (1 - mpf(p)) / mpf(n))
        return [max(mpf(0), p - half), min(mpf(1), p + half)]

    def scale(case):
        return case[0]


@method("funnel-rate", name="mpmath, the formula")
class _:
    def cases(rng):
        return spread(rng, 1e-5, 10), float(int(spread(rng, 1, 1e8)))

    def peer(rate, exposure):
        expected = rate * exposure  # As doubles multiply.
        return [max(mpf(0), limit) / mpf(exposure) for limit in byar(expected)]


ELEMENTARY = {
    "exp": (lambda rng: (rng.choice([rng.uniform(-740, 709), rng.uniform(-1, 1)]),), mpmath.exp),
    "log": (lambda rng: (rng.choice([spread(rng, 1e-300, 1e300), rng.uniform(0.5, 2)]),), mpmath.log),
    "log1p": (
        lambda rng: (rng.choice([spread(rng, 1e-15, 1e15), -spread(rng, 1e-15, 0.9999)]),), mpmath.log1p),
    "expm1": (
        lambda rng: (rng.choice([rng.uniform(-40, 700), spread(rng, 1e-15, 1), -spread(rng, 1e-15, 1)]),),
        mpmath.expm1),
    "lgamma": (
        lambda rng: (rng.choice([spread(rng, 1e-10, 1e12), rng.uniform(0.5, 3), rng.uniform(3, 30)]),),
        mpmath.loggamma),
    "logit": (
        lambda rng: (rng.choice([rng.uniform(1e-6, 1 - 1e-6), spread(rng, 1e-300, 0.5)]),),
        lambda p: mpmath.log(p / (1 - p))),
    "expit": (lambda rng: (rng.uniform(-700, 60),), lambda x: 1 / (1 + mpmath.exp(-x))),
    "power": (
        lambda rng: (spread(rng, 1e-10, 1e10), rng.uniform(-25, 25)), lambda x, y: mpmath.power(x, y)),
}


# The comparison.


def difference(found, known, absolute):
    """How far a found number is from the known one, as a share of it."""
    if found is NONE or known is NONE:
        return 0.0 if found is known else math.inf
    if found == known:
        return 0.0
    if not mpmath.isfinite(known):
        return math.inf
    known = mpf(known)
    # Below the normal doubles there are fewer digits.
    size = max(abs(known), mpf(absolute), mpf(2) ** -1022)
    return float(abs(mpf(found) - known) / size)


def worst_of(found, known, absolute):
    if len(found) != len(known):
        return math.inf
    return max(difference(f, k, absolute) for f, k in zip(found, known))


def plain(number):
    return number if number is NONE or isinstance(number, (int, mpf)) else float(number)


def compare(program, name, cases_count):
    method = METHODS[name]
    # A seed of its own, so that a method alone has the same cases as among all.
    rng = random.Random(zlib.crc32(name.encode()))
    cases = [tuple(method.cases(rng)) for _ in range(cases_count)]
    found = answers(program, name, cases)
    worst, culprit, judged = 0.0, None, 0
    for case, own in zip(cases, found):
        absolute = method.absolute(case)
        own_worst = worst_of(own, [plain(x) for x in method.peer(*case)], absolute)
        if not own_worst <= LIMIT and method.judge:
            judged += 1
            own_worst = worst_of(own, [plain(x) for x in method.judge(*case)], absolute)
        if not own_worst <= worst:
            worst, culprit = own_worst, case
    # The peers agree to 1e-9 only; the first cases are held against mpmath too.
    close, sample_size = 0.0, 0
    if method.judge:
        sample_size = min(cases_count, method.checked)
        for case, own in zip(cases[:sample_size], found):
            known = [plain(x) for x in method.judge(*case)]
            close = max(close, worst_of(own, known, method.absolute(case)))
    judge = method.name + (f"; mpmath in {judged}" if judged else "")
    beside = f"{close:.1e} ({sample_size})" if sample_size else "–"
    print(f"{name:22} {cases_count:6} {worst:10.1e}  {beside:14} {judge}", flush=True)
    if not worst <= LIMIT:
        print(f"  {name} {culprit}", flush=True)
    return worst <= LIMIT and close <= LIMIT


def compare_elementary(program, name, cases_count):
    make, known = ELEMENTARY[name]
    rng = random.Random(zlib.crc32(name.encode()))
    cases = [make(rng) for _ in range(cases_count)]
    worst, culprit = 0.0, None
    for case, (own,) in zip(cases, answers(program, name, cases)):
        right = known(*map(mpf, case))
        ulp = mpf(math.ulp(float(right)))
        error = float(abs(mpf(own) - right) / ulp)
        if not error <= worst:
            worst, culprit = error, case
    print(f"{name:22} {cases_count:6} {worst:6.3f} ulp  {'–':14} mpmath", flush=True)
    if not worst <= 1:
        print(f"  {name} {culprit}", flush=True)
    return worst <= 1


def main():
    words = sys.argv[1:]
    cases_count = int(words.pop(0)) if words and words[0].isdigit() else 10_000
    names = words or [*ELEMENTARY, *METHODS]
    unknown = [name for name in names if name not in METHODS and name not in ELEMENTARY]
    if unknown:
        sys.exit(f"agreement.py: no method {', '.join(unknown)}; expected {' '.join([*ELEMENTARY, *METHODS])}")
    with tempfile.TemporaryDirectory() as folder:
        program = compile_answers(folder)
        print(f"{'method':22} {'cases':>6} {'worst':>10}  {'to mpmath':14} judge")
        good = [
            (compare_elementary if name in ELEMENTARY else compare)(program, name, cases_count)
            for name in names
        ]
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
