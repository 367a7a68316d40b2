"""The changes that give ``checks/articles/crue.md`` each defect, and those that only come near it.

A change is written with plain spaces for what it replaces; what it puts there stands as it is.
"""
# ruff: noqa: E501 - a row reads best as one line

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["ARTICLE", "CASES", "Change", "changed"]

ARTICLE = (Path(__file__).parent / "checks" / "articles" / "crue.md").read_text(encoding="utf-8")
TITLE = "title: À Saint-Port, la crue de la Loire laisse trois quartiers sous les eaux"
SEO = 'seo_title: "Crue de la Loire à Saint-Port : trois quartiers inondés"'
DESCRIPTION = next(line for line in ARTICLE.splitlines() if line.startswith("description:"))
IMAGE = "![Les quais de Saint-Port recouverts par le fleuve, au petit matin](quais.jpg)"
FIRST = "## Trois quartiers évacués en pleine nuit"
GUIDE = "[notre guide pratique des inondations](guide-inondations.md)"
DIGUES = "[syndicat de la Loire moyenne](https://www.syndicat-loire.example/digues)"
REPORT = "[rapport de la chambre régionale des comptes](https://www.ccomptes.example/rapport-digues)"
KNOWN = "Ce point faible était connu."
LAST = "est reportée de six mois."
PARTS = (FIRST, "## Des digues vieilles de deux siècles", "## Ce qui est fermé, ce qui reste ouvert",
         "## La crue de la Loire recule, lentement")  # fmt: skip

Change = tuple[str, str]


def seo(title: str) -> Change:
    """Another title for search engines."""
    return SEO, f'seo_title: "{title}"'


def describe(text: str) -> Change:
    """Another description."""
    return DESCRIPTION, f'description: "{text}"'


def say(text: str) -> Change:
    """A sentence or a paragraph in the middle of the article."""
    return KNOWN, f"{KNOWN} {text}"


def end(text: str) -> Change:
    """Something behind the last paragraph."""
    return LAST, f"{LAST}\n\n{text}"


def changed(*changes: Change) -> str:
    """The article with each change made once."""
    text = ARTICLE
    for old, new in changes:
        pattern = re.compile("".join("[ \u00a0\u202f]" if c == " " else re.escape(c) for c in old))
        assert pattern.search(text), f"the article has no {old!r}"
        text = pattern.sub(lambda _, new=new: new, text, count=1)
    return text


LONG = (
    "Les riverains, que la mairie avait prévenus dès le dimanche soir par affichettes, par téléphone et par la radio "
    "locale, ont pu quitter leurs maisons avant que le fleuve ne recouvre la rue des Mariniers et que les pompiers, "
    "venus de tout le département, ne ferment les deux ponts et la route du moulin."
)
ENGLISH = (
    "The mayor said that the children would be moved to other buildings during the summer, and that the work on the "
    "three schools of the town would begin in June."
)
DATELESS: list[Change] = [
    ("dans la nuit du 2 au 3 mars", "cette nuit"),
    ("jusqu’au jeudi 5 mars", "encore"),
    ("| 6 mars |", "| bientôt |"),
    ("| 9 mars |", "| bientôt |"),
    ("mardi 3 mars à midi", "à midi"),
    ("dimanche 8 mars", "ensuite"),
    ("lundi 9 mars", "bientôt"),
    ("dimanche soir", "tôt"),
    ("dès vendredi", "bientôt"),
    ("En 2021, un", "Un"),
    ("de 2009", "de longtemps"),
]
TWICE = "Les équipes du syndicat ont posé des sacs de sable sur la digue avant la fin de la nuit"

