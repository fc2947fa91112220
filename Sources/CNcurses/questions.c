#include "CNcurses.h"

#include <curses.h>
#include <limits.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

#include "internal.h"

// Whether it has left and right margins, and whether it holds back what it draws until a frame is whole (DECRQM).
static const char mode_questions[] = "\033[?69$p\033[?2026$p";

// Where the cursor stands (ECMA-48 DSR 6). It stands last: every terminal answers it, and then all answers have come.
static const char cursor_question[] = "\033[6n";

// One column each in UTF-8 whatever the terminal (UAX #11), two or more in any other character set.
static const char narrow[] = "ññññ";

// Four characters of ambiguous width.
static const char ambiguous[] = "“…—①";
static const uint32_t ambiguous_scalars[] = {0x201C, 0x2026, 0x2014, 0x2460};
enum { ambiguous_count = sizeof ambiguous_scalars / sizeof *ambiguous_scalars };

static void ask(const char *characters, const char *more_characters) {
  mulu_frame_put("\r");
  mulu_frame_put(characters);
  mulu_frame_put(more_characters);
  mulu_frame_put(cursor_question);
  // A terminal that does not know a question may have written a part of it.
  mulu_frame_put("\r\033[K");
  mulu_screen_forget_row(0);
}

void mulu_terminal_ask(void) {
  mulu_screen_begin();
  mulu_frame_put(mode_questions);
  ask(narrow, ambiguous);
}

bool mulu_terminal_ask_width(void) {
  char bytes[ambiguous_count * MB_LEN_MAX + 1];
  size_t count = 0;
  for (size_t index = 0; index < ambiguous_count; index++) {
    size_t length = wcrtomb(bytes + count, (wchar_t)ambiguous_scalars[index], NULL);
    if (length == (size_t)-1) return false;
    count += length;
  }
  bytes[count] = 0;
  mulu_screen_begin();
  ask(bytes, "");
  return true;
}
