#include "CNcurses.h"

#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "internal.h"

static mulu_charset charset = mulu_charset_utf8;

mulu_charset mulu_charset_in_use(void) { return charset; }

// A locale for the character type alone, so that the C library knows letters where it can; what is sent does not depend
// on there being one.
static void choose_utf8_locale(void) {
  static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8", "C"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    if (setlocale(LC_CTYPE, names[index])) return;
  }
}

void mulu_charset_use(mulu_charset chosen) {
  charset = chosen;
  if (chosen != mulu_charset_locale) choose_utf8_locale();
}

void mulu_charset_choose(void) {
  static const char *const ascii[] = {"ANSI_X3.4-1968", "US-ASCII", "646", "ASCII", ""};
  charset = mulu_charset_utf8;
  if (!setlocale(LC_CTYPE, "")) return choose_utf8_locale();
  const char *name = nl_langinfo(CODESET);
  if (strcmp(name, "UTF-8") == 0) return;
  for (size_t index = 0; index < sizeof ascii / sizeof *ascii; index++) {
    if (strcmp(name, ascii[index]) == 0) return choose_utf8_locale();
  }
  charset = mulu_charset_locale;
}

const char *mulu_charset_name(void) {
  switch (charset) {
    case mulu_charset_utf8: return "UTF-8";
    case mulu_charset_ascii: return "ASCII";
    case mulu_charset_locale: return nl_langinfo(CODESET);
  }
  return "";
}

static size_t utf8(uint32_t scalar, char *bytes) {
  if (scalar > 0x10FFFF || (scalar >= 0xD800 && scalar < 0xE000)) return 0;
  if (scalar < 0x80) {
    bytes[0] = (char)scalar;
    return 1;
  }
  size_t count = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  for (size_t index = count - 1; index > 0; index--, scalar >>= 6) bytes[index] = (char)(0x80 | (scalar & 0x3F));
  bytes[0] = (char)((0xF00 >> count & 0xFF) | scalar);
  return count;
}

// The C library writes something alike for a character that a character set lacks (“..." for “…”), of another width.
static size_t in_locale(uint32_t scalar, char *bytes) {
  mbstate_t state = {0};
  wchar_t back = 0;
  int count = wctomb(bytes, (wchar_t)scalar);
  if (count <= 0) return 0;
  size_t read = mbrtowc(&back, bytes, (size_t)count, &state);
  return read == (size_t)count && back == (wchar_t)scalar ? (size_t)count : 0;
}

static size_t encode(uint32_t scalar, char *bytes) {
  switch (charset) {
    case mulu_charset_utf8: return utf8(scalar, bytes);
    case mulu_charset_ascii: return scalar < 0x80 ? utf8(scalar, bytes) : 0;
    case mulu_charset_locale: return in_locale(scalar, bytes);
  }
  return 0;
}

bool mulu_charset_has(uint32_t scalar) {
  char bytes[MB_LEN_MAX];
  return scalar == 0 || encode(scalar, bytes) > 0;
}

// Defined in the program, it comes before that of the C library for ncurses, so that the character set of the terminal
// depends neither on the locale that it was started in nor on one being installed.
size_t wcrtomb(char *restrict bytes, wchar_t character, mbstate_t *restrict state) {
  (void)state;
  if (!bytes) return 1;
  if (character == 0) {
    bytes[0] = 0;
    return 1;
  }
  size_t count = encode((uint32_t)character, bytes);
  if (count == 0) errno = EILSEQ;
  return count == 0 ? (size_t)-1 : count;
}

int mulu_charset_read(const uint8_t *bytes, size_t count, uint32_t *scalar) {
  mbstate_t state = {0};
  wchar_t character = 0;
  size_t length = mbrtowc(&character, (const char *)bytes, count, &state);
  if (length == (size_t)-2) return 0;
  if (length == (size_t)-1) return -1;
  *scalar = (uint32_t)character;
  return length == 0 ? 1 : (int)length;
}