CASES: list[tuple[str, list[Change], list[Change]]] = [
    # title
    (
        "title-missing",
        [(TITLE + "\n", ""), (SEO + "\n", "")],
        [(TITLE + "\n", ""), (SEO + "\n", ""), (FIRST, "# La crue")],
    ),
    ("title-generic", [seo("Sans titre")], [seo("Sans titre de propriété après la crue de la Loire")]),
    ("title-too-long", [(SEO + "\n", "")], [seo("Crue de la Loire : trois quartiers de Saint-Port évacués")]),
    ("title-too-short", [seo("La Loire en crue")], [seo("Crue de la Loire, le point")]),
    (
        "title-stuffing",
        [seo("Crue Loire, crue Saint-Port, crue Touraine")],
        [seo("De crue en crue, la Loire use ses digues")],
    ),
    (
        "title-half-empty",
        [seo("Crue de la Loire à Saint-Port | ")],
        [seo("Crue de la Loire à Saint-Port | Le Courrier")],
    ),
    (
        "title-truncated",
        [seo("Crue de la Loire à Saint-Port : trois quartiers et les…")],
        [seo("Et si la Loire débordait encore…")],
    ),
    (
        "title-h1-mismatch",
        [(IMAGE, "# Nos recettes de printemps au potager")],
        [(IMAGE, "# La Loire déborde : Saint-Port sous les eaux")],
    ),
    (
        "title-language-mismatch",
        [seo("The flood of the Loire leaves three districts under water")],
        [seo("« Breaking the Waves » projeté à Saint-Port après la crue")],
    ),
    (
        "title-all-caps",
        [(TITLE, "title: À SAINT-PORT, LA CRUE DE LA LOIRE LAISSE TROIS QUARTIERS SOUS LES EAUX")],
        [(TITLE, "title: La SNCF, la RATP et la CGT face à la crue de la Loire")],
    ),
    (
        "title-case-english",
        [(FIRST, "## Trois Quartiers Évacués En Pleine Nuit")],
        [(FIRST, "## Paul Lefèvre, Claire Petit et Jeanne Moreau à Saint-Port")],
    ),
    (
        "title-commitment",
        [
            seo("Les vieilles digues de Saint-Port céderont avant Noël"),
            say("Selon un expert, les vieilles digues de Saint-Port céderont avant Noël."),
        ],
        [
            seo("Les vieilles digues de Saint-Port céderaient avant Noël"),
            say("Selon un expert, les vieilles digues de Saint-Port céderont avant Noël."),
        ],
    ),
    (
        "title-number-mismatch",
        [
            (TITLE, "title: Cinq conseils après une crue de la Loire"),
            *((p, f"## {n}. {p[3:]}") for n, p in enumerate(PARTS, 1)),
        ],
        [
            (TITLE, "title: Quatre conseils après une crue de la Loire"),
            *((p, f"## {n}. {p[3:]}") for n, p in enumerate(PARTS, 1)),
        ],
    ),
    (
        "title-obsolete-year",
        [seo("Crue de la Loire : le guide 2025"), ("date: 2026-03-04", "date: 2025-03-04")],
        [seo("La crue de la Loire de 2016 racontée"), ("date: 2026-03-04", "date: 2025-03-04")],
    ),
    # description
    ("description-missing", [(DESCRIPTION + "\n", "")], [("description:", "meta_description:")]),
    ("description-too-long", [describe(LONG)], [describe(LONG[:150])]),
    ("description-too-short", [describe("Trois quartiers inondés à Saint-Port.")], [describe(LONG[:72])]),
    (
        "description-equals-title",
        [describe("La crue de la Loire laisse trois quartiers de Saint-Port sous les eaux.")],
        [],
    ),
    (
        "description-keyword-list",
        [describe("crue, Loire, Saint-Port, inondation, digues")],
        [describe("À Saint-Port, la crue, les digues, les écoles et les bus : ce qu’il faut savoir cette semaine.")],
    ),
    (
        "description-truncated",
        [describe("La crue de la Loire atteint quatre mètres à Saint-Port et les trois quartiers de la")],
        [],
    ),
    (
        "description-markup",
        [describe("La crue de la Loire atteint **quatre mètres** à Saint-Port, et trois quartiers sont inondés.")],
        [describe("La crue de la Loire atteint 4 * 1 m à Saint-Port, et trois quartiers sont inondés, dit la mairie.")],
    ),
    # slug
    (
        "slug-format",
        [("slug: crue-loire-saint-port", "slug: Crue_Loire")],
        [("slug: crue-loire-saint-port", "slug: crue-loire-2026")],
    ),
    (
        "slug-opaque",
        [("slug: crue-loire-saint-port", "slug: article-20260304")],
        [("slug: crue-loire-saint-port", "slug: la-loire-en-2026")],
    ),
    ("slug-too-long", [("slug: crue-loire-saint-port", "slug: " + "-".join(["crue-loire-saint-port"] * 4))], []),
    (
        "slug-missing",
        [("slug: crue-loire-saint-port\n", "")],
        [("slug: crue-loire-saint-port", "permalink: /actus/crue-loire/")],
    ),
    (
        "slug-stopwords",
        [("slug: crue-loire-saint-port", "slug: la-crue-de-la-loire-a-saint-port")],
        [("slug: crue-loire-saint-port", "slug: la-crue-de-la-loire")],
    ),
    # keyphrase
    ("keyphrase-missing", [("keyphrase: crue de la Loire\n", "")], []),
    (
        "keyphrase-in-title",
        [seo("Saint-Port : la Loire inonde trois quartiers")],
        [seo("Saint-Port face aux crues de la Loire")],
    ),
    (
        "keyphrase-in-description",
        [describe("La Loire inonde trois quartiers de Saint-Port, où les écoles ferment.")],
        [],
    ),
    (
        "keyphrase-in-slug",
        [("slug: crue-loire-saint-port", "slug: inondation-saint-port")],
        [("slug: crue-loire-saint-port", "slug: crues-loire")],
    ),
    (
        "keyphrase-in-intro",
        [("La crue de la Loire a surpris", "La montée des eaux a surpris")],
        [("La crue de la Loire a surpris", "Une des crues de la Loire a surpris")],
    ),
    (
        "keyphrase-in-headings",
        [(PARTS[3], "## La décrue commence, lentement")],
        [(PARTS[3], "## Les crues de la Loire ralentissent")],
    ),
    (
        "keyphrase-density-high",
        [("keyphrase: crue de la Loire", "keyphrase: barrage"), end("Le barrage tient bon. " * 30)],
        [("keyphrase: crue de la Loire", "keyphrase: barrage"), end("Le barrage tient bon. " * 12)],
    ),
    (
        "keyphrase-density-low",
        [("keyphrase: crue de la Loire", "keyphrase: barrage")],
        [("keyphrase: crue de la Loire", "keyphrase: Loire")],
    ),
    ("keyphrase-distribution", [("regardent la crue de la Loire", "regardent l’eau monter")], []),
    (
        "keyphrase-in-alt",
        [],
        [(IMAGE, "![La crue de la Loire sur les quais de Saint-Port](quais.jpg)")],
    ),
    (
        "keyphrase-too-long",
        [("keyphrase: crue de la Loire", "keyphrase: grande crue de la Loire moyenne au printemps 2026")],
        [("keyphrase: crue de la Loire", "keyphrase: grande crue de la Loire moyenne")],
    ),
    (
        "ngram-repetition",
        [end("Une pompe de relevage arrive. " * 8)],
        [
            end(
                "Jeanne Moreau parle. Jeanne Moreau écoute. Jeanne Moreau balaie. Jeanne Moreau attend. Jeanne Moreau sort."
            )
        ],
    ),
    # headings
    ("h1-missing", [(TITLE + "\n", "")], [(TITLE + "\n", ""), (IMAGE, "# La Loire à Saint-Port")]),
    ("h1-multiple", [(FIRST, FIRST[1:])], [(FIRST, "### Trois quartiers évacués")]),
    (
        "heading-skip",
        [(PARTS[1], "#### Des digues vieilles de deux siècles")],
        [(PARTS[1], "### Des digues vieilles de deux siècles")],
    ),
    ("heading-empty", [say("\n\n##\n")], [say("\n\n## `levee.py`\n")]),
    ("heading-too-long", [(FIRST, FIRST + ", pendant que la Loire gagnait encore un mètre au pont Neuf")], []),
    ("heading-duplicate", [(PARTS[1], FIRST)], [(PARTS[1], FIRST + " (suite)")]),
    ("heading-punctuation", [(FIRST, FIRST + " :")], [(FIRST, FIRST + " ?")]),
    (
        "heading-fake",
        [say("\n\n**Les villes voisines**\n\nVoici la suite.")],
        [say("\n\n**Attention, l’eau monte encore.**\n\nVoici la suite.")],
    ),
    ("heading-generic", [(FIRST, "## Contexte")], [(FIRST, "## Le contexte d’une nuit sans sommeil")]),
    ("heading-missing", [(p + "\n\n", "") for p in PARTS], []),
    ("section-too-long", [(p + "\n\n", "") for p in PARTS[1:]], [(PARTS[1] + "\n\n", "")]),
    (
        "heading-stacked",
        [(PARTS[1], f"{PARTS[1]}\n\n### Une brèche")],
        [(PARTS[1], f"{PARTS[1]}\n\nVoici.\n\n### Une brèche")],
    ),
    # structure
    (
        "word-count",
        [
            (say("")[0], ""),
            ("Viendra ensuite le temps des comptes.", ""),
            ("Elles ont tenu, à une exception près", "Elles ont tenu"),
            ("Le marché du samedi se tiendra sur le parking du stade.", ""),
        ],
        [],
    ),
    (
        "paragraph-too-long",
        [(f"{KNOWN} En", f"{KNOWN} " + "Le port attend la pluie. " * 12 + "En")],
        [(f"{KNOWN} En", f"{KNOWN} " + "Le port attend la pluie. " * 5 + "En")],
    ),
    (
        "single-block",
        [end("La pluie tombe et le port attend. " * 45)],
        [end("La pluie tombe et le port attend. " * 40)],
    ),
    (
        "table-no-header",
        [("| Service | Situation | Retour prévu |", "| | | |")],
        [("| Service | Situation | Retour prévu |", "| Service | | |")],
    ),
    # readability
    (
        "sentence-too-long",
        [say(LONG)],
        [say(LONG.replace("locale, ont", "locale. Tous ont").replace(" et que", ". Puis"))],
    ),
    ("wordy-phrase", [say("La mairie agit dans le but de rassurer.")], [say("Le ballon roule dans le but de Saumur.")]),
    (
        "acronym-undefined",
        [say("Le GIPAL veut les rehausser.")],
        [say("Le Groupement d’intérêt public d’aménagement ligérien (GIPAL) veut les rehausser.")],
    ),
    (
        "near-repeat",
        [say(f"{TWICE}."), end(f"Selon Claire Petit, {TWICE.lower()}.")],
        [say(f"{TWICE}."), end("Les équipes ont posé des sacs.")],
    ),
    (
        "nearby-repetition",
        [say("Le moulin tourne. Ce moulin a deux roues, et un moulin voisin en a trois. Quel moulin !")],
        [],
    ),
    (
        "sentence-openings",
        [say("Il pleut. Il vente. Il neige. Il gèle.")],
        [say("La pluie tombe. La neige fond. La mairie attend.")],
    ),
    ("foreign-word", [say("Le feedback des habitants est attendu.")], [say("Live Nation annule le concert.")]),
    # links
    (
        "link-text-generic",
        [(GUIDE, "[cliquez ici](guide-inondations.md)")],
        [(GUIDE, "[Ici Touraine](guide-inondations.md)")],
    ),
    ("link-text-empty", [(GUIDE, "[](guide-inondations.md)")], [(GUIDE, "[`guide`](guide-inondations.md)")]),
    (
        "link-text-url",
        [(GUIDE, "[https://saint-port.example/guide](guide.md)")],
        [(GUIDE, "[le site saint-port.example](guide.md)")],
    ),
    ("link-text-too-long", [(GUIDE, f"[{LONG[:120]}](guide.md)")], [(GUIDE, f"[{LONG[:98]}](guide.md)")]),
    ("link-ambiguous", [(REPORT, "[syndicat de la Loire moyenne](https://autre.example/)")], [(REPORT, DIGUES)]),
    ("link-uncrawlable", [(GUIDE, "[le guide](#)")], [(GUIDE, "[le guide](/)")]),
    (
        "link-anchor-missing",
        [(GUIDE, "[plus bas](#la-suite)")],
        [(GUIDE, "[plus haut](#trois-quartiers-évacués-en-pleine-nuit)")],
    ),
    (
        "link-insecure",
        [(GUIDE, "[le guide](http://saint-port.fr/guide)")],
        [(GUIDE, "[le guide](http://localhost:8000/)")],
    ),
    ("link-rel", [(GUIDE, "[le guide](https://amzn.to/3xyz)")], [(GUIDE, "[le guide](https://saint-port.fr/?page=2)")]),
    (
        "link-adjacent",
        [(GUIDE, "[le guide](a.md), [la carte](b.md), [les bus](c.md)")],
        [(GUIDE, "[le guide](a.md), la [carte](b.md) et [les bus](c.md)")],
    ),
    ("links-external-missing", [(DIGUES, "syndicat"), (REPORT, "rapport")], [(DIGUES, "syndicat")]),
    (
        "links-internal-missing",
        [(DIGUES, "syndicat"), (REPORT, "rapport"), (GUIDE, "le guide")],
        [(DIGUES, "syndicat"), (REPORT, "rapport")],
    ),
    # images
    ("image-alt-missing", [(IMAGE, "![](quais.jpg)")], [(IMAGE, '<img src="quais.jpg" alt="">')]),
    (
        "image-alt-poor",
        [(IMAGE, "![Photo des quais](quais.jpg)")],
        [(IMAGE, "![Une photographe sur les quais](quais.jpg)")],
    ),
    ("image-filename", [(IMAGE, "![Les quais](IMG_2041.jpg)")], [(IMAGE, "![Les quais](quais-2041.jpg)")]),
    ("image-missing", [(IMAGE, ""), ("image: quais.jpg\n", "")], [(IMAGE, "")]),
    # metadata
    (
        "author-polluted",
        [("author: Marie Durand", "author: Par Marie Durand")],
        [("author: Marie Durand", "author: Parfait Durand")],
    ),
    ("author-missing", [("author: Marie Durand\n", "")], [("author: Marie Durand", "auteur: Marie Durand")]),
    (
        "date-format",
        [("date: 2026-03-04", "date: 4 mars 2026")],
        [("date: 2026-03-04", "date: 2026-03-04T08:00:00+01:00")],
    ),
    ("date-missing", [("date: 2026-03-04\nlastmod: 2026-03-05\n", "")], [("date: 2026-03-04\n", "")]),
    ("date-order", [("lastmod: 2026-03-05", "lastmod: 2025-03-05")], [("lastmod: 2026-03-05", "lastmod: 2026-03-04")]),
    ("lang-missing", [("lang: fr", "lang: français")], [("lang: fr", "lang: fr-CA")]),
    ("canonical-invalid", [("lang: fr", "canonical: /crue")], [("lang: fr", "canonical: https://saint-port.fr/crue")]),
    ("robots-blocking", [("lang: fr", "robots: noindex")], [("lang: fr", "robots: noindex\ndraft: true")]),
    ("frontmatter-invalid", [(TITLE, "title: La Loire : la crue")], [(TITLE, "title: La Loire, la crue à 5:00")]),
    # cleanliness
    (
        "glued-sentences",
        [(f"{KNOWN} En", f"{KNOWN}En")],
        [(KNOWN, "Ce point faible du site saint-port.fr était connu.")],
    ),
    (
        "stray-period",
        [(KNOWN, "Ce point faible était connu. .")],
        [(KNOWN, "Ce point faible était connu… Personne n’a agi.")],
    ),
    (
        "doubled-word",
        [(KNOWN, "Ce point point faible était était connu de de tous.")],
        [(KNOWN, "Nous nous levons, vous vous taisez.")],
    ),
    (
        "duplicate-passage",
        [end("La distribution d’eau potable n’est pas touchée, et les puits restent clos. " * 2)],
        [end("L’eau monte. L’eau monte.")],
    ),
    ("ui-debris", [say("\n\nChargement Quelque chose se charge.\n\n")], [say("Le chargement des barques a commencé.")]),
    (
        "cta-debris",
        [say("\n\nAbonnez-vous à notre newsletter\n\n")],
        [say("Les abonnés de la newsletter municipale l’ont su.")],
    ),
    (
        "photo-credit",
        [say("\n\nCrédit photo : Marie Durand / AFP\n\n")],
        [say("Le crédit photo du journal a été réduit.")],
    ),
    ("source-tail", [end("Source link -57")], [end("La source de la Loire est au mont Gerbier-de-Jonc.")]),
    (
        "foreign-gloss",
        [say("« La digue [in Touraine] cède », dit-il.")],
        [say("« La digue [de Touraine] cède », dit-il.")],
    ),
    (
        "prompt-residue",
        [say("\n\nEn tant que modèle de langage, je ne peux pas prévoir la crue.\n\n")],
        [say("Le modèle de prévision donne quatre mètres.")],
    ),
    ("encoding", [(KNOWN, "Ce point faible Ã©tait connu.")], [(KNOWN, "Ce point faible de São Paulo était connu.")]),
    ("placeholder", [say("[à compléter]")], [say("La liste est à compléter avant lundi.")]),
    # translation
    ("calque", [say("Cela fait sens pour tous.")], [say("Cela a du sens pour tous.")]),
    (
        "foreign-passage",
        [
            say(
                "\n\nThe mayor said that the children would be moved to other buildings during the summer, and the work will begin in June.\n\n"
            )
        ],
        [say("Le film « The mayor of the town » passe au Rex.")],
    ),
    (
        "quote-unattributed",
        [
            say(
                "\n\n« Je ne comprends pas pourquoi on ferme le pont, alors que nous avons tous besoin de passer la rivière. »\n\n"
            )
        ],
        [],
    ),
    # typography
    (
        "typo-nbsp-punct",
        [(KNOWN, "Ce point faible était-il connu ?")],
        [(KNOWN, "Ce point faible était-il connu\u202f?")],
    ),
    (
        "typo-space-punct",
        [(KNOWN, "Ce point faible était-il connu?")],
        [(KNOWN, "Le concert de Yahoo! et de Wham! est annulé.")],
    ),
    (
        "typo-guillemet-space",
        [say("Le mot « digue » vient du néerlandais.")],
        [say("Le mot «\u00a0digue\u00a0» vient du néerlandais.")],
    ),
    (
        "typo-straight-quotes",
        [say('Le mot "digue" vient du néerlandais.')],
        [say('Un écran de 27" affiche le niveau.')],
    ),
    ("typo-apostrophe", [say("L'eau monte.")], [say("L’eau monte.")]),
    ("typo-ellipsis", [say("L’eau monte...")], [say("L’eau monte…")]),
    ("typo-unit-space", [say("La digue perd 20% de sa hauteur.")], [say("La digue perd 20\u00a0% de sa hauteur.")]),
    ("typo-digit-group", [say("On compte 12 500 sacs.")], [say("Appelez le 02 47 00 00 00.")]),
    ("typo-abbr-space", [say("M. Dupont l’a dit.")], [say("M.\u00a0Dupont l’a dit.")]),
    (
        "typo-ordinal",
        [say("C’est la 2ème crue, au XIXème siècle.")],
        [say("C’est la 2e crue, un problème, un thème et un système.")],
    ),
    ("typo-ligature", [say("Le coeur de la ville.")], [say("Le poète coexiste avec la poêle et la moelle.")]),
    ("typo-capital-accent", [say("Etat des lieux.")], [say("État des lieux.")]),
    ("typo-spaces", [say("La digue , vieille, tient.")], [say("La digue (vieille) tient.")]),
    ("typo-comma-space", [say("La digue,vieille,tient.")], [say("Le taux est de 2,5 et de 1,8.")]),
    ("typo-currency", [say("L’aide est de €500.")], [say("L’aide est de 500\u00a0€.")]),
    ("typo-decimal-point", [say("La digue mesure 3.5 mètres.")], [say("La version 3.5 du plan est publiée.")]),
    ("typo-month-day-capital", [say("On attend le 9 Mars.")], [say("On attend le 14 Juillet et la planète Mars.")]),
    ("typo-guillemet-balance", [say("Il a dit «\u00a0non.")], [say("Il a dit «\u00a0non\u00a0».")]),
    ("quote-period-place", [say("«\u00a0L’eau monte.\u00a0».")], [say("Il dit que «\u00a0l’eau monte\u00a0».")]),
    (
        "typo-dash",
        [say("La digue - vieille - tient.")],
        [say("La digue – vieille – tient, de Paris-Nord à Saint-Port.")],
    ),
    ("typo-repeat-punct", [say("L’eau monte !!")], [say("L’eau monte\u202f!")]),
    # the rules of a second look
    (
        "attribution-monotony",
        [
            end(
                "Le préfet a déclaré non. La mairie a déclaré oui. Le syndicat a déclaré peut-être. La région a déclaré jamais. L’État a déclaré demain."
            )
        ],
        [
            end(
                "Le préfet a déclaré non. La mairie a répondu oui. Le syndicat a ajouté peut-être. La région a précisé jamais. L’État a conclu demain."
            )
        ],
    ),
    (
        "caption-glued",
        [say("Photo aérienne du pont de Blois montrant les quais inondés. Rien n’a changé depuis.")],
        [say("Une photo aérienne du pont de Blois montre les quais inondés. Rien n’a changé depuis.")],
    ),
    (
        "entity-variants",
        [end("Le RUSI observe. Selon le RUSI, rien. Pour le RUSI, tout va. RUSI a déclaré le contraire.")],
        [end("Le RUSI observe. Selon le RUSI, rien. Pour le RUSI, tout va. Le RUSI a déclaré le contraire.")],
    ),
    (
        "first-mention-full-name",
        [("Les pompiers ont d’abord frappé", "Moreau a prévenu. Les pompiers ont d’abord frappé")],
        [("Reste une question", "Moreau attend. Reste une question")],
    ),
    ("quote-unmarked", [say(f"« {LONG} »")], [say("« Les riverains ont pu partir à temps. »")]),
    (
        "relative-date",
        [*DATELESS, say("Le préfet est venu hier.")],
        [*DATELESS, say("Le marché se tient le samedi. Ce sont les métiers d’hier.")],
    ),
    (
        "source-missing",
        [(DIGUES, "syndicat"), (REPORT, "rapport"), end("Source link -57")],
        [end("La source de la Loire est loin.")],
    ),
    ("sentence-average", [end(" ".join([LONG] * 40))], []),
    ("sentence-long-share", [end(" ".join([LONG] * 20))], []),
    (
        "reading-ease",
        [
            end(
                "L’institutionnalisation progressive des réglementations environnementales internationales complexifie considérablement l’administration territoriale. "
                * 40
            )
        ],
        [],
    ),
    ("transition-share", [end("La pluie tombe. " * 90)], [end("Cependant, la pluie tombe. " * 40)]),
    ("passive-share", [], [end("La pluie tombe. " * 60)]),
    ("language-unsupported", [(ARTICLE.split("---\n", 2)[2], ENGLISH)], [say(ENGLISH)]),
    (
        "toc-missing",
        [end("\n\n".join(f"## Partie {n}\n\n{'La pluie tombe sur le port. ' * 60}" for n in range(1, 4)))],
        [end("## Partie\n\n" + "La pluie tombe sur le port. " * 200), say("\n\n[[toc]]\n\n")],
    ),
]
