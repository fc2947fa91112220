#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

enum { PIVOT = 4096, LONGEST_SEQUENCE = 4 };

struct mulu_converter {
  UConverter *icu;
  int64_t malformed;
  /// UTF-16 that has not been written as UTF-8 yet.
  UChar pivot[PIVOT];
  int32_t start;
  int32_t end;
  /// What ICU has not consumed yet is none of its business: it is complete in `pivot`.
  UChar high_surrogate;
};

/// Counts what has no meaning in the encoding and puts U+FFFD in its place, also where ICU's own callback would put U+001A.
static void substitute(const void *context, UConverterToUnicodeArgs *arguments, const char *bytes, int32_t length,
                       UConverterCallbackReason reason, UErrorCode *status) {
  (void)bytes;
  (void)length;
  if (reason > UCNV_IRREGULAR) return;
  static const UChar replacement = 0xFFFD;
  mulu_converter *converter = (mulu_converter *)context;
  converter->malformed++;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

mulu_converter *mulu_converter_open(const char *name) {
  mulu_converter *converter = calloc(1, sizeof *converter);
  if (!converter) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  converter->icu = ucnv_open(name, &status);
  if (U_SUCCESS(status)) ucnv_setToUCallBack(converter->icu, substitute, converter, NULL, NULL, &status);
  if (U_SUCCESS(status)) return converter;
  mulu_converter_close(converter);
  return NULL;
}

void mulu_converter_close(mulu_converter *converter) {
  if (!converter) return;
  if (converter->icu) ucnv_close(converter->icu);
  free(converter);
}

/// Writes what is in the pivot as UTF-8; false where the target is full.
static int empty_pivot(mulu_converter *converter, uint8_t **target, const uint8_t *target_limit) {
  uint8_t *out = *target;
  int32_t index = converter->start;
  while (index < converter->end) {
    if (target_limit - out < LONGEST_SEQUENCE) break;
    UChar32 scalar = converter->pivot[index++];
    if (U16_IS_SURROGATE(scalar)) {
      if (U16_IS_SURROGATE_LEAD(scalar) && index == converter->end) {
        converter->high_surrogate = (UChar)scalar;
        break;
      }
      if (U16_IS_SURROGATE_LEAD(scalar) && U16_IS_TRAIL(converter->pivot[index])) {
        scalar = U16_GET_SUPPLEMENTARY(scalar, converter->pivot[index]);
        index++;
      } else {
        scalar = 0xFFFD;
        converter->malformed++;
      }
    }
    int32_t length = 0;
    U8_APPEND_UNSAFE(out, length, scalar);
    out += length;
  }
  converter->start = index;
  *target = out;
  return index == converter->end;
}

int64_t mulu_converter_decode(mulu_converter *converter, const uint8_t **source, const uint8_t *limit, uint8_t **target,
                              uint8_t *target_limit, int is_last) {
  converter->malformed = 0;
  int more = 1;
  while (empty_pivot(converter, target, target_limit) && more) {
    UChar *unit = converter->pivot;
    if (converter->high_surrogate) *unit++ = converter->high_surrogate;
    converter->high_surrogate = 0;
    const char *bytes = (const char *)*source;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter->icu, &unit, converter->pivot + PIVOT, &bytes, (const char *)limit, NULL, is_last != 0,
                   &status);
    *source = (const uint8_t *)bytes;
    converter->start = 0;
    converter->end = (int32_t)(unit - converter->pivot);
    more = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(status) && !more) {
      // No encoding is known to come here; what cannot be decoded must not be asked for again.
      *source = limit;
      converter->malformed++;
    }
  }
  if (is_last && *source == limit && converter->start == converter->end && converter->high_surrogate &&
      target_limit - *target >= LONGEST_SEQUENCE) {
    memcpy(*target, "\xEF\xBF\xBD", 3);
    *target += 3;
    converter->high_surrogate = 0;
    converter->malformed++;
  }
  return converter->malformed;
}

int32_t mulu_converter_scalar(mulu_converter *converter, const uint8_t *bytes, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[8];
  ucnv_resetToUnicode(converter->icu);
  converter->malformed = 0;
  int32_t length = ucnv_toUChars(converter->icu, units, 8, (const char *)bytes, count, &status);
  if (U_FAILURE(status) || converter->malformed || length < 1 || length > 2) return -1;
  if (length == 1) return U16_IS_SURROGATE(units[0]) ? -1 : units[0];
  return U16_IS_LEAD(units[0]) && U16_IS_TRAIL(units[1]) ? U16_GET_SUPPLEMENTARY(units[0], units[1]) : -1;
}

int32_t mulu_converter_longest(const mulu_converter *converter) { return ucnv_getMaxCharSize(converter->icu); }

int mulu_standard_encoding_name(const char *alias, char *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const char *found = ucnv_getStandardName(alias, "MIME", &status);
  if (!found || U_FAILURE(status)) {
    status = U_ZERO_ERROR;
    found = ucnv_getStandardName(alias, "IANA", &status);
  }
  if (!found || U_FAILURE(status)) {
    status = U_ZERO_ERROR;
    found = ucnv_getAlias(alias, 0, &status) ? alias : NULL;
  }
  if (!found || (int32_t)strlen(found) >= capacity) return 0;
  strcpy(name, found);
  return 1;
}
