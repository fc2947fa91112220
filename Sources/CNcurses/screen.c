#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <term.h>
#include <wchar.h>

#include "internal.h"

static attr_t available;
static bool cursor_shown;

static void hide_cursor(void) {
  mulu_frame_put(cursor_invisible);
  cursor_shown = false;
}

void mulu_screen_prepare(void) {
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  available = termattrs();
  typeahead(-1);
  // Rows that moved are scrolled, with the rows around them left in place.
  idlok(stdscr, TRUE);
  // Shifting cells within a row tears wide characters on some terminals.
  idcok(stdscr, FALSE);
  leaveok(stdscr, TRUE);
  hide_cursor();
}

int mulu_screen_colors(void) { return has_colors() ? COLORS : 0; }

bool mulu_screen_has_direct_color(void) { return COLORS > 256 && (tigetflag("RGB") > 0 || tigetnum("RGB") > 0); }

// Puts the terminal where ncurses believes it to be: the cursor at home, all rows in the scrolling region.
static void go_home(void) {
  mulu_frame_put(exit_attribute_mode);
  if (change_scroll_region) mulu_frame_put(tiparm(change_scroll_region, 0, LINES - 1));
  mulu_frame_put(tiparm(cursor_address, 0, 0));
}

// ncurses keeps for itself where it believes the cursor to be; once it has sent it home, we can make that true.
void mulu_screen_begin(void) {
  leaveok(stdscr, FALSE);
  wmove(stdscr, 0, 0);
  wnoutrefresh(stdscr);
  doupdate();
  go_home();
  hide_cursor();
}

void mulu_screen_forget_row(int row) { wredrawln(stdscr, row, 1); }

void mulu_screen_erase(void) { werase(stdscr); }

void mulu_screen_forget(void) {
  mulu_screen_begin();
  wredrawln(stdscr, 0, LINES);
}

void mulu_screen_resize(int width, int height) {
  mulu_screen_begin();
  // Not `resizeterm`: that clears the screen.
  resize_term(height, width);
  // A region as high as the screen was would scroll where ncurses goes a row down.
  go_home();
  wredrawln(stdscr, 0, LINES);
  mulu_terminal_prepare_leaving();
}

static attr_t attributes_of(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & MULU_BOLD) result |= A_BOLD;
  if (attributes & MULU_DIM) result |= A_DIM;
  if (attributes & MULU_ITALIC) result |= A_ITALIC;
  if (attributes & MULU_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & MULU_REVERSE) result |= A_REVERSE;
  return result & available;
}

static int pair_of(int foreground, int background) {
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void mulu_screen_draw(
    int row, int column, const uint32_t *scalars, size_t count, uint32_t attributes, int foreground, int background) {
  enum { most_cells = 128 };
  cchar_t cells[most_cells];
  int cell_count = 0, pair = pair_of(foreground, background), next_column = column;
  attr_t look = attributes_of(attributes);

  for (size_t index = 0; index < count;) {
    wchar_t text[CCHARW_MAX + 1];
    int length = 0;
    next_column += mulu_columns(scalars[index]);
    text[length++] = (wchar_t)scalars[index++];
    for (; index < count && mulu_columns(scalars[index]) == 0; index++) {
      if (length < CCHARW_MAX) text[length++] = (wchar_t)scalars[index];
    }
    text[length] = 0;
    if (setcchar(&cells[cell_count], text, look, (short)pair, &pair) == OK) cell_count++;

    if (cell_count == most_cells || index == count) {
      mvwadd_wchnstr(stdscr, row, column, cells, cell_count);
      column = next_column;
      cell_count = 0;
    }
  }
}

// Not in any header of ncurses: brings up to date what its search for moved rows knows of a row of the terminal.
extern void _nc_make_oldhash(int row);

void mulu_screen_scroll_pane(int top, int bottom, int left, int right, int count) {
  char sequence[128];
  // The cursor and the look are put back as ncurses believes them to be; rows that become free get the terminal's own
  // ground. Outside of it, the margins would bind the cursor.
  snprintf(
      sequence, sizeof sequence, "\0337\033[m\033[?69h\033[%d;%ds\033[%d;%dr\033[%d%c\033[?69l\033[r\0338", left + 1,
      right, top + 1, bottom, count > 0 ? count : -count, count > 0 ? 'S' : 'T');
  mulu_frame_put(sequence);

  cchar_t blank;
  setcchar(&blank, L" ", A_NORMAL, 0, NULL);
  for (int moved = 0; moved < bottom - top; moved++) {
    int row = count > 0 ? top + moved : bottom - 1 - moved, source = row + count;
    if (source >= top && source < bottom) {
      copywin(curscr, curscr, source, left, row, left, row, right - 1, FALSE);
    } else {
      for (int column = left; column < right; column++) mvwadd_wchnstr(curscr, row, column, &blank, 1);
    }
    _nc_make_oldhash(row);
  }
}

void mulu_screen_update(int cursor_row, int cursor_column, bool at_once) {
  bool shows = cursor_row >= 0;
  leaveok(stdscr, !shows);
  if (shows) wmove(stdscr, cursor_row, cursor_column);
  if (!shows && cursor_shown) hide_cursor();
  if (shows && !cursor_shown) {
    mulu_frame_put(cursor_normal);
    cursor_shown = true;
  }
  wnoutrefresh(stdscr);
  doupdate();
  mulu_terminal_send_frame(at_once);
}
