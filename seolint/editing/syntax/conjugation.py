"""The few verb forms that the liberties need: conditional, and present out of the imperfect.

Third person only. A form is built from the infinitive by rule, with a table
of irregular stems; where the rule is not sure, the answer is ``None`` and the
liberty is not taken.
"""

from __future__ import annotations

import re

__all__ = ["conditional", "conditional_auxiliary", "present_from_imperfect"]

_FUTURE_STEMS = {
    "être": "ser", "avoir": "aur", "aller": "ir", "faire": "fer", "savoir": "saur", "pouvoir": "pourr",
    "devoir": "devr", "vouloir": "voudr", "voir": "verr", "revoir": "reverr", "entrevoir": "entreverr",
    "falloir": "faudr", "valoir": "vaudr", "équivaloir": "équivaudr", "prévaloir": "prévaudr", "mourir": "mourr",
    "envoyer": "enverr", "renvoyer": "renverr", "pleuvoir": "pleuvr", "mouvoir": "mouvr", "émouvoir": "émouvr",
    "promouvoir": "promouvr", "asseoir": "assiér", "refaire": "refer", "défaire": "défer", "satisfaire": "satisfer",
    "contrefaire": "contrefer",
}  # fmt: skip
_FUTURE_ENDINGS = (
    ("cevoir", "cevr"), ("courir", "courr"), ("quérir", "querr"), ("cueillir", "cueiller"),
    ("venir", "viendr"), ("tenir", "tiendr"),
)  # fmt: skip
_DOUBLING = re.compile(r"(?:appeler|rappeler|jeter|rejeter|projeter|renouveler|épeler|ficeler|morceler|niveler)$")
_GRAVE = re.compile(r"e([bcdfgklmnprstv]|vr|ch)er$")

_PRESENT = {
    "être": ("est", "sont"), "avoir": ("a", "ont"), "aller": ("va", "vont"), "faire": ("fait", "font"),
    "pouvoir": ("peut", "peuvent"), "devoir": ("doit", "doivent"), "vouloir": ("veut", "veulent"),
    "savoir": ("sait", "savent"), "voir": ("voit", "voient"), "prévoir": ("prévoit", "prévoient"),
    "dire": ("dit", "disent"), "croire": ("croit", "croient"), "vivre": ("vit", "vivent"),
    "suivre": ("suit", "suivent"), "connaître": ("connaît", "connaissent"), "partir": ("part", "partent"),
    "sortir": ("sort", "sortent"), "servir": ("sert", "servent"), "sentir": ("sent", "sentent"),
    "écrire": ("écrit", "écrivent"), "lire": ("lit", "lisent"), "mourir": ("meurt", "meurent"),
    "courir": ("court", "courent"), "ouvrir": ("ouvre", "ouvrent"), "offrir": ("offre", "offrent"),
    "souffrir": ("souffre", "souffrent"), "disparaître": ("disparaît", "disparaissent"),
    "paraître": ("paraît", "paraissent"), "apparaître": ("apparaît", "apparaissent"),
}  # fmt: skip
_PRESENT_ENDINGS = (
    ("venir", "vient", "viennent"), ("tenir", "tient", "tiennent"), ("prendre", "prend", "prennent"),
    ("mettre", "met", "mettent"), ("cevoir", "çoit", "çoivent"), ("duire", "duit", "duisent"),
    ("truire", "truit", "truisent"), ("craindre", "craint", "craignent"), ("joindre", "joint", "joignent"),
)  # fmt: skip


def _future_stem(infinitive: str) -> str | None:
    if infinitive in _FUTURE_STEMS:
        return _FUTURE_STEMS[infinitive]
    for ending, stem in _FUTURE_ENDINGS:
        if infinitive.endswith(ending):
            return infinitive[: -len(ending)] + stem
    if infinitive.endswith("er"):
        if infinitive.endswith(("oyer", "uyer")):
            return infinitive[:-3] + "ier"
        if _DOUBLING.search(infinitive):
            return infinitive[:-2] + infinitive[-3] + "er"
        return _GRAVE.sub(r"è\1er", infinitive)
    if infinitive.endswith("re"):
        return infinitive[:-1]
    if infinitive.endswith("ir") and not infinitive.endswith("oir"):
        return infinitive
    return "prévoir" if infinitive == "prévoir" else None


def conditional(infinitive: str, *, plural: bool) -> str | None:
    """Third person of the present conditional: «fournir» → «fournirait»; ``None`` where unsure."""
    stem = _future_stem(infinitive)
    return None if stem is None else stem + ("aient" if plural else "ait")


def conditional_auxiliary(present: str) -> str | None:
    """The conditional of a present or imperfect auxiliary: «a» → «aurait», «sont» → «seraient»."""
    return {
        "a": "aurait", "ont": "auraient", "est": "serait", "sont": "seraient",
        "avait": "aurait", "avaient": "auraient", "était": "serait", "étaient": "seraient",
    }.get(present)  # fmt: skip


def present_from_imperfect(form: str, infinitive: str) -> str | None:
    """The present for a verb that stood in the imperfect: «utilisait» → «utilise»; ``None`` where unsure."""
    if not form.endswith(("ait", "aient")):
        return None
    plural = form.endswith("aient")
    if infinitive in _PRESENT:
        return _PRESENT[infinitive][plural]
    for ending, singular, several in _PRESENT_ENDINGS:
        if infinitive.endswith(ending):
            return infinitive[: -len(ending)] + (several if plural else singular)
    if infinitive.endswith("er"):
        # Stems that alternate (acheter, céder, employer) are left alone.
        if re.search(r"[eé][^aeiouéèêy]+er$|[ou]yer$", infinitive):
            return None
        return infinitive[:-2] + ("ent" if plural else "e")
    if infinitive.endswith("ir") and form.endswith(("issait", "issaient")):
        return infinitive[:-2] + ("issent" if plural else "it")
    if re.search(r"(?:end|and|ond|erd|ord)re$", infinitive):
        return infinitive[:-2] + ("ent" if plural else "")
    return None
