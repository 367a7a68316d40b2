"""Words by which a page speaks of itself and to its reader: data for telling its lines from an article's.

All in lower case with plain apostrophes; elided words stand without their elision.
"""

from __future__ import annotations

__all__ = [
    "ADDRESS",
    "BUTTONS",
    "CARD",
    "FAMILY_OF_MARK",
    "FUNCTION",
    "INTERFACE",
    "MARKS",
    "OFFERED",
    "SOLE_LABELS",
    "STRONG",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION = _words(
    """le la les l de du des d à au aux en sur pour par avec dans sans ou et ce cet cette ces c un une n ne pas plus
    aussi également ici encore déjà puis y s se si que qu qui dont où même ci afin dès via cela ça il est sont a ont
    peut peuvent peut-être très tout tous toute toutes chaque entre depuis pendant jusqu jusque lors comme mais donc
    bien non oui moins autre autres bas haut"""
)
"""Small words that say nothing of where a line comes from."""

ADDRESS = _words("vous votre vos nous notre nos je j mon ma mes m moi tu ton te toi")
"""Words by which a page speaks to its reader, or of itself."""

MARKS = {
    "cookie": _words("traceur traceurs cnil rgpd"),
    "newsletter": _words(
        "newsletter newsletters infolettre infolettres désinscription désinscrire désabonner matinale"
    ),
    "paywall": _words(
        """abonné abonnés abonnée abonnées illimité illimitée illimités premium paywall réabonner débloquez
        réabonnement résiliable résiliables abonné-e-s abonné·es abonnée·s abonnés·ées"""
    ),
    "share": _words("presse-papiers tweeter flipboard whatsapp mastodon bluesky"),
    "comments": _words("akismet indésirables modale modération"),
    "advertisement": _words(
        "publicité publicités sponsorisé sponsorisés sponsorisée sponsorisées régie outbrain taboola"
    ),
    "loader": _words("obsolète html5"),
}
"""Words that an article seldom has and a page often, by the family of what they stand in."""

FAMILY_OF_MARK = {word: family for family, words in reversed(MARKS.items()) for word in sorted(words)}

PLAIN = frozenset(
    (
        "autre appareil", "chargement de la vidéo", "conditions générales d'utilisation",
        "conditions générales de vente", "faites défiler", "icônes de partage", "liens sponsorisés", "mal passé",
        "nouvelle fenêtre", "politique de cookies", "rencontré un problème", "rencontré une erreur", "seul appareil",
        "va démarrer", "veuillez réessayer", "à moitié prix", "€ / mois", "€ par mois",
    )
)  # fmt: skip
"""Runs that no article has about something else."""

STRONG = frozenset(
    (
        "1er mois", "accès illimité", "actualités locales", "alertes live", "autorisation écrite", "bloqueur de pub",
        "code qr", "dans notre rubrique", "en illimité", "espace abonné", "informations locales",
        "journalisme indépendant", "l'application mobile", "l'essentiel de l'actualité", "l'info régionale",
        "le presse-papiers", "mesure d'audience", "nos alertes", "nos journalistes décryptent",
        "nos partenaires et nous", "notre dossier spécial", "notre politique de confidentialité",
        "notre rédaction vous", "notre régie", "nous et nos", "offre numérique", "offrir un article", "premier mois",
        "presse indépendante", "sans engagement", "sur un terminal", "sélection rien que pour vous", "un instant",
        "une coquille", "une publicité", "vos centres d'intérêt", "votre abonnement",
        "vos choix", "vos spams", "vos alertes", "votre adresse e-mail",
        "votre adresse mail", "votre boîte aux lettres", "votre boîte de réception", "votre boîte mail",
        "votre e-mail", "votre lecture", "votre messagerie", "votre vidéo", "faites un don pour", "vos préférences",
    )
)  # fmt: skip
"""Runs of words that pages say of themselves; with plain spaces and apostrophes."""

INTERFACE = _words(
    """abonne abonnement abonnements abonner abonnez abonnés-es abusif acceptation dérouler accepter acceptez accepté
    accompagner accueil accès accéder accédez accédons achat acheter active activer activez activée activés actu
    actualité actualités actus adaptés adresse adresses affichage affiche afficher affichera affichez affichée
    affichés afin agenda agrandie agrandir aide aimer aimé ajout ajouter ajoutez ajouté alerte alertes aller
    améliorer an android annonce annonces annuaire annulable annulez année ans appareil appareils appli
    application applications après article articles artificielle audience audio augmenter aujourd'hui autant
    auteur automatique automatiquement autorisation autorise autoriser avez avis avons bas bientôt bienvenue
    bloqueur bons boutique bouton boîte bulletin bénéficiez cadeau caractères carnet cartes catégorie catégories
    cgu cgv chargement charger charte chaîne choisi choisir choix chose ci ci-contre ci-dessous ci-dessus cinq
    clair clic cliquant cliquer cliquez code codes coin commentaire commentaires commenter communauté complet
    complète comprendre compte comptes concours conditions confidentialité confirmation confirmer confirmez
    connecter connectez connexion conseil conseillé conseillée conseillés consentement consentez consulter
    consultez consultés contact contacter contactez contactez-nous contenu contenus continue continuer continuez
    cookie cookies copier copié coquille correction coulisses courriel courrier croisés crédits créer créez
    demain demande dernier derniers dernière dernières dessins dessous destinataire destinées dimanche diminuer
    direct disponible disponibles dites dites-le document don donner donnez données dossier dossiers droit
    droits durée dès débloquer découvrez découvrir décryptent décès défiler déjà démarrer démarrera déposer
    déposons désactiver désactivez désactivé désolé désolée désormais détail détecté e-mail email emission
    emploi encore engagement enquête enquêtes ensuite entretien entretiens envoi envoyer envoyez envoyé erreur
    erreurs essai essentiel euro euros exclusif exclusifs exclusive exclusivement experts expiré expirée
    expérience facebook faire faites faq favoris fenêtre fermer fermez flash flux fois fonction fonctionnalité
    fonctions formulaire formule formules fournir français galeries garder google grand gratuit gratuite
    gratuitement gratuits grâce guide guides gère générale générales généré générée gérer gérée hebdo
    hebdomadaire heure heures hier horoscope icône icônes identifier identifiez identité illimités image images
    immobilier immédiat impossible imprimable imprimables imprimer imprimé inapproprié indépendant indépendante
    indésirable info infographie information informations informé informée infos inscription inscrire inscris
    inscrit inscrivez instagram installer installez instant intelligence interdit interdite internaute
    internautes internet interview introuvable intégrale intégralité intérêt ios iphone javascript jeu jeudi
    jeux jour journal journalisme journaliste journalistes jours kiosque langue lecteur lecteurs lecture lettre
    lettres lien liens ligne linkedin lire lisant liste live lives local locale locales login lu lue lundi lus
    légales légende légendes magazine mail maintenant mal manière manquer manquez mardi matin meilleur meilleure
    meilleurs membres mentions menu merci mercredi message messagerie messages mettez-le min minute minutes mis
    mise mobile modale mode modifier modérée modérés mois moitié moment mot mot-clé moteur mots mots-clés moyen
    moyenne muet muette météo navigateur navigation newsletters nom note notez notification notifications notre
    nous nouveau nouvelle nouvelles numérique numériques numéro nécessite obligatoire obligatoires obsolète
    occasion offert offre offres offrir onglet option options oups ouvert ouvre ouvrez ouvrir page pages papier
    paramètres parce partage partager partagez partagés partenaires partenariat participer participez partielle
    partir paru parue parution passe passer passez passé passée payant paywall pdf pensez permet permettre
    personnaliser personnalisé personnalisés personne personnelles petites photo photos pinterest place plan
    plans play plein podcast podcasts police politique popularité portraits poster posté poursuivez poursuivre
    pouvez pouvoir pouvons pratique pratiques premier première prendre presse privée prix problème prochain
    prochaine proche proches produits profil profiter profitez programme programmes projet promotion propos
    proposer proposons proposé propriétaire préalable précédent précédente préférences prélèvement prévenez
    prévenir prévenu pseudo pub publication publicitaire publicitaires publier publié publiée qr qualité quelque
    question questions quiz quotidien quotidiennement radio recevez recevoir recharger rechargez recherche
    rechercher recommander recommandé recommandée recommandés reconduction recrutement recueillies redémarrer
    refuser refusé regardant regarder regardez rejoignez rejoindre rejoint relire remerciements remercions
    remise rencontre rencontré rendez-vous renseigner replay reportage reportages reproduction reservée reste
    rester restez retirer retour retrouver retrouvez retrouvez-la retrouvez-le revenir revoir reçu reçue rien
    rubrique rubriques réactiver réagir réception rédaction réduction réduire réduit réel réessayer réessayez
    région régional régions répondez répondre réponse réponses réseau réseaux réservé réservée réservées
    réservés résiliable résiliation résolution résumé saisir saisissez samedi sauvegarder savoir scannez seconde
    secondes semaine semaines service services session seul seule seulement signaler signalez signalez-la-nous
    site sites situation smartphone sms sociaux soir sombre sommaire son sondage sonore souhaite souhaites
    souhaitez souhaitons sous-titres souscrire soutenez soutenir souvent spam sponsor spécial spéciale stocker
    stockons store strictement suite suivant suivante suivez suivez-la suivez-le suivez-nous suivies suivre
    sujet sujets sur synthèse sélection sélectionnés tablette tacite tag tags taille tarif tarifs telegram temps
    terme terminal texte thème thèmes tiktok titre totale toujours traduire traduit traduite train traitement
    tribunes trier trouvé très twitter type télé téléchargement télécharger téléchargez téléphone témoignage
    témoigner une unique url utile utilisation utilise utiliser utilisez utilisons utilisée va valider validez
    vendredi venir vente version veuillez vidéo vidéos vie visionner visite visiter visualiser vitesse vocale
    voir voter votez vu vue vérifier vérifiez web x zoom écouter écoutez écran écrite écrivez écrivez- éditeur
    édition éditions édito éditos émission émissions épisodes équipe étiquettes étoiles évaluation évaluer
    évaluez"""
)
"""Words that the lines of a page are made of: prose has any of them, but hardly nothing else."""

BUTTONS = _words(
    """compte consentement cookies cookie commentaire commentaires offre offres pdf menu galerie diaporama fenêtre
    abonner
    identifier connecter inscrire appli application notifications newsletter vidéo vidéos podcast article articles photo
    photos son écran page lien favoris carte document légende alertes préférences choix abonnement mail e-mail
    annonce publicité réponse sommaire image images contenu contenus actualités dossier essai partenaires infos info
    boutique météo concours actualité lecture rédaction émission replay lettre compte site newsletters"""
)
"""Things that buttons act on."""

OFFERED = _words(
    "gratuit gratuite réservé réservée réservés exclusif exclusifs exclusive offert offerte premium membres"
)
"""How things are to be had."""

SHELVES = _words("articles infos partenaires boutique météo concours vidéos podcasts newsletters émissions actualité")
"""What pages keep in rows at their margins."""

_ACTS = _words(
    """abonner accepter accompagner activer actualiser afficher ajouter alerter annuler autoriser cliquer
    commander commenter confirmer connecter conserver consulter contacter continuer copier créer
    débloquer démarrer déposer désabonner désactiver donner écouter enregistrer envoyer essayer fermer générer gérer
    identifier ignorer imprimer informer installer lancer limiter masquer modifier noter partager paramétrer passer
    personnaliser poster prolonger profiter proposer publier recharger recommander refuser regarder rejeter
    réserver résilier respecter retirer retrouver sauvegarder scanner sélectionner signaler stocker télécharger tester
    transférer trier utiliser valider vérifier visionner visualiser visiter voter épingler sponsoriser désinscrire"""
)
"""What is done on pages, in the infinitive; all of the first group but «désinscrire»."""


def _forms(infinitive: str) -> frozenset[str]:
    """Infinitive, requests, first persons and participles: never the third person, in which an article tells."""
    stem = infinitive.removesuffix("er")
    if stem == infinitive:
        return frozenset((infinitive,))
    soft = stem + "e" if stem.endswith("g") else stem
    return frozenset(
        (infinitive, stem + "ez", soft + "ons", soft + "ant", stem + "é", stem + "ée", stem + "és", stem + "ées")
    )


_MORE = _words(
    """associés associées liés liées bloqué bloquée être êtes devez dois devrez pouviez voulez souhaitiez
    avez-vous car spams tiers valide invalide incorrect incorrecte expiré intéresse intéressent partenaire
    voix synthèse vocal vocale artificiel cours résumé audio résiliable ville commune département
    abonnez-vous inscrivez-vous profite commence m'abonne relation bibliothèque sélection proche proches ami
    amis amie contacts découvre accède rejoins voulu rien rater suite robot automatisée quotidienne
    numériques avantages avantage lecteur lectrice lecteurs lectrices suggestions suggestion sondage avis
    sécurité mesurer adapter adaptées adaptés aimeriez aimerez intéresser pourraient pourrait"""
)
"""More words of such lines."""

CARD = frozenset(FAMILY_OF_MARK) | INTERFACE | _MORE | frozenset().union(*(_forms(v) for v in _ACTS))

SOLE_LABELS = _words(
    """menu rechercher recherche répondre fermer imprimer partager commenter réagir publicité annonce annonces dr suivre
    auteur rédaction sommaire diaporama replay épingler tweeter enregistrer sauvegarder connexion déconnexion newsletter
    newsletters abonnés premium sponsorisé précédent suivant sponsorisés podcast podcasts contact accueil"""
)
"""Single words that say nothing as a paragraph of their own, and name a button or a corner of a page."""
