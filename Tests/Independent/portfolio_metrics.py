"""The metrics that compare an account with the others: shares, classes, scores."""

from collections import defaultdict
from fractions import Fraction

import series
from account_metrics import account_metrics, monthly_revenue, used_months, xyz_class
from tier_model import health_columns, health_scores, tier_cards

CLASSES = ("A", "B", "C")
STANDARD_CUTS = (Fraction(80, 100), Fraction(95, 100))

# Bounds of recency, frequency and money; the first that hold the three scores name the segment.
SEGMENTS = (
    ("champions", (5, 5), (5, 5), (5, 5)),
    ("potential_loyalist", (3, 5), (3, 5), (2, 5)),
    ("loyal_customers", (2, 4), (2, 4), (2, 4)),
    ("promising", (3, 4), (1, 3), (3, 5)),
    ("new_customers", (4, 5), (1, 3), (1, 5)),
    ("cannot_lose_them", (1, 2), (3, 4), (4, 5)),
    ("at_risk", (1, 2), (2, 5), (4, 5)),
    ("need_attention", (1, 3), (3, 5), (3, 5)),
    ("about_to_sleep", (2, 3), (1, 3), (1, 4)),
    ("lost", (1, 1), (1, 5), (1, 5)),
)

# Segments that say that an account leaves.
LEAVING = {"cannot_lose_them", "at_risk", "need_attention", "about_to_sleep", "lost"}


def portfolio_metrics(workspace, view):
    """The columns of every account but those of the tier, by account."""
    dossiers = {dossier.id: dossier for dossier in workspace.dossiers}
    accounts = sorted(dossiers.keys() | view.accounts)
    rows = {account: account_metrics(account, dossiers.get(account), view) for account in accounts}
    for columns in (
        revenue_shares(rows),
        growth_shares(rows, view),
        policy_classes(rows, workspace.policy, view),
        rfm(rows, workspace.policy.rfm_mode),
    ):
        for account, row in rows.items():
            row |= columns[account]
    return rows


def scored_portfolio(workspace, view):
    """The columns of every account but those of the tier that holds and what depends on it, and
    the tiers of the day behind them, by account."""
    rows = portfolio_metrics(workspace, view)
    if workspace.policy.tiers.counts("health"):
        add_health(rows, workspace, view)
    cards = tier_cards(rows, workspace, view)
    for account, card in cards.items():
        rows[account] |= {"score": card.score.shown, "coverage": card.score.coverage}
    return rows, cards


def add_health(rows, workspace, view):
    """Adds the columns of health, and returns the scores behind them, None without health."""
    health = health_scores(rows, workspace, view)
    for account, row in rows.items():
        row |= health_columns(health and health[account], row)
    return health


def positive(rows, column):
    """The accounts with a positive figure."""
    return {
        account: row[column]
        for account, row in rows.items()
        if row[column] is not None and row[column] > 0
    }


def held_shares(values):
    """For each account the share of the total that strictly larger values hold, and the share that
    larger and equal ones hold."""
    total, before = sum(values.values()), Fraction(0)
    shares = {}
    by_value = defaultdict(list)
    for account, value in values.items():
        by_value[value].append(account)
    for value in sorted(by_value, reverse=True):
        held = before + value * len(by_value[value]) / total
        shares |= dict.fromkeys(by_value[value], (before, held))
        before = held
    return shares


def held_counts(values):
    """The same by the number of accounts instead of what they bring."""
    ordered = sorted(values.values(), reverse=True)
    return {
        account: (
            Fraction(ordered.index(value), len(ordered)),
            Fraction(ordered.index(value) + ordered.count(value), len(ordered)),
        )
        for account, value in values.items()
    }


def abc_class(shares, cuts, crossing):
    """A, B or C by the share before an account (`up`) or including it (`down`)."""
    if shares is None:
        return None
    before, held = shares
    for letter, cut in zip(CLASSES, cuts):
        if before < cut if crossing == "up" else held <= cut:
            return letter
    return CLASSES[-1]


def revenue_shares(rows):
    """Shares of the revenue of accounts with positive revenue, and the classes with the cuts 80 and
    95 %, whatever the workspace says."""
    values = positive(rows, "revenue_ttm")
    ordered = sorted(values.values(), reverse=True)
    total, middle = sum(ordered), series.median(ordered)
    shares, shares_prior = held_shares(values), held_shares(positive(rows, "revenue_prior"))
    columns = {}
    for account, row in rows.items():
        own = values.get(account)
        before, held = shares.get(account, (None, None))
        letter = abc_class(shares.get(account), STANDARD_CUTS, "up")
        columns[account] = {
            "share_ttm": series.ratio(own or 0, total),
            "rank_ttm": own and 1 + ordered.index(own),
            "cum_before": before,
            "cum_incl": held,
            "median_customers": own and own / middle,
            "abc": letter,
            "abc_down": abc_class(shares.get(account), STANDARD_CUTS, "down"),
            "abc_prior": abc_class(shares_prior.get(account), STANDARD_CUTS, "up"),
            "abcxyz": letter and row["xyz"] and letter + row["xyz"],
        }
    return columns


