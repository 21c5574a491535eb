# The commands of this checkout. `make help` lists them.
# A GPU or CPU build of torch:  make setup TORCH_INSTALL_ARGS="--index-url …"  (pytorch.org shows the address)

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON ?= python3
TORCH_INSTALL_ARGS ?=
STRICT ?=
JOBS ?= 4
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/languages/*.ts))

.DELETE_ON_ERROR:
.PHONY: help setup system run test types tests app app-test release faults soak bench bench-napari screenshots languages samples wheel clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: system $(CATALOGUES)  ## virtual environment, packages, languages and, as root on Debian or Ubuntu, system libraries

system: $(STAMP)
	@bash packaging/system_packages.sh

$(CATALOGUES): %.qm: %.ts | system
	@$(BIN)/python packaging/languages/compile.py $<

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "SegStudio needs Python 3.11 or newer; name one with: make setup PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "Python's venv module is missing; type: apt-get install -y python3-venv   (as root), then make again." >&2; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing packages into $(VENV); the first time this takes some minutes" >&2
	@$(PIP) install $(TORCH_INSTALL_ARGS) torch -c constraints.txt
	@$(PIP) install -e '.[dev]' -c constraints.txt
	@touch $@

run: setup  ## the window on a sample case with a model loaded; without a display, the demo
	@if [[ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" || "$$(uname -s)" != Linux ]]; then \
	  exec $(BIN)/segstudio gui --sample cells; \
	else \
	  echo "There is no display here, so instead of the window the demo runs the same loop." >&2; \
	  exec $(BIN)/segstudio demo; \
	fi

test: setup  ## everything that must pass: format, lint, types, import rules, tests
	@bash packaging/system_packages.sh --tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/lint-imports --no-logo
	@$(MAKE) --jobs=2 types tests

# Beside each other, because the types take most of a minute on one core where none have been looked at before.
types:
	@$(BIN)/mypy

tests:
	@bash packaging/without_network.sh $(BIN)/python -m pytest --numprocesses=auto --maxprocesses=$(JOBS) --dist=worksteal

faults: setup  ## kills, fills and breaks whatever writes, tells what was lost, and which test stands for which case
	@SEGSTUDIO_FAULTS=1 $(BIN)/python -m pytest -q --numprocesses=2 --dist=worksteal tests/faults
	@$(BIN)/python -m tests.cases

soak: setup  ## 500 times open, segment, paint and close, with flat memory (some minutes)
	@$(BIN)/python -m pytest -q -m nightly tests/e2e/test_soak.py

bench: setup  ## speed as ratios to peers, one line a row: met or MISSED (STRICT=1 fails on a miss)
	@$(BIN)/python -m tests.benchmarks $(if $(STRICT),--strict)

bench-napari:  ## our brush and slices beside napari's Labels layer, in an environment of its own in build/
	@bash tests/benchmarks/beside_napari.sh build/napari-env $(PYTHON)

screenshots: setup  ## draws every dock and dialog into resources/screenshots
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/make_screenshots.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/make_language_screenshots.py

languages: setup  ## brings resources/languages up to date with the texts of the source, and tells what is missing
	@$(BIN)/python packaging/languages/update.py

samples: setup  ## draws the sample cases again
	@$(BIN)/python packaging/make_samples.py

wheel: setup  ## a wheel in dist/
	@$(BIN)/python -m build --wheel --no-isolation

# TORCH=cuda builds the edition for NVIDIA cards, in an environment of its own (several gigabytes).
TORCH ?= cpu
EDITION := $(filter-out cpu,$(TORCH))
APP := build/app$(EDITION:%=-%)/SegStudio
APP_VENV := $(VENV)$(EDITION:%=-%)

app: setup  ## the program as one folder in build/app, for people without Python (TORCH=cuda: build/app-cuda)
	@bash packaging/app/build.sh $(APP_VENV) $(TORCH)

app-test:  ## that folder moved, read-only and without Python: window, segmenting, fine-tuning, self-test
	@$(APP_VENV)/bin/python packaging/app/check_app.py $(APP)

release: setup  ## wheel, sdist, bill of materials, licences, the app of `make app` and checksums in dist/ (KEY=… signs)
	@rm -rf dist
	@$(PIP) install -e '.[app]' -c constraints.txt
	@$(BIN)/python -m build --no-isolation
	@$(BIN)/python packaging/release/sbom.py dist/segstudio.cdx.json
	@$(BIN)/python packaging/release/licences.py dist/licences.html
	@if [[ -x $(APP)/segstudio && "$$(uname -s)" == Linux ]]; then \
	  bash packaging/linux/pack.sh "$$($(BIN)/python -c 'import segstudio; print(segstudio.__version__)')" dist $(EDITION); \
	else echo "No packed app: there is none in $(dir $(APP)), or this is not Linux (packaging/windows, packaging/macos)." >&2; \
	fi
	@bash packaging/release/checksums.sh dist $(KEY)

clean:  ## removes what the commands above made, but not your data
	@rm -rf $(VENV) $(VENV)-cuda build dist $(CATALOGUES) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
