"""The address of a LanguageTool server: what it may look like, and whose it is."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

PUBLIC_API = "https://api.languagetool.org"
"""The server that LanguageTool's makers offer to everybody."""

PUBLIC_HOSTS = ("languagetool.org", "languagetoolplus.com")
"""Hosts, with all below them, whose owners would read the drafts."""


def problem_with(url: str) -> str | None:
    """Say what is wrong with the address of a server; None if nothing is."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
        _ = parts.port  # complains about what is no number
    except ValueError:
        return "is no address; write it like http://127.0.0.1:8081"
    if parts.scheme not in ("http", "https") or not host:
        return "must begin with http:// or https:// and name a host, like http://127.0.0.1:8081"
    if parts.query or parts.fragment:
        return "must end before the “?” or “#”, like http://127.0.0.1:8081"
    if parts.username is not None or any(map(str.isspace, url.strip())):
        return "must hold no user name and no spaces, like http://127.0.0.1:8081"
    return None


def host_of(url: str) -> str:
    """The host that an address names, in lower case; empty where there is none."""
    return (urlsplit(url.strip()).hostname or "").rstrip(".")


def is_public(url: str) -> bool:
    """Tell whether an address is one of the public service's."""
    host = host_of(url)
    return any(host == name or host.endswith(f".{name}") for name in PUBLIC_HOSTS)


def is_loopback(url: str) -> bool:
    """Tell whether an address is this machine, so that no proxy may see what goes there."""
    host = host_of(url)
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
