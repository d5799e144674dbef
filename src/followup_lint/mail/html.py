"""The text of an HTML mail, as its reader sees it."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late
from followup_lint.mail.decoding import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_XML_DECLARATION = late(r"\A\s{0,100}<\?xml[^>]{0,200}>")
_BLANK_LINES = late(r"\n{3,}")
_LINKS = ("http://", "https://", "mailto:", "tel:")
_NOT_XML = late("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_INDENT_ONLY = late(r"border(?:-left)?\s{0,3}:\s{0,3}(?:none|0)", re.I)


def html_to_text(html: str) -> str:
    """Turn an HTML body into text.

    Paragraphs, line breaks, lists and tables stand as a browser would lay them out; styles,
    scripts and hidden elements are gone. Quoted mail (``blockquote``) becomes lines with ``> ``.
    The address behind a link follows its text in parentheses, unless the text shows it already.

    Args:
        html: The decoded source.

    Returns:
        The text, without white space at line ends; empty where there is none.
    """
    # These load lxml; a mail with plain text does without.
    from lxml.etree import LxmlError  # noqa: PLC0415
    from lxml.html import document_fromstring  # noqa: PLC0415

    html = _for_tree(_XML_DECLARATION.sub("", html))
    try:
        tree = document_fromstring(html)
    except (LxmlError, ValueError):  # Nothing but comments, or nothing at all.
        return ""
    _show_links(tree)
    _mark_quotes(tree)
    return _text_of(tree)


def _text_of(tree: HtmlElement) -> str:
    from inscriptis.css_profiles import STRICT_CSS_PROFILE  # noqa: PLC0415
    from inscriptis.html_engine import Inscriptis  # noqa: PLC0415
    from inscriptis.html_properties import Display  # noqa: PLC0415
    from inscriptis.model.config import ParserConfig  # noqa: PLC0415
    from inscriptis.model.html_element import HtmlElement as Style  # noqa: PLC0415

    # The "strict" profile is a browser's; lists are not indented, so that "* " opens the line.
    flat = Style(display=Display.block)
    css = {**STRICT_CSS_PROFILE, "ul": flat, "ol": flat}
    text = Inscriptis(tree, ParserConfig(css=css)).get_text()
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def _show_links(tree: HtmlElement) -> None:
    """Write the address of each link after its text: it is what the draft gives the reader."""
    for link in tree.iter("a"):
        href = (link.get("href") or "").strip()
        if not href.lower().startswith(_LINKS):
            continue
        address = href
        if href.lower().startswith(("mailto:", "tel:")):
            address = href.partition(":")[2].partition("?")[0]
        shown = "".join(link.itertext()).strip()
        bare = address.partition("://")[2].rstrip("/") or address
        if shown and address and bare.lower() not in shown.lower():
            link.tail = _for_tree(f" ({address}){link.tail or ''}")


def _mark_quotes(tree: HtmlElement) -> None:
    """Put ``> `` before each line of quoted mail; nested quotations share one mark."""
    for quote in list(tree.iter("blockquote")):
        outer = any(parent.tag == "blockquote" for parent in quote.iterancestors())
        if outer or _INDENT_ONLY.search(quote.get("style") or ""):
            continue
        copy = deepcopy(quote)
        copy.tag, copy.tail = "div", None
        lines = _text_of(copy).split("\n")
        quote.clear(keep_tail=True)
        quote.tag = "pre"
        quote.text = _for_tree("\n".join(f"> {line}".rstrip() for line in lines))


def _for_tree(text: str) -> str:
    """Replace what XML can't hold."""
    return _NOT_XML.sub("\ufffd", clean(text))
