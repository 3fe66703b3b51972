"""A random workspace: what is in it, drawn from a seed.

The same seed gives the same workspace on any machine. `workspace_files.py` writes it as a team
would write it, in Markdown, YAML and several shapes of CSV; `ledger.py` loads the same rows for the
reference.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

import policies
from calendar_windows import months_back

DAYS_OF_ORDERS = 1130
AS_OF_DAYS = (
    date(2026, 6, 30),
    date(2026, 5, 17),
    date(2024, 2, 29),
    date(2025, 12, 30),
    date(2025, 3, 31),
    date(2026, 8, 1),
)
CURRENCIES = {"USD": Decimal("0.91"), "PLN": Decimal("0.2345"), "BRL": Decimal("0.125")}
SEGMENTS = ("retail", "industry", "pharma", "unmapped", None)
BUYERS = 25
# A dossier without a field whose only order is cancelled: nothing is known of it.
BLANK = BUYERS + 2
CANDIDATES = ("00004", "00070", "00815", "09001")
PRODUCTS = ("pump", "valve", "pipe")
SPENT_IN = ("", "EUR", "PLN")
SPENDERS = ("us", "competitor", "internal", "none", "unknown", "not_applicable")
STATUSES = ("", "paid", "open", "open", "paid", "cancelled")
SCALES = {
    "nps": ((0, 10), (0, 100)),
    "csat": ((1, 5), (0, 10)),
    "ces": ((1, 7), (1, 5)),
    "survey": ((0, 100),),
}


@dataclass(frozen=True)
class Dossier:
    """An account with a document. `override` is (tier, last day or None)."""

    id: str
    crm_id: str | None = None
    alias: str | None = None
    customer_since: date | None = None
    segment: str | None = None
    strategic_value: int | None = None
    reference_value: int | None = None
    override: tuple[str, date | None] | None = None
    meetings: tuple[date, ...] = ()

    @property
    def keys(self):
        """What data files may call the account."""
        return [key for key in (self.id, self.crm_id, self.alias) if key]


@dataclass(frozen=True)
class OrderRow:
    """A row of an order file as it is typed; a negative amount or `is_return` takes back.

    `file` is the shape of the file that it goes to: `full`, `european` or `bare`.
    """

    file: str
    order_id: str
    day: date
    account_key: str
    amount: Decimal
    product: str = ""
    currency: str = ""
    cost: Decimal | None = None
    status: str = ""
    is_return: bool = False
    due: date | None = None
    paid: date | None = None


@dataclass(frozen=True)
class Buyer:
    """How an account orders: what files call it, its usual amount, and whether every row of its
    orders states the cost."""

    keys: list[str]
    level: Decimal
    states_costs: bool


@dataclass
class Workspace:
    """Everything that is written to disk. Rows of the smaller tables are tuples in column order."""

    as_of: date
    policy: policies.Policy
    dossiers: list[Dossier] = field(default_factory=list)
    orders: list[OrderRow] = field(default_factory=list)
    rates: list[tuple] = field(default_factory=list)
    satisfaction: list[tuple] = field(default_factory=list)
    potential: list[tuple] = field(default_factory=list)
    costs: list[tuple] = field(default_factory=list)


def random_workspace(seed):
    """The workspace of a seed."""
    dice = random.Random(seed)
    as_of = AS_OF_DAYS[seed % len(AS_OF_DAYS)]
    workspace = Workspace(as_of, policies.policy(seed))
    workspace.dossiers = [dossier(dice, number, as_of) for number in range(BUYERS + 11)]
    buyers = [entry.keys for entry in workspace.dossiers[:BUYERS]]
    buyers += [[candidate] for candidate in CANDIDATES]
    for number, keys in enumerate(buyers):
        workspace.orders += history(dice, number, keys, as_of)
    workspace.orders += [first_order(buyers[0][0], as_of)]
    workspace.orders += twins(workspace.orders, buyers[0], "twin-of-the-first")
    workspace.orders += special_cases(as_of, workspace.dossiers[BUYERS:])
    dice.shuffle(workspace.orders)
    workspace.rates = exchange_rates(dice, as_of)
    known = buyers + [workspace.dossiers[-1].keys]
    workspace.satisfaction = answers(dice, known, as_of)
    workspace.potential = potentials(dice, known, as_of) if policies.has_potential(seed) else []
    workspace.costs = costs_to_serve(dice, known, as_of)
    return workspace


def first_day(as_of):
    """The day of the first orders, early enough for growth over several years."""
    return as_of - timedelta(days=DAYS_OF_ORDERS)


def dossier(dice, number, as_of):
    """A dossier; some of its fields are left out."""

    def some(value, chance=0.6):
        return value if dice.random() < chance else None

    if number == BLANK:
        return Dossier(f"account-{number:02}")
    until = some(as_of + timedelta(days=dice.choice((-200, -1, 0, 1, 90))), 0.8)
    return Dossier(
        id=f"account-{number:02}",
        crm_id=some(f"C{number:04}"),
        alias=some(f"Firma {number:02} Sp. z o.o.", 0.4),
        customer_since=some(
            as_of + timedelta(days=dice.randint(-300, 60))
            if number % 9 == 4
            else date(2010 + dice.randrange(10), dice.randint(1, 12), dice.randint(1, 28)), 0.4
        ),
        segment=dice.choice(SEGMENTS),
        strategic_value=some(dice.randint(1, 5)),
        reference_value=some(dice.randint(1, 5)),
        override=some((dice.choice("ABC"), until), 0.2),
        meetings=meetings(dice, as_of),
    )


def meetings(dice, as_of):
    """The days of the meetings with an account, some of them still to come."""
    count = dice.choice((0, 1, 3, 8))
    return tuple(as_of - timedelta(days=days) for days in dice.sample(range(-30, 400), count))


def days_of_orders(dice, number, as_of, step):
    """The days on which an account orders, `step` days apart on average. By its number it is new,
    won back, lapsed, dormant or none of these."""
    day, last = first_day(as_of), as_of + timedelta(days=20)
    silence = range(0)
    match number % 8:
        case 1:
            day = as_of - timedelta(days=dice.randint(20, 360))
        case 2:
            silence = range(dice.randint(60, 340), dice.randint(700, 900))
        case 3:
            last = as_of - timedelta(days=dice.randint(370, 900))
        case 4:
            day += timedelta(days=dice.randint(0, 900))
        case 5 | 6:
            day += timedelta(days=dice.randint(0, 200))
    days = []
    while day <= last:
        if (as_of - day).days not in silence:
            days.append(day)
        day += timedelta(days=dice.randint(1, 2 * step))
    return days


def first_order(key, as_of):
    """An order on the first day."""
    return OrderRow("full", "FIRST", first_day(as_of), key, Decimal("12.34"), cost=Decimal("5.6"))


def history(dice, number, keys, as_of):
    """The orders of an account, some of several rows, some credited."""
    step = dice.choice((6, 12, 25, 60, 120))
    buyer = Buyer(keys, Decimal(dice.choice((30, 80, 250, 900, 4000))), dice.random() < 0.7)
    rows = []
    for count, day in enumerate(days_of_orders(dice, number, as_of, step), start=1):
        # Every account has an order with the same number: an order id alone identifies nothing.
        order_id = "SHARED" if count == 5 else f"SO-{number}-{count}"
        rows += order(dice, order_id, day, buyer)
    return rows


def order(dice, order_id, day, buyer):
    """The rows of one order: one to three, some of them days later, at times with a credit."""
    shape = dice.choice(("full", "full", "european", "bare"))
    if shape == "bare":
        return [replace(order_row(dice, day, buyer), file=shape)]
    due = day + timedelta(days=dice.choice((14, 30, 60))) if dice.random() < 0.6 else None
    header = {
        "file": shape,
        "order_id": order_id,
        "currency": dice.choice(("", "", "EUR", *CURRENCIES)),
        "status": dice.choice(STATUSES) if shape == "full" else "",
        "due": due,
        "paid": (
            due + timedelta(days=dice.randint(-15, 40)) if due and dice.random() < 0.8 else None
        ),
    }
    rows = []
    for _ in range(dice.choice((1, 1, 1, 2, 2, 3))):
        later = dice.randint(1, 45) if rows and dice.random() < 0.2 else 0
        rows.append(replace(order_row(dice, day + timedelta(days=later), buyer), **header))
    if dice.random() < 0.12:
        rows.append(credit(dice, rows[-1]))
    return rows


def credit(dice, sold):
    """A row that takes something back: negative, or marked where the file has the column."""
    amount = sold.amount * dice.choice((1, 2)) if dice.random() < 0.5 else Decimal(7)
    marked = sold.file == "full" and dice.random() < 0.6
    return replace(
        sold,
        order_id=sold.order_id + dice.choice(("", "-R")),
        day=sold.day + timedelta(days=dice.randint(0, 30)),
        amount=amount if marked and dice.random() < 0.7 else -amount,
        is_return=marked,
        # What is marked takes the cost back, however its sign is typed.
        cost=sold.cost and (sold.cost if marked and dice.random() < 0.5 else -sold.cost),
    )


def order_row(dice, day, buyer):
    """A row of a random amount with up to four decimals, at times 0."""
    amount = decimal(dice, buyer.level * Decimal(dice.randint(20, 300)) / 100)
    if dice.random() < 0.03:
        amount = Decimal(0)
    cost = decimal(dice, amount * Decimal(dice.randint(40, 110)) / 100)
    return OrderRow(
        file="",
        order_id="",
        day=day,
        account_key=dice.choice(buyer.keys),
        amount=amount,
        product=dice.choice(PRODUCTS),
        cost=cost if buyer.states_costs or dice.random() < 0.5 else None,
    )


def decimal(dice, value):
    """The value with a random number of decimals, 0 to 4, not all of them zeros."""
    places = dice.randint(0, 4)
    return round(value, places) + Decimal(dice.randint(0, 9)).scaleb(-places)


def twins(rows, keys, name):
    """The orders of the account with these keys once more, for another account without dossier.
    Equal revenue must give equal rank and class, and an order id of two accounts is two orders."""
    return [replace(row, account_key=name) for row in rows if row.account_key in keys]


def special_cases(as_of, dossiers):
    """Accounts with a single peculiarity; the last dossier stays without orders."""
    ids = [dossier.id for dossier in dossiers]
    credited, zero, cancelled, future, single, netted, split, identical, whole, older, _ = ids
    year_ago = months_back(as_of, 12)
    first = first_day(as_of)
    row = OrderRow("full", "SINGLE", as_of - timedelta(days=40), "", Decimal("120.5"))
    return [
        replace(row, account_key=credited, amount=Decimal("-80.25")),
        replace(row, account_key=zero, amount=Decimal(0)),
        replace(row, account_key=cancelled, status="cancelled"),
        replace(row, account_key=future, day=as_of + timedelta(days=3)),
        replace(row, account_key=single, amount=Decimal("99.9999")),
        replace(row, account_key=netted, amount=Decimal(50)),
        replace(row, account_key=netted, amount=Decimal(-50)),
        replace(row, account_key=split, order_id="EDGE", day=as_of - timedelta(days=1)),
        replace(row, account_key=split, order_id="EDGE", day=as_of + timedelta(days=1)),
        replace(row, account_key=identical, order_id="SAME"),
        replace(row, account_key=identical, order_id="SAME"),
        # A year that begins with the first order, and a first order a day too old to be new.
        replace(row, account_key=whole, day=months_back(as_of, 24) + timedelta(days=1)),
        replace(row, account_key=whole, order_id="LAST", day=as_of, amount=Decimal(180)),
        replace(row, account_key=older, day=year_ago),
        replace(row, account_key=older, order_id="LAST", day=year_ago + timedelta(days=1)),
        replace(row, account_key="only-later", day=as_of + timedelta(days=1)),
        replace(row, account_key="only-credited", day=first, amount=Decimal("-3.5")),
        replace(row, account_key="only-zero", day=first, amount=Decimal(0)),
    ]


def exchange_rates(dice, as_of):
    """A rate a month and currency; BRL is 1/8, so that conversions end on a half."""
    first = first_day(as_of)
    rates = []
    for year in range(first.year, as_of.year + 1):
        for month in range(1, 13):
            for currency, rate in CURRENCIES.items():
                drift = Decimal(1) if currency == "BRL" else Decimal(dice.randint(900, 1100)) / 1000
                day = 1 if (year, month) == (first.year, 1) else dice.choice((1, 1, 2))
                rates.append((date(year, month, day), currency, round(rate * drift, 6)))
    return rates


def answers(dice, buyers, as_of):
    """Answers to all kinds of questions, on the usual scale of each or on another one."""
    rows = []
    for keys in buyers:
        for metric, scales in SCALES.items():
            for days in dice.sample(range(-20, 800), dice.choice((0, 0, 2, 6))):
                low, high = dice.choice(scales)
                day, key = as_of - timedelta(days=days), dice.choice(keys)
                rows.append((day, key, metric, dice.randint(low, high), low, high))
    return rows


def potentials(dice, buyers, as_of):
    """Spending of most accounts in some of the years around the as-of date."""
    rows = []
    for keys in buyers:
        for year in dice.sample(range(as_of.year - 2, as_of.year + 2), dice.choice((0, 1, 2, 3))):
            for product in PRODUCTS:
                key, spender, currency = (dice.choice(of) for of in (keys, SPENDERS, SPENT_IN))
                spend = decimal(dice, Decimal(dice.randint(0, 40000)))
                if dice.random() < 0.8:
                    rows.append((key, product, year, spender, spend, currency))
    return rows


def costs_to_serve(dice, buyers, as_of):
    """Costs of years, quarters and months of most accounts."""
    rows = []
    for keys in buyers:
        if dice.random() < 0.2:
            continue
        for year in range(as_of.year - 2, as_of.year + 1):
            months = [f"{year}-{month:02}" for month in dice.sample(range(1, 13), 5)]
            quarters = [f"{year}-Q{quarter}" for quarter in range(1, 5)]
            for kind, periods in (
                ("visits", [str(year)]),
                ("support", quarters),
                ("freight", months),
            ):
                for period in periods:
                    cost = decimal(dice, Decimal(dice.randint(1, 300)))
                    rows.append((keys[0], period, kind, cost, dice.choice(("", "USD"))))
    return rows
