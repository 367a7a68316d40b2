"""Closed lists of French words that compression and commitment decide by: data, no logic.

All words are lemmas in lower case with plain apostrophes, unless said otherwise.
"""

from __future__ import annotations

__all__ = [
    "ADDRESS", "APPROXIMATORS", "ATTRIBUTION_PREPOSITIONS", "CONDITION_MARKS", "CONDITION_PHRASES", "CONNECTIVES",
    "DITRANSITIVE",
    "EVENT_NOUNS", "EVIDENTIAL_VERBS", "HEDGE_ADJECTIVES", "HEDGE_ADVERBS", "HEDGE_VERBS", "LIGHT_NOUNS",
    "LOCATIVE_VERBS", "NEGATIONS", "OPINION_VERBS", "PREPOSITION_NOUNS", "QUANTITY_NOUNS", "REPORTING_VERBS",
    "TIME_NOUNS", "UNIQUE_NOUNS", "UNRESOLVED_PRONOUNS", "WEAK_VERBS",
]  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REPORTING_VERBS = _words(
    """déclarer dire affirmer indiquer préciser expliquer ajouter annoncer assurer souligner rappeler confier noter
    soutenir prétendre raconter rapporter répondre répliquer insister conclure confirmer reconnaître avouer admettre
    avertir prévenir signaler informer estimer juger considérer témoigner observer remarquer commenter poursuivre
    marteler lancer lâcher résumer écrire tweeter clamer alléguer arguer dénoncer déplorer regretter promettre jurer
    accuser nier démentir réaffirmer faire_savoir apprendre détailler relever titrer constater plaider suggérer"""
)
"""Verbs by which somebody says something."""

OPINION_VERBS = _words(
    """penser croire estimer juger considérer supposer présumer imaginer craindre redouter espérer souhaiter vouloir
    douter soupçonner prévoir prédire suspecter spéculer envisager prétendre alléguer promettre"""
)
"""Verbs whose complement is somebody's opinion, wish or fear."""

EVIDENTIAL_VERBS = _words(
    """montrer révéler démontrer prouver établir attester confirmer indiquer constater observer découvrir témoigner
    illustrer rapporter conclure"""
)
"""Verbs by which a thing (images, a study) lets something be known."""

HEDGE_VERBS = _words("sembler paraître suggérer risquer pouvoir devoir tendre tenter essayer chercher faillir")
"""Verbs that weaken what they govern."""

HEDGE_ADVERBS = _words(
    """probablement peut-être vraisemblablement apparemment potentiellement éventuellement possiblement
    supposément prétendument censément soi-disant quasiment presque présumément théoriquement visiblement
    hypothétiquement"""
)
"""Adverbs that weaken a claim. «sans doute» is two words and is looked for apart."""

HEDGE_ADJECTIVES = _words("probable possible vraisemblable plausible présumé supposé éventuel potentiel soi-disant")
"""Adjectives that weaken: «il est probable que», «le meurtrier présumé»."""

ATTRIBUTION_PREPOSITIONS = _words("selon d'après suivant")
"""Prepositions that name who says so."""

NEGATIONS = _words("ne n' pas jamais aucun aucune rien personne guère nul nulle ni sans non point")
"""Words of negation: none is ever dropped. «plus» beside «ne» is looked for apart."""

APPROXIMATORS = _words(
    """environ presque près moins plus seulement uniquement parfois souvent partiellement quasi quasiment autour
    jusqu'à jusque notamment principalement essentiellement surtout rarement généralement habituellement légèrement
    seul plutôt assez peu trop quelque quelques certain certains certaines plusieurs au_moins encore déjà"""
)
"""Words that bound a claim: dropping one would claim more."""

CONDITION_MARKS = _words("si s' sinon sauf sans hormis excepté quitte faute malgré contrairement")
"""What opens a condition or a reserve: an adjunct with one is never dropped."""

CONDITION_PHRASES = frozenset(
    (
        "sous réserve", "à condition", "à la condition", "sous condition", "pourvu que", "pourvu qu'", "à moins",
        "en cas", "à défaut", "tant que", "tant qu'", "le cas échéant", "dans l'hypothèse", "dans le cas",
    )
)  # fmt: skip
"""The same in several words, at the head of what is bound to them."""

CONNECTIVES = _words(
    """mais et or ni car donc ainsi alors puis ensuite enfin cependant toutefois néanmoins pourtant aussi également
    d'ailleurs ailleurs effet effectivement bref finalement certes notamment or désormais autrement premièrement
    deuxièmement troisièmement tout abord plus outre fait parallèlement inversement autant voilà voici justement
    heureusement malheureusement évidemment bien_sûr conséquent conséquence revanche contre quant maintenant"""
)
"""Words that tie a sentence to the one before; dropped at its start."""

