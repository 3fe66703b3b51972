"""The tier of each account with the points behind it, as docs/workspace.md states the model."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor

from policies import Criterion

# Growth over the year before stands in for the white space of an account without a potential.
GROWTH_ANCHORS = (Fraction(-2, 10), Fraction(3, 10))
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
class Rule:
    """What set a tier besides the score; `held_since` belongs to hysteresis alone."""

    name: str
    before: str | None
    to: str | None
    held_since: date | None = None


@dataclass(frozen=True)
class Scorecard:
    """The score of an account, 0 to 100 and exact, None where no criterion counts; the tier of the
    score, the guard rails that move it, the tier after them (None for a prospect), and the one that
    was set by hand."""

    parts: tuple[Part, ...]
    score: Fraction | None
    coverage: Fraction
    scored_tier: str | None
    rails: tuple[Rule, ...]
    guarded: str | None
    override: str | None

    @property
    def tier(self):
        """What counts in the end: an override stands above score and guard rails."""
        return self.override or self.guarded

    @property
    def shown_score(self):
        """The score in thousandths, half to even."""
        return None if self.score is None else round(self.score, 3)

    @property
    def shown_points(self):
        """The points in thousandths that sum to the shown score, by largest remainder."""
        if self.score is None:
            return [None] * len(self.parts)
        return thousandths(
            [part.points for part in self.parts], self.shown_score, self.shown_maxima
        )

    @property
    def shown_maxima(self):
        """The largest possible points in thousandths that sum to 100."""
        if self.score is None:
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


def scorecard(row, dossier, policy, as_of):
    """The scorecard of an account from its metrics."""
    inputs = [value_and_share(criterion, row, dossier) for criterion in policy.criteria]
    shares = [MISSING_VALUE[policy.missing] if share is None else share for _, share in inputs]
    weights = [criterion.weight for criterion in policy.criteria]
    known = sum(weight for weight, (_, share) in zip(weights, inputs) if share is not None)
    score = score_of(shares, weights)
    scored = None if score is None else tier_of(score, policy)
    before = None if row["standing"] == "prospect" else scored
    rails = () if before is None else guard_rails(before, row, policy)
    total = counted_weight(shares, weights)
    return Scorecard(
        parts=tuple(
            part(criterion, value, share, total)
            for criterion, (value, _), share in zip(policy.criteria, inputs, shares)
        ),
        score=score,
        coverage=known / sum(weights),
        scored_tier=scored,
        guarded=rails[-1].to if rails else before,
        rails=rails,
        override=override(dossier, as_of),
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


def value_and_share(criterion, row, dossier):
    """The raw value of a criterion, and how far it is from floor to target; None where missing."""
    if criterion.measure == "segment":
        segment = dossier and dossier.segment
        return segment, dict(criterion.values).get(segment)
    value = measured(criterion.measure, row, dossier)
    if value is None:
        return None, None
    start, end = anchors(criterion, row)
    return value, min(Fraction(1), max(Fraction(0), (Fraction(value) - start) / (end - start)))


def anchors(criterion, row):
    """Floor and target of a criterion for an account."""
    if criterion.measure == "growth_potential" and row["potential"] is None:
        return GROWTH_ANCHORS
    return criterion.floor, criterion.target


def measured(measure, row, dossier):
    """The raw value of a measure that is a figure."""
    has_rows = row["standing"] != "prospect"
    match measure:
        case "growth_potential":
            return row["yoy"] if row["potential"] is None else row["white_space"]
        case "volume":
            return row["revenue_ttm"] if has_rows else None
        case "frequency":
            return row["orders_ttm"] if has_rows else None
        case "satisfaction":
            return row["satisfaction"]
        case "tenure":
            return row["tenure_years"]
        case "stability":
            return None if row["variation"] is None else 1 - row["variation"]
        case "cost_to_serve":
            return row["cost_to_serve_ratio"]
        case _:
            return dossier and getattr(dossier, measure)


def tier_of(score, policy):
    """The highest tier whose threshold the score reaches."""
    for code, threshold in policy.thresholds:
        if score >= threshold:
            return code
    return policy.lowest_tier


def override(dossier, as_of):
    """The tier that somebody set by hand, until its last day has passed."""
    if dossier is None or dossier.override is None:
        return None
    code, until = dossier.override
    return code if until is None or as_of <= until else None


def guard_rails(tier, row, policy):
    """The guard rail that moves an account from a tier, if one does."""
    best, second, *lower = policy.tiers
    if policy.lift_class_a and row["revenue_class"] == "A" and tier in lower:
        return (Rule("class_a_floor", tier, second),)
    if policy.cap_without_revenue and row["revenue_ttm"] <= 0 and tier == best:
        return (Rule("no_revenue_cap", tier, second),)
    return ()
