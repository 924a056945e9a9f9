"""All that is mended in a tree when it leaves the parser, in the order in which it is done."""

from __future__ import annotations

from conceptgraph.annotate.as_objects import mend_as_object
from conceptgraph.annotate.attachments import (
    mend_asked_for,
    mend_done_with,
    mend_equated_oblique,
    mend_from_to,
    mend_gapped,
    mend_kept_from,
    mend_who,
)
from conceptgraph.annotate.attributive import (
    mend_attributive_gerund,
    mend_describing_gerund,
    mend_reading_notes,
    mend_those_doing,
)
from conceptgraph.annotate.binomials import mend_binomials
from conceptgraph.annotate.comparatives import mend_compared
from conceptgraph.annotate.fixed_expressions import (
    mend_all_over,
    mend_fused_to,
    mend_in_case,
    mend_like,
    mend_note_mark,
    mend_referred,
    mend_thanks,
)
from conceptgraph.annotate.hidden_verb import (
    mend_compound,
    mend_hidden_verb,
    mend_noun_with_object,
    mend_noun_with_subject,
    mend_order,
    mend_set_off_verb,
)
from conceptgraph.annotate.inserted import mend_inserted_measure
from conceptgraph.annotate.joined_words import (
    mend_ampersands,
    mend_hyphen_chains,
    mend_lettered,
    mend_noun_tags,
)
from conceptgraph.annotate.modal_need import mend_need
from conceptgraph.annotate.names import settle_names
from conceptgraph.annotate.negations import mend_denied_part, mend_displaced_not, mend_inner_no
from conceptgraph.annotate.other_names import mend_other_names
from conceptgraph.annotate.remarks import mend_to_put_it, mend_typed_remark
from conceptgraph.annotate.saying_verbs import mend_inverted_saying, mend_saying_verb
from conceptgraph.annotate.second_subject import mend_second_head, mend_second_subject
from conceptgraph.annotate.shown_examples import mend_examples
from conceptgraph.annotate.titled_names import (
    mend_capital_particle,
    mend_case_name,
    mend_titled_name,
)
from conceptgraph.annotate.tree import Sentence

_STEPS = (
    mend_fused_to,
    mend_hidden_verb,
    mend_set_off_verb,
    mend_noun_with_object,
    mend_noun_with_subject,
    mend_order,
    mend_compound,
    mend_noun_tags,
    mend_hyphen_chains,
    mend_ampersands,
    mend_binomials,
    mend_lettered,
    mend_second_subject,
    mend_second_head,
    mend_other_names,
    mend_inserted_measure,
    mend_attributive_gerund,
    mend_describing_gerund,
    mend_reading_notes,
    mend_those_doing,
    mend_asked_for,
    mend_kept_from,
    mend_from_to,
    mend_done_with,
    mend_equated_oblique,
    mend_gapped,
    mend_who,
    mend_thanks,
    mend_like,
    mend_all_over,
    mend_in_case,
    mend_to_put_it,
    mend_typed_remark,
    mend_referred,
    mend_note_mark,
    mend_need,
    mend_displaced_not,
    mend_inner_no,
    mend_denied_part,
    mend_compared,
    mend_examples,
    mend_saying_verb,
    mend_inverted_saying,
    mend_as_object,
    mend_titled_name,
    mend_case_name,
    mend_capital_particle,
    settle_names,
)


def mend(sentence: Sentence) -> None:
    """Mend a sentence; in place.

    Parameters
    ----------
    sentence : Sentence
        As the parser made it. Later steps see what earlier ones mended.
    """
    for step in _STEPS:
        step(sentence)
