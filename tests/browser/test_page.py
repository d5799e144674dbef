"""The page in a real browser: accessible, readable, printable, and without any script."""

from __future__ import annotations

import io

import pytest

from followup_lint.render.html import fragment
from followup_lint.render.visible import visible_char

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = ["failing", "clean", "hostile", "hundred"]
MEDIA = [
    pytest.param({"color_scheme": "light"}, id="light"),
    pytest.param({"color_scheme": "dark"}, id="dark"),
    pytest.param({"media": "print"}, id="print"),
    pytest.param({"color_scheme": "dark", "forced_colors": "active"}, id="forced-colours"),
]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page, *without):
    """What axe-core finds: rules with the elements that break them."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright",
        reason="axe is not installed: tests/browser/install.sh",
    )
    off = {name: {"enabled": False} for name in without}
    options = {"runOnly": TAGS, "rules": {"target-size": {"enabled": True}, **off}}
    found = axe.Axe().run(page, options=options).response
    assert len(found["passes"]) > 15
    return [(v["id"], [node["html"] for node in v["nodes"][:3]]) for v in found["violations"]]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(opened, name, media, width):
    page = opened(name, width)
    page.emulate_media(**media)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["failing", "hostile", "hundred"])
def test_axe_finds_nothing_while_an_explanation_is_open(opened, name, scheme):
    page = opened(name, color_scheme=scheme)
    for number in range(min(page.locator(".fl-ref").count(), 3)):
        page.locator(".fl-ref").nth(number).focus()
        page.evaluate(
            "document.querySelectorAll('.fl-tip').forEach(e => e.removeAttribute('aria-hidden'))"
        )
        assert page.locator(".fl-tip:visible").count() == 1
        assert violations(page) == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_scrolls_sideways(opened, name, width):
    page = opened(name, width)
    wide = "document.documentElement.scrollWidth"
    assert page.evaluate(wide) == width
    refs = page.locator(".fl-ref")
    for number in range(min(refs.count(), 5)):
        refs.nth(number).focus()
        box = page.locator(".fl-tip:visible").first.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert page.evaluate(wide) == width


def test_words_can_be_read_where_the_system_chooses_the_colours(opened):
    page = opened("failing", forced_colors="active", color_scheme="dark")
    colour = "e => getComputedStyle(e).color + getComputedStyle(e).backgroundColor"
    words = page.locator(".fl-w")
    plain, shared = (words.filter(has_text=text) for text in ("Monday", "attached"))
    assert plain.evaluate(colour) == "rgb(255, 255, 255)rgb(0, 0, 0)"
    assert shared.evaluate(colour) == "rgb(0, 0, 0)rgb(255, 255, 0)"
    plain.hover()
    assert plain.evaluate(colour) == "rgb(0, 0, 0)rgb(255, 255, 0)"


def printed(page):
    pypdf = pytest.importorskip("pypdf", reason="pypdf is missing: tests/browser/install.sh")
    return pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("name", ["failing", "clean"])
def test_a_common_mail_prints_on_one_sheet(opened, pages, name):
    document = printed(opened(name))
    assert len(document.pages) == 1
    box = document.pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == (210, 297)
    text = " ".join(document.pages[0].extract_text().split())
    for finding in pages[name].report.findings:
        assert finding.message.split("“")[0] in text


def test_the_print_has_every_explanation_in_order(opened):
    text = " ".join(page.extract_text() for page in printed(opened("hundred")).pages)
    places = [text.find(f"Something about number {number}.") for number in range(100)]
    assert -1 not in places
    assert places == sorted(places)


def pointer(mark):
    mark.locator(".fl-w").hover()


def keyboard(mark):
    mark.locator(".fl-ref").focus()


def finger(mark):
    mark.locator(".fl-w").tap()


@pytest.mark.parametrize("script", [True, False], ids=["script-on", "script-off"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("reach", [pointer, keyboard, finger])
def test_an_explanation_opens(opened, reach, width, script):
    page = opened("failing", width, has_touch=True, java_script_enabled=script)
    assert page.locator(".fl-tip:visible").count() == 0
    misspelt = page.locator(".fl-m", has_text="succesfully")
    reach(misspelt)
    tips = page.locator(".fl-tip:visible")
    assert tips.count() == 1
    assert "is misspelt" in tips.inner_text()
    words, tip = misspelt.locator(".fl-w").bounding_box(), tips.bounding_box()
    assert tip["y"] >= words["y"] + words["height"] - 4
    assert tip["y"] <= words["y"] + 2 * words["height"]


def test_the_pointer_can_move_into_the_explanation(opened):
    page = opened("failing")
    words = page.locator(".fl-w", has_text="succesfully")
    words.hover()
    box, tip = words.bounding_box(), page.locator(".fl-tip:visible").bounding_box()
    assert tip["x"] <= box["x"] + box["width"] / 2 <= tip["x"] + tip["width"]
    page.mouse.move(box["x"] + box["width"] / 2, tip["y"] + tip["height"] / 2, steps=12)
    assert "is misspelt" in page.locator(".fl-tip:visible").inner_text()
    page.mouse.move(2, 2)
    assert page.locator(".fl-tip:visible").count() == 0


def test_every_number_is_reached_by_tab_in_the_order_of_the_page(opened, pages):
    page = opened("failing")
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id"))
    marks = [name for name in dict.fromkeys(reached) if name.startswith("mark-")]
    assert marks == page.evaluate("[...document.querySelectorAll('.fl-ref')].map(e => e.id)")
    assert len(marks) == sum(f.span is not None for f in pages["failing"].report.findings)


@pytest.mark.parametrize("script", [True, False], ids=["script-on", "script-off"])
def test_links_lead_from_the_text_to_the_note_and_back(opened, script):
    page = opened("failing", java_script_enabled=script)
    page.locator("#mark-2").click()
    note = page.locator("#note-2")
    assert page.locator(".fl-note:target").get_attribute("id") == "note-2"
    note.locator("a.fl-n").click()
    assert page.locator(".fl-ref:target").get_attribute("id") == "mark-2"


def test_a_screen_reader_is_told_what_a_number_is(opened):
    page = opened("failing")
    snapshot = page.locator("main").aria_snapshot()
    assert 'heading "The draft" [level=2]' in snapshot
    assert 'link "1, error"' in snapshot
    for landmark in ("banner", "main", "contentinfo"):
        assert page.get_by_role(landmark).count() == 1
    described = page.locator("#mark-1").get_attribute("aria-describedby")
    assert page.locator(f"#{described}").inner_text().startswith("“Monday”")


@pytest.mark.parametrize("name", NAMES)
def test_the_mail_is_the_draft_and_no_script_runs(opened, pages, name):
    page = opened(name)
    shown = page.evaluate(
        """() => {
            const copy = document.querySelector('.fl-body').cloneNode(true);
            copy.querySelectorAll('.fl-ref, .fl-tip').forEach(e => e.remove());
            return copy.textContent;
        }"""
    )
    body = pages[name].draft.body
    assert shown == "".join(c if c in "\n\t" else visible_char(c) for c in body)
    assert page.title() != "run"
    assert page.evaluate("document.querySelectorAll('script, img').length") == 0


def test_copied_text_is_the_mail_without_numbers(opened):
    page = opened("failing")
    copied = page.evaluate(
        """() => {
            getSelection().selectAllChildren(document.querySelector('.fl-body'));
            return getSelection().toString();
        }"""
    )
    assert "Thank you for the hour on Monday and for showing" in copied


def test_the_page_asks_the_network_for_nothing(opened, pages, tmp_path):
    page = opened("hostile")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    file = tmp_path / "page.html"
    file.write_text(pages["hostile"].html, encoding="utf-8", newline="\n")
    page.goto(file.as_uri())
    assert asked == [file.as_uri()]


AROUND = """<!DOCTYPE html><html lang="en"><title>t</title><body {attributes}>
<style>p, dd, li {{ margin: 7px; color: rgb(1, 2, 3); }} a {{ color: rgb(4, 5, 6); }}</style>
<div id="outside"><h2>A heading</h2><p>Words <a href="#">link</a></p><ol><li>One</li></ol>
<dl><dt>T</dt><dd>D</dd></dl><mark>m</mark><del>d</del></div>{html}</body></html>"""
STYLES = """() => [...document.querySelectorAll('#outside, #outside *')].map(e => {
    const style = getComputedStyle(e);
    return [...style].map(name => name + ':' + style.getPropertyValue(name)).join(';');
})"""


@pytest.mark.parametrize("width", [600, 1280])
def test_the_style_of_the_fragment_stays_inside(opened, pages, width):
    page = opened("failing", width)
    html = fragment(pages["failing"].report, pages["failing"].draft)
    page.set_content(AROUND.format(attributes="", html=""))
    before = page.evaluate(STYLES)
    page.set_content(AROUND.format(attributes="", html=html * 2))
    assert page.evaluate(STYLES) == before
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize(
    ("attributes", "system", "dark"),
    [
        pytest.param('data-jp-theme-light="false"', "light", True, id="jupyter-dark"),
        pytest.param('data-jp-theme-light="true"', "dark", False, id="jupyter-light"),
        pytest.param('class="vscode-dark"', "light", True, id="editor-dark"),
        pytest.param('class="vscode-light"', "dark", False, id="editor-light"),
        pytest.param("", "dark", True, id="system-dark"),
        pytest.param("", "light", False, id="system-light"),
    ],
)
def test_the_fragment_is_as_dark_as_the_notebook(opened, pages, attributes, system, dark):
    page = opened("failing", color_scheme=system)
    html = fragment(pages["failing"].report)
    page.set_content(AROUND.format(attributes=attributes, html=html))
    colour = "getComputedStyle(document.querySelector('.followup-lint')).backgroundColor"
    assert page.evaluate(colour) == ("rgb(21, 23, 26)" if dark else "rgb(245, 244, 240)")
    # What stands around it has no landmarks on purpose.
    assert violations(page, "region", "landmark-one-main", "page-has-heading-one") == []
