"""Casual and coarse words: slang, texting shorthand, profanity, flippant openings."""

from __future__ import annotations

SLANG = frozenset(
    """
    2day 2moro 2nite 4ever adulting af any1 bae bestie betcha bruh bruv btw cos coz cuz cya def
    deffo defo dis dunno fam finna frfr ftw gimme gissa gizza gonna gotta gr8 haha hahaha hahahaha
    hehe hella hmu homie idc idek idk ikr imho imo innit jk kewl kinda l8r lemme lmao lmk lol lolz
    lotta luv m8 ngl nite no1 nvm omfg omg peeps pls plz plzz ppl probs rofl sez smh some1 sooo
    soooo sooooo sorta soz srsly sup tbh thanx thnx tho thx tks tmr tmrw tmw tnx totes tryna ttyl
    tysm ur urself wanna wassup watcha whaddup whatcha whatevs wiv woohoo wot wots wuz yass yasss
    yiz yolo yup
    """.split()
)
"""Words that are slang wherever they stand. In lower case or with a capital first letter; all
capitals count only for the longer shorthands (LOL, OMG), as TY and DEF are abbreviations."""

SHOUTED_SLANG = frozenset("lol lmao omg omfg thx pls plz asap lmk btw ngl rofl smh idk".split())

PROFANITY = frozenset(
    """
    arse arsed arsehole ass asses asshole assholes badass bastard bastards bitch bitches bitching
    bitchy bollocks bugger buggered bullcrap bullshit clusterfuck crap crappy cunt dammit
    damn damned dickhead effing feck fecking freaking freakin frickin fricking friggin frigging
    fuck fucked fucker fuckers fuckin fucking fucks goddamn goddamned jackass motherfucker pissed
    pissing shit shits shitshow shite shitty shitless slut slutty twat wank wanker wankers whore
    """.split()
)

GREETING_WORDS = frozenset(
    "yo sup wassup ahoy oi oioi ello wotcha watcha whaddup whassup whatup wazzup".split()
)
"""Openings that are flippant whatever follows."""

GREETED_AS = frozenset(
    """
    amigo amigos babe besties boss bossman bro bros bruh bruv buddies buddy champ chief chums dude
    dudes fam fellas fellow galah gang guys homies hun lads legends lovelies m8 matey pal pals party
    peeps people pet playas rockstars superstars sweetie y'all yall yous
    """.split()
)
"""What a flippant greeting calls the reader. "Chief" and "boss" are titles in some trades, so a
greeting that also names the reader is left alone."""
