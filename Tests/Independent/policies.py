"""The configurations of the random workspaces.

Each seed takes the next variant of every setting, so that a row of seeds covers them all.
"""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Criterion:
    """A criterion of a score; `values` is the map of a measure in words. `normalise` is `target`,
    `map`, `minmax`, `percentile` or `rank`; the last three compare with the other accounts."""

    measure: str
    weight: Fraction
    floor: Fraction | None = None
    target: Fraction | None = None
    values: tuple[tuple[str, Fraction], ...] = ()
    normalise: str = "target"
    logarithmic: bool = False
    winsorise: bool = False


@dataclass(frozen=True)
class ScoreModel:
    """A score of 0 to 100 and its levels: `thresholds` lead from the highest one on, `lowest` is
    the one without. `is_standard` models are not written out."""

    criteria: tuple[Criterion, ...]
    thresholds: tuple[tuple[str, Fraction], ...]
    lowest: str
    missing: str
    minimum_coverage: Fraction
    is_standard: bool = False

    @property
    def levels(self):
        """The codes, from the highest on."""
        return [code for code, _ in self.thresholds] + [self.lowest]

    def counts(self, measure):
        """Whether a criterion has the measure."""
        return any(criterion.measure == measure for criterion in self.criteria)


@dataclass(frozen=True)
class Policy:
    """What `workspace.yml` says. Cuts of ABC are shares, `dwell` is (up, down), and the two guard
    rails are typed: `true` (the second tier), `false` or a tier. `cadence` is the days between
    meetings by tier."""

    abc_basis: str
    abc_crossing: str
    abc_cuts: tuple[Fraction, Fraction]
    xyz_grain: str
    xyz_cuts: tuple[Fraction, Fraction]
    xyz_ddof: int
    rfm_mode: str
    tiers: ScoreModel
    health: ScoreModel | None
    lift_class_a: str
    cap_without_revenue: str
    cadence: tuple[tuple[str, int], ...]
    writes_hysteresis: bool
    band: Fraction
    points: Fraction
    dwell: tuple[int, int]

    @property
    def has_hysteresis(self):
        """Whether reviews may hold against the figures: no band and one review that decides is the
        same as `hysteresis: none`."""
        return (self.band, self.points, self.dwell) != (0, 0, (1, 1))

    def guard_rail(self, typed):
        """The tier that a guard rail names; None where it is switched off."""
        return {"true": self.tiers.levels[1], "false": None}.get(typed, typed)


ABC = (
    ("revenue", "up", (80, 95)),
    ("revenue", "down", (80, 95)),
    ("contribution", "up", (70, 90)),
    ("count", "up", (20, 50)),
    ("revenue", "up", (50, 80)),
    ("contribution", "down", (80, 90)),
)
XYZ = (
    ("month", ("0.5", "1.0"), 0),
    ("quarter", ("0.5", "1.0"), 0),
    ("auto", ("0.3", "0.8"), 1),
    ("month", ("0.1", "0.25"), 0),
    ("quarter", ("0.2", "0.6"), 1),
    ("auto", ("0.5", "1.0"), 0),
)
REVIEWS = (
    ("10", "5", (1, 2)),
    ("0", "0", (1, 1)),
    ("20", "8", (2, 2)),
    ("10", "2.5", (2, 1)),
    ("5", "5", (1, 3)),
    None,  # `hysteresis: none`
)
GUARD_RAILS = (("true", "true"), ("false", "B"), ("A", "C"), ("B", "false"), ("false", "true"))
CADENCE = (("A", 30), ("B", 60), ("C", 75))
# From the highest tier on; low thresholds let a score reach a tier without revenue, high ones leave
# accounts of class A below the second tier.
THRESHOLDS = ((70, 45), (85, 65), (30, 12), (75, 50, 25))
MISSING = ("renormalise", "zero", "neutral")

# Measure, weight, floor, target, and what else the criterion says.
USUAL = (
    ("volume", 35, 2000, 40000),
    ("growth_potential", 25, 0, 30000),
    ("satisfaction", 15, 5, 9),
    ("segment", 15, None, None),
    ("tenure", 10, 0, 5),
)
UNUSUAL = (
    ("volume", "0.3", 0, 15000),
    ("growth_potential", "0.2", -0.2, 0.3),
    ("stability", "0.15", 0, 1),
    ("cost_to_serve", "0.1", 0.4, 0.02),
    ("frequency", "0.1", 0, 24),
    ("strategic_value", "0.1", 1, 5),
    ("reference_value", "0.05", 1, 5),
)
RELATIVE = (
    ("volume", 30, None, None, {"normalise": "rank"}),
    ("tenure", 10, None, None, {"normalise": "percentile"}),
    ("satisfaction", 15, None, None, {"normalise": "minmax"}),
    ("overdue_ratio", 15, None, None, {"normalise": "minmax", "winsorise": True}),
    ("cost_to_serve", 10, None, None, {"normalise": "rank"}),
    ("days_late", 10, None, None, {"normalise": "percentile"}),
    ("frequency", 10, None, None, {"normalise": "minmax", "winsorise": True}),
)
FURTHER = (
    ("volume", 30, 1, 50000, {"logarithmic": True}),
    ("growth", 15, -0.3, 0.5),
    ("nine_box", 15, None, None),
    ("health", 20, 20, 90),
    ("overdue_ratio", 10, 5, 1),
    ("days_late", 10, 30, 0),
    ("stability", 5, 0, 1),
)
TIER_CRITERIA = (USUAL, UNUSUAL, RELATIVE, FURTHER)

