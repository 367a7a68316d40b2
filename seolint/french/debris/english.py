# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What pages say in English, and in French that a machine made of it.

Data only, in the notation of :mod:`seolint.french.debris.phrases`.
"""

from __future__ import annotations

from seolint.french.debris.phrases import Phrase

__all__ = ["ENGLISH"]

_PAGE = r"(?:article|story|page|video|post|content|newsletters?|stories|articles|podcast|comments?|photos?|gallery|image|email|link|account|app|notifications?)"

ENGLISH: tuple[Phrase, ...] = (
    Phrase(
        "share",
        ("article", "story", "page", "video", "post", "content", "newsletter", "stories", "podcast", "comment", "photo", "gallery", "image", "email", "link", "account", "app", "notif", "continue", "content", "more", "top", "below", "rights", "sign", "log", "inbox", "read", "trending", "terms", "privacy", "recommended", "sponsored"),
        "none",
        "strong",
        (
            rf"(?:share|save|print|read|email|listen to|watch|view|download|get|open|see|show|hide|load|play|copy|follow|leave|add|post|gift|bookmark)(?: to| all| more| full| original)* (?:(?:this|the|our|a|all|your|my) )?(?:\w+ )?{_PAGE}(?: (?:now|here|below|on|via|by|for free|in full|to your list|later)(?: (?-i:[A-Z]\w+(?: (?-i:[A-Z]\w+))?))?)?",
            r"(?:the )?(?:story|article) continues(?: (?:below|after))?(?: (?:the )?(?:this )?(?:advertisement|ad|video|newsletter))?",
            r"(?:skip|jump|back) to (?:main |the )?(?:content|top|navigation|menu|advertisement)",
            r"(?:load|show|see|view|read|learn) (?:more|all)(?: (?:about|stories|comments|articles|posts|results))?",
            r"(?:sign|log) (?:in|up|out)(?: (?:now|here|free|for free|or (?:sign|log) (?:in|up)))?",
            r"all rights reserved", r"(?:terms of (?:service|use)|privacy policy)(?:,? (?:and|&) (?:terms of (?:service|use)|privacy policy))?",
            r"(?:\d+ )?min(?:ute)?s? read", r"read time:? \d+ min(?:ute)?s?", r"(?:most|trending) (?:read|popular|viewed|now)", r"(?:recommended|sponsored|you may also like|more from) (?:for you|content|stories|articles)?",
        ),
    ),
    Phrase(
        "signup",
        ("sign up", "sign in", "register", "an icon", "redeem", "subscribe", "click here", "enter your", "follow us", "join", "log in", "logged in", "get the", "already", "download our", "you can opt out", "unsubscribe", "opt out", "read the original", "this story is", "this article", "available exclusively", "read more", "delivered", "don't miss", "don’t miss"),
        "words",
        "strong",
        (
            r"(?:sign up|subscribe|register|join us|log in|sign in)(?: (?:now|here|today|free))? (?:for|to|and|with|on)",
            r"an icon (?:in the shape|showing|of|representing)", r"redeem now",
            r"click (?:here|below|the link)(?: (?:to|for)| below)?",
            r"enter your (?:e-?mail|address|name)", r"follow (?:us|me|him|her) on", r"(?:get|have) (?:the|our|all) (?:latest|best|top|daily|newsletter|news|stories)",
            r"already (?:a (?:subscriber|member)|have an account|subscribed)\??", r"you can (?:opt out|unsubscribe)", r"download (?:our|the) (?:free )?app",
            r"(?:this|the original) (?:story|article) (?:is (?:available exclusively|exclusively|only|for subscribers|reserved)|was originally published|originally appeared|first appeared)",
            r"read the (?:original|full) (?:article|story|version)(?: (?:on|at|in)|, )", r"don't miss (?:a|out|any|our)", r"delivered (?:straight |directly )?to your inbox",
        ),
    ),
    Phrase(
        "signup",
        ("flux", "fil", "favoris", "préférés", "histoire", "cloche", "icône"),
        "words",
        "strong",
        (
            r"(?:accédez|accéder|obtenez l'accès) à vos (?:sujets|thèmes|contenus|rubriques|articles) (?:favoris|préférés|de prédilection)",
            r"cette histoire (?:est|n'est|a) (?:disponible|réservée|accessible|d'abord été)",
            r"(?:une )?icône (?:en forme d|représentant|indiquant|d'un)[^.!?…]{0,60}(?:cliqu|menu|profil|partag|flèche|enveloppe|chevron|loupe)",
        ),
    ),
)  # fmt: skip
"""English furniture and its translations by machine."""
