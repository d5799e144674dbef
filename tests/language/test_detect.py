from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.detect import FUNCTION_WORDS, SAMPLE_CHARACTERS, detect_language

FOREIGN = [
    pytest.param(
        "Sehr geehrte Frau Lee, vielen Dank für das Gespräch am Montag. Ich freue mich auf Ihre"
        " Antwort.",
        "de",
        id="de",
    ),
    pytest.param(
        "Je vous remercie pour notre entretien de lundi. Le poste m'intéresse et je reste à votre"
        " disposition.",
        "fr",
        id="fr",
    ),
    pytest.param(
        "Le agradezco la entrevista del lunes. Me interesa el puesto y quedo a la espera de su"
        " respuesta.",
        "es",
        id="es",
    ),
    pytest.param(
        "La ringrazio per il colloquio di lunedì. Il posto mi interessa molto e resto a"
        " disposizione.",
        "it",
        id="it",
    ),
    pytest.param(
        "Muito obrigada pela entrevista de segunda. Tenho interesse na vaga e fico à disposição.",
        "pt",
        id="pt",
    ),
    pytest.param(
        "Hartelijk dank voor het gesprek van maandag. De functie spreekt mij erg aan.",
        "nl",
        id="nl",
    ),
    pytest.param(
        "Tack för ett trevligt samtal i måndags. Jag är mycket intresserad av tjänsten.",
        "sv",
        id="sv",
    ),
    pytest.param(
        "Tak for en god samtale i mandags. Jeg er meget interesseret og vil høre fra jer.",
        "da",
        id="da",
    ),
    pytest.param(
        "Takk for en hyggelig samtale på mandag. Jeg er veldig interessert i å høre fra dere.",
        "no",
        id="no",
    ),
    pytest.param(
        "Dziękuję za rozmowę w poniedziałek. Stanowisko bardzo mnie interesuje i czekam na"
        " odpowiedź.",
        "pl",
        id="pl",
    ),
    pytest.param(
        "Görüşme için teşekkür ederim. Bu iş benim için çok ilgi çekici ve sizin cevabınızı"
        " bekliyorum.",
        "tr",
        id="tr",
    ),
    pytest.param(
        "Terima kasih atas wawancara pada hari Senin. Saya sangat tertarik dengan posisi ini.",
        "id",
        id="id",
    ),
    pytest.param("月曜日は面接をありがとうございました。連絡をお待ちしております。", "ja", id="ja"),
    pytest.param("感谢您星期一抽时间面试我。期待您的回复。", "zh", id="zh"),
    pytest.param("월요일 면접 감사합니다. 연락 기다리겠습니다.", "ko", id="ko"),
    pytest.param("شكرا على المقابلة يوم الاثنين", "ar", id="ar"),
    pytest.param("תודה על הראיון ביום שני", "he", id="he"),
    pytest.param("Спасибо за собеседование в понедельник", "ru", id="ru"),
    pytest.param("Дякую за співбесіду в понеділок", "uk", id="uk"),
    pytest.param("Σας ευχαριστώ για τη συνέντευξη", "el", id="el"),
    pytest.param("साक्षात्कार के लिए धन्यवाद", "hi", id="hi"),
    pytest.param("ขอบคุณสำหรับการสัมภาษณ์", "th", id="th"),
]


@pytest.mark.parametrize(("text", "language"), FOREIGN)
def test_other_languages(text, language):
    assert detect_language(text) == language


ENGLISH = [
    pytest.param("Thank you for the tour of the bay. I hope to hear from you.", id="plain"),
    pytest.param(
        "Dear Frau Müller, vielen Dank! I enjoyed our talk at the Handelsbank in Köln. Mit"
        " freundlichen Grüßen, Ana",
        id="german-phrases",
    ),
    pytest.param("Hi José, great chat at El Corte de la Costa. De nada! Best, Ana", id="company"),
    pytest.param(
        "Dear 王芳, 谢谢! Thank you for the tour of the plant in 深圳.", id="some-chinese"
    ),
    pytest.param("Question re Kafka timeline, dbt models, Airflow DAGs, Luis", id="no-small-words"),
    pytest.param("Yo, any news??", id="short"),
    pytest.param("Me: 4 years of Go in São Paulo, on the data team. Ana", id="terse"),
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_unless_another_clearly_wins(text):
    assert detect_language(text) == "en"


@pytest.mark.parametrize("text", ["", " \n", "12345", "🙂 ...", "Ana", "Gracias"])
def test_undecided(text):
    assert detect_language(text) == "und"


def test_only_the_sample_counts():
    foreign = "Ich danke Ihnen für das Gespräch. " * 400
    assert detect_language("I am glad to be at the bay. " * SAMPLE_CHARACTERS + foreign) == "en"


def test_word_lists_hold_what_the_pattern_finds():
    for words in FUNCTION_WORDS.values():
        assert all(word == word.lower() and word.replace("'", "").isalpha() for word in words)


@given(st.text(max_size=200))
def test_never_raises(text):
    assert detect_language(text) in {*FUNCTION_WORDS, *(param.id for param in FOREIGN), "und"}