UNRESOLVED_PRONOUNS = _words(
    """il elle ils elles lui leur eux celui celle ceux celles ceci cela ça ce c' celui-ci celle-ci ceux-ci celles-ci
    celui-là celle-là ceux-là celles-là tel telle tels telles y en le la les l' on certains d'autres autres aucun
    l'un l'une chacun chacune tous toutes tout plusieurs beaucoup rien quelqu'un dernier dernière premier"""
)
"""Pronouns that need an antecedent. Only tokens tagged as pronouns count."""

ADDRESS = _words("""je j' me m' moi tu t' te toi nous vous mon ma mes ton ta tes notre nos votre vos nôtre vôtre""")
"""First and second person, in any case: not written outside quotation marks."""

QUANTITY_NOUNS = _words(
    """centaine dizaine millier million milliard douzaine quinzaine vingtaine trentaine quarantaine cinquantaine
    soixantaine majorité minorité moitié tiers quart nombre quantité poignée plupart série ensemble total part
    partie multitude foule groupe somme pourcentage reste sorte type espèce genre forme kyrielle lot couple paire
    éventail panel pan"""
)
"""Nouns that say how much: they keep their complement, and it is the complement that counts."""

TIME_NOUNS = _words(
    """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre an année mois semaine jour journée soir soirée matin matinée après-midi nuit heure
    minute seconde siècle instant moment fois veille lendemain hier aujourd'hui demain week-end weekend date période
    époque printemps été automne hiver début fin décennie midi minuit délai durée week"""
)
"""Nouns of time: no heading is headed by one alone."""

LIGHT_NOUNS = _words(
    """fait chose cas exemple façon manière lieu côté égard titre sujet suite raison point question niveau cadre
    biais compte besoin envie égard effet sens sorte base aide peu gens celui objet propos temps occasion conséquence
    but place dessus dessous dedans dehors contraire plus moins mieux pire chacun autre même tout truc machin mot autres
    bout quelque-chose chose peine possibilité terme rapport vue regard force intérieur extérieur avantage inconvénient
    présent avenir ailleurs article page paragraphe suivant précédent partie chapitre aspect élément"""
)
"""Nouns that say nothing by themselves."""

PREPOSITION_NOUNS = _words(
    """égard rang cours raison suite cadre sein propos exclusion exception cause grâce rapport niveau matière lieu
    partir travers fonction terme titre part nom aide occasion profit faveur présence place bout moment détriment issue
    instar encontre abri intention intérieur extérieur milieu début fin base dépit cas attente contact bord compte
    lors vue voie train réponse compagnie faute haut bas face proximité autour dehors dessus dessous marge fil gré
    sujet"""
)
"""Nouns of complex prepositions («à l'égard de», «au sein de»): no phrase's head after a preposition."""

LOCATIVE_VERBS = _words(
    """être situer trouver habiter vivre résider demeurer rester loger siéger installer mener conduire aller venir
    arriver partir entrer sortir rendre diriger tourner aboutir naître mourir dérouler tenir placer mettre figurer
    passer retourner revenir tomber monter descendre compter datait dater remonter durer appartenir provenir
    consister reposer dépendre basculer transformer diviser composer participer assister
    stocker entreposer"""
)
"""Verbs that ask for their adverbial: none of it is dropped."""

WEAK_VERBS = _words("être avoir faire aller venir falloir pouvoir devoir vouloir sembler permettre agir")
"""Verbs too common to make a heading specific."""

DITRANSITIVE = _words(
    "fournir livrer donner envoyer vendre transmettre remettre accorder céder apporter offrir prêter verser procurer"
)
"""Verbs that give something to somebody: the recipient of the clause above is theirs as well."""

EVENT_NOUNS = _words(
    """offensive attaque frappe vol meurtre assassinat fraude corruption attentat complot crime complicité
    violation détournement piratage sabotage explosion accord démission hausse baisse utilisation livraison envoi
    transfert fermeture licenciement suppression arrestation mort décès victoire défaite"""
)
"""Nouns of events: as a bare heading they say that the event took place."""

UNIQUE_NOUNS = _words(
    """gouvernement président présidente police gendarmerie justice parlement sénat assemblée mairie maire préfecture
    préfet préfète ministère ministre opposition syndicat roi reine pape armée parquet tribunal pluie neige soleil lune
    terre météo inflation chômage croissance région département état ville commune pays monde humanité planète
    bourse pétrole or euro dollar éducation santé climat agriculture science économie droite gauche presse internet
    chercheur scientifique policier pompier médecin"""
)
"""Nouns that name one thing, or everyone of a kind, without being told which."""
