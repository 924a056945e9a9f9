"""The tables of a graph file, and how an older file becomes a current one.

``MIGRATIONS`` is append-only: entry *n* takes a file from version *n* to *n* + 1, so the
first entry is the whole first schema. What has been released is never edited.

Integer ids are dense and follow the canonical order of content (concepts by id, predicates
by key, sentences by importance), so that scanning a primary key yields rows in the order
:class:`conceptgraph.query.reader.GraphReader` promises, without sorting.
"""

from __future__ import annotations

APPLICATION_ID = 0x43477270
"""Marks a SQLite file as ours ("CGrp"), so that any other one is refused by name."""

_TABLES = """
CREATE TABLE meta(
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE document(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,        -- Document.id
  title TEXT NOT NULL,
  source TEXT NOT NULL,             -- as given to the build
  path TEXT NOT NULL,               -- relative to the graph file; '' where there is no file
  sha256 TEXT NOT NULL,             -- of the bytes read
  words INTEGER NOT NULL,
  metadata TEXT NOT NULL            -- JSON object
);

CREATE TABLE concept(
  id INTEGER PRIMARY KEY,           -- in order of ident
  ident TEXT NOT NULL UNIQUE,       -- Concept.id
  rank INTEGER NOT NULL UNIQUE,     -- 1 = most salient
  label TEXT NOT NULL,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  definition TEXT NOT NULL,
  aliases INTEGER NOT NULL,         -- how many: most have none, and need no second look
  salience REAL NOT NULL,
  community INTEGER NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL
);

CREATE TABLE alias(
  concept INTEGER NOT NULL REFERENCES concept(id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY(concept, position)
) WITHOUT ROWID;

CREATE TABLE name(                  -- every normalized label and alias
  key TEXT NOT NULL,
  rank INTEGER NOT NULL,            -- concept.rank: equal keys come most salient first
  PRIMARY KEY(key, rank)
) WITHOUT ROWID;

CREATE TABLE predicate(
  id INTEGER PRIMARY KEY,           -- in order of (key, label, family)
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  family TEXT NOT NULL
);

CREATE TABLE relation(
  subject INTEGER NOT NULL REFERENCES concept(id),
  object INTEGER NOT NULL REFERENCES concept(id),
  predicate INTEGER NOT NULL REFERENCES predicate(id),
  denied INTEGER NOT NULL,
  weight INTEGER NOT NULL,          -- distinct supporting sentences
  confidence REAL NOT NULL,         -- of the best one
  curated INTEGER NOT NULL,
  PRIMARY KEY(subject, object, predicate, denied)
) WITHOUT ROWID;

CREATE INDEX relation_reverse
  ON relation(object, subject, predicate, denied, weight, confidence, curated);

CREATE TABLE rule(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE sentence(
  id INTEGER PRIMARY KEY,           -- 1 = the sentence between the most salient concepts
  document TEXT NOT NULL,           -- Document.id
  start INTEGER NOT NULL,           -- code points, half-open
  end INTEGER NOT NULL,
  text TEXT NOT NULL                -- verbatim
);

CREATE TABLE evidence(
  subject INTEGER NOT NULL,
  object INTEGER NOT NULL,
  predicate INTEGER NOT NULL,
  denied INTEGER NOT NULL,
  position INTEGER NOT NULL,        -- in Relation.evidence
  sentence INTEGER NOT NULL REFERENCES sentence(id),
  rule INTEGER NOT NULL REFERENCES rule(id),
  confidence REAL NOT NULL,
  modality TEXT,
  attributed_to TEXT,
  condition TEXT,
  quantity TEXT,
  context TEXT NOT NULL,            -- "start:end:role:length:text" and so on
  PRIMARY KEY(subject, object, predicate, denied, position)
) WITHOUT ROWID;

CREATE INDEX evidence_sentence ON evidence(sentence);

CREATE TABLE community(
  id INTEGER PRIMARY KEY,           -- 0 = the largest
  size INTEGER NOT NULL,
  label TEXT NOT NULL               -- of its most salient concept
);

-- Row ids are concept.rank and sentence.id: matches come out best first, unsorted.
CREATE VIRTUAL TABLE concept_text USING fts5(
  label, aliases, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');

CREATE VIRTUAL TABLE concept_gram USING fts5(
  names, content='', tokenize='trigram');

CREATE VIRTUAL TABLE concept_gram_count USING fts5vocab('concept_gram', 'row');

CREATE VIRTUAL TABLE sentence_text USING fts5(
  text, content='sentence', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3');
"""

FULL_TEXT = ("concept_text", "concept_gram", "sentence_text")
"""The tables of full-text search."""

MIGRATIONS: tuple[str, ...] = (_TABLES,)
"""Scripts that lead from one version to the next; each runs inside one transaction."""


def statements(script: str) -> list[str]:
    r"""Split a script into its statements, comments removed.

    ``executescript`` would commit first; a migration must be all or nothing.

    Examples
    --------
    >>> statements("CREATE TABLE a(x); -- one\nCREATE TABLE b(y);")
    ['CREATE TABLE a(x)', 'CREATE TABLE b(y)']
    """
    lines = [line.split("--", 1)[0].rstrip() for line in script.splitlines()]
    return [part.strip() for part in "\n".join(lines).split(";") if part.strip()]
