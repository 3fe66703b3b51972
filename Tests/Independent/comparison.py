"""Compares what the program printed with what the reference computed."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

# What `keyplan metrics` prints and the reference does not compute, with the reason.
UNCHECKED_METRICS = {
    "expected_orders": "a maximum-likelihood fit, empty without `forecast:`",
    "alive": "as expected_orders",
    "expected_order_value": "as expected_orders",
}
# The same for the names of `keyplan tiers --format json`.
UNCHECKED_TIERS = {
    "source": "places in files are no figures",
    "quantity": "a label of the value",
    "reason": "a label of what is missing, or the text of an override",
    "until": "as typed in the dossier",
}
# Figures of the reference that are no columns.
INTERNAL = {"revenue_class", "held_share"}

MONEY = {
    "revenue_all",
    "revenue_ttm",
    "revenue_prior",
    "run_rate",
    "potential",
    "white_space",
    "cost_to_serve",
    "gross_margin",
    "contribution",
    "open_amount",
    "overdue_amount",
    *(f"m{month:02}" for month in range(1, 13)),
}
TOLERANCE = Fraction(1, 10**9)


class Comparison:
    """Counts the cells that were compared, and collects (where, name, theirs, ours) of those that
    differ."""

    def __init__(self):
        """Starts without a cell."""
        self.cells = 0
        self.differences = []

    def tables(self, theirs, ours, unchecked):
        """Compares two tables of rows by key. Both must have the same rows, and each of their
        columns must be ours or unchecked."""
        for key in theirs.keys() ^ ours.keys():
            self._differ(
                key, "row", "listed" if key in theirs else None, "listed" if key in ours else None
            )
        for key in sorted(theirs.keys() & ours.keys()):
            self.objects(key, theirs[key], ours[key], unchecked)

    def decimals(self, rows):
        """All sums of money of a report are printed with the same number of decimals."""
        places = {
            (row[name].as_tuple().exponent if isinstance(row[name], Decimal) else 0): (key, name)
            for key, row in rows.items()
            for name in MONEY
            if row[name] is not None
        }
        if len(places) > 1:
            self._differ(*next(iter(places.values())), places, "one number of decimals")

    def objects(self, key, theirs, ours, unchecked):
        """Compares two objects name by name."""
        for name in theirs.keys() - ours.keys() - unchecked.keys():
            self._differ(key, name, theirs[name], "neither computed nor listed as unchecked")
        for name in ours.keys() - theirs.keys() - INTERNAL:
            self._differ(key, name, "not printed", ours[name])
        for name in theirs.keys() & ours.keys():
            self.values(key, name, theirs[name], ours[name], unchecked)

    def values(self, key, name, theirs, ours, unchecked):
        """Compares two values; lists and objects of them part by part."""
        if isinstance(theirs, dict) and isinstance(ours, dict):
            self.objects(f"{key} {name}", theirs, ours, unchecked)
        elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
            for place, (left, right) in enumerate(zip(theirs, ours), start=1):
                self.values(f"{key} {name}", str(place), left, right, unchecked)
        else:
            self.cells += 1
            if not agrees(name, theirs, ours):
                self._differ(key, name, theirs, ours)

    def _differ(self, key, name, theirs, ours):
        self.differences.append((str(key), name, theirs, shown(ours)))


def agrees(name, theirs, ours):
    """Whether a printed value is the computed one: texts, days and money exactly, other numbers
    within 1e-9, relative above 1."""
    if theirs is None or ours is None or isinstance(ours, bool):
        return theirs is ours
    if isinstance(ours, date):
        return theirs == ours.isoformat()
    if isinstance(ours, str) or not isinstance(theirs, (int, Decimal)):
        return theirs == ours
    difference = abs(Fraction(theirs) - Fraction(ours))
    return difference <= (0 if name in MONEY else TOLERANCE * max(1, abs(Fraction(ours))))


def shown(value):
    """A value for people."""
    return float(value) if isinstance(value, Fraction) else value