STANDARD_HEALTH = (
    ("overdue_ratio", 35, 5, 1),
    ("satisfaction", 25, 5, 9),
    ("growth", 20, -0.3, 0.1),
    ("days_late", 10, 30, 0),
    ("meeting_cadence", 10, 2, 1),
)
OTHER_HEALTH = (
    ("meeting_cadence", 40, 3, 1),
    ("satisfaction", 25, None, None, {"normalise": "rank"}),
    ("growth", 20, None, None, {"normalise": "minmax", "winsorise": True}),
    ("nine_box", 15, None, None),
)
HEALTH_BEFORE_TIERS = (
    ("overdue_ratio", 50, 20, 1, {"logarithmic": True}),
    ("satisfaction", 30, 4, 9),
    ("days_late", 20, None, None, {"normalise": "rank"}),
)
HEALTH = (STANDARD_HEALTH, None, OTHER_HEALTH, HEALTH_BEFORE_TIERS)
HEALTH_LEVELS = ("good", "watch", "poor")
SEGMENT_VALUES = (
    ("retail", Fraction(1, 2)),
    ("industry", Fraction(1)),
    ("pharma", Fraction("0.75")),
)
CELL_VALUES = (
    ("AX", Fraction(1)),
    ("AY", Fraction("0.8")),
    ("AZ", Fraction("0.6")),
    ("BX", Fraction("0.5")),
    ("BZ", Fraction("0.3")),
    ("CZ", Fraction(0)),
)
MAPS = {"segment": SEGMENT_VALUES, "nine_box": CELL_VALUES}


def has_potential(seed):
    """Whether the workspace has a `potential.csv`: the unusual criteria expect none."""
    return seed % 2 == 0


def policy(seed):
    """The configuration of a seed."""
    basis, crossing, cuts = ABC[seed % len(ABC)]
    grain, limits, ddof = XYZ[seed % len(XYZ)]
    band, points, dwell = REVIEWS[seed % len(REVIEWS)] or (0, 0, (1, 1))
    lift, cap = GUARD_RAILS[seed % len(GUARD_RAILS)]
    return Policy(
        abc_basis=basis,
        abc_crossing=crossing,
        abc_cuts=tuple(Fraction(cut, 100) for cut in cuts),
        xyz_grain=grain,
        xyz_cuts=tuple(map(Fraction, limits)),
        xyz_ddof=ddof,
        rfm_mode="r-rfm" if seed % 4 == 3 else "quantile",
        tiers=tier_model(seed),
        health=health_model(seed),
        lift_class_a=lift,
        cap_without_revenue=cap,
        cadence=CADENCE,
        writes_hysteresis=REVIEWS[seed % len(REVIEWS)] is not None,
        band=Fraction(band) / 100,
        points=Fraction(points),
        dwell=dwell,
    )


def tier_model(seed):
    """The score of the tiers."""
    thresholds = THRESHOLDS[seed // 2 % len(THRESHOLDS)]
    return ScoreModel(
        criteria=tuple(criterion(*row) for row in TIER_CRITERIA[seed % len(TIER_CRITERIA)]),
        thresholds=tuple(zip("ABC", map(Fraction, thresholds))),
        lowest="ABCD"[len(thresholds)],
        missing=MISSING[seed % 3],
        minimum_coverage=Fraction(60, 100),
    )


def health_model(seed):
    """The score of health; None where the workspace has none."""
    rows = HEALTH[seed % len(HEALTH)]
    if rows is None:
        return None
    is_standard = rows is STANDARD_HEALTH
    cuts = (70, 40) if is_standard else (80, 55)
    return ScoreModel(
        criteria=tuple(criterion(*row) for row in rows),
        thresholds=tuple(zip(HEALTH_LEVELS, map(Fraction, cuts))),
        lowest=HEALTH_LEVELS[-1],
        missing="renormalise" if is_standard else MISSING[seed // 2 % 3],
        minimum_coverage=Fraction(60 if is_standard else 75, 100),
        is_standard=is_standard,
    )


def criterion(measure, weight, floor, target, options=None):
    """A criterion with exact figures; floor and target are written in decimals."""

    def exact(figure):
        return None if figure is None else Fraction(str(figure))

    options = {"normalise": "map" if measure in MAPS else "target"} | (options or {})
    values = MAPS.get(measure, ())
    return Criterion(
        measure, exact(weight), exact(floor), exact(target), values, **options
    )
