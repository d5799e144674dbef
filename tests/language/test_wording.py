from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.regions import Region
from followup_lint.language.wording import read_wording, stem, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("On-call rota", ("on", "call", "rota"), id="hyphen"),
        pytest.param("the team’s plan", ("the", "team's", "plan"), id="curly-apostrophe"),
        pytest.param("3.5 tonnes at 10:30", ("3.5", "tonnes", "at", "10:30"), id="numbers"),
        pytest.param("K8s, please.", ("k8s", "please"), id="letters-and-digits"),
        pytest.param("Done.Next", ("done", "next"), id="a-stop-parts-words"),
        pytest.param("…", (), id="none"),
    ],
)
def test_words(text, words):
    assert words_of(text) == words


def test_places_are_those_of_the_body():
    body = "Hi. We met.  You spoke of the ferry."
    parts = [Region(4, 11, body[4:11]), Region(13, 36, body[13:36])]
    wording = read_wording(parts)
    assert wording.bounds == ((0, 2), (2, 7))
    places = [*wording.places_of(0), *wording.places_of(1)]
    assert [body[start:end].lower() for start, end in places] == list(wording.words)


@given(st.text(max_size=200))
def test_every_word_stands_where_it_is_said_to(text):
    wording = read_wording([Region(0, len(text), text)])
    assert wording.bounds == ((0, len(wording.words)),)
    for (start, end), word in zip(wording.places_of(0), wording.words, strict=True):
        assert text[start:end].lower().replace("’", "'") == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("migration", "migrating", id="noun-and-verb"),
        pytest.param("keller's", "keller", id="possessive"),
        pytest.param("studies", "study", id="plural"),
    ],
)
def test_same_stem(one, other):
    assert stem(one) == stem(other)


def test_stems_are_the_same_in_many_threads():
    words = [f"{root}{ending}ing" for root in ("plann", "sort", "weld") for ending in "abcdefgh"]
    expected = [stem.__wrapped__(word) for word in words]
    wrong = []

    def work():
        wrong.extend(
            word
            for word, root in zip(words, expected, strict=True)
            if stem.__wrapped__(word) != root
        )

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
