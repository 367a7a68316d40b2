"""The list of connectors, by sense. Own work; entries are in their full form («de», «que», «à»), elision undone."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["SENSES"]

SENSES: Mapping[str, str] = {
    "addition": (
        "de plus|en outre|par ailleurs|d'ailleurs|également|de même|ainsi que|de surcroît|au surplus|du reste|"
        "qui plus est|en plus|de même que|outre|sans compter|mieux encore|pire encore|non plus|voire|bien plus"
    ),
    "cause": (
        "parce que|puisque|étant donné que|étant donné|vu que|attendu que|du fait que|du fait de|en raison de|"
        "à cause de|grâce à|faute de|suite à|à la suite de|sous prétexte que|sous prétexte de|compte tenu de|"
        "eu égard à|d'autant que|d'autant plus que|dès lors que|sous l'effet de|à force de|par suite de|c'est que"
    ),
    "consequence": (
        "donc|par conséquent|en conséquence|c'est pourquoi|voilà pourquoi|de ce fait|dès lors|du coup|"
        "de sorte que|de telle sorte que|si bien que|de façon que|de manière que|au point que|au point de|d'où|"
        "aussi bien|par suite|ainsi|alors|en définitive|partant|c'est ainsi que|c'est la raison pour laquelle|"
        "résultat|tant et si bien que"
    ),
    "opposition": (
        "mais|cependant|pourtant|toutefois|néanmoins|en revanche|par contre|au contraire|à l'inverse|inversement|"
        "contrairement à|à la différence de|à l'opposé|alors que|tandis que|au lieu de|plutôt que|loin de|"
        "à l'inverse de|mais aussi|mais également|mais encore|à rebours"
    ),
    "concession": (
        "bien que|quoique|malgré|en dépit de|même si|quand même|tout de même|quand bien même|encore que|"
        "malgré tout|certes|il est vrai|il n'empêche que|n'empêche|reste que|toujours est il que|à défaut de|"
        "au demeurant|sans pour autant|pour autant|quoi qu'il en soit|il reste que|nonobstant"
    ),
    "condition": (
        "à condition que|à condition de|pourvu que|à moins que|à moins de|au cas où|en cas de|sinon|sans quoi|"
        "faute de quoi|dans ce cas|le cas échéant|dans l'hypothèse où|selon que|en admettant que|à supposer que|"
        "autrement|dans la mesure où|sauf si|sous réserve que|sous réserve de"
    ),
    "goal": (
        "afin de|afin que|pour que|dans le but de|en vue de|de peur que|de peur de|de crainte que|de crainte de|"
        "à cette fin|à cet effet|dans ce but|dans l'espoir que|dans l'espoir de|de façon à|de manière à|"
        "histoire de"
    ),
    "time": (
        "puis|ensuite|auparavant|entre temps|désormais|dorénavant|lorsque|quand|dès que|aussitôt que|tant que|"
        "pendant que|après que|avant que|avant de|depuis que|jusqu'à ce que|au moment où|au fur et à mesure|"
        "en même temps|peu après|peu avant|à mesure que|simultanément|par la suite|jusqu'alors|jusque là|d'ici là|"
        "sitôt que|chaque fois que|à la fin|plus tard|aussitôt|en attendant|après quoi|à peine|au même moment|"
        "depuis lors|sur ces entrefaites"
    ),
    "order": (
        "d'abord|tout d'abord|avant tout|premièrement|deuxièmement|troisièmement|en premier lieu|en second lieu|"
        "en deuxième lieu|en dernier lieu|dans un premier temps|dans un deuxième temps|dans un second temps|enfin|"
        "finalement|pour commencer|pour finir|en dernier ressort|de prime abord|au préalable|d'une part|"
        "d'autre part|d'un côté|de l'autre côté|dernièrement|primo|secundo"
    ),
    "illustration": (
        "par exemple|notamment|en particulier|à savoir|en l'occurrence|à titre d'exemple|entre autres|"
        "à l'instar de|tel que|telle que|tels que|telles que|comme en témoigne|comme en témoignent|"
        "c'est le cas de|plus précisément|plus particulièrement|ainsi par exemple|pour preuve"
    ),
    "reformulation": (
        "c'est à dire|autrement dit|en d'autres termes|soit dit en passant|plus exactement|ou plutôt|en clair|"
        "ou encore|pour mieux dire|en d'autres mots|pour ainsi dire"
    ),
    "explanation": (
        "en effet|en fait|de fait|en réalité|à vrai dire|effectivement|à ce titre|à ce propos|à cet égard|"
        "en ce qui concerne|quant à|au sujet de|à propos de|s'agissant de|en la matière|dans ce contexte|"
        "à l'évidence"
    ),
    "conclusion": (
        "en conclusion|pour conclure|en somme|somme toute|en résumé|pour résumer|au total|en bref|"
        "tout compte fait|au final|en fin de compte|au bout du compte|en un mot|tout bien considéré|en tout cas|"
        "en tout état de cause|bref|à tout le moins"
    ),
    "comparison": (
        "comme si|de la même façon|de la même manière|pareillement|similairement|autant que|plus encore que|"
        "à l'image de|par rapport à|en comparaison|comparé à|de même façon"
    ),
    "restriction": (
        "excepté|hormis|sauf que|à l'exception de|si ce n'est|à ceci près que|mis à part|en dehors de|hormis que|"
        "seulement"
    ),
}
"""Entries of each sense, parted by «|»."""
