"""The metrics of each account as of a day, from the sums of a `LedgerView`.

Written from the definitions in docs/metrics.md. Exact figures are `Fraction` or int, roots are
floats, an undefined figure is None. Money is in the base currency.
"""

from datetime import timedelta
from fractions import Fraction

import series
from calendar_windows import months_back
from ledger import UNITS

DEMAND_INTERVAL = Fraction("1.32")
DEMAND_VARIATION = Fraction("0.49")


def money(units):
    """Ten-thousandths as money."""
    return None if units is None else Fraction(units, UNITS)


def account_metrics(account, dossier, view):
    """The columns that need no other account. `dossier` is None for a candidate."""
    row = {"account_id": account}
    row |= revenue(account, view)
    row |= orders(account, view)
    row |= rhythm(account, view, row)
    row |= months(account, view, row)
    row |= tenure(dossier, view, row)
    row |= growth(account, view, row)
    row |= satisfaction(account, view)
    row |= wallet(account, view, row)
    row |= contribution(account, view, row)
    row |= receivables(account, view)
    row["standing"] = standing(account, dossier, view)
    return row


def revenue(account, view):
    """Net revenue of the windows."""
    sums = view.revenue.get(account, {})
    return {
        name: money(sums.get(name, 0)) for name in ("revenue_all", "revenue_ttm", "revenue_prior")
    }


def orders(account, view):
    """Counts, days and average values of orders; order values in the two windows beside them."""
    sums = view.orders.get(account, {})
    first, last = sums.get("first_order"), sums.get("last_order")
    aov = series.ratio(money(sums.get("sales_ttm")), sums.get("orders_ttm"))
    aov_prior = series.ratio(money(sums.get("sales_prior")), sums.get("orders_prior"))
    as_of = view.windows.as_of
    return {
        "orders_all": sums.get("orders_all", 0),
        "orders_ttm": sums.get("orders_ttm", 0),
        "aov_ttm": aov,
        "aov_growth": aov and aov_prior and aov / aov_prior - 1,
        "first_order": first,
        "last_order": last,
        "recency_days": last and (as_of - last).days,
        "tenure_days": first and (as_of - first).days,
    }


def rhythm(account, view, row):
    """Days between orders, and whether the next one is late."""
    sums = view.gaps.get(account, {"order_days": 0, "gaps": None})
    gaps = sums["gaps"] or []
    middle = series.median(gaps)
    late = series.ratio(row["recency_days"], middle)
    half_up = middle and int(middle + Fraction(1, 2))
    return {
        "order_days": sums["order_days"],
        "gap_mean": series.mean(gaps),
        "gap_median": middle,
        "next_expected": middle and row["last_order"] + timedelta(days=half_up),
        "overdue_ratio": late,
        "overdue_state": overdue_state(late) if sums["order_days"] >= 3 else None,
    }


def overdue_state(late):
    """On track to 1.5, watch to 3, at risk to 5, lapsed above."""
    for state, limit in (("on_track", Fraction(3, 2)), ("watch", 3), ("at_risk", 5)):
        if late <= limit:
            return state
    return "lapsed"


def monthly_revenue(account, view, count):
    """Net revenue of the last complete months, oldest first, in ten-thousandths."""
    last = view.windows.last_month
    return [view.months.get((account, month), 0) for month in range(last - count + 1, last + 1)]


def used_months(row, view, count=12):
    """How many of the last complete months are not before that of the first order."""
    if not row["first_order"]:
        return 0
    first = row["first_order"].year * 12 + row["first_order"].month - 1
    return max(0, min(count, view.windows.last_month - first + 1))


def months(account, view, row):
    """Variation, demand and trend of the last twelve complete months."""
    year = monthly_revenue(account, view, 12)
    count = used_months(row, view)
    used = year[12 - count :]
    active = [value for value in used if value > 0]
    squared = series.squared_variation(used) if count >= 6 else None
    trend = series.slope(year)
    columns = {f"m{number:02}": money(value) for number, value in enumerate(year, start=1)}
    return columns | {
        "months_used": count,
        "cv_full12_pop": series.root(series.squared_variation(year)),
        "cv_full12_sample": series.root(series.squared_variation(year, ddof=1)),
        "cv": series.root(squared),
        "xyz": xyz_class(squared, (Fraction(1, 2), 1)),
        "xyz_classic": xyz_class(squared, (Fraction(1, 10), Fraction(1, 4))),
        **demand(count, active),
        "slope_ols_per_month": trend / UNITS,
        "trend_annual_rel": series.ratio(12 * trend, series.mean(year)),
        "slope_theil_sen": series.theil_sen(year) / UNITS,
    }


def xyz_class(squared, cuts):
    """X, Y or Z by the squared variation; the cuts belong to the better class."""
    if squared is None:
        return None
    return "X" if squared <= cuts[0] ** 2 else "Y" if squared <= cuts[1] ** 2 else "Z"


