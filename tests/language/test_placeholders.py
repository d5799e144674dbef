from __future__ import annotations

import pytest

from followup_lint.language.markup import TAGS
from followup_lint.language.placeholders import find_placeholders, is_unfilled_greeting


def gaps(text):
    return sorted({text[start:end] for start, end in find_placeholders(text, TAGS)})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("at [Company] now", ["[Company]"], id="brackets"),
        pytest.param("for [the topic\nwe spoke of]", ["[the topic\nwe spoke of]"], id="wrapped"),
        pytest.param("dear {{first_name}}", ["{{first_name}}"], id="braces"),
        pytest.param("dear {name}", ["{name}"], id="single-braces"),
        pytest.param("dear ${name}", ["${name}"], id="shell"),
        pytest.param("dear {% name %}", ["{% name %}"], id="template-tag"),
        pytest.param("dear <Interviewer>", ["<Interviewer>"], id="angles"),
        pytest.param("dear <<name>>", ["<<name>>"], id="double-angles"),
        pytest.param("dear «name»", ["«name»"], id="guillemets"),
        pytest.param("dear *|FNAME|*", ["*|FNAME|*", "FNAME"], id="mail-merge"),
        pytest.param("dear %%FIRST_NAME%%", ["%%FIRST_NAME%%", "FIRST_NAME"], id="percents"),
        pytest.param("dear ##name## and @@who@@", ["##name##", "@@who@@"], id="hashes-and-ats"),
        pytest.param("at $COMPANY", ["$COMPANY"], id="dollar"),
        pytest.param("my XX years", ["XX"], id="crosses"),
        pytest.param("call xxx-xxx-xxxx", ["xxx-xxx-xxxx"], id="crossed-number"),
        pytest.param("xx years", ["xx"], id="small-crosses"),
        pytest.param("on TBD", ["TBD"], id="tbd"),
        pytest.param("Lorem ipsum", ["Lorem ipsum"], id="filler"),
        pytest.param("at _____ on", ["_____"], id="blank"),
        pytest.param("Best,\nYour Name", ["Your Name"], id="your-name"),
        pytest.param("Company Name, City", ["Company Name"], id="company-name"),
        pytest.param("at XYZ Company", ["XYZ Company"], id="xyz"),
        pytest.param("Your Phone Number", ["Your Phone Number"], id="your-phone"),
        pytest.param("at the (company name)", ["(company name)"], id="parentheses"),
        pytest.param("FIRST NAME", ["FIRST NAME"], id="in-capitals"),
    ],
)
def test_gaps(text, found):
    assert gaps(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("so he wrote [sic]", id="sic"),
        pytest.param("see [1] and [2, 3]", id="citation"),
        pytest.param("and so on [...]", id="ellipsis"),
        pytest.param("[https://x.org] [image: logo] [cid:12]", id="mail-programs"),
        pytest.param("[EXTERNAL] Re: talk", id="external"),
        pytest.param("[x] done [ ] open", id="boxes"),
        pytest.param("[JIRA-12] [Ticket #99]", id="tickets"),
        pytest.param("he said “[the] lab”", id="editor"),
        pytest.param("[my page](https://x.org)", id="markdown-link"),
        pytest.param("[a\n\nb]", id="over-paragraphs"),
        pytest.param("mail <ana@x.org>, see <https://x.org>", id="addresses"),
        pytest.param("a < b and c > d", id="comparison"),
        pytest.param("<b>bold</b>", id="tag"),
        pytest.param("size XXL, Super Bowl XX, an XX chromosome", id="crosses"),
        pytest.param("$USD 40 and $AUD", id="currency"),
        pytest.param("100% DONE%", id="percent"),
        pytest.param("above\n____________\nbelow", id="rule"),
        pytest.param("write your name here", id="small-letters"),
        pytest.param("my name (and company)", id="parentheses"),
        pytest.param("a plain text", id="plain"),
    ],
)
def test_no_gaps(text):
    assert gaps(text) == []


@pytest.mark.parametrize(
    ("text", "unfilled"),
    [
        pytest.param("Dear Name,", True, id="name"),
        pytest.param("Dear Mr./Ms. Last Name,", True, id="title-and-name"),
        pytest.param("Dear Mr./Ms.,", True, id="titles"),
        pytest.param("Dear Interviewer's Name,", True, id="interviewer"),
        pytest.param("Hi X,", True, id="x"),
        pytest.param("Dear Ms. Lee,", False, id="a-name"),
        pytest.param("Dear Namea,", False, id="begins-alike"),
        pytest.param("Dear Hiring Manager,", False, id="generic"),
    ],
)
def test_greetings(text, unfilled):
    assert is_unfilled_greeting(text) is unfilled
