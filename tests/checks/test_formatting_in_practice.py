"""Endings, leftovers, files and marks in many registers."""

from __future__ import annotations

import pytest

from followup_lint.checks.formatting import Formatting
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import PLAIN_CONTEXT, read_letter

PROSE = "Dear Dana,\n\nThank you for your time on Tuesday. "


def rules(body, candidate="Ana Ruiz"):
    draft = Draft(body=body, subject="Thank you for Tuesday", kind="thank_you")
    context = InterviewContext.model_validate({**PLAIN_CONTEXT, "candidate": candidate})
    result = Formatting().run(read_letter(draft, context))
    return {f.rule.partition("/")[2] for f in result.findings if f.severity != "info"}


ENDINGS = [
    (set(), "Ana Ruiz", "Best,\nAna Ruiz"),
    (set(), "Ana Ruiz", "Best regards\n\nAna Ruiz\nana@example.com"),
    (set(), "Ana Ruiz", "Thanks again for your time and the straight answers,\nAna Ruiz"),
    (set(), "Ana Ruiz", "Thank you again for everything, and talk soon,\n\nAna"),
    (set(), "Ana Ruiz", "Looking forward to hearing from you,\nAna Ruiz"),
    (set(), "Ana Ruiz", "I look forward to hearing from you.\n\nAna Ruiz"),
    (set(), "Ana Ruiz", "Hope to hear from you soon!\nAna"),
    (set(), "Ana Ruiz", "Until then,\nAna"),
    (set(), "Ana Ruiz", "Talk soon\nana"),
    (set(), "Ana Ruiz", "hmu whenever\nana"),
    (set(), "Ana Ruiz", "Text me whenever, 404-555-0196\n\nAna"),
    (set(), "Ana Ruiz", "Have a great week!\n\nAna R."),
    (set(), "Ana Ruiz", "Yours in software,\nAna Ruiz"),
    (set(), "Ana Ruiz", "With thanks and best wishes from a rainy Leeds,\nAna"),
    (set(), "Ana Ruiz", "Onwards and upwards,\nAna"),
    (set(), "Ana Ruiz", "Go Herons,\nAna Ruiz"),
    (set(), "Ana Ruiz", "Break a leg tonight,\nAna"),
    (set(), "Ana Ruiz", "Respectfully yours,\n\n\n\nAna Ruiz\nData Engineer\n555-0100"),
    (set(), "Ana Ruiz", "Best, Ana"),
    (set(), "Ana Ruiz", "Cheers - Ana"),
    (set(), "Ana Ruiz", "Thanks! Ana"),
    (set(), "Ana Ruiz", "Sincerely,\n\nAna Ruiz (she/her)"),
    (set(), "Ana Ruiz", "Sincerely,\n/s/ Ana Ruiz"),
    (set(), "Ana Ruiz", "Kind regards\n--\nAna Ruiz"),
    (set(), "Ana Ruiz", "All my best,\nA.R."),
    (set(), "Ana Ruiz", "Warmly,\n~Ana"),
    (set(), "Ana Ruiz", "God bless you,\nAna Ruiz"),
    (set(), "Ana Ruiz", "Thanking you in anticipation,\nYours faithfully,\nRuiz Ana"),
    (set(), "Ana Ruiz", "Sincerely yours,\nMs. Ana Ruiz"),
    (set(), "Ana Ruiz", "Le meas,\nAna"),
    (set(), "Ana Ruiz", "Ngā mihi,\nAna Ruiz"),
    (set(), "Ana Ruiz", "Un abrazo,\nAna"),
    (set(), "Ana Ruiz", "Mit freundlichen Grüßen\nAna Ruiz"),
    (set(), "Ana Ruiz", "Slán,\nAna"),
    (set(), "Ana Ruiz", "Stay safe and warm,\nAna"),
    (set(), "Ana Ruiz", "Gratefully,\nAna"),
    (set(), "Ana Ruiz", "Best rgds\nAna"),
    (set(), "Ana Ruiz", "Ever hopeful,\nAna Ruiz"),
    (set(), "Ana Ruiz", "See you around campus,\nAna"),
    (set(), "Ana Ruiz", "Thank you.\nAna Ruiz"),
    (set(), "Ana Ruiz", "Thank you for considering me.\nSincerely,\nAna Ruiz"),
    (set(), "Ana Ruiz", "P.S. The link is www.example.com.\n\nBest,\nAna"),
    (set(), "Ana Ruiz", "Best,\nAna\n\nP.S. The link is www.example.com."),
    (set(), "Gary Holt", "Cheers,\nGaz"),
    (set(), "Sharon Petrov", "Ta,\nShaz"),
    (set(), "Min-jun Kim", "Best,\nMJ"),
    (set(), "Katarzyna Nowak", "Best,\nKasia"),
    (set(), "Nguyen Thi Lan", "Best regards,\nLan Nguyen"),
    (set(), "Robert Fish", "Thanks,\nBob"),
    (set(), "Oluwaseun Adeyemi", "Regards,\nSeun"),
    (set(), "William O'Neill", "Regards,\nBill O'Neill"),
    (set(), "María José Pérez", "Un saludo,\nMª José"),
    (set(), "Alexander Petrov", "Regards,\nSasha"),
    (set(), "Elizabeth Stone", "Best,\nLiz S."),
    (set(), "Zhang Wei", "Best,\nWei (David) Zhang"),
    (set(), "Ravi Kumar", "Thanks & Regards,\nRavi Kumar\nMob: 98450 55501"),
    ({"no-closing"}, "Ana Ruiz", "Ana Ruiz"),
    ({"no-name"}, "Ana Ruiz", "Best regards,"),
    ({"no-name"}, "Ana Ruiz", "Sincerely,\n212-555-0147"),
    ({"no-closing", "no-name"}, "Ana Ruiz", ""),
    ({"no-name"}, "Ana Ruiz", "Best,\nLuis Ortega"),
    ({"no-closing"}, "Ana Ruiz", "212-555-0147\nAna Ruiz"),
    ({"no-closing"}, "Ana Ruiz", "Ana Ruiz\nData Engineer\n212-555-0147"),
    ({"no-name"}, "Ana Ruiz", "Thanks again!"),
    ({"no-name"}, "Ana Ruiz", "Kind regards,\nana.r@example.com"),
    ({"no-closing"}, "Ana Ruiz", "Ana"),
    ({"no-name"}, "Ana Ruiz", "Thanks,\n\nSent from my iPhone"),
]


