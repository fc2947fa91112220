#include "CNcurses.h"

#include <wchar.h>

#include "internal.h"

static int plain_columns(uint32_t scalar) {
  bool mark = (scalar >= 0x300 && scalar < 0x370) || (scalar >= 0x200B && scalar < 0x2010) ||
              (scalar >= 0xFE00 && scalar < 0xFE10);
  bool wide = (scalar >= 0x1100 && scalar < 0x1160) || (scalar >= 0x2E80 && scalar < 0xA4D0) ||
              (scalar >= 0xAC00 && scalar < 0xD7A4) || (scalar >= 0xF900 && scalar < 0xFB00) ||
              (scalar >= 0xFE30 && scalar < 0xFE70) || (scalar >= 0xFF01 && scalar < 0xFF61) ||
              (scalar >= 0x1F300 && scalar < 0x1FB00) || (scalar >= 0x20000 && scalar < 0x40000);
  return mark ? 0 : wide ? 2 : 1;
}

static int (*columns_of)(uint32_t) = plain_columns;

void mulu_set_width_function(int (*columns)(uint32_t scalar)) { columns_of = columns ? columns : plain_columns; }

int mulu_columns(uint32_t scalar) { return columns_of(scalar); }

// Defined in the program, these come before those of the C library also for ncurses, so that layout and ncurses count
// alike.
int wcwidth(wchar_t character) { return character == 0 ? 0 : columns_of((uint32_t)character); }

int wcswidth(const wchar_t *text, size_t count) {
  int columns = 0;
  for (size_t index = 0; index < count && text[index] != 0; index++) columns += wcwidth(text[index]);
  return columns;
}
