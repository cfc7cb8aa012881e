# Everything starts from Python 3.11 or newer and make; nothing else needs to be there.
#   make demo    examples into a graph, and what it answers
#   make test    all tests, on a real Neo4j
# `make help` lists the rest.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
DEMO := build/demo
KG := KG_DB=$(DEMO)/kg.db $(BIN)/kg

.DEFAULT_GOAL := help
.PHONY: help demo test test-calendar lint fuzz docs lock model check-wheel clean
.DELETE_ON_ERROR:

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:[^#]*## /\t/' | expand -t 16

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "kg needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# Locked versions with their hashes, then kg itself from this folder. What is for tests includes what is for use.
$(VENV)/.kg: requirements/kg.lock pyproject.toml | $(VENV)/pyvenv.cfg
	@test -e $(VENV)/.dev || { echo "installing kg into $(VENV)"; $(PIP) install --require-hashes -r requirements/kg.lock; }
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.lock pyproject.toml | $(VENV)/pyvenv.cfg
	@echo "installing kg and its tests into $(VENV)"
	@$(PIP) install --require-hashes -r requirements/dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.kg

demo: $(VENV)/.kg  ## ingest examples/ and show what came of it
	@mkdir -p $(DEMO)
	@printf '\n$$ kg ingest examples/news\n' && $(KG) ingest examples/news
	@printf '\n$$ kg stats\n' && $(KG) stats
	@printf '\n$$ kg query sanctions -p by="United States"\n' && $(KG) query sanctions -p by="United States"
	@printf '\n$$ kg path "Aristos Mirkouris" "United States" --paths 1\n' \
	  && $(KG) path "Aristos Mirkouris" "United States" --paths 1
	@printf '\n$$ kg export $(DEMO)/graph.graphml\n' && $(KG) export $(DEMO)/graph.graphml
	@printf '\nThe ledger is $(DEMO)/kg.db; the GraphML opens in Gephi, yEd and Cytoscape.\n'
	@printf 'Go on with:  export KG_DB=$(DEMO)/kg.db; $(BIN)/kg query\n'

test: $(VENV)/.dev  ## every test, with a real Neo4j 5.26
	$(BIN)/python -m pytest $(ARGS)

test-calendar: $(VENV)/.dev  ## the tests of the stores on Neo4j's current calendar release
	KG_TEST_NEO4J=calendar $(BIN)/python -m pytest tests/graph tests/queries tests/kg/test_neo4j.py $(ARGS)

lint: $(VENV)/.dev  ## ruff and mypy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy kg tests

SECONDS ?= 60
fuzz: $(VENV)/.dev  ## the readers under a coverage-guided fuzzer for SECONDS (Linux, Python before 3.13)
	@$(PIP) install --require-hashes -r requirements/fuzz.lock
	$(BIN)/python -m tests.loaders.fuzz_readers -max_total_time=$(SECONDS) -timeout=60 -rss_limit_mb=3000 \
	  -artifact_prefix=build/ -verbosity=0

docs: $(VENV)/.dev  ## make the generated pages of docs/ anew
	$(BIN)/python -m docs.generate

check-wheel: $(VENV)/.dev  ## build the wheel, compare it with the tree, run it from a fresh environment
	$(BIN)/python .ci/check_wheel.py

model: | $(VENV)/pyvenv.cfg  ## train the extractor anew (hours), in an environment of its own
	$(PYTHON) -m venv build/training
	build/training/bin/python -m pip install --quiet -r training/requirements.txt
	build/training/bin/python -m pip install --quiet --editable .
	build/training/bin/python training/corpus/build.py
	build/training/bin/python -m training.train --out training/.cache/run
	build/training/bin/python -m training.export training/.cache/run/checkpoint.pt loaders/extraction/weights
	build/training/bin/python -m training.calibrate loaders/extraction/weights
	build/training/bin/python -m training.evaluate loaders/extraction/weights --json training/.cache/scores.json
	build/training/bin/python -m training.card loaders/extraction/weights training/.cache/scores.json

# The looser ranges of pyproject.toml to exact versions; kg.lock takes those of dev.lock. Needs uv.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet
lock:  ## choose locked versions anew (add ARGS=--upgrade for the newest)
	$(LOCK) $(ARGS) pyproject.toml --all-extras --group dev -o requirements/dev.lock
	$(LOCK) pyproject.toml --group build -c requirements/dev.lock -o requirements/kg.lock
	$(LOCK) --group fuzz -c requirements/dev.lock -o requirements/fuzz.lock

clean:  ## remove what was built
	rm -rf build dist $(VENV)
