# mulu: `make run` to read, `make test` to test, `make help` for the rest.

PREFIX  ?= /usr/local
DESTDIR ?=
SWIFT   ?= $(shell bin/find-swift)

# An import that Package.swift does not declare compiles silently without this.
BUILD_FLAGS   = --explicit-target-dependency-import-check error
# One static executable, the C library too: finding the shared ones and their symbols took a sixth of the time in which a
# document opens, and the program needs no Swift toolchain where it runs.
# Metadata of generic types is made by direct calls: by name, which is the standard, each kind of dictionary costs a look
# through all conformances in the program.
RELEASE_FLAGS = -c release --product mulu $(BUILD_FLAGS) -Xswiftc -static-executable \
                -Xswiftc -use-ld=lld -Xlinker --gc-sections \
                -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

BINARY      = .build/release/mulu
SHARE       = $(DESTDIR)$(PREFIX)/share
MAN_PAGE    = $(SHARE)/man/man1/mulu.1
COMPLETIONS = $(SHARE)/bash-completion/completions/mulu \
              $(SHARE)/zsh/site-functions/_mulu \
              $(SHARE)/fish/vendor_completions.d/mulu.fish

.PHONY: help run build test check lint install uninstall bench fuzz clean

help:
	@echo 'make run         set up this machine, build, and open the library (ARGS=FILE opens a file)'
	@echo 'make test        set up this machine and run the tests'
	@echo 'make check       lint, file lengths, import check, all tests, those in a real terminal included'
	@echo 'make build       build the release binary, $(BINARY)'
	@echo 'make install     install below PREFIX=$(PREFIX): program, library, man page, completions'
	@echo 'make uninstall   remove what make install installed'
	@echo 'make bench       measure mulu beside less (ARGS=--help for its options)'
	@echo 'make fuzz        give random input to the decoder and the repair (SECONDS=600 each, TARGETS=decoder for one)'
	@echo 'make clean       remove everything that was built'

run: build
	@MULU_LIBRARY="$(CURDIR)/Content" $(BINARY) $(ARGS)

build:
	@bin/setup build
	$(SWIFT) build $(RELEASE_FLAGS)

test:
	@bin/setup test
	$(SWIFT) build --build-tests $(BUILD_FLAGS)
	$(SWIFT) test --skip-build --parallel

check: lint
	MULU_TERMINAL_TESTS=1 $(MAKE) test
	$(SWIFT) test --package-path Benchmarks --parallel

lint:
	@bin/setup test
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests \
	  Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests
	bin/check-file-length

# Under sudo the program is already built, and root may have no Swift.
install:
	@if [ -z "$$SUDO_USER" ] || [ ! -x $(BINARY) ]; then $(MAKE) build; fi
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/mulu $(dir $(MAN_PAGE) $(COMPLETIONS))
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/mulu
	rm -rf $(SHARE)/mulu/Content
	cp -R Content $(SHARE)/mulu/Content
	chmod -R u=rwX,go=rX $(SHARE)/mulu/Content
	install -m 644 Documentation/mulu.1 $(MAN_PAGE)
	$(BINARY) --generate-completion-script bash > $(word 1,$(COMPLETIONS))
	$(BINARY) --generate-completion-script zsh > $(word 2,$(COMPLETIONS))
	$(BINARY) --generate-completion-script fish > $(word 3,$(COMPLETIONS))

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/mulu $(MAN_PAGE) $(COMPLETIONS)
	rm -rf $(SHARE)/mulu

bench: build
	@bin/setup bench
	$(SWIFT) build -c release --package-path Benchmarks
	@Benchmarks/.build/release/measure --program $(BINARY) $(ARGS)

# libFuzzer keeps what it has learned in corpus/, and writes what breaks a rule to a file named TARGET-crash-….
SECONDS     = 20
TARGETS     = decoder repair
FUZZ_FOLDER = .build/fuzz
FUZZ_FLAGS  = -max_total_time=$(SECONDS) -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 -dict=Fuzz/text.dict

fuzz:
	@bin/setup build
	@mkdir -p $(TARGETS:%=$(FUZZ_FOLDER)/corpus/%)
	@set -e; for target in $(TARGETS); do \
	  MULU_FUZZ=1 $(SWIFT) build -c release --scratch-path $(FUZZ_FOLDER) --sanitize fuzzer --product fuzz-$$target; \
	  SWIFT_BACKTRACE=enable=no $(FUZZ_FOLDER)/release/fuzz-$$target $(FUZZ_FLAGS) \
	    -artifact_prefix=$(FUZZ_FOLDER)/$$target- $(FUZZ_FOLDER)/corpus/$$target Fuzz/Seeds/$$target; \
	done

clean:
	rm -rf .build Benchmarks/.build