@pytest.mark.parametrize(("found", "candidate", "ending"), ENDINGS)
def test_endings(found, candidate, ending):
    assert rules(f"{PROSE}I liked the lab.\n\n{ending}", candidate) == found


BODIES = [
    ({"template-instruction"}, "I liked the lab (adjust to role)."),
    ({"template-instruction"}, "(Tip: keep this short and send it within 24 hours.)"),
    ({"template-instruction"}, "I liked the lab. (Note to self: check the name)"),
    ({"template-instruction"}, "(Optional: mention a shared hobby)"),
    ({"template-instruction"}, "[Add a sentence about the project here]"),
    ({"template-instruction"}, "Insert a personal detail here."),
    ({"template-instruction"}, "Here is a draft of your thank-you email:"),
    ({"template-instruction"}, "(Remember to change the names!)"),
    ({"template-instruction"}, "(keep to two sentences)"),
    ({"template-instruction"}, "(replace with the interviewer's name)"),
    ({"template-instruction"}, "(Personalize this part)"),
    ({"template-instruction"}, "*Customize this section with your own experience*"),
    ({"template-instruction"}, "Let me know if you'd like me to make it shorter!"),
    ({"template-instruction"}, "(delete if not applicable)"),
    ({"template-instruction"}, "(link to your portfolio)"),
    ({"template-instruction"}, "(your achievement here)"),
    ({"template-instruction"}, "(2-3 sentences about your skills)"),
    (set(), "I liked the lab (and the coffee)."),
    (set(), "I liked the lab (note: I am away on Friday)."),
    (set(), "I can start earlier (if needed, in May)."),
    (set(), "I wrote to Luis (see below)."),
    (set(), "The test took an hour (add ten minutes for set-up)."),
    (set(), "I keep notes (use of the tool is free)."),
    (set(), "I will insert the tests in the pipeline."),
    (set(), "Use the number below (mobile)."),
    (set(), "Option 1 was the better one, as you said."),
    (set(), "I liked your tip (keep it short)."),
    (set(), "Your template for reports was a good idea."),
    ({"placeholder"}, "I have X years of experience."),
    ({"placeholder"}, "I liked [company name]."),
    ({"placeholder"}, "I liked {company}."),
    ({"placeholder"}, "I liked <Company Name>."),
    ({"placeholder"}, "I liked COMPANY NAME."),
    ({"placeholder"}, "My number is XXX-XXX-XXXX."),
    ({"placeholder"}, "I'd earn $XX,XXX."),
    ({"placeholder"}, "I'd love to join ______."),
    ({"placeholder"}, "I liked the ... [topic]."),
    ({"placeholder"}, "I can start on TBD."),
    ({"placeholder"}, "I'd love to work at (Company)."),
    ({"placeholder"}, "Thank you, (Name)."),
    ({"placeholder"}, "I'd love to be your next [Position]"),
    ({"placeholder"}, "I can start on DD/MM/YYYY."),
    ({"placeholder"}, "I enjoyed our talk about XYZ."),
    ({"placeholder"}, "I enjoyed our talk on [date]."),
    ({"placeholder"}, "I am at Company XYZ's service."),
    ({"placeholder"}, "As an [industry] professional I know."),
    ({"placeholder"}, "Hi {first_name}, thanks."),
    (set(), "I have ten years of experience (XL teams)."),
    (set(), "I liked the X axis."),
    (set(), "I know the XYZ theorem by heart."),
    (set(), "Generation X and XML are fine."),
    (set(), "I like [sic] it."),
    ({"attachment-missing"}, "I have attached my CV."),
    ({"attachment-missing"}, "Please find my references attached."),
    ({"attachment-missing"}, "Attached is the plan."),
    ({"attachment-missing"}, "My CV is attached."),
    ({"attachment-missing"}, "PFA my resume."),
    ({"attachment-missing"}, "Enclosed please find my references."),
    ({"attachment-missing"}, "I'm attaching the sketch."),
    ({"attachment-missing"}, "See the attached file."),
    ({"attachment-missing"}, "It is attached for your kind perusal."),
    ({"attachment-missing"}, "The attachment shows the plan."),
    ({"attachment-missing"}, "I've included my CV with this email."),
    ({"attachment-missing"}, "In the attachment you will find my CV."),
    ({"attachment-missing"}, "I am sending you my CV in the attachment."),
    ({"attachment-missing"}, "My transcript is enclosed herewith."),
    (set(), "I can attach my CV if you like."),
    (set(), "I will attach it tomorrow."),
    (set(), "I am attached to the place."),
    (set(), "No strings attached."),
    (set(), "The flat attached to the school is nice."),
    (set(), "I was attached to the Third Regiment."),
    (set(), "I forgot the attachment last time; the link is www.example.com."),
    (set(), "Would you like me to attach samples?"),
    (set(), "The attachment point of the crane was rusty."),
    (set(), "I sent the attachment on Monday."),
    (set(), "My last mail had the CV attached."),
    ({"doubled-punctuation"}, "I liked it.. It was big."),
    ({"doubled-punctuation"}, "I liked it,, and it was big."),
    ({"doubled-space"}, "I liked  it."),
    ({"doubled-punctuation"}, "I liked it;; it was big."),
    (set(), "I liked it... It was big."),
    (set(), "I liked it.  It was big."),
    (set(), "I work for Acme Inc., and it is big."),
    (set(), "It ended at 5 p.m. It was big."),
    (set(), "See e.g., the lab."),
    (set(), "It was big ... and high."),
    (set(), "It was big—very big."),
    (set(), "Really?! It was."),
    ({"mojibake"}, "I donâ€™t mind."),
    ({"mojibake"}, "The cafÃ© was full."),
    ({"mojibake"}, "I don�t mind."),
    ({"markup"}, "It was **very** big."),
    ({"markup"}, "It was <b>big</b>."),
    ({"markup"}, "See [the plan](https://example.com)."),
    ({"markup"}, "It&nbsp;was big."),
    ({"markup"}, "It was _very_ `big`."),
    ({"markup"}, "Thanks &amp; regards to all."),
    (set(), "2 * 3 * 4 is 24."),
    (set(), "I use C# and F#."),
    (set(), "We are #1 in town."),
    (set(), "- one\n- two"),
    (set(), "I know snake_case_names."),
    (set(), "5 < 6 and 7 > 6."),
]


@pytest.mark.parametrize(("found", "text"), BODIES)
def test_bodies(found, text):
    assert rules(f"{PROSE}{text}\n\nBest,\nAna Ruiz") == found


def test_a_letter_in_one_line_has_no_closing():
    line = "Dear Dana, Thank you for Tuesday. I liked the lab. Best regards, Ana Ruiz"
    assert rules(line) == {"no-closing"}
    assert rules(line.replace("Dana, ", "Dana,\n\n")) == set()
