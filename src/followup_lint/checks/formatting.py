"""formatting: nothing left over, nothing missing at the end, nothing that hurts the eye."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.config import FormattingOptions
from followup_lint.language.attachments import mentions_attachment
from followup_lint.language.markup import TAGS, find_markup
from followup_lint.language.mojibake import find_garbled
from followup_lint.language.placeholders import find_placeholders, is_unfilled_greeting
from followup_lint.language.signing import is_closed, who_signs
from followup_lint.language.spacing import find_doubled_marks, find_doubled_spaces
from followup_lint.language.subjects import fault_of
from followup_lint.language.template_notes import find_template_notes
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, FieldName, Finding, Span

LEFTOVERS = {
    "template-instruction": "Follow it, or take it out.",
    "placeholder": "Fill it in.",
}
LINK = re.compile(r"https?://|www\.", re.IGNORECASE)


class Formatting(Check):
    """A letter that is finished, complete and clean.

    ## What it looks for
    Placeholders and template instructions left in; a closing line and the writer's name at the
    end; an attachment that is mentioned and not there; an empty subject; a paragraph that is a wall
    of text; wrongly decoded characters; HTML or Markdown; doubled punctuation, and doubled spaces
    within a sentence.

    ## Why it matters
    A gap such as "[Company]" tells the reader that anybody might have got this letter. The rest
    says how carefully the writer works.

    ## How to fix it
    Fill the gaps, sign the letter, attach the file, break long paragraphs. What can be mended
    safely is mended by `--fix`.

    ## What it leaves alone
    "[sic]", "[1]", addresses and links in angle brackets, two spaces after a full stop, "?!" and
    "...", and a subject where the medium has none.
    """

    name = "formatting"
    title = "Finished, complete and clean"
    options_type = FormattingOptions
    rules = {
        "placeholder": Rule("error", "“{quote}” is a gap of a template, still to be filled."),
        "template-instruction": Rule("error", "“{quote}” is an instruction of a template."),
        "no-closing": Rule("warning", "No closing line stands above the name."),
        "no-name": Rule("warning", "Your name is missing at the end."),
        "attachment-missing": Rule("error", "“{quote}” promises a file, and none is attached."),
        "empty-subject": Rule("error", "The subject is empty."),
        "wall-of-text": Rule("warning", "This paragraph has {words} words; {limit} is the limit."),
        "mojibake": Rule("error", "“{quote}” was read in the wrong encoding."),
        "markup": Rule("warning", "“{quote}” is markup, which the reader will see as it stands."),
        "doubled-punctuation": Rule("warning", "“{quote}” is doubled punctuation."),
        "doubled-space": Rule("warning", "{count} spaces stand within a sentence."),
        "vague-subject": Rule("info", "The subject {lack}.", hint=True),
        "device-tag": Rule("info", "“{quote}” is left in.", hint=True),
        "address-block": Rule("info", "A postal address has no place in an e-mail.", hint=True),
    }
    examples = (
        fails("Thank you for telling me about [Company].", "placeholder"),
        fails("I have XX years behind me, {{name}}.", "placeholder"),
        fails("Thank you, <Interviewer>.", "placeholder"),
        passes("They wrote “definately” [sic], see [1] and <ana@example.org>."),
        passes("I wear a size XXL coat."),
        fails("The lab was big (mention something specific here).", "template-instruction"),
        passes("The lab was big (I mention it for the record)."),
        fails("Dear Dana,\n\nThe lab was big. I liked it.\n\nAna Ruiz", "no-closing", whole=True),
        passes("Dear Dana,\n\nThe lab was big.\n\nThank you again.\n\nAna Ruiz", whole=True),
        fails("Dear Dana,\n\nThe lab was big.\n\nBest regards,", "no-name", whole=True),
        fails("Dear Dana,\n\nIt was big.\n\nBest regards,\nLuis Ortega", "no-name", whole=True),
        fails("I have attached my portfolio.", "attachment-missing"),
        passes("I have attached my portfolio.", draft={"attachments": ["portfolio.pdf"]}),
        passes("I grew attached to the old lab."),
        fails("The lab was big.", "empty-subject", draft={"subject": " "}),
        passes("The lab was big.", draft={"subject": None}),
        fails("The lab was big. " * 31, "wall-of-text"),
        passes("The lab was big. " * 29),
        fails("The labâ€™s roof was high.", "mojibake"),
        passes("The lab’s café was full."),
        fails("The lab was <b>big</b>.", "markup"),
        fails("The lab was **big**.", "markup"),
        passes("The lab was * big."),
        fails("The lab,, on the hill, was big.", "doubled-punctuation"),
        passes("Was it big?! It was... and high, wide, etc., too."),
        fails("The lab  was big.", "doubled-space"),
        passes("The lab was big.  It was high."),
        passes("The lab was big.", "vague-subject", draft={"subject": "Hello"}),
        passes("The lab was big.", "vague-subject", draft={"subject": "Still waiting"}),
        passes("The lab was big.", draft={"subject": "Thank you"}),
        passes(
            "Dear Dana,\n\nIt was big.\n\nBest,\nAna\n\nSent from my iPhone",
            "device-tag",
            whole=True,
        ),
        passes("Dear Dana,\n\nIt was big.\n\nBest,\nAna\n\nSent by Ana", whole=True),
        passes(
            "Ana Ruiz\n12 Mill Lane\nBoston, MA 02110\n\nDear Dana,\n\nIt was big.\n\nBest,\nAna",
            "address-block",
            whole=True,
        ),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look over subject, body and end."""
        findings = [
            *self._leftovers(letter),
            *self._ending(letter),
            *self._attachment(letter),
            *self._walls(letter),
            *self._characters(letter),
            *self._spacing(letter),
        ]
        if letter.subject is not None and not letter.subject.strip():
            findings.append(self.finding("empty-subject", suggestion=_subject(letter)))
        hints = list(self._hints(letter))
        if findings:
            return self.failed(*findings, *hints)
        return self.passed(hints=hints)

    def _leftovers(self, letter: Letter) -> Iterator[Finding]:
        """Find gaps and instructions; one finding for each place."""
        for field, text in _texts(letter):
            for rule, start, end in _leftovers(text):
                if text[start:end].lower() not in _names(letter):
                    span = letter.span_at(start, end, field)
                    yield self.finding(rule, span, suggestion=LEFTOVERS[rule])
        greeting = letter.zones.greeting
        if greeting and is_unfilled_greeting(greeting.text):
            advice = f"Write “Dear {letter.reader}”." if letter.reader else "Fill it in."
            yield self.finding("placeholder", letter.span(greeting), suggestion=advice)

    def _ending(self, letter: Letter) -> Iterator[Finding]:
        """Look for a closing line with the writer's name below it."""
        zones = letter.zones
        writer = letter.candidate.name
        shown = writer or "your name"
        signature = zones.signature
        if not is_closed(zones) or _is_one_line(letter):
            yield self.finding(
                "no-closing", suggestion=f"Close with “Best regards,” above {shown}."
            )
        signer = who_signs(signature.text, writer) if signature else "nobody"
        if signer == "writer" or (signature and _leftovers(signature.text[:200])):
            return  # "[Your Name]" is a gap, and told of as one
        span = letter.span(signature) if signature and signer == "other" else None
        yield self.finding("no-name", span, suggestion=f"Sign with {shown}.")

    def _attachment(self, letter: Letter) -> Iterator[Finding]:
        """Find the first mention of a file that isn't there."""
        if letter.draft.attachments:
            return
        for sentence in letter.sentences:
            place = mentions_attachment(sentence.text)
            if place and not LINK.search(sentence.text):
                start, end = sentence.start + place[0], sentence.start + place[1]
                yield self.finding(
                    "attachment-missing",
                    letter.span_at(start, end),
                    suggestion="Attach the file, or don't mention it.",
                )
                return

    def _walls(self, letter: Letter) -> Iterator[Finding]:
        """Find paragraphs that are too long."""
        limit = self.options.max_paragraph_words
        for paragraph in letter.prose:
            words = len(paragraph.text.split())
            if words > limit:
                yield self.finding(
                    "wall-of-text",
                    letter.span(paragraph),
                    suggestion="Start a new paragraph where the subject changes.",
                    words=words,
                    limit=limit,
                )

    def _characters(self, letter: Letter) -> Iterator[Finding]:
        """Find wrongly decoded characters, and markup."""
        for field, text in _texts(letter):
            for garbled in find_garbled(text):
                span = letter.span_at(garbled.start, garbled.end, field)
                if garbled.meant is None:
                    yield self.finding("mojibake", span, suggestion="Type the words again.")
                    continue
                fix = _fix("Restore the character", span, garbled.meant)
                yield self.finding(
                    "mojibake", span, suggestion=f"Write “{garbled.meant}”.", fixes=(fix,)
                )
            for start, end in find_markup(text):
                yield self.finding(
                    "markup",
                    letter.span_at(start, end, field),
                    suggestion="Take the markup out; plain text is enough.",
                )

    def _spacing(self, letter: Letter) -> Iterator[Finding]:
        """Find doubled punctuation and doubled spaces in the prose."""
        for paragraph in letter.prose:
            for start, end, single in find_doubled_marks(paragraph.text):
                span = letter.span_at(paragraph.start + start, paragraph.start + end)
                yield self.finding(
                    "doubled-punctuation",
                    span,
                    suggestion=f"Keep “{single}”.",
                    fixes=(_fix("Keep one mark", span, single),),
                )
            for start, end in find_doubled_spaces(paragraph.text):
                span = letter.span_at(paragraph.start + start, paragraph.start + end)
                yield self.finding(
                    "doubled-space",
                    span,
                    suggestion="Keep one space.",
                    fixes=(_fix("Keep one space", span, " "),),
                    count=end - start,
                )

    def _hints(self, letter: Letter) -> Iterator[Finding]:
        """Give advice on the subject, and on what a mail need not carry."""
        zones = letter.zones
        subject = letter.subject
        if subject and subject.strip():
            lack = fault_of(subject, letter)
            if lack:
                span = letter.span_at(0, len(subject), "subject")
                yield self.finding("vague-subject", span, suggestion=_subject(letter), lack=lack)
        if zones.device_tag:
            yield self.finding(
                "device-tag", letter.span(zones.device_tag), suggestion="Take it out."
            )
        if zones.address_block:
            yield self.finding(
                "address-block",
                letter.span(zones.address_block),
                suggestion="Keep telephone and address below your name.",
            )


