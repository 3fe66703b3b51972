"""The configurations of the random workspaces.

Each seed takes the next variant of every setting, so that a row of seeds covers them all.
"""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Criterion:
    """A criterion of the tier score; `values` is the map of `segment`."""

    measure: str
    weight: Fraction
    floor: Fraction | None = None
    target: Fraction | None = None
    values: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True)
class Policy:
    """What `workspace.yml` says. Cuts of ABC are shares, `thresholds` lead from the highest tier
    on, and `dwell` is (up, down)."""

    abc_basis: str
    abc_crossing: str
    abc_cuts: tuple[Fraction, Fraction]
    xyz_grain: str
    xyz_cuts: tuple[Fraction, Fraction]
    xyz_ddof: int
    rfm_mode: str
    criteria: tuple[Criterion, ...]
    thresholds: tuple[tuple[str, Fraction], ...]
    lowest_tier: str
    missing: str
    lift_class_a: bool
    cap_without_revenue: bool
    minimum_coverage: Fraction
    band: Fraction
    points: Fraction
    dwell: tuple[int, int]

    @property
    def has_hysteresis(self):
        """Whether reviews may hold against the figures: no band and one review that decides is the
        same as `hysteresis: none`."""
        return (self.band, self.points, self.dwell) != (0, 0, (1, 1))

    @property
    def tiers(self):
        """The codes, from the highest on."""
        return [code for code, _ in self.thresholds] + [self.lowest_tier]


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
)
# From the highest tier on; low thresholds let a score reach a tier without revenue, high ones leave
# accounts of class A below the second tier.
THRESHOLDS = ((70, 45), (85, 65), (30, 12), (75, 50, 25))
MISSING = ("renormalise", "zero", "neutral")

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
SEGMENT_VALUES = (
    ("retail", Fraction(1, 2)),
    ("industry", Fraction(1)),
    ("pharma", Fraction("0.75")),
)


def has_potential(seed):
    """Whether the workspace has a `potential.csv`: the unusual criteria expect none."""
    return seed % 2 == 0


def policy(seed):
    """The configuration of a seed."""
    basis, crossing, cuts = ABC[seed % len(ABC)]
    grain, limits, ddof = XYZ[seed % len(XYZ)]
    thresholds = THRESHOLDS[seed % len(THRESHOLDS)]
    band, points, dwell = REVIEWS[seed % len(REVIEWS)]
    return Policy(
        abc_basis=basis,
        abc_crossing=crossing,
        abc_cuts=tuple(Fraction(cut, 100) for cut in cuts),
        xyz_grain=grain,
        xyz_cuts=tuple(map(Fraction, limits)),
        xyz_ddof=ddof,
        rfm_mode="r-rfm" if seed % 4 == 3 else "quantile",
        criteria=tuple(criterion(*row) for row in (USUAL if has_potential(seed) else UNUSUAL)),
        thresholds=tuple(zip("ABC", map(Fraction, thresholds))),
        lowest_tier="ABCD"[len(thresholds)],
        missing=MISSING[seed % 3],
        lift_class_a=seed % 5 != 4,
        cap_without_revenue=seed % 5 != 3,
        minimum_coverage=Fraction(60, 100),
        band=Fraction(band) / 100,
        points=Fraction(points),
        dwell=dwell,
    )


def criterion(measure, weight, floor, target):
    """A criterion with exact figures; floor and target are written in decimals."""

    def exact(figure):
        return None if figure is None else Fraction(str(figure))

    return Criterion(
        measure,
        Fraction(str(weight)),
        exact(floor),
        exact(target),
        SEGMENT_VALUES if measure == "segment" else (),
    )
