"""Writes a random workspace to disk, its order rows in three shapes of file.

`full`      `orders.csv`: all columns under their own names, comma, decimal point
`european`  `orders-europe.csv`: semicolon, decimal comma, groups of three, days first, BOM, CRLF
            and other header names
`bare`      `orders/counter.csv`: tab, no order id (each row is an order), the margin instead of
            the cost
"""

import csv

PEOPLE = ("ana-souza", "jan-nowak")

FULL_HEADER = (
    "order_id date account_id product_id amount cost currency order_status is_return due_date"
    " paid_date"
)
EUROPEAN_HEADER = "order_id order_date customer_id revenue currency cost due_date paid_date"
BARE_HEADER = "date account_id product_id amount margin"


def write_workspace(workspace, folder):
    """Writes `content/` below the folder."""
    content = folder / "content"
    (content / "data/orders").mkdir(parents=True)
    (content / "people").mkdir()
    (content / "workspace.yml").write_text(configuration(workspace.policy), "utf-8")
    for person in PEOPLE:
        text = f"---\ntitle: {person}\nside: internal\n---\n"
        (content / f"people/{person}.md").write_text(text, "utf-8")
    for number, dossier in enumerate(workspace.dossiers):
        place = content / "accounts" / dossier.id
        place.mkdir(parents=True)
        owner = PEOPLE[number % len(PEOPLE)]
        (place / "index.md").write_text(front_matter(dossier, owner), "utf-8")
        write_meetings(dossier, place / "meetings")
    write_orders(workspace.orders, content / "data")
    write_tables(workspace, content / "data")


def write_meetings(dossier, folder):
    """The document of each meeting."""
    folder.mkdir()
    for day in dossier.meetings:
        text = f"---\ndate: {day}\nkind: status\n---\nWe met.\n"
        (folder / f"{day}-{dossier.id}.md").write_text(text, "utf-8")


def configuration(policy):
    """The text of `workspace.yml`."""
    abc = {
        "basis": policy.abc_basis,
        "crossing": policy.abc_crossing,
        "cuts": flow_list(number(cut * 100) for cut in policy.abc_cuts),
    }
    xyz = {
        "grain": policy.xyz_grain,
        "cuts": flow_list(map(number, policy.xyz_cuts)),
        "ddof": policy.xyz_ddof,
    }
    guard_rails = {
        "lift_class_a": policy.lift_class_a,
        "cap_without_revenue": policy.cap_without_revenue,
        "minimum_coverage_pct": number(policy.tiers.minimum_coverage * 100),
    }
    up, down = policy.dwell
    hysteresis = {
        "band_pct": number(policy.band * 100),
        "points": number(policy.points),
        "dwell": flow_map({"up": up, "down": down}),
    }
    names = {code: f"Tier {code}" for code in policy.tiers.levels}
    cadence = {tier: flow_map({"meeting_days": days}) for tier, days in policy.cadence}
    lines = [
        "name: Random",
        "currency: EUR",
        f"abc: {flow_map(abc)}",
        f"xyz: {flow_map(xyz)}",
        f"rfm: {flow_map({'mode': policy.rfm_mode})}",
        f"cadence: {flow_map(cadence)}",
        "tiers:",
        f"  names: {flow_map(names)}",
        f"  guard_rails: {flow_map(guard_rails)}",
        f"  hysteresis: {flow_map(hysteresis) if policy.writes_hysteresis else 'none'}",
        *score_model(policy.tiers),
        *health(policy.health),
    ]
    return "\n".join(lines) + "\n"


def health(model):
    """The lines of health; none where it is not configured."""
    if model is None:
        return []
    if model.is_standard:
        return ["health: {}"]
    coverage = f"  minimum_coverage_pct: {number(model.minimum_coverage * 100)}"
    return ["health:", coverage, *score_model(model)]


def score_model(model):
    """The lines that tiers and health have in common."""
    thresholds = {code: number(threshold) for code, threshold in model.thresholds}
    return [
        f"  thresholds: {flow_map(thresholds)}",
        f"  missing: {model.missing}",
        "  criteria:",
        *(f"    - {flow_map(criterion_fields(criterion))}" for criterion in model.criteria),
    ]


