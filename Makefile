# Plateau: `make run` opens the program, `make test` runs all tests. Both install what is missing.
#
#   make build     the program, in .build/release
#   make install   PREFIX=/usr/local: the program and its data sets
#   make dist      one folder that runs on any processor, in .build-dist; also: make tarball, make deb
#   make bench     how quickly the engine trains; AGAINST=REF: beside another commit, if not the last tag
#   make docs      the pages of the engine and of the screen, in .build-docs; they hold no warning
#   make lint      the style of the sources, and the form of the translations
#   make sanitize  the tests under ThreadSanitizer, then under AddressSanitizer

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
# What Package.swift does not let a target import does not build, even if it happens to be there.
ARROWS := --explicit-target-dependency-import-check error
# A statically linked standard library starts in half the time, and needs no Swift to run. On macOS it is part of the
# system.
STATIC := $(if $(filter Darwin,$(shell uname)),,--static-swift-stdlib)
# A user has no debugger: without what it reads, a build takes a twelfth less time. Functions keep their names.
BUILD := swift build -c release -debug-info-format none $(STATIC) $(ARROWS) --product
# What --version says of this build; a tree that was unpacked has none, unless whoever packed it says so.
export PLATEAU_COMMIT ?= $(if $(wildcard .git),$(shell git describe --always --dirty=+ --exclude '*' 2>/dev/null))
# Unoptimised SIMD is many times slower: tests are built as the program is. Their folders are their
# own, so that building one does not undo the other.
OPTIMISED := -c release -Xswiftc -enable-testing
TESTS := swift test $(OPTIMISED) $(ARROWS) --scratch-path .build-tests

.PHONY: run build test bench docs lint install dist tarball deb uninstall sanitize clean toolchain ncurses tmux python numpy \
  rsvg gettext

run: build
	@.build/release/plateau

build: toolchain ncurses
	$(BUILD) plateau

test: toolchain ncurses tmux numpy rsvg lint
	$(TESTS)

AGAINST ?= $(shell git describe --tags --abbrev=0 2>/dev/null)
# Built as the program is, so that its engine is the program's.
bench: toolchain ncurses python
	$(BUILD) Benchmarks
	@.build/release/Benchmarks
ifneq ($(AGAINST),)
	$(BUILD) plateau
	@Sources/Benchmarks/against $(AGAINST)
endif

# In a folder of its own, with dependencies of its own: the program does not need what makes pages.
docs: toolchain
	mkdir -p .build-docs
	for target in NeuralNetworks TerminalUI; do \
	  PLATEAU_DOCS=1 swift package --scratch-path .build-docs --allow-writing-to-directory .build-docs \
	    generate-documentation --target $$target --warnings-as-errors --output-path .build-docs/$$target.doccarchive || exit; \
	done

lint: toolchain gettext
	swift format lint --strict --recursive Package.swift Sources Tests
	for file in share/po/*.po; do msgfmt --check --output-file=/dev/null "$$file" || exit; done

# Data sets, lessons and translations stand where the program looks for them: beside its folder, in share/plateau.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/plateau/datasets" \
	  "$(DESTDIR)$(PREFIX)/share/plateau/lessons" "$(DESTDIR)$(PREFIX)/share/plateau/po"
	install -m 755 .build/release/plateau "$(DESTDIR)$(PREFIX)/bin/plateau"
	install -m 644 datasets/* "$(DESTDIR)$(PREFIX)/share/plateau/datasets"
	install -m 644 share/lessons/* "$(DESTDIR)$(PREFIX)/share/plateau/lessons"
	install -m 644 share/po/README.md share/po/*.po "$(DESTDIR)$(PREFIX)/share/plateau/po"

# Without Swift: variants for narrow and wide processors, and what starts the right one.
dist: toolchain ncurses
	share/package/package dist
	share/package/check

tarball deb: dist
	share/package/package $@

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/plateau"
	rm -rf "$(DESTDIR)$(PREFIX)/share/plateau"

# A program that exits leaves its memory to the system: that is no leak.
sanitize: toolchain ncurses tmux numpy rsvg
	PLATEAU_SANITIZED=1 swift test $(OPTIMISED) --sanitize=thread --scratch-path .build-tsan
	PLATEAU_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 swift test $(OPTIMISED) --sanitize=address --scratch-path .build-asan

clean:
	rm -rf .build .build-*

toolchain:
	@version=$$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9]+\.[0-9]+' | grep -oE '[0-9.]+$$'); \
	if [ -z "$$version" ]; then \
	  echo "Plateau is built with Swift 6.3 or later, and there is no swift here: https://www.swift.org/install" >&2; exit 1; \
	elif [ "$$(printf '%s\n6.3\n' "$$version" | sort -V | head -n 1)" != 6.3 ]; then \
	  echo "Plateau is built with Swift 6.3 or later, and this is $$version: https://www.swift.org/install" >&2; exit 1; \
	fi

ncurses:
	@$(call need,libncurses-dev,test -e /usr/include/curses.h -a -n "$$(ls /usr/lib/libncursesw.so /usr/lib/*/libncursesw.so 2>/dev/null)")

tmux:
	@$(call need,tmux,command -v tmux)

# Two programs are timed in slices.
python:
	@$(call need,python3,command -v python3)

# The programs that are written in NumPy are run.
numpy:
	@$(call need,python3-numpy,python3 -c 'import numpy')

# Translations are checked.
gettext:
	@$(call need,gettext,command -v msgfmt)

# Pictures are drawn of SVGs.
rsvg:
	@$(call need,librsvg2-bin,command -v rsvg-convert)

# $(call need,PACKAGE,CHECK): installs a Debian package if its check fails.
define need
if ! { $(2); } >/dev/null 2>&1; then \
  as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
  if command -v apt-get >/dev/null && { [ -z "$$as_root" ] || command -v sudo >/dev/null; }; then \
    echo "Installing $(1) …"; \
    $$as_root apt-get install -y -qq $(1) >/dev/null 2>&1 || \
      { $$as_root apt-get update -qq && $$as_root apt-get install -y -qq $(1); }; \
  else \
    echo "Plateau needs $(1), and this machine has no apt-get (or no right) to install it." >&2; exit 1; \
  fi; \
fi
endef
