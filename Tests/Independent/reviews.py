"""Classes and tiers that hold over a row of month-end reviews, with hysteresis."""

from dataclasses import dataclass, replace
from datetime import date

from calendar_windows import month_ends
from portfolio_metrics import CLASSES, add_health, scored_portfolio
from tier_model import Rule


class Reviews:
    """The month-end reviews of a workspace up to a day, from that of the first order row on."""

    def __init__(self, workspace, ledger, last, first_shown):
        """Replays them all; the columns of those from `first_shown` on are kept in `rows`, by day
        and account."""
        self.policy = workspace.policy
        self.classes, self.tiers, self.listed, self.found = {}, {}, {}, set()
        self.latest = None
        self.rows = {}
        for day in month_ends(ledger.first_day, last):
            view = ledger.view(day)
            metrics, cards = scored_portfolio(workspace, view)
            for account, row in metrics.items():
                self._review(day, row, cards[account])
                row |= {"as_of": day} | self._class_columns(account)
                row |= self.tier_columns(account, cards[account])
            self.latest = day
            if day >= first_shown:
                add_health(metrics, workspace, view)
                self.rows |= {(day, account): row for account, row in metrics.items()}

    def _review(self, day, row, card):
        account = row["account_id"]
        by_class = Review(
            day,
            row["revenue_class"],
            CLASSES,
            class_band(row["held_share"], self.policy),
            self.policy.dwell,
        )
        by_tier = Review(
            day,
            card.guarded,
            self.policy.tiers.levels,
            tier_band(card, self.policy),
            self.policy.dwell,
        )
        for review, held in ((by_class, self.classes), (by_tier, self.tiers)):
            before = held.get(account)
            # A new account has at once the tier that its first review finds.
            starts = self.latest is None or (held is self.tiers and before is None)
            after = review.first() if starts else review.next(before)
            held[account] = after.compared(before, review)
        self.listed.setdefault(account, day)
        if card.guarded:
            self.found.add(account)

    def tier_columns(self, account, card):
        """The tier that holds after the latest review. An override stands above what the reviews
        found, from the account's first one on, as nothing says when it was set."""
        held = self.held(account, card)
        since = held.since if held and held.state else None
        if card.override:
            return tier_columns(card.override, held and self.listed[account], card)
        return tier_columns(held.state if held else card.guarded, since, card)

    def held(self, account, card):
        """What the reviews hold. None where the tier of the day counts: for an account whose
        figures gave no tier at any review, and without hysteresis where the day differs."""
        held = self.tiers[account] if account in self.found else None
        if held and not self.policy.has_hysteresis and held.state != card.guarded:
            return None
        return held

    def rule(self, account, card):
        """The move from the tier of score and guard rails to the one that reviews hold, if there is
        one, and since which review in a row they hold against the figures."""
        held = self.held(account, card)
        if held is None or held.state == card.guarded:
            return None
        return Rule("hysteresis", card.guarded, held.state, held.against_since)

    def _class_columns(self, account):
        held = self.classes[account]
        return {"held_abc": held.state, "held_abc_since": held.since if held.state else None}


def tier_columns(tier, since, card):
    """The columns of the tier that holds, and of the one of the day."""
    return {"tier": tier, "tier_since": since, "tier_of_day": card.tier}


@dataclass(frozen=True)
class Held:
    """What an account holds since a review, and the proposal that waits: a class, and how many
    reviews in a row have proposed it."""

    state: str | None
    since: date
    proposal: str | None = None
    count: int = 0
    against_since: date | None = None

    def compared(self, before, review):
        """The same with the first of the latest reviews in a row that held against the figures."""
        if review.raw == self.state:
            return replace(self, against_since=None)
        return replace(self, against_since=(before and before.against_since) or review.day)


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
    thresholds = dict(policy.tiers.thresholds)

    def may_pass(state, raw, is_promotion):
        return is_promotion or card.rails or card.score.exact < thresholds[state] - policy.points

    return may_pass
