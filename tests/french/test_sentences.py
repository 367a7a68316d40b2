"""Sentence edges, as a table of traps: «|» stands where a sentence must end, and nowhere else."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.french.sentences import split_sentences

TRAPS = """
# titles, initials, abbreviations
M. Dupont est arrivé.| Il repart demain.
MM. Durand et Petit étaient là.| Mme Roux aussi.
Le Dr. Martin a vu St. Exupéry.| Il a souri.
Mgr. Lustiger et Me. Vergès ont parlé.
Selon J. Le Goff, c’est faux.| J.-P. Vernant le nie.
J. R. R. Tolkien est l’auteur.| G. W. Bush est président.
Prenez de la vitamine C. Elle est utile.
Il a joué Henri V. Puis il est parti.
Voir p. ex. l’art. 5 du code.| Rien d’autre.
L’art. 5 et l’al. 2 s’appliquent.| L’art. est difficile.
Cf. le chap. 3, vol. 2, p. 45, fig. 7.| Fin.
Les pp. 12-15 et n. 3 sont à lire.
Le n° 5 est sorti.| Le no. 6 aussi.
En 52 av. J.-C. Vercingétorix se rend.
Il vivait en 44 av. J.-C.| Le siècle fut rude.
Rome, en 310 apr. J.-C.| Constantin règne.
Des pommes, des poires, etc. sont tombées.
Des pommes, des poires, etc.| Les enfants rient.
Etc., dit-il.| Voilà.
C.-à-d. demain, i.e. mardi.
La société Dupont & Cie.| Elle a fermé.
Dupont et Cie. Paris est fermé.
Les U.S.A. ont gagné.| La S.N.C.F. recrute.
Il vit aux U.S.A.| Il y est bien.
Le village a 500 hab.| Les rues sont vides.
Écrivez au 3, bd. Voltaire.| Merci.
Rendez-vous le 5 janv. 2024 à l’hôtel.| Merci.
N.B. Le bureau ferme tôt.
# numbers, addresses, enumerators
Le prix est de 1.000 euros.| Soit 3.14 fois plus.
La version 2.0 est sortie.| Elle coûte 12.50 €.
Il est né en 1990.| 25 personnes étaient là.
Voir https://exemple.fr/page.html?a=1!b pour la suite.| Merci.
Écrivez à jean.dupont@exemple.fr.| Il répondra.
Ouvrez le fichier notes.txt et index.html.| C’est fait.
Le site exemple.com. Il est beau.
1. Ouvrez la porte.| 2. Entrez.
a) Ouvrez la porte.| b) Entrez.
II. Le retour du roi.
Il a fini 3e.| Puis 1er.
À 14 h 30. Le train part.
# exclamation and question
Vraiment ?| Oui !| Non…
Quoi ?! Tu pars ?| Non !!!| Si.
« Partez ! » et tout le monde partit.
« Qui est là ? » demanda-t-il.| Personne ne répondit.
« Partez ! », cria-t-il.| Ils partirent.
« Partez ! »| Il ferma la porte.
Le groupe Yahoo! et Jeopardy! ont fusionné.
Qui ? quoi ? où ?| On ne sait pas.
# suspension points
Il hésite… puis se lance.| Enfin...| Il saute.
Le texte (…) Paul continue.
« […] Le chat dort. »| Il rêve.
Il part.| (...) Les autres restent.
# guillemets, brackets, dashes
Il a dit : « Je pars. »| Elle est restée.
« Je pars. Tu restes », a-t-il dit.
« Il est tard.| Partons ! »| Elle se lève.
Il a dit "Je pars."| Elle est restée.
Il est parti (enfin !).| Elle est restée.
Il est parti. (Elle est restée.) Fin.
— Tu viens ?| — Non.| — Dommage.
« Je viens » Elle se lève alors.
Le film « Le Monde » Paris-Match est sorti.
Un état stable (ECA) Les données suivantes manquent.
# stuck and stray
On le pensait auparavant.| Le porte-parole a parlé.
« C’est le Nord. »Mais les images sont là.
Il le pensait auparavant.Le porte-parole est sorti.
Le nom officiel est Corée. .| « Nous partons. »
Il part !!| !| Elle reste.
Il est en déplacement.| téléchargez l’application.
# semicolons
Il dort ; Moscou s’appuie sur lui.
Il dort ; elle lit ; Paris s’éveille.
Il lit Libération ; Le Monde est fermé.
Les tomates ; Les carottes sont cuites.
# names that begin in lower case
Il adore son téléphone.| iPhone est une marque.
Elle vend sur eBay.| eBay rembourse.
"""

# Lines above where an edge is expected without «|» before a space are listed here with their whole answer.
WHOLE = {
    "Prenez de la vitamine C. Elle est utile.": ["Prenez de la vitamine C.", "Elle est utile."],
    "Il a joué Henri V. Puis il est parti.": ["Il a joué Henri V.", "Puis il est parti."],
    "En 52 av. J.-C. Vercingétorix se rend.": ["En 52 av. J.-C.", "Vercingétorix se rend."],
    "Le site exemple.com. Il est beau.": ["Le site exemple.com.", "Il est beau."],
    "Quoi ?! Tu pars ?| Non !!!| Si.": ["Quoi ?!", "Tu pars ?", "Non !!!", "Si."],
    "« Je pars. Tu restes », a-t-il dit.": ["« Je pars.", "Tu restes », a-t-il dit."],
    "À 14 h 30. Le train part.": ["À 14 h 30.", "Le train part."],
    "« Je viens » Elle se lève alors.": ["« Je viens »", "Elle se lève alors."],
    "Un état stable (ECA) Les données suivantes manquent.": ["Un état stable (ECA)", "Les données suivantes manquent."],
    "« C’est le Nord. »Mais les images sont là.": ["« C’est le Nord. »", "Mais les images sont là."],
    "Il le pensait auparavant.Le porte-parole est sorti.": ["Il le pensait auparavant.", "Le porte-parole est sorti."],
    "Il part !!| !| Elle reste.": ["Il part !! !", "Elle reste."],
    "Les tomates ; Les carottes sont cuites.": ["Les tomates ;", "Les carottes sont cuites."],
    "Il est parti. (Elle est restée.) Fin.": ["Il est parti.", "(Elle est restée.)", "Fin."],
    "« […] Le chat dort. »| Il rêve.": ["« […] Le chat dort. »", "Il rêve."],
}

LINES = [line for line in TRAPS.strip().splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("line", LINES)
def test_traps(line: str) -> None:
    text = line.replace("|", "")
    wanted = WHOLE.get(line) or [part.strip() for part in line.split("|")]
    assert [span.of(text) for span in split_sentences(text)] == wanted


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", ""])
def test_the_space_before_a_mark_changes_no_edge(space: str) -> None:
    text = "Vraiment ? Oui ! « Il part. » Elle reste ; lui : non."
    marked = text.replace(" ?", f"{space}?").replace(" !", f"{space}!").replace(" »", f"{space}»")
    marked = marked.replace("« ", f"«{space}")
    assert len(split_sentences(marked)) == len(split_sentences(text)) == 4


def test_a_reversed_guillemet_opens_the_next_sentence() -> None:
    text = "Il y a des équipements militaires. »Cela aura un effet très grave », a déclaré Jack Watling."
    assert [s.of(text)[:6] for s in split_sentences(text)] == ["Il y a", "»Cela "]


def test_a_blank_line_ends_a_sentence() -> None:
    assert len(split_sentences("Un titre sans point\n\nUne phrase.")) == 2


def test_nothing_and_only_marks() -> None:
    assert split_sentences("") == split_sentences("  \n ") == []
    assert [s.of(" … ! ") for s in split_sentences(" … ! ")] == ["… !"]


PIECES = st.sampled_from(
    [
        "M.",
        "Il",
        "part",
        ".",
        "!",
        "»",
        "«",
        '"',
        " ",
        "\u00a0",
        "etc.",
        "5",
        "(",
        ")",
        "…",
        "É",
        "\n\n",
        ";",
        "J.-C.",
        "a",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join)))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    spans = split_sentences(text)
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.of(text) == s.of(text).strip() != "" for s in spans)
    lettered = [any(c.isalnum() for c in s.of(text)) for s in spans]
    assert all(lettered) or len(spans) == 1


def test_the_cost_is_linear() -> None:
    text = "M. Dupont (57 ans) a dit : « Partez ! » et il partit.Le lendemain, rien. "

    def cost(times: int) -> float:
        best = 1e9
        for attempt in range(3):
            begin = time.process_time()
            split_sentences(text * times + "." * attempt)
            best = min(best, time.process_time() - begin)
        return best

    split_sentences(text)
    assert cost(1600) < 20 * cost(200)
