"""Real mails into drafts: what travels as ``.eml``, or stands in an ``EmailMessage``."""

from __future__ import annotations

from followup_lint.mail.read import looks_like_mail, read_eml, read_message

__all__ = ["looks_like_mail", "read_eml", "read_message"]
