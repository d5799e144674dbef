"""Openers of greetings beyond "Dear" and "Hi": regional ones, and those of other languages."""

from __future__ import annotations

MORE_OPENERS = (
    r"al{1,2} ?right(?= (?-i:[A-Z]))|a['’]?y ?up|ey up|well,? (?:hello|hi|hey)|wotcha|wagwan|"
    r"top of the morning(?: to you)?|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"a(?= \S{2,20},? a ch(?:ara|airde)\b)|dia (?:dhuit|duit|dhaoibh)|kia ora|"
    r"t[eē]n[aā] koe|talofa|bula|mabuhay|kumusta|magandang (?:araw|umaga|hapon)|"
    r"selamat (?:pagi|siang|sore|petang)|halo|xin ch[àa]o|sawubona|sanibonani|dumela|habari|jambo|"
    r"merhaba|salam|as-?salaa?mu? ['’]?alaikum|vanakkam|namaskar|buongiorno|buonasera|salve|"
    r"buenos d[íi]as|buenas tardes|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|bom dia|boa tarde|"
    r"egregio|gentile|ch[eè]re?|bonsoir|guten (?:tag|morgen|abend)|gr[üu][ßs]s? gott|moin|servus|"
    r"lieber?|sehr geehrter?|beste|geachte|goedemorgen|goedemiddag|goddag|god dag|hei|hej hej|"
    r"k[æa]re|b[äa]sta|ahoj|dzie[ńn] dobry|szanown[ya]|dobr[ýy] den|zdravo"
)
"""Alternatives of a pattern in which case doesn't matter; each may be followed by a name."""
