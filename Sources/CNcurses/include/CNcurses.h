/// ncurses for the terminal session: what Swift cannot reach in `curses.h` (macros, `stdscr`, `cchar_t`) or must not do
/// itself (signal handlers). One screen a process; all but the signal handlers on one thread.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How taking over the terminal ended.
typedef enum __attribute__((enum_extensibility(closed))) mulu_start {
  mulu_start_done,
  mulu_start_not_a_terminal,
  mulu_start_unnamed,
  mulu_start_unknown,
  mulu_start_incapable,
  mulu_start_no_resources,
} mulu_start;

/// Takes over the terminal: signal handlers, modes, alternate screen, keypad, bracketed paste.
mulu_start mulu_terminal_start(int keyboard, int output);

/// Gives the terminal back, once however often it is called; safe in a signal handler.
void mulu_terminal_restore(void);

/// Takes the terminal over again after it was given back or taken away; what it shows is unknown then.
void mulu_terminal_retake(void);

/// Gives the terminal back for good, with the signal handlers and the memory of ncurses.
void mulu_terminal_end(void);

/// Gives the terminal back and stops the process group, as ^Z in a line-by-line program does; returns when continued.
void mulu_terminal_stop_group(void);

/// Has the terminal report the mouse, or no longer, with the next update; giving the terminal back ends it.
void mulu_terminal_track_pointer(bool tracks);

/// Gives the terminal to another program of the process group: ^C and ^\ are its own, and ^Z stops both.
void mulu_terminal_lend(void);

/// Takes the terminal over again after it was lent.
void mulu_terminal_take_back(void);

/// The size of the terminal in cells, at least 1 × 1.
void mulu_terminal_size(int *width, int *height);

/// Makes the screen of ncurses this large and forgets what the terminal shows.
void mulu_screen_resize(int width, int height);

/// Forgets what the terminal shows, so that the next update writes every cell; nothing is cleared.
void mulu_screen_forget(void);

/// Empties the screen of ncurses, which keeps the columns of characters as they were when they were written.
void mulu_screen_erase(void);

/// Asks the terminal for its modes, and by where the cursor then stands whether it shows UTF-8 and how many columns it
/// gives characters of ambiguous width, ahead of what is drawn next; nothing waits for the answers, which come from the
/// keyboard.
void mulu_terminal_ask(void);

/// Asks for the columns of characters of ambiguous width alone, in the character set of the locale; false where it has
/// not all of those that are asked about.
bool mulu_terminal_ask_width(void);

/// The character sets in which characters are sent.
typedef enum __attribute__((enum_extensibility(closed))) mulu_charset {
  mulu_charset_utf8,
  mulu_charset_locale,
  mulu_charset_ascii,
} mulu_charset;

mulu_charset mulu_charset_in_use(void);

/// Sends characters in another character set from now on; that of the locale can only be left.
void mulu_charset_use(mulu_charset charset);

/// The name of the character set in use.
const char *mulu_charset_name(void);

/// Whether the character set in use has a scalar.
bool mulu_charset_has(uint32_t scalar);

/// Reads the character that bytes of the locale's character set begin with: its length; 0 for bytes that begin one, -1 for
/// bytes that begin none.
int mulu_charset_read(const uint8_t *bytes, size_t count, uint32_t *scalar);

/// The colours of the terminal, 0 if it has none.
int mulu_screen_colors(void);

/// Whether a colour is a number 0xRRGGBB, except the first eight.
bool mulu_screen_has_direct_color(void);

/// How characters look, besides their colours.
enum {
  MULU_BOLD = 1 << 0,
  MULU_DIM = 1 << 1,
  MULU_ITALIC = 1 << 2,
  MULU_UNDERLINE = 1 << 3,
  MULU_REVERSE = 1 << 4,
};

/// Writes scalars of one style into a row of the screen; zero-width ones join the cell before them. Colours: -1 is the
/// terminal's own.
void mulu_screen_draw(
    int row, int column, const uint32_t *scalars, size_t count, uint32_t attributes, int foreground, int background);

/// Moves the rows from `top` up to but not including `bottom` by `count` rows up, or down where it is negative, between the
/// columns `left` and up to but not including `right`; the terminal must have left and right margins (DECLRMM).
void mulu_screen_scroll_pane(int top, int bottom, int left, int right, int count);

/// Makes the terminal agree with the screen; a negative row hides the cursor. With `at_once` a terminal that knows
/// synchronized output (mode 2026) shows a long frame only when it is whole.
void mulu_screen_update(int cursor_row, int cursor_column, bool at_once);

/// Writes a sequence that ncurses knows nothing of and that moves no cursor; nothing where the terminal is given back.
void mulu_terminal_write(const void *bytes, size_t count);

/// The keys that terminfo describes.
typedef enum __attribute__((enum_extensibility(closed))) mulu_key {
  mulu_key_up,
  mulu_key_down,
  mulu_key_left,
  mulu_key_right,
  mulu_key_home,
  mulu_key_end,
  mulu_key_page_up,
  mulu_key_page_down,
  mulu_key_insert,
  mulu_key_delete,
  mulu_key_back_tab,
  mulu_key_backspace,
  mulu_key_enter,
} mulu_key;

/// What the terminal sends for a key, by terminfo; null if it has none. After the terminal was taken over.
const char *mulu_key_sequence(mulu_key key);

/// What the terminal sends for F1 … F12; null if it has none.
const char *mulu_function_key_sequence(int number);

/// A descriptor that is readable while caught signals wait to be taken.
int mulu_signal_descriptor(void);

/// The signals caught since the last call, as bits `1 << number`.
uint32_t mulu_take_signals(void);

/// Opens a pipe that neither blocks nor outlives `exec`; false if there are no descriptors left.
bool mulu_open_wake_pipe(int *reading, int *writing);

/// Sets the function that gives the columns of a scalar (0, 1 or 2); ncurses asks it through `wcwidth`.
void mulu_set_width_function(int (*columns)(uint32_t scalar));

/// The columns of a scalar, as ncurses counts them.
int mulu_columns(uint32_t scalar);
