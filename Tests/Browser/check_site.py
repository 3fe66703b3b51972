#!/usr/bin/env python3
"""Opens pages of a built site from file://, and checks what a reader would see.

usage: check_site.py PUBLIC_FOLDER

Each page type, in English and Persian, light and dark, at 1280 and 390 px, with JavaScript off and
on: axe-core without a violation, no console message, no request that leaves the folder, no
horizontal scroll, and with JavaScript on no less text than without. Prints a line a page and ends with 'N passed, N failed'.
"""

import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")
WIDTHS = (1280, 390)


def first(root, pattern):
    """The first file of a pattern, so that the check names no document of the demo."""
    found = sorted(root.glob(pattern), key=lambda path: (-path.stat().st_size, str(path)))
    if not found:
        raise SystemExit(f"no page like {pattern} in {root}")
    return found[0]


def pages(root):
    """One page of each type in a language's folder: the largest, where there are many."""
    return [
        root / "index.html",
        root / "accounts/index.html",
        first(root, "accounts/*/index.html"),
        first(root, "accounts/*/print.html"),
        first(root, "accounts/*/plan-*.html"),
        first(root, "accounts/*/meetings/*.html"),
        first(root, "accounts/*/opportunities/*.html"),
        first(root, "people/*-*.html"),
        root / "people/index.html",
        root / "tiers.html",
        root / "abc-xyz.html",
        root / "white-space.html",
        root / "growth.html",
        root / "concentration.html",
        root / "contribution.html",
        root / "receivables.html",
        root / "glossary.html",
        first(root, "meetings/months/*.html"),
        root / "meetings.html" if (root / "meetings.html").exists() else root / "meetings/index.html",
        root / "actions.html" if (root / "actions.html").exists() else root / "actions/index.html",
        root / "data-quality.html",
        root / "about.html",
        root / "404.html",
    ]


def problems(page, url, root):
    """What is wrong with one page in one context."""
    found, requests = [], []
    page.on("console", lambda message: found.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: found.append(f"error: {error}"))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(url)
    overflow = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if overflow > 0:
        found.append(f"{overflow} px wider than the window")
    found += [f"requests {other}" for other in requests if not other.startswith(root.as_uri())]
    return found


def violations(page):
    """What axe-core says."""
    result = Axe().run(
        page,
        options={
            "runOnly": {"type": "tag", "values": TAGS},
            "resultTypes": ["violations"],
            # Preloading fetches style sheets, which a page from file:// may not.
            "preload": False,
        },
    )
    return [
        f"axe {violation['id']}: {violation['nodes'][0]['target']} ({len(violation['nodes'])} places)"
        for violation in result.response["violations"]
    ]


def main(public):
    root = pathlib.Path(public).resolve()
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for folder in (root, root / "fa"):
            for path in pages(folder):
                for scheme in SCHEMES:
                    for width in WIDTHS:
                        found = check(browser, path, root, scheme, width)
                        name = f"{path.relative_to(root)} {scheme} {width}"
                        print(("ok    " if not found else "FAIL  ") + name)
                        for problem in found:
                            print(f"        {problem}")
                        passed += not found
                        failed += bool(found)
        browser.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def check(browser, path, root, scheme, width):
    """A page with JavaScript off, with it on, and for axe (a script itself) with the site's own
    script emptied."""
    settings = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    still = browser.new_context(java_script_enabled=False, **settings)
    page = still.new_page()
    found = [f"without script: {problem}" for problem in problems(page, path.as_uri(), root)]
    text = page.locator("body").inner_text()
    still.close()

    live = browser.new_context(**settings)
    page = live.new_page()
    found += problems(page, path.as_uri(), root)
    if len(page.locator("body").inner_text()) < len(text):
        found.append("less text with JavaScript than without")
    live.close()

    bare = browser.new_context(**settings)
    bare.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page = bare.new_page()
    page.goto(path.as_uri())
    found += violations(page)
    bare.close()
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
