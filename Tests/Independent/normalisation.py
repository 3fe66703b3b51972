"""How far the value of a criterion takes each account, from 0 to 1, as docs/workspace.md says."""

import math
from fractions import Fraction

import series

# Growth over the year before stands in for the white space of an account without a potential.
GROWTH_ANCHORS = (Fraction(-2, 10), Fraction(3, 10))
# Measures of which less is better, whatever the other accounts have.
LESS_IS_BETTER = {"cost_to_serve", "overdue_ratio", "days_late", "meeting_cadence"}
TAILS = (Fraction(5, 100), Fraction(95, 100))


def shares(criterion, values, rows):
    """The share of each account that has a value; `values` are the raw ones, None where missing."""
    known = {account: value for account, value in values.items() if value is not None}
    if criterion.normalise == "map":
        words = dict(criterion.values)
        return {account: words[word] for account, word in known.items() if word in words}
    if criterion.normalise == "target":
        return {
            account: between(value, *anchors(criterion, rows[account]), criterion.logarithmic)
            for account, value in known.items()
        }
    relative = {"minmax": by_extremes, "percentile": by_percentile, "rank": by_rank}
    found = relative[criterion.normalise](known, criterion)
    if criterion.measure in LESS_IS_BETTER:
        return {account: 1 - share for account, share in found.items()}
    return found


def anchors(criterion, row):
    """Floor and target of a criterion for an account."""
    if criterion.measure == "growth_potential" and row["potential"] is None:
        return GROWTH_ANCHORS
    return criterion.floor, criterion.target


def between(value, start, end, logarithmic):
    """How far the value is from floor to target, no less than 0 and no more than 1; nothing has a
    logarithm below 0, so that such a value is at the lower end."""
    if logarithmic:
        if value <= 0:
            return Fraction(0) if start < end else Fraction(1)
        value, start, end = (math.log(number) for number in (value, start, end))
    return clamped((Fraction(value) - Fraction(start)) / (Fraction(end) - Fraction(start)))


def clamped(share):
    """The share within 0 to 1."""
    return min(Fraction(1), max(Fraction(0), share))


def by_extremes(known, criterion):
    """Between the least and the most, or the quantiles 5 and 95 %; one half where all are equal."""
    if not known:
        return {}
    ordered = sorted(map(Fraction, known.values()))
    low, high = ordered[0], ordered[-1]
    if criterion.winsorise:
        low, high = (series.quantile(ordered, share) for share in TAILS)
    if low == high:
        return dict.fromkeys(known, Fraction(1, 2))
    return {
        account: clamped((Fraction(value) - low) / (high - low)) for account, value in known.items()
    }


def by_percentile(known, _):
    """(smaller ones + half of the equal ones) / all, itself among the equal ones."""
    ordered = list(known.values())
    return {
        account: (smaller(ordered, value) + Fraction(ordered.count(value), 2)) / len(ordered)
        for account, value in known.items()
    }


def by_rank(known, _):
    """(smaller ones + half of the other equal ones) / (all - 1); one half for a single account."""
    ordered = list(known.values())
    if len(ordered) == 1:
        return dict.fromkeys(known, Fraction(1, 2))
    return {
        account: (smaller(ordered, value) + Fraction(ordered.count(value) - 1, 2))
        / (len(ordered) - 1)
        for account, value in known.items()
    }


def smaller(ordered, value):
    """How many values are smaller."""
    return sum(other < value for other in ordered)
