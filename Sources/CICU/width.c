#include "CICU.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <unicode/uchar.h>

enum { AMBIGUOUS = 3, BLOCK = 256, BLOCKS = 0x110000 / BLOCK };

static _Atomic int ambiguous_width = 1;

int mulu_ambiguous_width(void) { return atomic_load_explicit(&ambiguous_width, memory_order_relaxed); }

void mulu_set_ambiguous_width(int columns) {
  atomic_store_explicit(&ambiguous_width, columns == 2 ? 2 : 1, memory_order_relaxed);
}

int mulu_is_nonspacing_mark(uint32_t scalar) {
  int category = u_charType((UChar32)scalar);
  return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK;
}

int mulu_is_invisible_format(uint32_t scalar) {
  return u_charType((UChar32)scalar) == U_FORMAT_CHAR &&
         !u_hasBinaryProperty((UChar32)scalar, UCHAR_PREPENDED_CONCATENATION_MARK);
}

int mulu_is_emoji(uint32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI); }

/// 0, 1, 2 or AMBIGUOUS.
static uint8_t width_class(uint32_t scalar) {
  if (scalar < 0x20 || scalar == 0x7F) return 1;     // shown as a control picture
  // C1 controls and noncharacters are shown as the replacement character.
  if ((scalar >= 0x80 && scalar < 0xA0) || U_IS_UNICODE_NONCHAR(scalar)) scalar = 0xFFFD;
  if (mulu_is_nonspacing_mark(scalar) || mulu_is_invisible_format(scalar)) return 0;
  // Vowels and final consonants that terminals draw into the syllable before them.
  int syllable = u_getIntPropertyValue((UChar32)scalar, UCHAR_HANGUL_SYLLABLE_TYPE);
  if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
  switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH: return 2;
    case U_EA_AMBIGUOUS: return AMBIGUOUS;
    default: return 1;
  }
}

/// Blocks of the table, made when a scalar of theirs is first asked for: all of them would cost 30 ms at the start.
static _Atomic(uint8_t *) table[BLOCKS];

static uint8_t *make_block(uint32_t number) {
  uint8_t *block = malloc(BLOCK);
  if (!block) return NULL;
  for (uint32_t index = 0; index < BLOCK; index++) block[index] = width_class(number * BLOCK + index);
  uint8_t *earlier = NULL;
  if (atomic_compare_exchange_strong(&table[number], &earlier, block)) return block;
  free(block);
  return earlier;
}

int mulu_scalar_width_from_table(uint32_t scalar) {
  if (scalar > 0x10FFFF) return 1;
  uint8_t *block = atomic_load_explicit(&table[scalar / BLOCK], memory_order_acquire);
  if (!block) block = make_block(scalar / BLOCK);
  uint8_t width = block ? block[scalar % BLOCK] : width_class(scalar);
  return width == AMBIGUOUS ? mulu_ambiguous_width() : width;
}
