from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.checks.base import passes
from followup_lint.language.particulars import (
    FRAMED,
    ParticularsModel,
    features,
    particularity,
    particulars_model,
)
from followup_lint.testing import example_letter


def logit(text: str, **context) -> float:
    return max(particularity(example_letter(passes(text, context=context))))


@pytest.mark.parametrize(
    ("particular", "filler"),
    [
        pytest.param(
            "Your account of the leak under the press has stayed with me.",
            "Your account of the company and the team has stayed with me.",
            id="account",
        ),
        pytest.param(
            "You mentioned that the loom jams on damp mornings.",
            "You mentioned that I would hear from you next week.",
            id="you-mentioned",
        ),
        pytest.param(
            "I keep thinking about your switch from Maxima to Octave.",
            "I keep thinking about your company and the role.",
            id="names",
        ),
        pytest.param(
            "You showed me the scorched beam above the oven.",
            "I mended a scorched beam above an oven in my last job.",
            id="own-past",
        ),
        pytest.param(
            "Thank you for explaining how the sluice gates froze.",
            "Thank you for explaining the responsibilities of the position.",
            id="thanks",
        ),
    ],
)
def test_a_particular_outweighs_filler(particular, filler):
    assert logit(particular) > logit(filler) + 1
    assert logit(filler) < 0


def test_names_of_the_context_are_no_particulars():
    text = "It was good to hear about Octave Maxima at Quillon."
    known = {"company": "Quillon", "role": "Octave Maxima"}
    assert logit(text, **known) < logit(text)


def test_a_frame_counts_only_before_something_rare():
    model = particulars_model()
    near = "You told me about the frostbitten sluice gates."
    far = "You told me about it and about it and so on and on, sluice."
    for text, added in ((near, FRAMED), (far, 0.0)):
        letter = example_letter(passes(text))
        (found,) = particularity(letter)
        bare = ParticularsModel(model.everyday, model.intercept, model.weights)
        from followup_lint.language.delexical import Masks, delexicalise

        (tokens,) = delexicalise(letter.wording, letter.body, bare.everyday, Masks())
        assert found == pytest.approx(bare.logit(tokens) + added)


def test_features():
    assert features(["you", "RARE", "RAREs"]) == {
        "you", "RARE", "RAREs", "^ you", "you RARE", "RARE RAREs", "RAREs $",
        "rare>=1", "rare>=2",
    }  # fmt: skip
    assert "long>5" in features(["NAME"] * 6)
    assert "names>=4" in features(["NAME"] * 6)


def test_an_empty_sentence_has_the_intercept():
    assert ParticularsModel(frozenset(), -150, {}).logit([]) == -1.5


@given(st.text(max_size=300))
def test_any_text_gets_one_logit_for_each_sentence(text):
    letter = example_letter(passes(text or "x", whole=True))
    assert len(particularity(letter)) == len(letter.sentences)
