#include "CICU.h"

#include <unicode/uchar.h>

/// Marks that go in pairs are of one class in UAX #29; only those that close belong to the sentence before them.
static mulu_sentence_class class_of_pair(UChar32 scalar) {
  switch (u_charType(scalar)) {
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return MULU_SENTENCE_CLOSING;
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION: return MULU_SENTENCE_OPENING;
    default: return MULU_SENTENCE_QUOTE;
  }
}

mulu_sentence_class mulu_sentence_class_of(uint32_t scalar) {
  switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_SENTENCE_BREAK)) {
    case U_SB_STERM: return MULU_SENTENCE_TERMINATOR;
    case U_SB_ATERM: return MULU_SENTENCE_FULL_STOP;
    case U_SB_CLOSE: return class_of_pair((UChar32)scalar);
    case U_SB_SEP:
    case U_SB_CR:
    case U_SB_LF: return MULU_SENTENCE_SEPARATOR;
    case U_SB_SP: return MULU_SENTENCE_SPACE;
    case U_SB_SCONTINUE: return MULU_SENTENCE_CONTINUATION;
    case U_SB_LOWER: return MULU_SENTENCE_LOWER;
    case U_SB_UPPER: return MULU_SENTENCE_UPPER;
    case U_SB_NUMERIC: return MULU_SENTENCE_NUMERIC;
    case U_SB_OLETTER: return MULU_SENTENCE_LETTER;
    case U_SB_EXTEND:
    case U_SB_FORMAT: return MULU_SENTENCE_EXTENSION;
    default: return MULU_SENTENCE_OTHER;
  }
}