def _texts(letter: Letter) -> list[tuple[FieldName, str]]:
    fields: list[tuple[FieldName, str]] = [("body", letter.own_text)]
    if letter.subject:
        fields.append(("subject", letter.subject))
    return fields


def _is_one_line(letter: Letter) -> bool:
    """Tell whether greeting, prose and sign-off run on in one line."""
    greeting, sign_off = letter.zones.greeting, letter.zones.sign_off
    if greeting is None or sign_off is None or not letter.zones.paragraphs:
        return False
    return "\n" not in letter.own_text[greeting.start : sign_off.end].strip()


def _names(letter: Letter) -> str:
    """Give the names of the context in small letters: one may look like a gap."""
    context = letter.context
    known = [context.company, context.role, *context.topics, *context.vocabulary]
    return "\n".join(filter(None, known)).lower()


def _leftovers(text: str) -> list[tuple[str, int, int]]:
    """Find gaps and instructions; of places within each other the outermost."""
    places = [("template-instruction", *place) for place in find_template_notes(text)]
    places += [("placeholder", *place) for place in find_placeholders(text, TAGS)]
    places.sort(key=lambda place: (place[1], -place[2], place[0] == "placeholder"))
    kept: list[tuple[str, int, int]] = []
    for place in places:
        if not kept or place[1] >= kept[-1][2]:
            kept.append(place)
    return kept


def _fix(title: str, span: Span, replacement: str) -> Fix:
    edit = TextEdit(field=span.field, start=span.start, end=span.end, replacement=replacement)
    return Fix(title=title, edits=(edit,))


def _subject(letter: Letter) -> str:
    role = letter.context.role or "the role you applied for"
    reason = "Thank you" if letter.kind == "thank_you" else "Following up"
    return f"Write what it is about: “{reason} – {role} interview”."
