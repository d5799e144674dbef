"""tone: nothing that would make the reader wince."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.config import ToneOptions
from followup_lint.language.tone import find_tone_faults

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult

RULE_OF = {
    "self_deprecation": "self-deprecation",
    "over_apology": "over-apology",
    "flippant": "flippant-greeting",
}
"""Rules whose name differs from the fault's."""

SUGGESTIONS = {
    "slang": "Write it out in plain English.",
    "emoji": "Say it in words, or leave it out.",
    "shouting": "Write it in small letters; the words are strong enough.",
    "exclamations": "End the sentence with a full stop.",
    "flippant-greeting": "Write “Dear {reader},” or “Hello {reader},”.",
    "begging": "Leave your need out and say what you would bring to {company}.",
    "presumption": "Make it a wish: “If I were to join {company}, I would …”.",
    "pressure": "Ask without a threat: “Could you tell me when you expect to decide?”",
    "complaint": "Leave it out; ask for what you need: “Could you tell me where things stand?”",
    "pay": "Leave pay and benefits until {company} raises them or makes an offer.",
    "self-deprecation": "Leave it out, or name what you are doing about it.",
    "over-apology": "Apologise once, in a few words, or not at all.",
    "flattery": "Name one thing {reader} said or did, and what you took from it.",
    "sarcasm": "Say plainly what you mean, or leave it out.",
    "profanity": "Leave it out.",
    "discriminatory": "Leave it out.",
}


class Tone(Check):
    """A voice that is warm and professional.

    ## What it looks for
    Slang and texting shorthand, emoji, words in capitals for stress, two or more exclamation marks
    in a row or too many in all, a flippant greeting, begging, an offer or a further round taken for
    granted, pressure, complaint or blame, talk of pay that the reader did not raise,
    self-deprecation, too much apology, flattery, sarcasm, profanity, and judgements of groups of
    people. Subject and body count; quoted mail does not.

    ## Why it matters
    The note is a sample of how the writer would write to colleagues and customers. One sentence
    that presumes, begs or blames undoes the rest.

    ## How to fix it
    Take the sentence out, or say the same thing plainly and about the work.

    ## What it leaves alone
    Contractions, warmth, regional and trade idiom, a single exclamation mark, "Hi" and "Hey Dana",
    abbreviations and brands in capitals, pay that the reader raised or that the job is about, a
    courteous mention of another offer, a gap named with its remedy, and one plain apology.
    """

    name = "tone"
    title = "Sounds warm and professional"
    options_type = ToneOptions
    rules = {
        "slang": Rule("warning", "“{quote}” is slang or texting shorthand."),
        "emoji": Rule("warning", "“{quote}” is out of place in a letter to an employer."),
        "shouting": Rule("warning", "“{quote}” in capitals reads as shouting."),
        "exclamations": Rule("warning", "{count} exclamation marks are too many."),
        "flippant-greeting": Rule("warning", "“{quote}” is too flippant for this letter."),
        "begging": Rule("error", "“{quote}” begs; it gives {reader} no reason to choose you."),
        "presumption": Rule("warning", "“{quote}” takes for granted what is not decided."),
        "pressure": Rule("error", "“{quote}” puts {reader} under pressure."),
        "complaint": Rule("error", "“{quote}” complains or blames."),
        "pay": Rule("warning", "“{quote}” talks of pay or benefits, which {reader} didn't raise."),
        "self-deprecation": Rule("warning", "“{quote}” runs you down."),
        "over-apology": Rule("warning", "“{quote}” apologises more than there is reason to."),
        "flattery": Rule("warning", "“{quote}” is flattery; it sounds insincere."),
        "sarcasm": Rule("error", "“{quote}” reads as sarcasm."),
        "profanity": Rule("error", "“{quote}” is coarse."),
        "discriminatory": Rule("error", "“{quote}” judges people by the group they belong to."),
    }
    examples = (
        fails("I'm gonna send the file tmrw.", "slang"),
        passes("I'm going to send the file tomorrow."),
        fails("What a day 🎉", "emoji"),
        fails("Talk soon :-)", "emoji"),
        passes("The table has three columns (name, date: day only)."),
        fails("I REALLY liked the lab.", "shouting"),
        fails("PLEASE CALL ME BACK", "shouting"),
        passes("I have used AWS, SQL and PHP for the NHS, and IT is a US firm's strength."),
        fails("What a great day!!", "exclamations"),
        fails("Hello! I saw the lab! It was huge!", "exclamations"),
        passes("What a great day! It was good to see the lab!"),
        fails("Hey guys,\n\nThe lab was big.\n\nBest,\nAna Ruiz", "flippant-greeting", whole=True),
        fails("Hey,\n\nThe lab was big.\n\nBest,\nAna Ruiz", "flippant-greeting", whole=True),
        passes("Hey Dana,\n\nThe lab was big.\n\nBest,\nAna Ruiz", whole=True),
        fails("I really need this job.", "begging"),
        passes("I need the job description for my records."),
        fails("When I start next month, I will tidy the wiki.", "presumption"),
        passes("If you choose me, I would tidy the wiki when I start."),
        fails("You will not find anyone better than me.", "presumption"),
        passes("You will find my certificates below."),
        fails("I need an answer by Friday or I'll sign with Acme.", "pressure"),
        passes("Acme has asked me to decide by Friday, and I would rather work with you."),
        fails("Nobody bothered to tell me that the room had changed.", "complaint"),
        passes("I hope that the stairs didn't bother you."),
        fails("My last boss was a bully.", "complaint"),
        passes("My last boss was a botanist."),
        fails("Could you tell me what the salary is?", "pay"),
        passes("You asked about my salary expectations; 50,000 a year would suit me."),
        passes("I would like to learn how the pay team runs the month end."),
        fails("I know that I was hopeless on Tuesday.", "self-deprecation"),
        passes("I have not used Kafka yet, and I start a course in May."),
        fails("I'm sorry, so very sorry, for the noise.", "over-apology"),
        passes("I'm sorry for the noise on the line."),
        fails("You are the most brilliant leader I have ever met.", "flattery"),
        passes("You are clearly good with plants."),
        fails("Thanks for nothing.", "sarcasm"),
        passes("Thank you for the notes."),
        fails("It was a damn long walk from the station.", "profanity"),
        passes("The old dam was a long walk from the station."),
        fails("Women have no business on a building site.", "discriminatory"),
        passes("Two women run the building site."),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for what would hurt, in subject and body."""
        limit = self.options.max_exclamations
        faults = find_tone_faults(letter, limit)
        if not faults:
            return self.passed()
        reader = letter.reader or "the reader"
        findings = []
        for fault in faults:
            rule = RULE_OF.get(fault.fault, fault.fault)
            suggestion = SUGGESTIONS[rule].format(reader=reader, company=letter.the_company)
            findings.append(
                self.finding(
                    rule,
                    letter.span_at(fault.start, fault.end, fault.field),
                    suggestion=suggestion,
                    reader=reader,
                    count=fault.count,
                )
            )
        return self.failed(*findings)
