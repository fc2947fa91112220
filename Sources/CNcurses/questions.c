#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <string.h>
#include <term.h>

#include "internal.h"

// Whether it has left and right margins, and whether it holds back what it draws until a frame is whole (DECRQM).
static const char mode_questions[] = "\033[?69$p\033[?2026$p";

// Four characters of ambiguous width (UAX #11), then where the cursor stands behind them (ECMA-48 DSR 6). It stands last:
// every terminal answers it, and then all answers have come.
static const char width_question[] = "\r“…—①\033[6n";

// A terminal that does not know a question may have written a part of it.
static const char cleaning[] = "\r\033[K";

bool mulu_terminal_ask(void) {
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) return false;
  mulu_screen_begin();
  mulu_frame_put(mode_questions);
  mulu_frame_put(width_question);
  mulu_frame_put(cleaning);
  mulu_screen_forget_row(0);
  return true;
}
