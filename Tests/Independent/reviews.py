"""Classes and tiers that hold over a row of month-end reviews, with hysteresis."""

from dataclasses import dataclass, replace
from datetime import date

from calendar_windows import month_ends
from portfolio_metrics import CLASSES, scored_portfolio


@dataclass(frozen=True)
class Held:
    """What an account holds since a review, and the proposal that waits: a class, and how many
    reviews in a row have proposed it."""

    state: str | None
    since: date
    proposal: str | None = None
    count: int = 0


def history(workspace, ledger, first, last):
    """The columns of every account at each month end from `first` to `last`, by day and account.
    Reviews begin with the first month of the orders."""
    classes, tiers, overrides = {}, {}, {}
    policy = workspace.policy
    rows = {}
    for day in month_ends(ledger.first_day, last):
        metrics, cards = scored_portfolio(workspace, ledger.view(day))
        starts = not classes
        for account, row in metrics.items():
            card = cards[account]
            by_class = Review(
                day,
                row["revenue_class"],
                CLASSES,
                class_band(row["held_share"], policy),
                policy.dwell,
            )
            by_tier = Review(day, card.guarded, policy.tiers, tier_band(card, policy), policy.dwell)
            classes[account] = by_class.first() if starts else by_class.next(classes.get(account))
            tiers[account] = by_tier.first() if starts else by_tier.next(tiers.get(account))
            overrides.setdefault(account, day)
            if day >= first:
                held = (classes[account], tiers[account], card.override, overrides[account])
                rows[day, account] = row | {"as_of": day} | held_columns(*held)
    return rows


def held_columns(by_class, by_tier, override, first_review):
    """What holds, and since which review. An override stands above what the reviews found, from the
    first review on, as nothing says when it was set."""
    tier = Held(override, first_review) if override else by_tier
    return {
        "held_abc": by_class.state,
        "held_abc_since": by_class.since if by_class.state else None,
        "held_tier": tier.state,
        "held_tier_since": tier.since if tier.state else None,
    }


@dataclass(frozen=True)
class Review:
    """One review of one account: the class `raw` that the figures propose among the classes `order`
    from the best on, `may_pass(state, raw, is_promotion)` that says whether the band lets a move
    pass, and how many reviews in a row must agree, (up, down)."""

    day: date
    raw: str | None
    order: tuple[str, ...]
    may_pass: object
    dwell: tuple[int, int]

    def first(self):
        """What holds after the first review of all."""
        return Held(self.raw, self.day)

    def next(self, held):
        """What holds after a later one; an account that was not there had no class."""
        held = held or Held(None, self.day)
        if self.raw == held.state:
            return replace(held, proposal=None, count=0)
        is_promotion = self._rank(self.raw) < self._rank(held.state)
        if None not in (self.raw, held.state) and not self.may_pass(
            held.state, self.raw, is_promotion
        ):
            return replace(held, proposal=None, count=0)
        count = held.count + 1 if held.count and held.proposal == self.raw else 1
        if count >= self.dwell[0 if is_promotion else 1]:
            return Held(self.raw, self.day)
        return replace(held, proposal=self.raw, count=count)

    def _rank(self, state):
        return len(self.order) if state is None else self.order.index(state)


def class_band(share, policy):
    """Whether a move of class by revenue passes, by the share that decides the class."""

    def may_pass(state, raw, is_promotion):
        cut = policy.abc_cuts[CLASSES.index(state) - (1 if is_promotion else 0)]
        return (
            share <= cut * (1 - policy.band)
            if is_promotion
            else share >= cut + policy.band * (1 - cut)
        )

    return may_pass


def tier_band(card, policy):
    """Whether a move of tier passes, by the score: a promotion at the threshold, a demotion where
    the score is more than `points` below it. Guard rails know no band."""
    thresholds = dict(policy.thresholds)

    def may_pass(state, raw, is_promotion):
        return is_promotion or card.rails or card.score < thresholds[state] - policy.points

    return may_pass
