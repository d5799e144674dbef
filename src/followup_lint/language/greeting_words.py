"""Words that tell a greeting from the prose behind it, in small letters."""

from __future__ import annotations

PROSE = frozenset(
    """
    i i'm i've i'd i'll im ive id it it's its it'll this that that's these those thank thanks
    thankyou thx you you're you've your we we're we've we'd our us is was were am are be been have
    has had hope hoping hoped trust just what what's how when where who why which following
    further writing wanted would could can may might will shall should please as after since while
    when great so sorry apologies congratulations here here's nice lovely enjoyed enjoying looking
    with on per not there's appreciate appreciated appreciating grateful good quick wow yes no if
    meeting met regarding re in by than then but because a an many much such really very she he
    they his her their let see speaking talking wonderful fantastic amazing awesome pleasure
    delighted delightful thrilled happy glad hello today yesterday me
    """.split()
)
"""Words that show that a sentence has begun."""

BEGINNERS = frozenset(
    """
    thank thanks thankyou thx i i'm i've i'd i'll im it it's its my we what how hope hoping just
    following great so sorry good nice lovely wonderful apologies further congratulations quick
    writing wanted enjoyed really appreciate appreciated met this please could would can many your
    you a
    """.split()
)
"""Words that prose begins with after a bare name and a comma on the same line."""

NOT_A_NAME = frozenset(
    """
    thanks thank you first firstly second secondly third again also however yesterday today
    tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december well yes no so and but please sorry
    apologies unfortunately hopefully following finally lastly meanwhile otherwise congratulations
    wow ok okay sure regards best sincerely cheers hope just it i we he she they what when where
    how why who as after since if in on at for with from per this that these those my your our
    subject re ref regarding date note update interview follow followup great good nice thankyou
    still indeed honestly frankly overall additionally moreover furthermore besides anyway
    recently last next earlier p.s ps a an the to by of looking having being while although though
    because before until both either each every any some one two three here there now then later
    soon once yours love ever true lol oh ah um hmm quick short long new big attached enclosed
    draft confidential urgent important speaking talking meeting seeing writing checking reaching
    touching circling perfect excellent brilliant fantastic wonderful awesome amazing understood
    noted agreed done correct right cool super fine alright bravo welcome ta kudos tonight
    afterwards likewise nonetheless nevertheless regardless therefore thus hence instead perhaps
    maybe sometimes often always sounds
    """.split()
)
"""Capitalised first words that are no name."""
