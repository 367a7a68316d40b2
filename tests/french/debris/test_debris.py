"""Debris: what must be found, to the character, and what must be left alone."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.french.debris.finding import FAMILIES, find_debris, find_foreign_glosses, find_source_tail

BEFORE = "Le conseil municipal a voté lundi la rénovation de la halle."
AFTER = "Les travaux commenceront au printemps, selon la maire."

INLINE = [
    ("loader", "Chargement Quelque chose se charge."),
    ("loader", "Chargement en cours…"),
    ("loader", "Veuillez patienter pendant le chargement de la page."),
    ("loader", "Votre navigateur ne prend pas en charge la lecture de vidéos."),
    ("loader", "Temps de lecture : 3 min."),
    ("loader", "Cette vidéo n’est pas disponible."),
    ("signup", "Merci pour l’enregistrement!"),
    ("signup", "Merci de votre inscription !"),
    ("signup", "Votre inscription a bien été prise en compte."),
    ("signup", "Vous pouvez vous désinscrire à tout moment."),
    ("signup", "En vous inscrivant, vous acceptez nos conditions générales d’utilisation."),
    ("feed", "Accédez à vos sujets favoris dans un flux personnalisé lorsque vous êtes en déplacement."),
    ("feed", "Activez les notifications pour ne rien manquer."),
    ("app", "téléchargez l’application"),
    ("app", "Téléchargez gratuitement notre application."),
    ("newsletter", "Inscrivez-vous à notre newsletter pour recevoir l’essentiel chaque matin."),
    ("newsletter", "Abonnez-vous à la lettre d’information du journal."),
    ("newsletter", "Recevez chaque matin notre newsletter."),
    ("follow", "Suivez-nous sur Facebook et Twitter."),
    ("share", "Partager sur Facebook Partager sur Twitter"),
    ("share", "Partagez cet article sur les réseaux sociaux."),
    ("share", "Facebook Twitter WhatsApp LinkedIn"),
    ("share", "Copier le lien"),
    ("cookie", "Nous utilisons des cookies pour améliorer votre expérience."),
    ("cookie", "En poursuivant votre navigation, vous acceptez le dépôt de traceurs."),
    ("cookie", "Tout accepter"),
    ("paywall", "Cet article est réservé aux abonnés."),
    ("paywall", "Il vous reste 72 % de cet article à lire."),
    ("paywall", "Déjà abonné ? Connectez-vous."),
    ("paywall", "Abonnez-vous pour lire la suite."),
    ("advertisement", "Publicité"),
    ("advertisement", "La suite après la publicité"),
    ("advertisement", "La suite de cet article après cette publicité."),
    ("advertisement", "PUBLICITÉ"),
    ("read-also", "À lire aussi : La halle rouverte en mai"),
    ("read-also", "Lire aussi > « La halle, une histoire »"),
    ("read-also", "À LIRE AUSSI Ce que prévoit le budget de la ville"),
    ("comments", "Soyez le premier à commenter."),
    ("comments", "Laisser un commentaire"),
    ("comments", "Votre adresse e-mail ne sera pas publiée."),
    ("comments", "12 commentaires"),
    ("loader", "Cliquez ici pour imprimer cet article."),
    ("loader", "Vidéo non disponible"),
    ("app", "Téléchargez l’appli Ouest-Courrier pour suivre l’actualité en direct."),
    ("cookie", "Pour visualiser ce contenu, vous devez accepter les cookies."),
    ("cookie", "Ce site utilise des cookies. En savoir plus"),
    ("paywall", "Profitez d’un mois gratuit sans engagement."),
    ("advertisement", "- Publicité -"),
    ("read-also", "Voir aussi : Incendies, le bilan de l’été"),
    ("read-also", "En savoir plus : notre dossier sur la halle"),
    ("follow", "Rejoignez notre chaîne WhatsApp"),
    ("follow", "Cet article vous a plu ? Partagez-le."),
    ("dateline", "Publié le 12 mars 2024 à 10h15, mis à jour le 13 mars 2024"),
    ("credit", "REUTERS/Marc Dubois"),
    ("credit", "Image d’illustration (Getty Images)"),
    ("credit", "Planet Labs, avec l’aimable autorisation du Musée de la Marine"),
    ("credit", "Crédit photo : Jean Martin / AFP."),
    ("credit", "© Jean Martin"),
    ("credit", "Jean Martin/Getty Images"),
    ("credit", "Photo AFP"),
    ("credit", "(Photo : Claire Petit)"),
    ("credit", "Photo d’illustration."),
    ("caption", "Image de la halle montrant la charpente."),
    ("caption", "Photo prise le 3 mars devant la halle."),
    ("navigation", "Cliquer pour partager sur Twitter (ouvre dans une nouvelle fenêtre)"),
    ("share", "Lecture audio réservée aux abonnés"),
    ("loader", "Une seconde… Nous vérifions votre navigateur."),
    ("share", "Acceptez les cookies pour afficher cette vidéo"),
    ("share", "Cette vidéo ne peut pas être lue"),
    ("advertisement", "La suite de l’article après cette annonce"),
    ("dateline", "Publié hier à 17:42, mis à jour à 19:03"),
    ("signup", "Click here to subscribe"),
    ("credit", "LA GAZETTE DU VAL / Marc Dubois"),
    ("credit", "© Julien Arbois / Ville d’Orsenne"),
    ("credit", "Photo Le Courrier du Val – Lucie Ambert"),
    ("credit", "Photo Hydrosol, avec l’aimable autorisation de l’Agence de bassin"),
    ("prompt", "Make this article seo compatible, create at least 700 words"),
    ("prompt", "Customize this title in french"),
    ("prompt", "Réécris cet article pour le SEO avec des intertitres et au moins 700 mots."),
    ("prompt", "En tant que modèle de langage, je ne peux pas vérifier ces chiffres."),
    ("prompt", "Bien sûr ! Voici une version optimisée de votre article :"),
]


@pytest.mark.parametrize(("family", "debris"), INLINE, ids=[d[:40] for _, d in INLINE])
def test_debris_between_two_sentences(family: str, debris: str) -> None:
    text = f"{BEFORE} {debris} {AFTER}"
    found = find_debris(text)
    gone = text
    for piece in reversed(found):
        gone = gone[: piece.span.start] + gone[piece.span.end :]
    assert " ".join(gone.split()) == f"{BEFORE} {AFTER}"
    assert found[0].family == family
    assert not any(p.whole for p in found)


@pytest.mark.parametrize(("family", "debris"), INLINE, ids=[d[:40] for _, d in INLINE])
def test_debris_alone_in_its_block(family: str, debris: str) -> None:
    if family in ("caption", "navigation") or debris.startswith("Voir aussi"):
        pytest.skip("a caption or a cross-reference in a block of its own is where it belongs")
    found = find_debris(debris)
    assert found
    assert found[0].whole
    assert "".join(p.span.of(debris) for p in found).replace(" ", "") == debris.replace(" ", "")


TRAPS = [
    "Le chargement des camions a pris deux heures, selon le transporteur.",
    "La publicité pour l’alcool sera interdite dans les stades.",
    "Le journal a lancé une newsletter qui compte 20 000 abonnés.",
    "Le maire a invité les habitants à télécharger l’application de la ville pour signaler les nids-de-poule.",
    "Les cookies au chocolat de la boulangerie se vendent bien.",
    "Les commentaires du ministre ont surpris l’opposition.",
    "Partager le pouvoir ne va pas de soi, estime la politologue.",
    "Merci à tous ceux qui nous aident, a lancé le président.",
    "Ce poème est reproduit avec l’aimable autorisation de l’éditeur, qui en détient les droits.",
    "La photo de la charpente a fait le tour du monde.",
    "Une image satellite montrant le port a été publiée lundi par le ministère.",
    "Images à l’appui, la défense a contesté la version des policiers.",
    "L’AFP a interrogé trois témoins.",
    "Selon Reuters, les négociations reprendront jeudi.",
    "Le photographe a vendu ses clichés à Getty Images l’an dernier.",
    "Il faut lire aussi entre les lignes de cet accord.",
    "À voir la foule, on devine le succès du festival.",
    "Rédigez un titre clair et ajoutez des intertitres à votre texte.",
    "Créez un article par sujet, puis reliez-les entre eux.",
    "L’accès au stade est réservé aux abonnés du club.",
    "La suite des travaux dépendra du budget.",
    "Il reste 40 % de la forêt à replanter.",
    "En tant que maire, elle a signé l’arrêté.",
    "Voici les principales dates du calendrier :",
    "L’iPhone est sorti en 2007. Les ventes ont vite décollé.",
    "Facebook, Twitter et Instagram ont retiré la vidéo.",
    "La source du fleuve se trouve à 1 200 mètres d’altitude.",
    "Tous droits réservés, la mention figure au dos du livre depuis 1950.",
    "J’espère que cet article vous donnera envie de visiter la halle.",
    "Note : les chiffres sont ceux de 2023.",
    "Publié le 12 mars 2024 chez un petit éditeur, le roman a séduit les libraires.",
    "Faites un don d’organes : l’appel du ministère a surpris.",
    "Merci pour votre inscription, répond le robot, toujours le même.",
    "Télécharger l’application TousEnVille était facultatif.",
    "Accepter les cookies ne suffit pas, prévient la Cnil.",
    "Cette vidéo n’est plus disponible depuis mardi, a indiqué la plateforme.",
    "Désactivez vos notifications le soir, conseille la psychologue.",
    "En direct de Kyiv, la présentatrice a fondu en larmes.",
    "Publié lundi, le décret entre en vigueur en mai.",
    "Marc Dubois / Claire Petit : le duel que tout le monde attend aura lieu dimanche.",
]


@pytest.mark.parametrize("sentence", TRAPS)
def test_real_sentences_are_left_alone(sentence: str) -> None:
    assert find_debris(sentence) == []
    assert find_debris(f"{BEFORE} {sentence} {AFTER}") == []


@pytest.mark.parametrize(
    "debris",
    [
        "À LIRE AUSSI : Dix musées gratuits où passer le dimanche",
        "Suivez-nous sur Google Actualités",
        "À découvrir également",
    ],
)
def test_the_words_of_somebody_else_are_never_part_of_debris(debris: str) -> None:
    quotation = "« Il manque l’ouverture, précise la chercheuse. Mais tout le reste est là. »"
    text = f"{BEFORE} {debris} {quotation} {AFTER}"
    assert [d.span.of(text) for d in find_debris(text)] == [debris]


def test_a_sentence_is_no_title_of_another_article() -> None:
    text = f"{BEFORE} À découvrir également Dubois a déclaré que les travaux dureraient deux ans."
    assert [d.span.of(text) for d in find_debris(text)] == ["À découvrir également"]


def test_a_credit_ends_before_the_sentence_stuck_to_it() -> None:
    text = f"{BEFORE} Planet Labs, avec l’aimable autorisation du Musée de la Marine L’analyse du bois a duré deux ans."
    assert [d.span.of(text) for d in find_debris(text)] == [
        "Planet Labs, avec l’aimable autorisation du Musée de la Marine"
    ]


def test_the_shred_behind_a_caption_goes_with_it() -> None:
    text = (
        "L’entrepôt a brûlé. Image de la Ville Rouge montrant l’entrepôt. ville Rouge "
        "Les pompiers, quant à eux, sont restés deux jours."
    )
    assert [d.span.of(text) for d in find_debris(text)] == [
        "Image de la Ville Rouge montrant l’entrepôt.",
        "ville Rouge",
    ]


def test_a_caption_with_an_article_needs_the_parse() -> None:
    text = f"{BEFORE} Une image montrant la charpente prise en mars. {AFTER}"
    assert find_debris(text) == []
    assert [d.family for d in find_debris(text, lambda span: False)] == ["caption"]
    assert find_debris(text, lambda span: True) == []


def test_a_nominal_sentence_above_a_credit_is_its_caption() -> None:
    text = f"{BEFORE} Le théâtre antique de Vienne. © Jean Martin {AFTER}"
    found = find_debris(text, lambda span: "théâtre" not in span.of(text))
    assert [d.span.of(text) for d in found] == ["Le théâtre antique de Vienne.", "© Jean Martin"]
    assert [d.family for d in find_debris(text, lambda span: True)] == ["credit"]


@pytest.mark.parametrize(
    ("text", "family", "found"),
    [
        ("La halle rouvrira. Source link -57", "source-tail", "Source link -57"),
        ("Lien source", "source-tail", "Lien source"),
        ("La halle rouvrira. Lire l’article original", "source-tail", "Lire l’article original"),
        ("La halle rouvrira. © 2023 Le Courrier. Tous droits réservés.", None, ""),
        ("La halle rouvrira en mai. (Avec AFP)", "agency-tail", "(Avec AFP)"),
        ("La halle rouvrira en mai. (Reportage de Jean Martin, édité par Claire Petit)", "agency-tail",
         "(Reportage de Jean Martin, édité par Claire Petit)"),
        ("La source est tarie.", None, ""),
        ("Elle travaille avec l’AFP.", None, ""),
    ],
)  # fmt: skip
def test_the_tail_of_a_copy(text: str, family: str | None, found: str) -> None:
    tail = find_source_tail(text)
    if family is None:
        assert tail is None or tail.family == "source-tail"
        return
    assert tail is not None
    assert (tail.family, tail.span.of(text)) == (family, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("la guerre [in Ukraine] », a-t-il dit", ["[in Ukraine]"]),
        ("selon [the president], rien", ["[the president]"]),
        ("il a dit [sic] que [l’État] paiera […]", []),
        ("voir [the docs](https://exemple.fr)", []),
        ("écrire à nom[at]exemple", []),
    ],
)
def test_foreign_glosses(text: str, found: list[str]) -> None:
    assert [s.of(text) for s in find_foreign_glosses(text)] == found


def test_every_family_names_a_rule() -> None:
    assert set(FAMILIES.values()) == {
        "ui-debris", "cta-debris", "photo-credit", "caption-glued", "source-tail", "prompt-residue",
    }  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*(d for _, d in INLINE), *TRAPS, "A", "/", "«", "\n"]), max_size=5).map(" ".join))
def test_spans_are_tight_ordered_and_apart(text: str) -> None:
    found = find_debris(text)
    for piece in found:
        assert piece.span.of(text) == piece.span.of(text).strip() != ""
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize("unit", ["Ab", "A/", "photo ", "image de la ", "lire aussi ", "A ", "[", "©", "«", "a.B"])
def test_long_runs_cost_no_more_than_their_length(unit: str) -> None:
    find_debris(unit * 1500)


def test_clean_articles_hold_none(shared: Path) -> None:
    """Wikinews articles and web articles of the evaluation data, paragraph by paragraph."""
    hits = []
    for line in (shared / "data" / "sections" / "web.jsonl").read_text(encoding="utf-8").splitlines():
        for section in json.loads(line)["sections"]:
            for paragraph in section["text"].split("\n"):
                hits += [(d.family, d.span.of(paragraph)) for d in find_debris(paragraph)]
    for line in (shared / "data" / "titles" / "titles.jsonl").read_text(encoding="utf-8").splitlines():
        for paragraph in json.loads(line)["text"].split("\n"):
            hits += [(d.family, d.span.of(paragraph)) for d in find_debris(paragraph)]
    assert hits == []


@pytest.mark.parametrize(
    ("teaser", "prose"),
    [
        ("LIRE AUSSI : Incendies, les gestes qui sauvent", "Vingt-trois personnes ont été relogées au gymnase."),
        ("À lire aussi : Les trains de nuit reviennent", "Passagers et cheminots ont fêté le premier départ."),
    ],
)
def test_the_sentence_behind_a_teaser_without_a_stop_is_kept(teaser: str, prose: str) -> None:
    text = f"Le feu a fait neuf blessés mardi. {teaser} {prose} La Croix-Rouge aide les familles."
    removed = [d.span.of(text) for d in find_debris(text)]
    assert removed == [teaser]