def demand(count, active):
    """The pattern of Syntetos, Boylan and Croston."""
    if not active:
        return {"adi": None, "cv2_nonzero": None, "demand": None}
    interval, squared = Fraction(count, len(active)), series.squared_variation(active)
    patterns = {
        (False, False): "smooth",
        (True, False): "intermittent",
        (False, True): "erratic",
        (True, True): "lumpy",
    }
    pattern = patterns[interval >= DEMAND_INTERVAL, squared >= DEMAND_VARIATION]
    return {"adi": interval, "cv2_nonzero": squared, "demand": pattern}


def tenure(dossier, view, row):
    """The first day as a customer, and the years since; a day to come does not count."""
    stated = dossier and dossier.customer_since
    known = stated and stated <= view.windows.as_of
    since = stated if known else row["first_order"]
    years = since and Fraction((view.windows.as_of - since).days * 100, 36525)
    return {"customer_since": since, "tenure_years": years}


def growth(account, view, row):
    """Growth, run-rate of a new account, and how it came and went."""
    now, before = row["revenue_ttm"], row["revenue_prior"]
    return {
        "yoy": series.ratio(now - before, before),
        "cagr": cagr(account, view, row),
        "run_rate": run_rate(account, view, row),
        "movement": movement(account, view),
    }


def cagr(account, view, row):
    """Yearly growth from the first whole year: the earliest window of twelve months, counted back
    from the as-of date, that does not start before the first order."""
    if not row["first_order"]:
        return None
    as_of = view.windows.as_of
    years = 0
    while months_back(as_of, 12 * (years + 2)) + timedelta(days=1) >= row["first_order"]:
        years += 1
    if years == 0 or row["revenue_ttm"] < 0:
        return None
    start = view.revenue_between(
        months_back(as_of, 12 * (years + 1)), months_back(as_of, 12 * years)
    )
    factor = series.ratio(row["revenue_ttm"], money(start.get(account, 0)))
    return None if factor is None else float(factor) ** (1 / years) - 1


def run_rate(account, view, row):
    """Revenue a month since the first order, its own month counted whole, times twelve; in the
    first year only. Rounded half to even, as money is."""
    first, count = row["first_order"], row["months_used"]
    if not count or first <= view.windows.trailing_start:
        return None
    return round(money(sum(monthly_revenue(account, view, count))) / count * 12, 4)


def movement(account, view):
    """New, won back, continuing, lapsed or dormant, by the days of its orders; unknown while the
    data do not reach back before the trailing twelve months."""
    sums, windows = view.orders.get(account), view.windows
    if not sums or windows.trailing_start < view.first_day:
        return None
    if sums["first_order"] > windows.trailing_start:
        return "new"
    if sums["first_in_ttm"] is None:
        return "lapsed" if sums["last_order"] > windows.prior_start else "dormant"
    silent = months_back(sums["first_in_ttm"], 12) >= sums["last_before_ttm"]
    return "won_back" if silent else "continuing"


def satisfaction(account, view):
    """Answers of the trailing twelve months; recommendations from 0 to 10, others from 0 to 1."""
    marks = {
        metric: [
            Fraction(score - low, high - low)
            for score, low, high in view.answers.get((account, metric), [])
        ]
        for metric in ("nps", "csat", "ces")
    }
    recommendation = series.mean(marks["nps"])
    return {
        "satisfaction": None if recommendation is None else 10 * recommendation,
        "satisfaction_answers": len(marks["nps"]),
        "csat_top_share": series.mean([int(mark >= Fraction(3, 4)) for mark in marks["csat"]]),
        "csat_answers": len(marks["csat"]),
        "ces_mean": series.mean(marks["ces"]),
        "ces_answers": len(marks["ces"]),
    }


def wallet(account, view, row):
    """Potential, and what of it is ours."""
    potential = money(view.potential.get(account, {}).get("potential"))
    open_spending = None if potential is None else max(Fraction(0), potential - row["revenue_ttm"])
    return {
        "potential": potential,
        "white_space": open_spending,
        "share_of_wallet": series.ratio(row["revenue_ttm"], potential),
    }


def contribution(account, view, row):
    """The way from revenue to contribution."""
    sums = view.revenue.get(account, {})
    cost = money(view.costs.get(account, {}).get("cost_to_serve"))
    margin = (
        row["revenue_ttm"] - money(sums["cost_of_goods"]) if sums.get("all_costs_known") else None
    )
    rest = None if margin is None or cost is None else margin - cost
    return {
        "cost_to_serve": cost,
        "cost_to_serve_ratio": series.ratio(cost, row["revenue_ttm"]),
        "gross_margin": margin,
        "contribution": rest,
        "contribution_margin": series.ratio(rest, row["revenue_ttm"]),
    }


def receivables(account, view):
    """How late the account pays, and what is overdue."""
    sums = view.invoices.get(account, {})
    return {
        "days_late": series.ratio(sums.get("days_late"), sums.get("paid_count")),
        "days_late_weighted": series.ratio(sums.get("amount_days_late"), sums.get("paid_amount")),
        "paid_late_share": series.ratio(sums.get("paid_late"), sums.get("paid_count")),
        "open_amount": money(sums.get("unpaid")),
        "overdue_amount": money(sums.get("overdue")),
    }


def standing(account, dossier, view):
    """Customer with dossier and order rows, candidate or prospect with only one of them."""
    if dossier is None:
        return "candidate"
    return "customer" if account in view.revenue else "prospect"
