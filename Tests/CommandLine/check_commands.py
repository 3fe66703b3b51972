#!/usr/bin/env python3
"""Runs the program as people do, and checks exit codes, streams and the files it leaves.

usage: check_commands.py KEYPLAN_BINARY

Prints a line a check and ends with 'N passed, N failed'.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

results = []


def check(name, holds, detail=""):
    results.append(bool(holds))
    print(("ok    " if holds else "FAIL  ") + name + ("" if holds else f"\n        {detail}"))


class Program:
    """The binary, run in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary = str(pathlib.Path(binary).resolve())
        self.folder = folder

    def run(self, *arguments, stdin="", language="en"):
        environment = {"PATH": os.environ["PATH"], "KEYPLAN_LANG": language}
        return subprocess.run(
            [self.binary, *arguments], cwd=self.folder, env=environment, input=stdin,
            capture_output=True, text=True, timeout=300,
        )

    def expect(self, name, code, *arguments, **options):
        done = self.run(*arguments, **options)
        check(f"{name}: exit {code}", done.returncode == code, f"{done.returncode}: {done.stderr}")
        return done


def usage(program):
    done = program.expect("a wrong command", 2, "biuld")
    check("a wrong command says so on standard error", "biuld" in done.stderr and not done.stdout)
    check("the nearest command is proposed", "'keyplan build'" in done.stderr, done.stderr)
    program.expect("a wrong option", 2, "build", "--colour")
    program.expect("a wrong date", 2, "build", "--as-of", "yesterday")
    done = program.expect("the version", 0, "--version")
    check("the version is a number", done.stdout.strip().count(".") == 2, done.stdout)
    done = program.expect("help", 0, "--help")
    check("help says its language", "in English" in done.stdout, done.stdout)
    for command in ("build", "metrics", "tiers", "render", "init", "new", "import"):
        check(f"help names '{command}'", f"  {command} " in done.stdout)


def workspace(program):
    program.expect("a folder without content", 2, "build")
    done = program.expect("init", 0, "init", "ours")
    check("init lists its files on standard output", "ours/content/workspace.yml" in done.stdout)
    done = program.expect("init over a workspace", 2, "init", "ours")
    check("init over a workspace names the file", "exists already" in done.stderr, done.stderr)
    fresh = program.folder / "fresh"
    (fresh / ".git").mkdir(parents=True)
    (fresh / "README.md").write_text("mine")
    done = program.expect("init in a fresh repository", 0, "init", "fresh")
    check("init keeps the README", (fresh / "README.md").read_text() == "mine")
    check("init says so", "kept     fresh/README.md" in done.stdout, done.stdout)
    done = program.expect("the new workspace", 0, "build", "--workspace", "ours")
    check("a clean build prints one line", len(done.stderr.splitlines()) == 1, done.stderr)
    check("a build prints nothing on standard output", not done.stdout)
    for kind, options in (
        ("account", ["--title", "Żabka Polska"]),
        ("plan", ["--account", "zabka-polska"]),
        ("meeting", ["--account", "zabka-polska"]),
        ("person", ["--account", "zabka-polska", "--title", "Jan Nowak"]),
        ("opportunity", ["--account", "zabka-polska", "--title", "Trial"]),
        ("playbook", ["--title", "Large and regular"]),
        ("review", ["--account", "zabka-polska"]),
        ("competitor", ["--title", "ColdMart"]),
        ("issue", ["--account", "zabka-polska", "--title", "Late delivery"]),
        ("contract", ["--account", "zabka-polska", "--title", "Supply"]),
        ("page", ["--title", "Price rules"]),
    ):
        program.expect(f"new {kind}", 0, "new", kind, *options, "--workspace", "ours")
    done = program.expect(
        "new for an unknown account", 2, "new", "plan", "--account", "zabka-polsk",
        "--workspace", "ours",
    )
    check("the nearest account is proposed", "'zabka-polska'" in done.stderr, done.stderr)
    done = program.expect(
        "new with a title of signs", 2, "new", "account", "--title", "!!!", "--workspace", "ours")
    check("the option is named that helps", "--id" in done.stderr, done.stderr)
    program.expect("the workspace with new files", 0, "build", "--workspace", "ours")