def growth_shares(rows, view):
    """The change of each account as a share of the revenue of all before."""
    before = sum(row["revenue_prior"] for row in rows.values())
    return {
        account: {
            "growth_contribution": (
                series.ratio(row["revenue_ttm"] - row["revenue_prior"], before)
                if account in view.revenue
                else None
            )
        }
        for account, row in rows.items()
    }


def policy_classes(rows, policy, view):
    """The classes by the configuration of the workspace. `revenue_class` and `held_share` are no
    columns: the class by revenue, which guard rails and reviews go by also where the basis is
    contribution, and the share that decides it."""
    revenues = positive(rows, "revenue_ttm")
    by_revenue = held_counts(revenues) if policy.abc_basis == "count" else held_shares(revenues)
    by_basis = (
        held_shares(positive(rows, "contribution"))
        if policy.abc_basis == "contribution"
        else by_revenue
    )
    letters = {
        account: abc_class(by_basis.get(account), policy.abc_cuts, policy.abc_crossing)
        for account in rows
    }
    grain = policy.xyz_grain
    if grain == "auto":
        gaps = [
            rows[account]["gap_median"]
            for account, letter in letters.items()
            if letter == "A" and rows[account]["gap_median"] is not None
        ]
        grain = "month" if gaps and series.median(gaps) <= 30 else "quarter"
    months = 12 if policy.xyz_grain == "month" else 24
    columns = {}
    for account, row in rows.items():
        squared = variation(account, row, policy.xyz_ddof, grain, months, view)
        regularity = xyz_class(squared, policy.xyz_cuts)
        columns[account] = {
            "class_abc": letters[account],
            "variation": series.root(squared),
            "class_xyz": regularity,
            "class_abcxyz": letters[account] and regularity and letters[account] + regularity,
            "revenue_class": abc_class(
                by_revenue.get(account), policy.abc_cuts, policy.abc_crossing
            ),
            "held_share": by_revenue.get(account, (None, None))[
                ("up", "down").index(policy.abc_crossing)
            ],
        }
    return columns


def variation(account, row, ddof, grain, months, view):
    """Squared variation of the last complete months, or of blocks of three of them, from the first
    order on; at least six."""
    values = monthly_revenue(account, view, months)
    used = used_months(row, view, months)
    if grain == "quarter":
        values = [sum(values[start : start + 3]) for start in range(0, months, 3)]
        used = -(-used // 3)
    values = values[len(values) - used :]
    return series.squared_variation(values, ddof) if len(values) >= 6 else None


def rfm(rows, mode):
    """Quintile scores among the accounts with an order in the trailing twelve months. The printed
    scores are quantiles; the segment goes by the mode of the workspace."""
    buyers = {account: row for account, row in rows.items() if row["orders_ttm"]}
    names = ("R", "F", "M", "rfm", "rfm_segment", "rfm_standing")
    columns = {account: dict.fromkeys(names) for account in rows}
    printed, configured = rfm_scores(buyers, "quantile"), rfm_scores(buyers, mode)
    for account in buyers:
        recency, frequency, monetary = printed[account]
        name = segment(configured[account])
        is_on_time = name in LEAVING and rows[account]["overdue_state"] == "on_track"
        columns[account] = {
            "R": recency,
            "F": frequency,
            "M": monetary,
            "rfm": 100 * recency + 10 * frequency + monetary,
            "rfm_segment": name,
            "rfm_standing": "on_time" if is_on_time else name,
        }
    return columns


def rfm_scores(buyers, mode):
    """Recency, frequency and monetary score of each account, 5 for the best; `r-rfm` adds 1 to the
    thresholds and counts a value on a threshold as above it."""
    scores = {account: [] for account in buyers}
    for column in ("recency_days", "orders_ttm", "revenue_ttm"):
        cuts = series.quantiles([row[column] for row in buyers.values()])
        for account, row in buyers.items():
            value = row[column]
            score = 1 + sum(value >= cut + 1 if mode == "r-rfm" else value > cut for cut in cuts)
            scores[account].append(6 - score if column == "recency_days" else score)
    return scores


def segment(scores):
    """The first segment whose bounds hold the scores."""
    for name, *bounds in SEGMENTS:
        if all(low <= score <= high for score, (low, high) in zip(scores, bounds)):
            return name
    return "others"
