"""Months and windows that lead to an as-of date."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import ClassVar


def is_month_end(day):
    """Whether it is the last day of its month."""
    return day.day == monthrange(day.year, day.month)[1]


def month_end(index):
    """The last day of a month, counted from year 0."""
    year, month = divmod(index, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def month_index(day):
    """The month of a day, counted from year 0."""
    return day.year * 12 + day.month - 1


def months_back(day, count):
    """The same day of the month `count` months before, clamped; from a month end to a month end."""
    end = month_end(month_index(day) - count)
    return end if is_month_end(day) else end.replace(day=min(day.day, end.day))


def month_ends(first, last):
    """The month ends from `first` to `last`."""
    ends = map(month_end, range(month_index(first), month_index(last) + 1))
    return [day for day in ends if first <= day <= last]


@dataclass(frozen=True)
class Windows:
    """What an as-of date looks back on. A window holds the days after its start."""

    PARAMETERS: ClassVar = ("as_of", "trailing_start", "prior_start", "last_month")

    as_of: date

    @property
    def trailing_start(self):
        """The day before the trailing twelve months."""
        return months_back(self.as_of, 12)

    @property
    def prior_start(self):
        """The day before the twelve months before those."""
        return months_back(self.as_of, 24)

    @property
    def last_month(self):
        """The last complete month, as an index."""
        return month_index(self.as_of) - (0 if is_month_end(self.as_of) else 1)