def reports(program):
    done = program.expect("metrics as CSV", 0, "metrics", "--workspace", "ours")
    check("one row an account under a header", len(done.stdout.splitlines()) == 3, done.stdout)
    done = program.expect("metrics as JSON", 0, "metrics", "--workspace", "ours", "--format", "json")
    check("JSON is JSON", done.stdout.strip()[:1] in "[{")
    done = program.expect(
        "metrics of past month ends", 0, "metrics", "--workspace", "ours", "--from", "2026-01-01",
        "--to", "2026-03-31",
    )
    check(
        "one row an account and month end",
        [line[:10] for line in done.stdout.splitlines()]
        == ["as_of,acco"] + 2 * ["2026-01-31"] + 2 * ["2026-02-28"] + 2 * ["2026-03-31"],
        done.stdout,
    )
    done = program.expect(
        "a history without a first day", 2, "metrics", "--workspace", "ours", "--to", "2026-03-31")
    check("the missing option is named", "'--from'" in done.stderr, done.stderr)
    done = program.expect(
        "a history in the future", 2, "metrics", "--workspace", "ours", "--from", "2026-01-01",
        "--to", "9999-12-31",
    )
    check("the future is named", "9999-12-31" in done.stderr, done.stderr)
    program.expect(
        "days without a month end", 2, "metrics", "--workspace", "ours", "--from", "2026-01-05",
        "--to", "2026-01-20",
    )
    program.expect(
        "months without a history", 2, "metrics", "--workspace", "ours", "--every", "quarter")
    program.expect(
        "the first day of all", 0, "metrics", "--workspace", "ours", "--as-of", "0001-01-01")
    program.expect(
        "a day that is none", 2, "metrics", "--workspace", "ours", "--from", "2026-02-30")
    program.expect("tiers", 0, "tiers", "--workspace", "ours")
    done = program.expect("tiers as JSON", 0, "tiers", "--workspace", "ours", "--format", "json")
    accounts = json.loads(done.stdout)
    check("one object an account", len(accounts) == 2, done.stdout)
    check(
        "its points sum up to the score",
        all(
            abs(sum(c["points"] or 0 for c in account["criteria"]) - (account["score"] or 0)) < 1e-9
            for account in accounts
        ),
        done.stdout,
    )
    policy = program.folder / "policy.yml"
    policy.write_text("tiers:\n  thresholds: {A: 1}\n")
    done = program.expect("another policy", 0, "tiers", "--workspace", "ours", "--policy", policy)
    check("it says who stays", "stay where they are" in done.stdout, done.stdout)
    policy.write_text("tiers:\n  tresholds: {A: 1}\n")
    done = program.expect(
        "a policy with a slip", 0, "tiers", "--workspace", "ours", "--policy", policy)
    check("the key is proposed", "'thresholds'" in done.stderr, done.stderr)
    policy.write_text("name: Ours\n")
    done = program.expect(
        "a policy without tiers", 2, "tiers", "--workspace", "ours", "--policy", policy)
    check("it says what is missing", "'tiers:'" in done.stderr, done.stderr)
    done = program.expect("tiers of nobody", 2, "tiers", "zabka", "--workspace", "ours")
    check("the account is quoted", "'zabka'" in done.stderr)
    done = program.expect(
        "render", 0, "render", "--dialect", "commonmark", stdin="a <b>b</b>\n")
    check("CommonMark passes HTML", done.stdout == "<p>a <b>b</b></p>\n", done.stdout)
    done = program.expect("render in our dialect", 0, "render", stdin="a <b>b</b>\n")
    check("our dialect shows HTML", "&lt;b&gt;" in done.stdout, done.stdout)


def mistakes(program):
    dossier = program.folder / "ours/content/accounts/zabka-polska/index.md"
    good = dossier.read_text()
    dossier.write_text(good.replace("title:", "titel:", 1))
    done = program.expect("a mistake in a dossier", 1, "build", "--workspace", "ours")
    check("the message names file and line", "zabka-polska/index.md:" in done.stderr, done.stderr)
    check("the message proposes the field", "'title'" in done.stderr, done.stderr)
    check("the site is there", (program.folder / "ours/public/index.html").exists())
    done = program.run("build", "--workspace", "ours", language="pl")
    check("messages speak Polish", "czy chodziło o" in done.stderr, done.stderr)
    dossier.write_text(good)
    program.expect("the mistake mended", 0, "build", "--workspace", "ours")


def imports(program):
    exports = program.folder / "exports"
    exports.mkdir()
    (exports / "customers.csv").write_text("id,name,since\n1,Acme,soon\n")
    (exports / "map.yml").write_text(
        "sources: {customers: {file: customers.csv}}\n"
        "documents:\n"
        "  accounts:\n"
        "    from: customers\n"
        "    type: account\n"
        "    key: id\n"
        "    id: \"{name}\"\n"
        "    fields: {title: name, status: {value: active}, customer_since: {date: since}}\n")
    options = ("import", "--mapping", "exports/map.yml", "--workspace", "ours")
    dossier = program.folder / "ours/content/accounts/acme/index.md"
    done = program.expect("a dry import with a bad cell", 1, *options, "--dry-run")
    check("a message points at the cell", "customers.csv:2:8" in done.stderr, done.stderr)
    check("a dry import says what would be", "would be new" in done.stdout, done.stdout)
    check("a dry import says that it wrote nothing", "nothing was written" in done.stderr, done.stderr)
    check("a dry import writes nothing", not dossier.exists())
    done = program.expect("an import", 1, *options)
    check("an import lists what is new", "new      content/accounts/acme" in done.stdout, done.stdout)
    check("an import says what is", "would" not in done.stdout + done.stderr, done.stderr)
    check("an import writes", dossier.exists())


def output(program):
    public = program.folder / "ours/public"
    (public / "mine.txt").write_text("mine")
    program.expect("a foreign file beside the site", 0, "build", "--workspace", "ours")
    check("it stays", (public / "mine.txt").read_text() == "mine")
    (program.folder / "other").mkdir()
    (program.folder / "other/index.html").write_text("mine")
    done = program.expect(
        "a foreign page in the way", 2, "build", "--workspace", "ours", "--destination", "other")
    check("it is named", "other/index.html" in done.stderr, done.stderr)
    check("nothing else was written", os.listdir(program.folder / "other") == ["index.html"])
    program.expect(
        "a destination inside of content", 2, "build", "--workspace", "ours",
        "--destination", "ours/content/site",
    )
    program.expect(
        "a destination that holds the workspace", 2, "build", "--workspace", "ours",
        "--destination", ".",
    )
    process = subprocess.Popen(
        [program.binary, "build", "--workspace", "ours", "--destination", "killed"],
        cwd=program.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    time.sleep(0.15)
    process.send_signal(signal.SIGKILL)
    process.wait()
    program.expect(
        "a build after a killed one", 0, "build", "--workspace", "ours", "--destination", "killed")
    left = [name for name in os.listdir(program.folder / "killed") if "staging" in name]
    check("nothing of the killed build is left", not left, left)


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        program = Program(binary, pathlib.Path(folder))
        for part in (usage, workspace, reports, mistakes, imports, output):
            part(program)
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
