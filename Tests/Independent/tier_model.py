"""The tier of each account by score, guard rails and hand, and its health."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from score_model import Score, scores


@dataclass(frozen=True)
class Rule:
    """What set a tier besides the score; `held_since` belongs to hysteresis alone."""

    name: str
    before: str | None
    to: str | None
    held_since: date | None = None


@dataclass(frozen=True)
class TierCard:
    """The score of an account, the guard rails that move its tier, the tier after them (None for a
    prospect), and the one that was set by hand."""

    score: Score
    rails: tuple[Rule, ...]
    guarded: str | None
    override: str | None

    @property
    def tier(self):
        """What counts on the day: an override stands above score and guard rails."""
        return self.override or self.guarded


def tier_cards(rows, workspace, view):
    """The tier of every account on the day. Where tiers count health, `rows` have it."""
    dossiers = {dossier.id: dossier for dossier in workspace.dossiers}
    policy = workspace.policy
    by_account = scores(policy.tiers, rows, raw_values(policy.tiers, rows, workspace, view))
    return {
        account: tier_card(score, rows[account], dossiers.get(account), policy, view.windows.as_of)
        for account, score in by_account.items()
    }


def tier_card(score, row, dossier, policy, as_of):
    """The tier of an account on the day."""
    before = None if row["standing"] == "prospect" else score.level
    rails = () if before is None else guard_rails(before, row, policy)
    return TierCard(score, rails, rails[-1].to if rails else before, override(dossier, as_of))


def health_scores(rows, workspace, view):
    """The health of every account; None where it is not configured. `rows` have the tier that
    holds, by which the cadence of meetings goes, unless tiers count health."""
    model = workspace.policy.health
    return model and scores(model, rows, raw_values(model, rows, workspace, view))


def health_columns(score, row):
    """The columns of an account's health, empty where it is not configured. A prospect has a score
    and no level, as it has no tier."""
    return {
        "health": score and (None if row["standing"] == "prospect" else score.level),
        "health_score": score and score.shown,
        "health_coverage": score and score.coverage,
    }


def raw_values(model, rows, workspace, view):
    """The raw values of the measures of a model, by measure and account."""
    dossiers = {dossier.id: dossier for dossier in workspace.dossiers}
    return {
        criterion.measure: {
            account: measured(
                criterion.measure, row, dossiers.get(account), workspace.policy, view.windows.as_of
            )
            for account, row in rows.items()
        }
        for criterion in model.criteria
    }


# Measures that are columns.
COLUMNS = {
    "satisfaction": "satisfaction",
    "tenure": "tenure_years",
    "cost_to_serve": "cost_to_serve_ratio",
    "growth": "yoy",
    "days_late": "days_late",
    "nine_box": "class_abcxyz",
    "health": "health_score",
}


def measured(measure, row, dossier, policy, as_of):
    """The raw value of a measure."""
    has_rows = row["standing"] != "prospect"
    match measure:
        case "growth_potential":
            return row["yoy"] if row["potential"] is None else row["white_space"]
        case "volume":
            return row["revenue_ttm"] if has_rows else None
        case "frequency":
            return row["orders_ttm"] if has_rows else None
        case "stability":
            return None if row["variation"] is None else 1 - row["variation"]
        case "overdue_ratio":
            # It counts as the decimal that its column prints, which decides ties of thousandths.
            ratio = row["overdue_ratio"]
            return ratio and Fraction(repr(float(ratio)))
        case "meeting_cadence":
            return meeting_cadence(row["tier"], dossier, policy, as_of)
        case _ if measure in COLUMNS:
            return row[COLUMNS[measure]]
        case _:
            return dossier and getattr(dossier, measure)


def meeting_cadence(tier, dossier, policy, as_of):
    """Days since the last meeting / days between meetings of the tier."""
    days = dict(policy.cadence).get(tier)
    past = [day for day in dossier.meetings if day <= as_of] if dossier else []
    return Fraction((as_of - max(past)).days, days) if past and days else None


def override(dossier, as_of):
    """The tier that somebody set by hand, until its last day has passed."""
    if dossier is None or dossier.override is None:
        return None
    code, until = dossier.override
    return code if until is None or as_of <= until else None


def guard_rails(tier, row, policy):
    """The guard rail that moves an account from a tier, if one does."""
    rank = policy.tiers.levels.index
    lift = policy.guard_rail(policy.lift_class_a)
    cap = policy.guard_rail(policy.cap_without_revenue)
    if lift and row["revenue_class"] == "A" and rank(tier) > rank(lift):
        return (Rule("class_a_floor", tier, lift),)
    if cap and row["revenue_ttm"] <= 0 and rank(tier) < rank(cap):
        return (Rule("no_revenue_cap", tier, cap),)
    return ()
