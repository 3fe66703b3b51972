"""Statistics of whole numbers, exact but for roots. A result that is undefined is None."""

import math
from fractions import Fraction
from itertools import combinations


def ratio(numerator, denominator):
    """The quotient; None without a positive denominator."""
    if numerator is None or denominator is None or denominator <= 0:
        return None
    return Fraction(numerator) / denominator


def mean(values):
    """The arithmetic mean; None of nothing."""
    return Fraction(sum(values)) / len(values) if values else None


def median(values):
    """The middle value, or the mean of the middle two; None of nothing."""
    if not values:
        return None
    ordered = sorted(values)
    half = len(ordered) // 2
    return (
        Fraction(ordered[half])
        if len(ordered) % 2
        else Fraction(ordered[half - 1] + ordered[half]) / 2
    )


def squared_variation(values, ddof=0):
    """(deviation / mean)^2 with the divisor n - ddof; None where the mean is not positive."""
    if len(values) <= ddof or sum(values) <= 0:
        return None
    count, total = len(values), sum(values)
    squares = sum((count * value - total) ** 2 for value in values)
    return Fraction(squares, (count - ddof) * total * total)


def root(value):
    """The square root as a float."""
    return None if value is None else math.sqrt(value)


def slope(values):
    """Least-squares slope over x = 0, 1, 2, ..."""
    count = len(values)
    doubled = [2 * x - (count - 1) for x in range(count)]
    return Fraction(
        2 * sum(x * value for x, value in zip(doubled, values)),
        sum(x * x for x in doubled),
    )


def theil_sen(values):
    """Median of the slopes between any two points."""
    common = math.lcm(*range(1, len(values)))
    pairs = combinations(range(len(values)), 2)
    return median([(values[j] - values[i]) * (common // (j - i)) for i, j in pairs]) / common


def quantiles(values):
    """The type-7 quantiles at 1/5 to 4/5."""
    ordered = sorted(map(Fraction, values))
    return [quantile(ordered, Fraction(k, 5)) for k in range(1, 5)]


def quantile(ordered, share):
    """The type-7 quantile of ascending values."""
    index, rest = divmod((len(ordered) - 1) * share, 1)
    low, high = ordered[index], ordered[min(index + 1, len(ordered) - 1)]
    return low + rest * (high - low)
