# `make` sets up what is missing, builds, and draws every article in Articles/ into Output/.

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:

PREFIX ?= /usr/local
SWIFT ?= swift
SYSTEM := $(shell uname -s)
# On Linux the Swift runtime goes into the program: it starts faster and needs no Swift to run.
RELEASE := -c release $(if $(filter Linux,$(SYSTEM)),--static-swift-stdlib)
# The numeric kernels are optimised in debug builds too; tests would take minutes otherwise.
DEBUG := -Xcc -O2
ENTENTE := .build/release/entente
SOURCES := Package.swift $(shell find Sources -type f)

TEXTS := $(wildcard Articles/*.txt Articles/*.md)
FIGURES := $(basename $(notdir $(TEXTS)))
OUTPUTS := $(foreach figure,$(FIGURES),$(addprefix Output/$(figure),.json .svg .png))

# NAME.v1.txt and NAME.v2.txt are versions of one article: NAME:1:2 for each two neighbours.
NEIGHBOURS := $(shell printf '%s\n' $(FIGURES) | awk -f .ci/neighbours.awk | sort)
DIFFERENCES :=

# $(1) is the name, $(2) and $(3) are the versions.
define DIFFERENCE
DIFFERENCES += $(addprefix Output/$(1).v$(2)-v$(3).diff,.svg .png .md)
$(addprefix Output/$(1).v$(2)-v$(3).diff,.svg .png .md): $(filter $(addprefix Articles/$(1).v$(2),.txt .md),$(TEXTS)) $(filter $(addprefix Articles/$(1).v$(3),.txt .md),$(TEXTS))
endef
$(foreach pair,$(NEIGHBOURS),$(eval $(call DIFFERENCE,$(word 1,$(subst :, ,$(pair))),$(word 2,$(subst :, ,$(pair))),$(word 3,$(subst :, ,$(pair))))))

.PHONY: all setup build report test lint format install uninstall clean help

all: $(OUTPUTS) $(DIFFERENCES) ## Set up, build, and draw every article and what changed (the default)

setup: ## Install the C libraries that are missing (apt or Homebrew)
	@sh .ci/setup

build: $(ENTENTE) ## Build the program in release mode

$(ENTENTE): $(SOURCES)
	@sh .ci/setup
	$(SWIFT) build $(RELEASE) --product entente
	@touch $@

DRAW = $(ENTENTE) draw $< -o Output/$*.json -o Output/$*.svg -o Output/$*.png

Output/%.json Output/%.svg Output/%.png: Articles/%.txt $(ENTENTE)
	$(DRAW)

Output/%.json Output/%.svg Output/%.png: Articles/%.md $(ENTENTE)
	$(DRAW)

report: $(ENTENTE) ## Build the sample reports into Output/reports/
	@sh .ci/reports $(ENTENTE)

# Status 1 of diff says that the versions differ.
Output/%.diff.svg Output/%.diff.png Output/%.diff.md: $(ENTENTE)
	$(ENTENTE) diff --allow-empty $(filter Articles/%,$^) -o Output/$*.diff.svg -o Output/$*.diff.png -o Output/$*.diff.md || test $$? -eq 1

test: setup ## Run all tests
	@sh .ci/setup-tests
	$(SWIFT) test $(DEBUG)

lint: setup ## Check format, declared imports, and that C stays in its place
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) build $(DEBUG) --explicit-target-dependency-import-check error
	@sh .ci/check-boundaries

format: ## Rewrite the sources in the project's format
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

install: $(ENTENTE) ## Install under PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/entente"
	install -m 755 $(ENTENTE) "$(DESTDIR)$(PREFIX)/bin/entente"
	cp -R .build/release/entente_*.resources "$(DESTDIR)$(PREFIX)/share/entente/"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	install -d "$(DESTDIR)$(PREFIX)/share/zsh/site-functions"
	install -d "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	$(ENTENTE) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/entente"
	$(ENTENTE) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_entente"
	$(ENTENTE) --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/entente.fish"

uninstall: ## Remove what install put under PREFIX
	rm -rf "$(DESTDIR)$(PREFIX)/share/entente"
	rm -f "$(DESTDIR)$(PREFIX)/bin/entente" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/entente" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_entente" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/entente.fish"

clean: ## Remove everything built; the figures in Output/ stay
	rm -rf .build

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
