#include "CICU.h"

#include <unicode/uchar.h>

int mulu_scalar_width(uint32_t scalar) {
  if (scalar < 0x7F) return 1;
  int category = u_charType((UChar32)scalar);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  int width = u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}
