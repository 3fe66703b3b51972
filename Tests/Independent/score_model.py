"""The score of each account with the points behind it, for tiers and for health, as
docs/workspace.md states the model."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

import normalisation
from policies import Criterion, ScoreModel

MISSING_VALUE = {"zero": Fraction(0), "neutral": Fraction(1, 2), "renormalise": None}


@dataclass(frozen=True)
class Part:
    """A criterion of one account: raw value, share of the way from floor to target (None: does not
    count), and the points it can bring and brings, all exact."""

    criterion: Criterion
    value: object
    normalised: Fraction | None
    maximum: Fraction
    points: Fraction


@dataclass(frozen=True)
class Score:
    """The score of an account, 0 to 100 and exact, None where no criterion counts, with its level
    and the share of the weights whose criterion has a value."""

    model: ScoreModel
    parts: tuple[Part, ...]
    exact: Fraction | None
    coverage: Fraction
    level: str | None

    @property
    def shown(self):
        """The score in thousandths, half to even."""
        return None if self.exact is None else round(self.exact, 3)

    @property
    def shown_points(self):
        """The points in thousandths that sum to the shown score, by largest remainder."""
        if self.exact is None:
            return [None] * len(self.parts)
        return thousandths([part.points for part in self.parts], self.shown, self.shown_maxima)

    @property
    def shown_maxima(self):
        """The largest possible points in thousandths that sum to 100."""
        if self.exact is None:
            return [None] * len(self.parts)
        return thousandths([part.maximum for part in self.parts], 100, [100] * len(self.parts))


def thousandths(values, total, limits):
    """The values in thousandths that sum to the total: rounded down, then one more each by largest
    remainder, the first of equal ones, where that does not exceed the limit."""
    shown = [Fraction(floor(value * 1000), 1000) for value in values]
    places = [place for place, limit in enumerate(limits) if shown[place] < limit]
    places.sort(key=lambda place: shown[place] - values[place])
    for place in places[: int((total - sum(shown)) * 1000)]:
        shown[place] += Fraction(1, 1000)
    return shown


def scores(model, rows, values):
    """The score of every account. `values` are the raw values by measure and account."""
    known = [
        normalisation.shares(criterion, values[criterion.measure], rows)
        for criterion in model.criteria
    ]
    return {
        account: score(
            model,
            [values[criterion.measure][account] for criterion in model.criteria],
            [shares.get(account) for shares in known],
        )
        for account in rows
    }


def score(model, values, known):
    """The score of an account from its raw values and the shares of those that are known."""
    shares = [MISSING_VALUE[model.missing] if share is None else share for share in known]
    weights = [criterion.weight for criterion in model.criteria]
    exact = score_of(shares, weights)
    total = counted_weight(shares, weights)
    covered = sum(weight for weight, share in zip(weights, known) if share is not None)
    return Score(
        model=model,
        parts=tuple(map(part, model.criteria, values, shares, [total] * len(shares))),
        exact=exact,
        coverage=covered / sum(weights),
        level=None if exact is None else level_of(exact, model),
    )


def counted_weight(shares, weights):
    """The sum of the weights whose criterion counts."""
    return sum(weight for share, weight in zip(shares, weights) if share is not None)


def score_of(shares, weights):
    """The weighted mean of the shares that count, 0 to 100; None where none does."""
    total = counted_weight(shares, weights)
    if not total:
        return None
    counted = sum(share * weight for share, weight in zip(shares, weights) if share is not None)
    return 100 * counted / total


def part(criterion, value, share, total_weight):
    """A criterion with its points of all that count."""
    maximum = Fraction(0) if share is None else 100 * criterion.weight / total_weight
    return Part(criterion, value, share, maximum, maximum * (share or 0))


def level_of(exact, model):
    """The highest level whose threshold the score reaches."""
    for code, threshold in model.thresholds:
        if exact >= threshold:
            return code
    return model.lowest
