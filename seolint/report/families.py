"""How the remarks of a file are gathered for people: three families, and a few words for each rule.

Errors and warnings are shown one rule at a time. What only informs is read once a file and a family, as
«typographie : espace insécable (31), apostrophe (12)»; the machine formats and ``concise`` tell each place.
"""

from __future__ import annotations

from collections.abc import Mapping

from seolint.rule import Bilingual

__all__ = ["family", "family_name", "label"]

_FAMILIES: Mapping[str, tuple[Bilingual, tuple[str, ...]]] = {
    "typography": (Bilingual(fr="typographie", en="typography"), ("typography",)),
    "search": (
        Bilingual(fr="référencement", en="search"),
        ("title", "description", "slug", "keyphrase", "metadata", "links", "images", "site"),
    ),
    "writing": (
        Bilingual(fr="rédaction", en="writing"),
        ("headings", "structure", "readability", "translation", "cleanliness"),
    ),
}
_OF_GROUP = {group: name for name, (_, groups) in _FAMILIES.items() for group in groups}

_LABELS = """
    typo-nbsp-punct          espace insécable devant un signe | no-break space before a mark
    typo-space-punct         espace manquante devant un signe | missing space before a mark
    typo-guillemet-space     espace de guillemet              | space of a guillemet
    typo-straight-quotes     guillemets droits                | straight quotes
    typo-apostrophe          apostrophe droite                | straight apostrophe
    typo-ellipsis            points de suspension             | suspension points
    typo-unit-space          espace devant une unité          | space before a unit
    typo-digit-group         espace entre les milliers        | space between thousands
    typo-abbr-space          espace d’abréviation             | space of an abbreviation
    typo-ordinal             ordinal                          | ordinal
    typo-ligature            ligature œ                       | œ ligature
    typo-capital-accent      accent sur une capitale          | accent on a capital
    typo-spaces              espace de trop                   | space too many
    typo-decimal-point       point décimal                    | decimal point
    typo-currency            place de la devise               | place of the currency
    typo-month-day-capital   capitale de jour ou de mois      | capital of a day or month
    typo-dash                tiret                            | dash
    typo-repeat-punct        signe répété                     | repeated mark
    typo-comma-space         espace après une virgule         | space after a comma
    quote-period-place       point autour du guillemet        | full stop around a guillemet
    keyphrase-missing        mot-clé non déclaré              | undeclared keyphrase
    keyphrase-in-title       mot-clé du titre                 | keyphrase of the title
    keyphrase-in-intro       mot-clé absent du début          | keyphrase not in the beginning
    keyphrase-in-headings    mot-clé des intertitres          | keyphrase of the headings
    keyphrase-in-description mot-clé absent de la description | keyphrase not in the description
    keyphrase-in-slug        mot-clé absent de l’adresse      | keyphrase not in the address
    keyphrase-in-alt         mot-clé absent des images        | keyphrase not in the images
    keyphrase-distribution   mot-clé mal réparti              | keyphrase badly spread
    keyphrase-density-low    mot-clé rare                     | rare keyphrase
    title-too-long           titre un peu long                | title a little long
    title-too-short          titre court                      | short title
    title-all-caps           titre en capitales               | title in capitals
    title-case-english       capitales à l’anglaise           | English capitals
    title-commitment         titre trop affirmatif            | title too sure
    description-too-short    description courte               | short description
    slug-opaque              adresse sans rapport             | unrelated address
    slug-too-long            adresse longue                   | long address
    slug-stopwords           petits mots dans l’adresse       | small words in the address
    date-missing             date absente                     | no date
    date-format              heure sans fuseau                | hour without a zone
    author-missing           auteur absent                    | no author
    image-alt-poor           texte de remplacement faible     | poor alternative text
    image-filename           nom de fichier d’image           | file name of an image
    image-missing            aucune image                     | no image
    link-text-url            adresse pour texte de lien       | address as a link's text
    link-text-too-long       texte de lien trop long          | link text too long
    link-insecure            lien en http                     | link over http
    link-adjacent            liens accolés                    | adjacent links
    links-internal-missing   aucun lien vers le site          | no link to the site
    links-external-missing   aucun lien vers une source       | no link to a source
    social-cards             cartes sociales                  | social cards
    jsonld-article           données structurées              | structured data
    jsonld-retired           données structurées retirées     | retired structured data
    heading-too-long         intertitre trop long             | heading too long
    heading-generic          intertitre passe-partout         | generic heading
    heading-punctuation      ponctuation d’intertitre         | punctuation of a heading
    heading-stacked          intertitre sans texte            | heading without text
    section-too-long         partie trop longue               | section too long
    toc-missing              sommaire absent                  | no table of contents
    quote-unmarked           longue citation                  | long quotation
    sentence-too-long        phrase longue                    | long sentence
    sentence-average         phrases longues en moyenne       | long sentences on average
    sentence-long-share      beaucoup de phrases longues      | many long sentences
    sentence-openings        débuts de phrase répétés         | repeated openings
    passive-share            beaucoup de passif               | much passive voice
    transition-share         peu de liaisons                  | few connectors
    reading-ease             lisibilité faible                | low reading ease
    wordy-phrase             tournure longue                  | wordy phrase
    acronym-undefined        sigle non développé              | acronym not spelled out
    near-repeat              phrase presque répétée           | sentence nearly repeated
    nearby-repetition        mot répété à courte distance     | word repeated nearby
    relative-date            date relative                    | relative date
    calque                   calque                           | calque
    entity-variants          nom écrit de deux façons         | name written in two ways
    attribution-monotony     verbe de parole répété           | repeated verb of speech
    quote-unattributed       citation sans auteur             | quotation by nobody
    foreign-passage          passage en langue étrangère      | foreign passage
    first-mention-full-name  nom sans prénom                  | surname alone
    source-missing           source absente                   | no source
    title-obsolete-year      année dépassée                   | past year
    language-unsupported     texte qui n’est pas français     | text that is not French
    suppression-unused       consigne d’ignorer sans effet    | suppression without effect
    slug-missing             adresse inconnue                 | unknown address
    caption-glued            légende dans le texte            | caption in the text
    ui-debris                bouton ou menu du site           | button or menu of the site
    cta-debris               appel à cliquer ou à s’abonner   | call to click or subscribe
    photo-credit             crédit photo                     | photo credit
    source-tail              mention de l’origine             | mention of the origin
    prompt-residue           consigne                         | instruction
    duplicate-passage        passage en double                | passage twice
    doubled-word             mot en double                    | word twice
    glued-sentences          phrases collées                  | glued sentences
    stray-period             point perdu                      | stray full stop
    foreign-gloss            précision en langue étrangère    | gloss in another language
    encoding                 caractères abîmés                | broken characters
    placeholder              texte provisoire                 | placeholder
    typo-guillemet-balance   guillemets mal placés            | misplaced guillemets
    single-block             texte d’un seul bloc             | text in one block
    paragraph-too-long       paragraphe trop long             | paragraph too long
    heading-missing          intertitre                       | subheading
    title-missing            titre                            | title
    description-missing      description                      | description
    description-too-long     description                      | description
    word-count               longueur                         | length
"""


def _read(table: str) -> dict[str, Bilingual]:
    out = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        french, _, english = line.partition("|")
        name, words = french.split(maxsplit=1)
        out[name] = Bilingual(fr=words.strip(), en=english.strip())
    return out


_WORDS = _read(_LABELS)


def family(group: str) -> str:
    """The family of a group of rules; a group of one's own is a family by itself."""
    return _OF_GROUP.get(group, group)


def family_name(name: str) -> Bilingual:
    """What a family is called."""
    return _FAMILIES[name][0] if name in _FAMILIES else Bilingual(fr=name, en=name)


def label(rule: str) -> Bilingual:
    """A few words for what ``rule`` remarks; its name where there are none."""
    return _WORDS.get(rule) or Bilingual(fr=rule, en=rule)
