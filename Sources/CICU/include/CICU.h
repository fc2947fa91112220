#pragma once

#include <stdint.h>

/// The columns of a Unicode scalar that neither fast range of `mulu_scalar_width` holds.
int mulu_scalar_width_from_table(uint32_t scalar);

/// The columns of a Unicode scalar: 0, 1 or 2. In C because `wcwidth`, which ncurses calls, is C; inline because layout
/// asks for every character.
static inline int mulu_scalar_width(uint32_t scalar) {
  if (scalar - 0x20 < 0x5F) return 1;      // ASCII
  if (scalar - 0x4E00 < 0x5200) return 2;  // CJK Unified Ideographs
  return mulu_scalar_width_from_table(scalar);
}

/// The columns of characters of ambiguous width, 1 or 2. In C because `mulu_scalar_width` reads it on any thread.
int mulu_ambiguous_width(void);

/// Sets the columns of characters of ambiguous width: 2 for 2, else 1.
void mulu_set_ambiguous_width(int columns);

/// Whether a scalar is shown by a mark on the one before it (general categories Mn and Me). In C because ICU renames its
/// functions by macros, which Swift cannot see; so for all below.
int mulu_is_nonspacing_mark(uint32_t scalar);

/// Whether a scalar is a format character that shows nothing (Cf, but not the signs that enclose digits).
int mulu_is_invisible_format(uint32_t scalar);

/// Whether a scalar can be shown as an emoji (property Emoji).
int mulu_is_emoji(uint32_t scalar);

/// The simple case folding of a scalar, locale-independent.
uint32_t mulu_fold_case(uint32_t scalar);

/// Sets `allowed[i]` to 1 for every offset `i`, `0 < i < length`, at which a line of Chinese text may be broken by
/// UAX #14 as tailored for `zh` with strict rules; leaves the rest of `allowed` as it is.
///
/// Malformed bytes count as U+FFFD. Any thread may call it: each has a breaker of its own, opened at the first call.
void mulu_line_breaks(const uint8_t *utf8, int32_t length, uint8_t *allowed);

/// What a scalar is for the ends of sentences: the property Sentence_Break (UAX #29), its Close parted.
typedef enum __attribute__((enum_extensibility(closed))) mulu_sentence_class {
  MULU_SENTENCE_OTHER,
  MULU_SENTENCE_TERMINATOR,
  MULU_SENTENCE_FULL_STOP,
  MULU_SENTENCE_CLOSING,
  MULU_SENTENCE_OPENING,
  MULU_SENTENCE_QUOTE,
  MULU_SENTENCE_SEPARATOR,
  MULU_SENTENCE_SPACE,
  MULU_SENTENCE_CONTINUATION,
  MULU_SENTENCE_LOWER,
  MULU_SENTENCE_UPPER,
  MULU_SENTENCE_NUMERIC,
  MULU_SENTENCE_LETTER,
  MULU_SENTENCE_EXTENSION,
} mulu_sentence_class;

mulu_sentence_class mulu_sentence_class_of(uint32_t scalar);

/// Bytes of one encoding on the way to UTF-8; for one thread at a time.
typedef struct mulu_converter mulu_converter;

/// A converter for an encoding by any of its names, NULL where ICU knows none such.
mulu_converter *mulu_converter_open(const char *name);

void mulu_converter_close(mulu_converter *converter);

/// Decodes bytes until they are used up or fewer than 4 bytes are free in the target, and moves both pointers on. What
/// stands cut at the end waits in the converter for the next call, unless this is the last one. Malformed bytes become
/// U+FFFD; returns how many. Where the target filled up, it has to be called again, also without further bytes.
int64_t mulu_converter_decode(mulu_converter *converter, const uint8_t **source, const uint8_t *limit, uint8_t **target,
                              uint8_t *target_limit, int is_last);

/// The one scalar that bytes stand for, -1 where they stand for none or for several. Forgets what it waits for.
int32_t mulu_converter_scalar(mulu_converter *converter, const uint8_t *bytes, int32_t count);

/// The most bytes of one character in the encoding.
int32_t mulu_converter_longest(const mulu_converter *converter);

/// Writes the name under which the Internet knows an encoding (MIME, else IANA, else as given); false for one that
/// cannot be decoded.
int mulu_standard_encoding_name(const char *alias, char *name, int32_t capacity);

/// What can be wrong with a regular expression.
enum mulu_regex_problem {
  MULU_REGEX_SYNTAX,
  MULU_REGEX_PARENTHESIS,
  MULU_REGEX_BRACKET,
  MULU_REGEX_BRACE,
  MULU_REGEX_ESCAPE,
  MULU_REGEX_PROPERTY,
  MULU_REGEX_RANGE,
  MULU_REGEX_LOOK_BEHIND,
  MULU_REGEX_REFERENCE,
  MULU_REGEX_FLAG,
  MULU_REGEX_TOO_LARGE,
};

/// A regular expression and the text it is looked for in; for one thread at a time.
typedef struct mulu_regex mulu_regex;

/// Compiles a regular expression; NULL where it is none: then `problem` is a `mulu_regex_problem` and `offset` the
/// UTF-16 unit of the expression where it was noticed, -1 where that is not known.
mulu_regex *mulu_regex_open(const uint8_t *utf8, int32_t length, int32_t *problem, int32_t *offset);

void mulu_regex_close(mulu_regex *regex);

/// Whether the expression is found in a text of UTF-8, malformed bytes taken for U+FFFD: 1 or 0; -1 where the search took
/// more than `ticks` times ten thousand steps, or too much memory.
int mulu_regex_finds(mulu_regex *regex, const uint8_t *utf8, int32_t length, int32_t ticks);

/// How many ten thousands of steps all searches have taken.
int64_t mulu_regex_ticks(const mulu_regex *regex);