def criterion_fields(criterion):
    """The keys of a criterion."""
    fields = {"measure": criterion.measure, "weight": number(criterion.weight)}
    if criterion.target is not None:
        fields |= {"floor": number(criterion.floor), "target": number(criterion.target)}
    if criterion.normalise not in ("target", "map"):
        fields["normalise"] = criterion.normalise
    if criterion.logarithmic:
        fields["log"] = truth(True)
    if criterion.winsorise:
        fields["winsorise"] = truth(True)
    if criterion.values:
        fields["map"] = flow_map({code: number(value) for code, value in criterion.values})
    return fields


def flow_map(fields):
    """A YAML mapping in one line."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"


def flow_list(values):
    """A YAML list in one line."""
    return "[" + ", ".join(values) + "]"


def number(value):
    """An exact figure in decimals."""
    return f"{float(value):.10g}"


def truth(value):
    """A truth value of YAML and CSV."""
    return "true" if value else "false"


def front_matter(dossier, owner):
    """The document of an account."""
    fields = {
        "type": "account",
        "title": f"Account {dossier.id}",
        "status": "active",
        "owner": f"person/{owner}",
        "crm_id": dossier.crm_id,
        "aliases": dossier.alias and flow_list([dossier.alias]),
        "customer_since": dossier.customer_since,
        "segment": dossier.segment,
        "strategic_value": dossier.strategic_value,
        "reference_value": dossier.reference_value,
        "tier_override": dossier.override and override(*dossier.override, owner),
    }
    lines = [f"{key}: {value}" for key, value in fields.items() if value is not None]
    return "\n".join(["---", *lines, "---", "A customer.", ""])


def override(tier, until, owner):
    """The tier that somebody set by hand."""
    fields = {"tier": tier, "reason": "known better", "by": f"person/{owner}"}
    return flow_map(fields | ({"until": until} if until else {}))


def write_orders(rows, data):
    """Each row into the file of its shape."""
    full, european, bare = (
        [row for row in rows if row.file == shape] for shape in ("full", "european", "bare")
    )
    write_csv(data / "orders.csv", FULL_HEADER, map(full_cells, full))
    write_csv(
        data / "orders-europe.csv",
        EUROPEAN_HEADER,
        map(european_cells, european),
        encoding="utf-8-sig",
        delimiter=";",
        lineterminator="\r\n",
    )
    write_csv(data / "orders/counter.csv", BARE_HEADER, map(bare_cells, bare), delimiter="\t")


def full_cells(row):
    """A row of `orders.csv`."""
    sold = (row.order_id, row.day, row.account_key, row.product, row.amount, row.cost, row.currency)
    return (*sold, row.status, truth(row.is_return), row.due, row.paid)


def european_cells(row):
    """A row of `orders-europe.csv`."""
    sold = (row.order_id, days_first(row.day), row.account_key, with_comma(row.amount))
    paid = (days_first(row.due), days_first(row.paid))
    return (*sold, row.currency, with_comma(row.cost), *paid)


def bare_cells(row):
    """A row of `orders/counter.csv`."""
    margin = None if row.cost is None else row.amount - row.cost
    return (row.day, row.account_key, row.product, row.amount, margin)


def days_first(day):
    """A day as 31.12.2025."""
    return day and day.strftime("%d.%m.%Y")


def with_comma(amount):
    """An amount as 1 234,50."""
    return amount if amount is None else f"{amount:,}".replace(",", " ").replace(".", ",")


def write_tables(workspace, data):
    """The tables beside the orders."""
    write_csv(data / "fx.csv", "date currency rate_to_base", workspace.rates)
    write_csv(
        data / "satisfaction.csv",
        "date account_id metric score scale_min scale_max",
        workspace.satisfaction,
    )
    write_csv(data / "cost_to_serve.csv", "account_id period kind cost currency", workspace.costs)
    if workspace.potential:
        write_csv(
            data / "potential.csv",
            "account_id product_id year with spend currency",
            workspace.potential,
        )


def write_csv(path, header, rows, encoding="utf-8", delimiter=",", lineterminator="\n"):
    """A CSV file; what is None is an empty cell."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator=lineterminator)
        writer.writerow(header.split())
        writer.writerows(rows)
