"""Relations that layout states: lists, labels, tables, turns of a talk."""
