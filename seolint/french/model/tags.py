"""The model's attribute ruler without its pattern matcher.

In this model it copies the part of speech of every token into its tag, and
mends tokens of white space. The first is looked up in a table here; a text
with anything of the second goes to the ruler itself.
"""

from __future__ import annotations

from typing import Any

import numpy

__all__ = ["tag_by_table"]

_NAME = "attribute_ruler"


def tag_by_table(nlp: Any) -> None:
    """Put the table in the ruler's place. Raises ValueError where the ruler has other patterns than expected."""
    for place, (name, ruler) in enumerate(nlp._components):
        if name == _NAME:
            nlp._components[place] = (name, _TagTable(ruler))


class _TagTable:
    """Tags by part of speech; what has no place in the table is the ruler's."""

    def __init__(self, ruler: Any) -> None:
        from spacy.parts_of_speech import IDS

        self._ruler = ruler
        self._tags = numpy.zeros(max(IDS.values()) + 1, dtype=numpy.uint64)
        for rule in ruler.patterns:
            ((conditions,),) = rule["patterns"]
            if "IS_SPACE" in conditions:
                continue
            if set(conditions) != {"POS"} or rule["attrs"] != {"TAG": conditions["POS"]}:
                raise ValueError("not the patterns that were expected")
            if conditions["POS"] in IDS and conditions["POS"] != "SPACE":
                self._tags[IDS[conditions["POS"]]] = ruler.vocab.strings.add(conditions["POS"])

    def __call__(self, doc: Any) -> Any:
        """Set the tags of ``doc``."""
        tags = self._tags[doc.to_array("POS")]
        if not tags.all() or doc.to_array("IS_SPACE").any():
            return self._ruler(doc)
        doc.from_array(["TAG"], tags[:, None])
        return doc
