#!/usr/bin/env python3
"""Recomputes the metrics of random workspaces in SQL and exact Python, and compares every figure of
`keyplan metrics` and `keyplan tiers`.

usage: check_metrics.py KEYPLAN_BINARY [--seed N ...]

The reference is written from docs/metrics.md, docs/workspace.md and docs/data.md, not from the
program. Of the tier model the workspaces leave out anchors that are computed from the data, whose
formula is not documented; stability compared with other accounts, whose roots tie by their last
digit; and cadences of playbooks and plans. Prints a line a seed, the first differences, and exits 1 if there is one.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from functools import partial

from calendar_windows import months_back
from comparison import UNCHECKED_METRICS, UNCHECKED_TIERS, Comparison
from explanation import explanations
from ledger import Ledger
from portfolio_metrics import add_health, scored_portfolio
from random_workspace import random_workspace
from reviews import Reviews
from workspace_files import write_workspace

# Consecutive seeds go through the variants of every setting of `policies.py`.
SEEDS = range(6)
MONTHS_OF_HISTORY = 8
SHOWN_DIFFERENCES = 20
# A tier that was set by hand and has expired is an error of the workspace, and part of the test.
EXPECTED_ERROR = "error[M504]"


def main():
    """Checks the seeds of the command line, several at a time."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("keyplan", type=pathlib.Path)
    parser.add_argument("--seed", type=int, nargs="+", default=SEEDS)
    options = parser.parse_args()
    passed = True
    with ProcessPoolExecutor() as pool:
        for line, differences in pool.map(
            partial(check_seed, options.keyplan.resolve()), options.seed
        ):
            print(line)
            for where, name, theirs, ours in differences[:SHOWN_DIFFERENCES]:
                print(f"    {where}: {name} is {theirs!r}, expected {ours!r}")
            passed = passed and not differences
    return 0 if passed else 1


def check_seed(keyplan, seed):
    """A sentence about one workspace, and the differences."""
    workspace = random_workspace(seed)
    comparison = Comparison()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_workspace(workspace, folder)
        ledger = Ledger(workspace, folder)
        first = months_back(workspace.as_of, MONTHS_OF_HISTORY)
        reviews = Reviews(workspace, ledger, workspace.as_of, first)
        accounts = compare_day(keyplan, workspace, ledger, reviews, folder, comparison)
        months = compare_history(keyplan, workspace, first, reviews, folder, comparison)
    line = (
        f"seed {seed}: {accounts} accounts, {len(workspace.orders)} order rows, "
        f"as of {workspace.as_of} and {months} month ends: {comparison.cells} cells, "
        f"{len(comparison.differences)} differences"
    )
    return line, comparison.differences


def compare_day(keyplan, workspace, ledger, reviews, folder, comparison):
    """The figures and tiers of the as-of date; returns the number of accounts."""
    view = ledger.view(workspace.as_of)
    rows, cards = scored_portfolio(workspace, view)
    for account, card in cards.items():
        rows[account] |= reviews.tier_columns(account, card)
    health = add_health(rows, workspace, view)
    of_the_day = ("--as-of", str(workspace.as_of))
    printed = {row["account_id"]: row for row in run(keyplan, folder, "metrics", *of_the_day)}
    comparison.decimals(printed)
    comparison.tables(printed, rows, UNCHECKED_METRICS)
    printed = {card["account_id"]: card for card in run(keyplan, folder, "tiers", *of_the_day)}
    comparison.tables(
        printed, explanations(rows, cards, health, workspace.as_of, reviews), UNCHECKED_TIERS
    )
    return len(rows)


def compare_history(keyplan, workspace, first, reviews, folder, comparison):
    """The figures of the last month ends with the classes that held; returns their number."""
    rows = reviews.rows
    printed = run(
        keyplan,
        folder,
        "metrics",
        "--from",
        str(first),
        "--to",
        str(workspace.as_of),
        "--every",
        "month",
    )
    comparison.tables(
        {(row["as_of"], row["account_id"]): row for row in printed},
        {(day.isoformat(), account): row for (day, account), row in rows.items()},
        UNCHECKED_METRICS,
    )
    return len({day for day, _ in rows})


def run(keyplan, folder, command, *options):
    """What a command of the program prints as JSON, numbers without loss."""
    done = subprocess.run(
        [keyplan, command, "--workspace", folder, "--format", "json", *options],
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [
        line
        for line in done.stderr.splitlines()
        if line.startswith("error[") and EXPECTED_ERROR not in line
    ]
    if errors or done.returncode not in (0, 1) or not done.stdout:
        raise SystemExit(
            f"keyplan {command} {' '.join(options)}: exit {done.returncode}\n"
            + "\n".join(errors or [done.stderr])
        )
    return json.loads(done.stdout, parse_float=Decimal)


if __name__ == "__main__":
    sys.exit(main())
