"""An article that is missing, or is the wrong one."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_GLAD = (
    r"(?:happy|glad|grateful|delighted|available|able|great|pleased|thankful|honou?red|interested|"
    r"nice|helpful|possible|proud|excited|thrilled|lovely|wonderful|interesting|important)"
)
_REPLY = r"(?:answer|reply|response|decision|feedback|outcome)"

ARTICLES = (
    Phrase(
        "would-happy",
        "grammar",
        "“Be” is missing: “{m} be”.",
        r"(?:(?:i|you|we|they|it|he|she|that|this) (?P<m>would|will)|(?P<m2>i'd|i'll|it'd|it'll|"
        r"that'd|we'd|we'll))(?P<x> )(?:also |really )?(?:very |so |really |more than |most )?"
        rf"{_GLAD}(?= (?:to|if|that|for|in|on|at|with|about|from|next|any)|[.,;!?]|$)",
        "would will i'd i'll it'd it'll that'd we'd we'll",
        fix=" be ",
    ),
    Phrase(
        "it-was-pleasure",
        "grammar",
        "An article is missing: “a {word}”.",
        r"(?:was|is|been|be|it's) (?P<x>(?:(?:such|great|real|true|big|huge|genuine) )?"
        r"(?P<word>pleasure|privilege|joy|delight))"
        r"(?= (?:to|meeting|speaking|talking|seeing|working|having|for me)|[.!])",
        "pleasure privilege joy delight",
        fix="a {x}",
    ),
    Phrase(
        "it-was-honour",
        "grammar",
        "An article is missing: “an honour”.",
        r"(?:was|is|been|be|it's) (?P<x>honou?r)(?= (?:to|meeting|speaking|talking|for me)|[.!])",
        "honour honor",
        fix="an {x}",
    ),
    Phrase(
        "be-good-fit",
        "grammar",
        "An article is missing: “a {noun}”.",
        r"(?:be|am|i'm|is|was|been|become|make|makes) (?P<x>(?:very |really )?(?:good|great|"
        r"perfect|"
        r"strong|valuable|solid|suitable) (?P<noun>fit|match|addition|candidate|asset|choice|"
        r"person|example|opportunity|leader|communicator|listener|worker|learner|experience for "
        r"me|way|idea|place|option|step))",
        "fit match addition candidate asset choice person example opportunity leader communicator "
        "listener worker learner experience way idea place option step",
        fix="a {x}",
        closed=True,
    ),
    Phrase(
        "be-asset",
        "grammar",
        "An article is missing: “an asset”.",
        r"(?:be|am|i'm|become) (?P<x>asset)",
        "asset",
        fix="an asset",
        closed=True,
    ),
    Phrase(
        "had-great-time",
        "grammar",
        "An article is missing: “a {word}”.",
        r"(?:have|had|having|spent) (?P<x>(?:very |really |such )?(?:good|great|wonderful|nice|"
        r"lovely|fantastic|pleasant|hard) (?P<word>time|day|weekend|week|afternoon|morning))"
        r"(?= (?:at|with|in|on|talking|meeting|speaking|learning|visiting|there|during|to)|[.!]|$)",
        "time day weekend week afternoon morning",
        fix="a {x}",
    ),
    Phrase(
        "have-nice-day",
        "grammar",
        "An article is missing: “a {word}”.",
        r"(?:have|wish you|wishing you) (?:all )?(?P<x>(?:nice|great|lovely|wonderful|pleasant) "
        r"(?P<word>day|weekend|week|evening|afternoon|time|rest|summer))(?= (?:ahead|of|and)|"
        r"[.,!]|$)",
        "nice great lovely wonderful pleasant",
        fix="a {x}",
    ),
    Phrase(
        "for-new-job",
        "grammar",
        "An article is missing: “a {word}”.",
        r"(?:looking|searching|hoping|look|search|hope) for (?P<x>(?:new|better|good|full-time|"
        r"part-time|stable|permanent|similar|suitable|different) (?P<word>job|position|role|"
        r"challenge|opportunity|home|place|career|company))",
        "job position role challenge opportunity home place career company",
        fix="a {x}",
        closed=True,
    ),
    Phrase(
        "for-positive-answer",
        "grammar",
        "An article is missing: “a {word}”.",
        r"(?:for|get|receive|hear|expect|await|awaiting|expecting) "
        rf"(?P<x>(?:positive|good|quick|fast|favou?rable|prompt|fair) (?P<word>{_REPLY[3:-1]}))",
        "answer reply response decision outcome",
        fix="a {x}",
        not_before="and or times time",
        closed=True,
    ),
    Phrase(
        "wait-for-answer",
        "grammar",
        "Whose? “{verb} for your {word}”.",
        r"(?P<verb>wait|waiting|hope|hoping|look forward|looking forward) (?:for|to) "
        r"(?P<x>(?P<word>answer|reply|response|decision))",
        "wait waiting hope hoping look looking",
        fix="your {x}",
        closed=True,
    ),
    Phrase(
        "rest-of-day",
        "grammar",
        "An article is missing: “the {word}”.",
        r"rest of (?P<x>(?P<word>day|week|month|year|process|team|morning|afternoon|weekend))",
        "rest",
        fix="the {x}",
        closed=True,
    ),
    Phrase(
        "an-initialism",
        "grammar",
        "“{word}” begins with a vowel sound: “an”.",
        r"(?P<x>(?-i:a)) (?P<word>(?-i:MBA|MSc|MPhil|RN|NHS|NDA|API|IT|iOS|SEO|LLM|AI|ER|ICU|IBM|"
        r"FAQ|LGV|MRI|NGO|MP|ESL|EFL|ECG|EEG|LPN|ATM|EMT|ETL|RFP|SME|SLA|SDK|SMS|SOP|MVP|FBI|FDA|"
        r"hour|honest|honou?r|heir))",
        "a",
        fix="an",
        not_before="'",
    ),
    Phrase(
        "a-initialism",
        "grammar",
        "“{word}” begins with a consonant sound: “a”.",
        r"(?P<x>(?-i:an)) (?P<word>(?-i:UX|UI|UK|US|USB|PhD|BA|BSc|CV|CRM|GP|PDF|PR|QA|TV|VP|CEO|"
        r"CFO|CTO|COO|PC|KPI|CAD|B2B|DBA|BI|university|unique|useful|united|universal|European|"
        r"one-|user|uniform|union|unit|usual|unified))",
        "an",
        fix="a",
    ),
    Phrase(
        "am-years",
        "grammar",
        "It is “{age} years old”.",
        r"i am (?P<x>(?P<age>[1-6]\d) years)(?=[.,]| and)",
        "years",
        fix="{x} old",
    ),
)
