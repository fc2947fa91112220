#include "CICU.h"

#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

struct mulu_regex {
  URegularExpression *icu;
  /// The text looked through.
  UChar *units;
  int32_t capacity;
  /// Ten thousands of steps: of all searches, and those that this one may take.
  int64_t ticks;
  int32_t left;
};

static int32_t problem_of(UErrorCode status) {
  switch (status) {
    case U_REGEX_MISMATCHED_PAREN: return MULU_REGEX_PARENTHESIS;
    case U_REGEX_MISSING_CLOSE_BRACKET: return MULU_REGEX_BRACKET;
    case U_REGEX_BAD_INTERVAL:
    case U_REGEX_MAX_LT_MIN:
    case U_REGEX_NUMBER_TOO_BIG: return MULU_REGEX_BRACE;
    case U_REGEX_BAD_ESCAPE_SEQUENCE:
    case U_REGEX_OCTAL_TOO_BIG: return MULU_REGEX_ESCAPE;
    case U_REGEX_PROPERTY_SYNTAX:
    case U_ILLEGAL_ARGUMENT_ERROR: return MULU_REGEX_PROPERTY;
    case U_REGEX_INVALID_RANGE:
    case U_REGEX_SET_CONTAINS_STRING: return MULU_REGEX_RANGE;
    case U_REGEX_LOOK_BEHIND_LIMIT: return MULU_REGEX_LOOK_BEHIND;
    case U_REGEX_INVALID_BACK_REF:
    case U_REGEX_INVALID_CAPTURE_GROUP_NAME: return MULU_REGEX_REFERENCE;
    case U_REGEX_INVALID_FLAG: return MULU_REGEX_FLAG;
    case U_REGEX_PATTERN_TOO_BIG:
    case U_REGEX_STACK_OVERFLOW:
    case U_MEMORY_ALLOCATION_ERROR: return MULU_REGEX_TOO_LARGE;
    default: return MULU_REGEX_SYNTAX;
  }
}

/// Writes a text as UTF-16, of which it never takes more units than bytes.
static int32_t convert(const uint8_t *utf8, int32_t length, UChar *units) {
  int32_t count = 0;
  for (int32_t offset = 0; offset < length;) {
    UChar32 scalar;
    U8_NEXT_OR_FFFD(utf8, offset, length, scalar);
    U16_APPEND_UNSAFE(units, count, scalar);
  }
  return count;
}

/// ICU calls it every ten thousand steps of one search.
static UBool count_steps(const void *context, int32_t ticks) {
  (void)ticks;
  mulu_regex *regex = (mulu_regex *)context;
  regex->ticks++;
  return --regex->left > 0;
}

mulu_regex *mulu_regex_open(const uint8_t *utf8, int32_t length, int32_t *problem, int32_t *offset) {
  *problem = MULU_REGEX_TOO_LARGE;
  *offset = -1;
  mulu_regex *regex = calloc(1, sizeof *regex);
  UChar *units = malloc(((size_t)length + 1) * sizeof(UChar));
  if (regex && units) {
    UParseError place = {.line = 0, .offset = -1};
    UErrorCode status = U_ZERO_ERROR;
    regex->icu = uregex_open(units, convert(utf8, length, units), UREGEX_ERROR_ON_UNKNOWN_ESCAPES, &place, &status);
    if (U_FAILURE(status)) {
      *problem = problem_of(status);
      // ICU counts lines by line feeds, which no expression of one line has.
      *offset = place.line <= 1 ? place.offset : -1;
      uregex_close(regex->icu);
      regex->icu = NULL;
    }
  }
  free(units);
  if (regex && regex->icu) return regex;
  free(regex);
  return NULL;
}

void mulu_regex_close(mulu_regex *regex) {
  if (!regex) return;
  uregex_close(regex->icu);
  free(regex->units);
  free(regex);
}

int mulu_regex_finds(mulu_regex *regex, const uint8_t *utf8, int32_t length, int32_t ticks) {
  if (regex->capacity < length) {
    UChar *units = realloc(regex->units, (size_t)length * sizeof(UChar));
    if (!units) return -1;
    regex->units = units;
    regex->capacity = length;
  }
  static const UChar nothing = 0;
  int32_t count = convert(utf8, length, regex->units);
  UErrorCode status = U_ZERO_ERROR;
  uregex_setText(regex->icu, count ? regex->units : &nothing, count, &status);
  uregex_setMatchCallback(regex->icu, count_steps, regex, &status);
  regex->left = ticks;
  UBool found = uregex_find(regex->icu, 0, &status);
  return U_FAILURE(status) ? -1 : found;
}

int64_t mulu_regex_ticks(const mulu_regex *regex) { return regex->ticks; }
