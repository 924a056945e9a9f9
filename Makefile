# Two commands set everything up: `make graph` and `make test`. The rest is for developers.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
GRAPH ?= graph/graph.db

.PHONY: all graph test lint format format-check types docs-check check docs export lock clean

all: check

# --- the main job -----------------------------------------------------------------------
graph: $(VENV)/.runtime
	$(BIN)/conceptgraph build seeds --vocabulary seeds/vocabulary.yaml -g $(GRAPH)
	$(BIN)/conceptgraph view -g $(GRAPH) -o graph/graph.html
	$(BIN)/conceptgraph stats -g $(GRAPH) -n 15
	$(BIN)/conceptgraph neighbors "reinforcement learning" -g $(GRAPH) -n 12 --evidence
	@echo "The page is graph/graph.html: open it in a browser."

# --- tests and checks -------------------------------------------------------------------
test: $(VENV)/.dev
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check src tests training benchmarks

format: $(VENV)/.dev
	$(BIN)/ruff format src tests training benchmarks
	$(BIN)/ruff check --fix src tests training benchmarks

format-check: $(VENV)/.dev
	$(BIN)/ruff format --check src tests training benchmarks

types: $(VENV)/.dev
	$(BIN)/mypy

docs-check: $(VENV)/.dev
	$(BIN)/python -m conceptgraph.cli.reference --check docs/cli.md

check: lint format-check types docs-check test

docs: $(VENV)/.docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

# --- what is committed but generated ----------------------------------------------------
export: $(VENV)/.runtime
	$(BIN)/conceptgraph build seeds --vocabulary seeds/vocabulary.yaml -g $(GRAPH)
	$(BIN)/conceptgraph export -f json -g $(GRAPH) -o graph/graph.json

lock:
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --quiet pyproject.toml requirements/build.in -o requirements/runtime.txt
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --quiet --extra dev pyproject.toml requirements/build.in \
	    -c requirements/runtime.txt -o requirements/dev.txt
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --quiet --extra docs pyproject.toml \
	    -c requirements/runtime.txt -o requirements/docs.txt

# --- virtual environment ----------------------------------------------------------------
# Everything is pinned with hashes; the package itself is installed without looking anything up.
$(VENV)/bin/python:
	sh scripts/make-venv.sh $(PYTHON) $(VENV)

$(VENV)/.runtime: requirements/runtime.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.docs: requirements/docs.txt $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/docs.txt
	touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

clean:
	rm -rf $(VENV) build dist graph/graph.db graph/*.cache* graph/graph.html
