"""The rows of a random workspace in DuckDB, and what they add up to as of a day."""

import csv
from operator import attrgetter

import duckdb

import queries
from calendar_windows import Windows

UNITS = 10_000

ORDER_COLUMNS = attrgetter(
    "order_id",
    "day",
    "account_key",
    "amount",
    "currency",
    "cost",
    "status",
    "is_return",
    "due",
    "paid",
)


class Ledger:
    """The tables of one workspace; `first_day` is the day of the first order row."""

    def __init__(self, workspace, folder):
        """Loads the workspace; the folder takes files for DuckDB to read."""
        self.connection = duckdb.connect(config={"threads": 1})
        self.connection.execute(queries.SCHEMA)
        keys = [(key, dossier.id) for dossier in workspace.dossiers for key in dossier.keys]
        orders = [(number, *ORDER_COLUMNS(row)) for number, row in enumerate(workspace.orders)]
        for table, rows in (
            ("keys", keys),
            ("rates", workspace.rates),
            ("typed_orders", orders),
            ("typed_answers", workspace.satisfaction),
            ("typed_potential", workspace.potential),
            ("typed_costs", workspace.costs),
        ):
            self._load(table, rows, folder)
        self.connection.execute(queries.CONVERSION)
        self.first_day = self.connection.execute("SELECT min(day) FROM order_rows").fetchone()[0]

    def _load(self, table, rows, folder):
        """Fills a table from a plain file, which is faster than a statement a row. An empty cell is
        an empty text, one of a backslash and N is NULL."""
        if not rows:
            return
        path = folder / f"{table}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                [r"\N" if cell is None else cell for cell in row] for row in rows
            )
        self.connection.execute(
            f"COPY {table} FROM '{path}' (HEADER false, AUTO_DETECT false, NULLSTR '\\N')"
        )

    def view(self, as_of):
        """The sums as of a day."""
        return LedgerView(self.connection, Windows(as_of), self.first_day)


class LedgerView:
    """The sums as of a day. Each is a dictionary by account, and an account without rows of a kind
    is not in it; `first_day` is the first of all order rows."""

    def __init__(self, connection, windows, first_day):
        """Asks all queries but `revenue_between`."""
        self.connection = connection
        self.windows = windows
        self.first_day = first_day
        self._revenue_between = {}
        self._execute(queries.KNOWN)
        self._execute(queries.ORDERS_KNOWN)
        self.accounts = {row["account"] for row in self._rows(queries.NAMED)}
        self.revenue = self._by_account(queries.REVENUE)
        self.orders = self._by_account(queries.ORDERS)
        self.gaps = self._by_account(queries.GAPS)
        self.potential = self._by_account(queries.POTENTIAL)
        self.costs = self._by_account(queries.COSTS)
        self.invoices = self._by_account(queries.INVOICES)
        self.months = {
            (row["account"], row["month_index"]): row["revenue"]
            for row in self._rows(queries.MONTHS)
        }
        self.answers = {
            (row["account"], row["metric"]): row["marks"] for row in self._rows(queries.ANSWERS)
        }

    def revenue_between(self, start, end):
        """Net revenue after one day, up to another."""
        if (start, end) not in self._revenue_between:
            found = self.connection.execute(queries.REVENUE_BETWEEN, {"start": start, "end": end})
            self._revenue_between[start, end] = dict(found.fetchall())
        return self._revenue_between[start, end]

    def _execute(self, query):
        """Runs a query with those of the windows that it names."""
        names = [name for name in Windows.PARAMETERS if f"${name}" in query]
        return self.connection.execute(query, {name: getattr(self.windows, name) for name in names})

    def _rows(self, query):
        cursor = self._execute(query)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    def _by_account(self, query):
        return {row["account"]: row for row in self._rows(query)}
