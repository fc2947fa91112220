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
