from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta, timezone

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_lint.models import (
    Candidate,
    CheckResult,
    Draft,
    Finding,
    Fix,
    InterviewContext,
    Person,
    Report,
    Span,
    Stats,
    TextEdit,
)
from followup_lint.render.html import fragment, render_html
from followup_lint.render.visible import visible_char

STATS = Stats(
    words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)
CONTEXT = InterviewContext(
    candidate=Candidate(name="Jonas Velde", email="jonas@example.net"),
    recipients=[Person(name="Mira Oro"), "Tam Lee"],
)


def made(*findings, **report):
    """A report of one failing check with these findings."""
    checks = (CheckResult(check="tone", status="fail", findings=findings),) if findings else ()
    fields = {"kind": "follow_up", "language": "en", "checks": checks, "findings": findings}
    return Report(**{**fields, "stats": STATS, "ok": not findings, "score": 0, **report})


def over(text, start, end, *, severity="error", message="Look here.", field="body", **more):
    span = Span(field=field, start=start, end=end, text=text[start:end])
    return Finding(
        rule="tone/x", check="tone", severity=severity, message=message, span=span, **more
    )


def at(text, words, **more):
    start = text.index(words)
    return over(text, start, start + len(words), **more)


def parsed(html):
    """The tree of a page; any error of the markup is raised."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(html)


def parsed_fragment(html):
    return parsed(f'<!DOCTYPE html><html lang="en"><head><title>t</title></head><body>{html}')


def classed(tree, name):
    return [e for e in tree.iter() if name in (e.get("class") or "").split()]


def words_of(element, *without):
    """The text of an element, but for that of elements of these classes."""
    if set((element.get("class") or "").split()) & set(without):
        return ""
    inside = [words_of(child, *without) + (child.tail or "") for child in element]
    return (element.text or "") + "".join(inside)


def mail_of(tree, part="fl-body"):
    (element,) = classed(tree, part)
    return words_of(element, "fl-ref", "fl-tip")


def marked(tree):
    """The marked pieces of the mail, each with its classes."""
    return [
        (words_of(mark, "fl-ref", "fl-tip"), mark.get("class").removeprefix("fl-m fl-"))
        for mark in classed(tree, "fl-m")
    ]


def notes_of(tree):
    return [" ".join(words_of(note).split()) for note in classed(tree, "fl-note")]


# What is shown


def test_golden_page(draft, report, golden):
    golden("report.html", render_html(report, draft, title="note.eml", context=CONTEXT))


def test_golden_fragment_without_the_draft(report, golden):
    golden("report_fragment.html", fragment(report))


def test_golden_clean_page(golden):
    clean = made(checks=(CheckResult(check="tone", status="pass"),), score=100)
    golden("clean.html", render_html(clean, Draft(body="Dear Mira,\n\nThank you.\n")))


def test_the_head_of_the_mail(draft, report):
    draft = draft.model_copy(update={"attachments": ["plan.pdf", "a b.docx"]})
    tree = parsed(render_html(report, draft, context=CONTEXT))
    (head,) = classed(tree, "fl-head")
    told = {words_of(row[0]): words_of(row[1], "fl-ref", "fl-tip").strip() for row in head}
    assert told == {
        "From": "Jonas Velde <jonas@example.net>",
        "To": "Mira Oro, Tam Lee",
        "Date": "Friday, 8 May 2026, 09:00 (UTC)",
        "Subject": "Still waiting!!!",
        "Attached": "plan.pdf a b.docx",
    }


@pytest.mark.parametrize(
    ("context", "told"),
    [
        pytest.param({"candidate": "Ana"}, ["Ana"], id="a-bare-name"),
        pytest.param(
            {"candidate": {"email": "a@b.example"}}, ["a@b.example"], id="only-an-address"
        ),
        pytest.param({"candidate": {"phone": "1"}}, ["?"], id="neither"),
        pytest.param({}, [], id="nobody"),
    ],
)
def test_who_is_named_in_the_head(context, told):
    html = render_html(made(), Draft(body="x"), context=InterviewContext.model_validate(context))
    heads = classed(parsed(html), "fl-head")
    assert [words_of(row[1]) for head in heads for row in head] == told


@pytest.mark.parametrize(
    ("minutes", "zone"),
    [(0, "UTC"), (-300, "UTC−05:00"), (345, "UTC+05:45")],
)
def test_the_zone_of_the_date(minutes, zone):
    when = datetime(2026, 3, 4, 7, 5, tzinfo=timezone(timedelta(minutes=minutes)))
    html = render_html(made(), Draft(body="x", sent_at=when))
    assert f"<dd>Wednesday, 4 March 2026, 07:05 ({zone})</dd>" in html


def test_every_finding_can_be_reached_from_text_and_list(draft, report):
    html = render_html(report, draft)
    tree = parsed(html)
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    links = [e.get("href") for e in tree.iter("a")]
    assert [link for link in links if link.removeprefix("#") not in ids] == []
    placed = [f for f in report.findings if f.span]
    assert len(classed(tree, "fl-note")) == len(report.findings)
    for number in range(1, len(placed) + 1):
        assert {f"#note-{number}", f"#mark-{number}"} <= set(links)
    described = [e.get("aria-describedby") for e in classed(tree, "fl-ref")]
    assert sorted(described) == [f"says-{number}" for number in range(1, len(placed) + 1)]
    assert {e.get("aria-labelledby") for e in tree.iter("section")} <= set(ids)


def test_the_notes_are_numbered_as_the_text_is_read(draft, report):
    tree = parsed(render_html(report, draft))
    notes = notes_of(tree)
    assert [int(note.split()[0]) for note in notes] == list(range(1, len(notes) + 1))
    assert "The subject pushes." in notes[0]
    assert "Nothing thanks the reader." in notes[-2]
    assert "It doesn't offer to talk further." in notes[-1]


def test_steps_come_by_severity_then_weight_and_name_all_their_notes():
    def step(check, severity, advice):
        return Finding(
            rule=f"{check}/x", check=check, severity=severity, message="m", suggestion=advice
        )

    findings = (
        step("timing", "warning", "Third."),
        step("own", "error", "Second."),
        step("gratitude", "error", "First."),
        step("interest", "error", "First."),
        step("fit", "info", "No step."),
    )
    html = render_html(made(*findings), Draft(body="x"), weights={"gratitude": 9, "own": 2})
    (steps,) = classed(parsed(html), "fl-steps")
    assert [" ".join(words_of(item).split()) for item in steps.iter("li")] == [
        "First. (gratitude, error: note 2, note 3)",
        "Second. (own, error: note 1)",
        "Third. (timing, warning: note 4)",
    ]


def test_many_steps_are_cut_and_counted():
    findings = [
        Finding(rule="tone/x", check="tone", severity="error", message=f"Word {n}.")
        for n in range(15)
    ]
    (steps,) = classed(parsed(render_html(made(*findings), Draft(body="x"))), "fl-steps")
    assert len(list(steps.iter("li"))) == 12
    assert "… and 3 more, in the notes." in words_of(steps)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        pytest.param(made(), "Nothing must change.", id="clean"),
        pytest.param(
            made(at("x", "x", severity="info")),
            "Nothing must change. The hints are yours to weigh.",
            id="hints",
        ),
    ],
)
def test_no_steps(report, told):
    (steps,) = classed(parsed(render_html(report, Draft(body="x"))), "fl-steps")
    assert words_of(steps[1]) == told


def test_checks_with_their_grounds(draft, report):
    tree = parsed(render_html(report, draft))
    told = {
        words_of(row[0]): " ".join(words_of(row[1]).split())
        for section in classed(tree, "fl-checks")
        for row in section.iter("div")
    }
    assert told == {
        "next steps": "the check failed with KeyError; the others ran",
        "salutation": "“Dear Mira,”",
        "specific references": "“the night shift” “the new deck oven” and 1 more two topics of the interview",
        "formatting": "nothing against it",
        "consistency": "nothing against it",
        "timing": "the context doesn't say when the interview was",
    }


def test_figures(draft, report):
    (foot,) = classed(parsed(render_html(report, draft)), "fl-foot")
    assert [words_of(row[1]) for row in foot.iter("div")] == [
        "93", "5", "3", "23 s", "8.2", "en", "none", "linear",
    ]  # fmt: skip


def test_the_verdict_in_words():
    body = "x"
    fine = CheckResult(check="tone", status="pass")
    broken = CheckResult(check="fit", status="error", reason="It broke.")
    hint, fault = at(body, "x", severity="info"), at(body, "x")
    told = [
        words_of(classed(parsed(render_html(report, Draft(body=body))), "fl-verdict")[0])
        for report in (
            made(checks=(fine,)),
            made(hint, ok=True),
            made(checks=(fine, broken), ok=False),
            made(hint, checks=(broken,), ok=False),
            made(fault, checks=(broken,)),
            made(hint, ok=False),
        )
    ]
    assert told == [
        "Ready to send",
        "Ready to send",
        "Not fully checked",
        "Not fully checked",
        "Not ready yet",
        "Not ready yet",
    ]


# Marks


def test_findings_that_overlap_are_all_explained():
    body = "so very bad"
    tree = parsed(
        render_html(
            made(
                at(body, "so very", severity="warning", message="One."),
                at(body, "very", severity="info", message="Two."),
                at(body, "very bad", message="Three."),
            ),
            Draft(body=body),
        )
    )
    assert marked(tree) == [
        ("so ", "warning"),
        ("very", "error fl-shared"),
        (" bad", "error"),
    ]
    tips = [words_of(tip) for tip in classed(tree, "fl-tip")]
    assert tips == [
        "1 warning One.",
        "2 hint Two.1 warning One.3 error Three.",
        "3 error Three.",
    ]
    assert [words_of(ref) for ref in classed(tree, "fl-ref")] == ["1", "2", "3"]
    assert mail_of(tree) == body


def test_many_findings_about_the_same_words():
    body = "bad"
    tree = parsed(
        render_html(
            made(*(at(body, "bad", severity="info") for _ in range(5)), at(body, "bad")),
            Draft(body=body),
        )
    )
    assert marked(tree) == [("bad", "error fl-shared")]
    (tip,) = classed(tree, "fl-tip")
    assert words_of(tip).endswith("and 3 more, in the notes")
    assert len(classed(tree, "fl-ref")) == 6


@pytest.mark.parametrize(
    ("body", "start", "end", "piece"),
    [
        pytest.param("Hello", 0, 0, "", id="at-the-start"),
        pytest.param("Hello", 3, 3, "", id="within"),
        pytest.param("Hello", 5, 5, "", id="at-the-end"),
        pytest.param("", 0, 0, "", id="of-an-empty-body"),
        pytest.param("Hello\nDana", 5, 6, "", id="a-line-end"),
        pytest.param("Hello  Dana", 5, 7, "", id="blanks"),
        pytest.param("Hello Dana", 5, 10, "Dana", id="a-blank-before"),
        pytest.param("Hello\r\nDana", 0, 7, "Hello", id="a-line-end-after"),
        pytest.param("Hello\n\nDana", 0, 11, "Hello\n\nDana", id="over-lines"),
    ],
)
def test_odd_places_have_a_mark(body, start, end, piece):
    tree = parsed(render_html(made(over(body, start, end)), Draft(body=body)))
    assert marked(tree) == [(piece, "error")]
    assert len(classed(tree, "fl-ref")) == 1
    assert mail_of(tree) == body.replace("\r\n", "\n")


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_no_meaning_by_colour_alone(severity):
    body = "so bad"
    html = render_html(made(at(body, "bad", severity=severity)), Draft(body=body))
    word = "hint" if severity == "info" else severity
    tree = parsed(html)
    (note,) = classed(tree, "fl-note")
    assert word in words_of(note)
    assert classed(tree, "fl-ref")[0].get("aria-label") == f"1, {word}"
    line = {"error": "wavy", "warning": "dashed", "info": "dotted"}[severity]
    assert f".fl-{severity} {{ --fl-tone: var(--fl-{severity});" in html
    assert f"--fl-style: {line};" in html


# Fixes


def fixed(body, words, old, new, **more):
    start = body.index(old)
    edit = TextEdit(field="body", start=start, end=start + len(old), replacement=new)
    return at(body, words, fixes=(Fix(title="Mend it.", edits=(edit,)),), **more)


@pytest.mark.parametrize(
    ("body", "words", "old", "new", "shown"),
    [
        pytest.param("see teh cat", "teh", "teh", "the", ("teh", "the"), id="a-word"),
        pytest.param("yes!! so", "!!", "!!", "!", ("yes!!", "yes!"), id="signs-with-their-word"),
        pytest.param("a  b", "a  b", "  ", " ", ("a  b", "a b"), id="blanks-with-both-words"),
        pytest.param("However it is", "However", "", ",", ("However", ",However"), id="insertion"),
        pytest.param("the the cat", "the the", "the ", "", ("the the", "the"), id="deletion"),
        pytest.param(
            "x" * 50 + "!!", "!!", "!!", "!", ("x" * 20 + "!!", "x" * 20 + "!"), id="a-long-word"
        ),
    ],
)
def test_a_fix_shows_what_it_changes(body, words, old, new, shown):
    tree = parsed(render_html(made(fixed(body, words, old, new)), Draft(body=body)))
    (change,) = classed(tree, "fl-change")
    assert (words_of(change.find("del")), words_of(change.find("ins"))) == shown


def test_a_fix_is_shown_without_the_draft_where_the_words_hold_it():
    body = "see teh cat and dog"
    inside, outside = fixed(body, "teh", "teh", "the"), fixed(body, "cat", "dog", "dogs")
    tree = parsed_fragment(fragment(made(inside, outside)))
    assert [words_of(c.find("ins")) for c in classed(tree, "fl-change")] == ["the"]
    assert "Look here. Mend it." in notes_of(tree)[1]


def test_advice_and_a_fix_that_says_more_are_both_shown():
    body = "see teh cat"
    same = fixed(body, "teh", "teh", "the")
    other = fixed(body, "teh", "teh", "the", suggestion="Look it up.")
    notes = notes_of(parsed(render_html(made(same, other), Draft(body=body))))
    assert "Mend it." not in notes[0]
    assert "Look it up. Mend it. Instead of teh → write the" in notes[1]


# Hostile text


HOSTILE = {
    "script": "<script>alert(1)</script>",
    "image": '"><img src=x onerror=alert(1)>',
    "end-of-style": "</style></title></textarea>--><!--",
    "entity": "&amp;&lt;&#0;&copy",
    "quotes": "'\"` onmouseover=alert(1) x='",
    "template": "{{ 7*7 }}{% raw %}{# #}",
    "bidi": "a\u202e\u2066b\u200f\u061c",
    "control": "\x00\x01\x0b\x0c\x1b[2J\x7f\x85\x9b",
    "separators": "a\u2028b\u2029c\ufeffd\u00ade",
    "noncharacters": "\ufffe\uffff\U0010ffff\ue000",
    "a-long-word": "x" * 10_000,
}
SURROGATE = "\ud800\udcff"
PLACES = [
    "body", "subject", "attachment", "message", "suggestion", "rule", "check", "engine", "category",
    "url", "reason", "kind_reason", "evidence", "fix-title", "replacement", "title", "name", "engines",
]  # fmt: skip


def everywhere(text, place):
    """A page with a text in one place of it."""
    words = {name: text if name == place else f"plain {name}" for name in PLACES}
    body = f"Dear {words['body']} Mira"
    edits = (TextEdit(field="body", start=0, end=4, replacement=words["replacement"]),)
    finding = over(
        body,
        5,
        5 + len(words["body"]),
        message=words["message"],
        suggestion=words["suggestion"],
        fixes=(Fix(title=words["fix-title"], edits=edits),),
        engine=words["engine"],
        category=words["category"],
        url=words["url"],
    ).model_copy(update={"rule": words["rule"], "check": words["check"]})
    evidence = (Span(field="body", start=0, end=len(words["evidence"]), text=words["evidence"]),)
    checks = (
        CheckResult(check=words["check"], status="fail", findings=(finding,)),
        CheckResult(check="fit", status="pass", reason=words["reason"], evidence=evidence),
    )
    report = made(
        finding, checks=checks, kind_reason=words["kind_reason"], engines=(words["engines"],)
    )
    draft = Draft(body=body, subject=words["subject"], attachments=[words["attachment"]])
    context = InterviewContext(candidate=words["name"], recipients=[words["name"]])
    page = render_html(report, draft, title=words["title"], context=context)
    return page, fragment(report, draft), fragment(report)


def skeleton(tree):
    """The elements of a page with the names of their attributes."""
    return [(str(e.tag), sorted(e.keys())) for e in tree.iter()]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text(text, place):
    for hostile, plain in zip(everywhere(text, place), everywhere("plain", place), strict=True):
        tree = parsed(hostile) if hostile.startswith("<!") else parsed_fragment(hostile)
        like = parsed(plain) if plain.startswith("<!") else parsed_fragment(plain)
        assert not any(e.tag in ("script", "img") for e in tree.iter())
        quotes = lambda s: [e for e in s if e[0] != "q"]  # noqa: E731 - said or not by the message
        assert quotes(skeleton(tree)) == quotes(skeleton(like))
        assert not any(visible_char(char) != char for char in hostile if char != "\n")


@pytest.mark.parametrize("place", ["message", "suggestion", "reason", "title", "replacement"])
def test_half_a_character_can_be_written(place):
    for html in everywhere(SURROGATE, place):
        assert html.encode("utf-8").decode("utf-8") == html
    assert "&lt;U+D800&gt;&lt;U+DCFF&gt;" in everywhere(SURROGATE, place)[0]


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        pytest.param("https://rules.example/x", True, id="https"),
        pytest.param("HTTP://rules.example/x", True, id="http"),
        pytest.param("javascript:alert(1)", False, id="script"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param(" https://rules.example", False, id="blank-before"),
        pytest.param("//rules.example", False, id="no-scheme"),
    ],
)
def test_only_pages_are_linked(url, linked):
    body = "bad"
    html = render_html(made(at(body, "bad", url=url)), Draft(body=body))
    links = [e.get("href") for e in parsed(html).iter("a") if not e.get("href").startswith("#")]
    assert links == ([url] if linked else [])


def test_the_page_loads_nothing_and_runs_nothing(draft, report):
    html = render_html(report, draft)
    tree = parsed(html)
    policy = next(e.get("content") for e in tree.iter("meta") if e.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    loading = {"script", "img", "link", "iframe", "object", "embed", "video", "audio", "form"}
    assert not loading & {e.tag for e in tree.iter()}
    names = {name for e in tree.iter() for name in e.keys()}  # noqa: SIM118 - an element
    assert not any(name.startswith("on") or name in ("src", "srcset") for name in names)
    assert "url(" not in html
    assert "@import" not in html


def test_the_report_of_another_draft_is_refused(draft, report):
    with pytest.raises(ValueError, match="made from another draft"):
        render_html(report, Draft(body="Another."))
    with pytest.raises(ValueError, match="made from another draft"):
        fragment(report, draft.model_copy(update={"subject": "Another"}))


# The fragment


def test_fragments_have_ids_of_their_own(draft, report):
    other = report.model_copy(update={"score": 3})
    shown = [fragment(report, draft), fragment(report), fragment(other)]
    ids = [e.get("id") for html in shown for e in parsed_fragment(html).iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert all(name.startswith("fl-") for name in ids)


def test_the_fragment_quotes_what_the_message_does_not(draft, report):
    assert report._repr_html_() == fragment(report)
    tree = parsed_fragment(fragment(report))
    notes = notes_of(tree)
    assert "4 warning “ASAP!!” is pushy." in notes[3]
    assert "5 warning !! Two marks in a row." in notes[4]
    assert classed(tree, "fl-mail") == []
    assert mail_of(parsed_fragment(fragment(report, draft))) == draft.body


# The same for the same


def test_the_same_bytes_in_every_process(draft, report):
    code = (
        "import sys; from followup_lint.models import Draft, Report\n"
        "from followup_lint.render.html import fragment, render_html\n"
        "report, draft = sys.stdin.read().split('\\0')\n"
        "report, draft = Report.model_validate_json(report), Draft.model_validate_json(draft)\n"
        "sys.stdout.reconfigure(encoding='utf-8', newline='')\n"
        "sys.stdout.write(render_html(report, draft) + fragment(report, draft))"
    )
    sent = f"{report.model_dump_json()}\0{draft.model_dump_json()}"
    for seed in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=sent.encode("utf-8"),
            env={"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"},
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode("utf-8") == render_html(report, draft) + fragment(report, draft)


texts = st.text(
    alphabet=st.sampled_from("ab 漢🙂\u200d\u0301\t\n\r\x1b\xa0é<>&\"'\u202e\x00"), max_size=120
)


@given(texts, st.data())
@settings(max_examples=200, deadline=None)
def test_the_mail_reads_as_the_draft(body, data):
    findings = []
    for _ in range(data.draw(st.integers(0, 5))):
        start = data.draw(st.integers(0, len(body)))
        end = data.draw(st.integers(start, len(body)))
        findings.append(over(body, start, end))
    report = made(*sorted(findings, key=lambda f: (f.span.start, f.span.end)))
    tree = parsed(render_html(report, Draft(body=body)))
    lines = body.replace("\r\n", "\n")
    assert mail_of(tree) == "".join(c if c in "\n\t" else visible_char(c) for c in lines)
    assert len(classed(tree, "fl-ref")) == len(findings)
    told = {e.get("aria-describedby") for e in classed(tree, "fl-ref")}
    assert told == {f"says-{number}" for number in range(1, len(findings) + 1)}


@given(st.text(max_size=200).filter(lambda s: s.isprintable()))
@settings(max_examples=100, deadline=None)
def test_a_printable_draft_is_shown_as_it_is(body):
    assert mail_of(parsed(render_html(made(), Draft(body=body)))) == body
