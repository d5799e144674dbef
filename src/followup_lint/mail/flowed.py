"""``format=flowed`` (RFC 3676): soft line breaks taken out."""

from __future__ import annotations

SIGNATURE_MARK = "-- "


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Join the lines that end in a space to the next of the same quotation depth.

    An empty line ends a paragraph even after such a line: writers leave stray spaces.

    Args:
        text: A body with LF line ends.
        delete_space: The ``DelSp=yes`` of the content type: the space itself goes, too.

    Returns:
        The body with one line for each paragraph; quotation marks and the signature's ``-- ``
        stand as they were.
    """
    done: list[str] = []
    open_parts: list[str] = []
    open_depth = 0
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")  # Space-stuffing.
        if open_parts and (depth != open_depth or bare in ("", SIGNATURE_MARK)):
            done.append("".join(open_parts).rstrip(" "))
            open_parts = []
        if not open_parts and depth:
            open_parts.append(">" * depth + " ")
        open_depth = depth
        if bare.endswith(" ") and bare != SIGNATURE_MARK:
            open_parts.append(bare[:-1] if delete_space else bare)
            continue
        done.append("".join((*open_parts, bare)))
        open_parts = []
    if open_parts:
        done.append("".join(open_parts).rstrip(" "))
    return "\n".join(done)
