#define _GNU_SOURCE
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

// Larger screens are nonsense from the other end of the line, and ncurses would ask for memory for them.
enum { most_columns = 1000, most_rows = 500 };

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

// Buttons as they are pressed, and the wheel (1000), with places of any size (1006). What the pointer passes is not asked
// for (1002, 1003), so that the terminal goes on selecting with Shift.
static const char pointer_on[] = "\033[?1000h\033[?1006h", pointer_off[] = "\033[?1006l\033[?1000l";

// BDSM (ECMA-48, 7.2.1): each character stands in the cell it is written to. A terminal that reorders rows by itself would
// reorder the panes on them too.
static const char explicit_order[] = "\033[8l", implicit_order[] = "\033[8h";

static SCREEN *screen;
static int keyboard_descriptor, output_descriptor;
static struct termios modes_before, modes_ours;
static atomic_bool taken;
static bool tracks_pointer;

// Made beforehand: in a signal handler there is no terminfo.
static char leaving[512];
static size_t leaving_count;

static int keep(int byte) {
  if (leaving_count < sizeof leaving) leaving[leaving_count++] = (char)byte;
  return byte;
}

static void keep_string(const char *sequence) {
  if (sequence) tputs(sequence, 1, keep);
}

void mulu_terminal_prepare_leaving(void) {
  leaving_count = 0;
  if (change_scroll_region) keep_string(tiparm(change_scroll_region, 0, LINES - 1));
  keep_string(exit_attribute_mode);
  keep_string(orig_pair);
  keep_string(keypad_local);
  keep_string(paste_off);
  keep_string(pointer_off);
  keep_string(implicit_order);
  keep_string(cursor_normal);
  keep_string(tiparm(cursor_address, LINES - 1, 0));
  keep_string(exit_ca_mode);
  if (!exit_ca_mode) keep_string("\r\n");
}

static void set_modes(const struct termios *modes) {
  while (tcsetattr(keyboard_descriptor, TCSANOW, modes) != 0 && errno == EINTR) {}
}

static bool dimension(const char *name, int most, int *value) {
  const char *text = getenv(name);
  long number = text ? strtol(text, NULL, 10) : 0;
  if (number < 1 || number > most) return false;
  *value = (int)number;
  return true;
}

void mulu_terminal_size(int *width, int *height) {
  struct winsize size = {0};
  if (ioctl(output_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    size = (struct winsize){0};
  }
  *width = size.ws_col > most_columns ? most_columns : size.ws_col;
  *height = size.ws_row > most_rows ? most_rows : size.ws_row;
  if (*width == 0 && !dimension("COLUMNS", most_columns, width)) *width = 80;
  if (*height == 0 && !dimension("LINES", most_rows, height)) *height = 24;
}

// Every key arrives as it is typed, ^C, ^Z, ^S, ^Q and ^V too; bytes go out as they are.
static void choose_modes(void) {
  modes_ours = modes_before;
  cfmakeraw(&modes_ours);
  modes_ours.c_cc[VMIN] = 1;
  modes_ours.c_cc[VTIME] = 0;
}

static mulu_start start_ncurses(FILE *frame) {
  int width, height;
  mulu_terminal_size(&width, &height);
  // Some kinds of terminal (linux, cygwin) have no size in the database; ncurses falls back to 24 by 80 only if it may
  // look at the environment. Either way the true size follows.
  use_env(TRUE);
  use_tioctl(FALSE);
  screen = newterm(NULL, frame, stdin);
  int error;
  if (!screen) return setupterm(NULL, fileno(frame), &error) == OK ? mulu_start_incapable : mulu_start_unknown;
  if (!cursor_address || !clear_screen) return mulu_start_incapable;
  nonl();
  if (LINES != height || COLS != width) resize_term(height, width);
  return mulu_start_done;
}

mulu_start mulu_terminal_start(int keyboard, int output) {
  static bool registered;
  if (screen) return mulu_start_no_resources;
  const char *name = getenv("TERM");
  if (!isatty(keyboard) || !isatty(output) || tcgetattr(keyboard, &modes_before) != 0) return mulu_start_not_a_terminal;
  if (!name || !*name) return mulu_start_unnamed;

  keyboard_descriptor = keyboard;
  output_descriptor = output;
  FILE *frame = mulu_frame_open();
  if (!frame || !mulu_signals_catch()) {
    mulu_frame_close();
    return mulu_start_no_resources;
  }
  mulu_charset_choose();
  mulu_start result = start_ncurses(frame);
  if (result != mulu_start_done) {
    if (screen) delscreen(screen);
    screen = NULL;
    mulu_signals_release();
    mulu_frame_close();
    return result;
  }

  mulu_screen_prepare();
  mulu_terminal_prepare_leaving();
  if (!registered) registered = atexit(mulu_terminal_restore) == 0;
  choose_modes();
  atomic_store(&taken, true);
  set_modes(&modes_ours);
  mulu_frame_put(keypad_xmit);
  mulu_frame_put(paste_on);
  mulu_frame_put(explicit_order);
  return result;
}

void mulu_terminal_track_pointer(bool tracks) {
  if (tracks == tracks_pointer) return;
  tracks_pointer = tracks;
  mulu_frame_put(tracks ? pointer_on : pointer_off);
}

void mulu_terminal_send_frame(bool at_once) { mulu_frame_send(output_descriptor, at_once); }

void mulu_terminal_write(const void *bytes, size_t count) {
  if (atomic_load(&taken)) mulu_write_all(output_descriptor, bytes, count);
}

void mulu_terminal_restore(void) {
  if (!atomic_exchange(&taken, false)) return;
  int error = errno;
  mulu_write_all(output_descriptor, leaving, leaving_count);
  set_modes(&modes_before);
  errno = error;
}

void mulu_terminal_retake(void) {
  atomic_store(&taken, true);
  set_modes(&modes_ours);
  mulu_frame_put(enter_ca_mode);
  mulu_frame_put(keypad_xmit);
  mulu_frame_put(paste_on);
  if (tracks_pointer) mulu_frame_put(pointer_on);
  mulu_frame_put(explicit_order);
  mulu_screen_forget();
}

void mulu_terminal_stop_group(void) {
  if (!mulu_signals_may_stop()) return;
  mulu_terminal_restore();
  struct sigaction stopping = {.sa_handler = SIG_DFL}, reporting;
  sigemptyset(&stopping.sa_mask);
  sigaction(SIGTSTP, &stopping, &reporting);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &reporting, NULL);
  mulu_signals_forget_stop();
  mulu_terminal_retake();
}

void mulu_terminal_lend(void) {
  mulu_terminal_restore();
  mulu_signals_lend();
}

void mulu_terminal_take_back(void) {
  mulu_signals_take_back();
  mulu_signals_forget_stop();
  mulu_terminal_retake();
}

void mulu_terminal_end(void) {
  if (!screen) return;
  mulu_terminal_restore();
  tracks_pointer = false;
  mulu_signals_release();
  delscreen(screen);
  screen = NULL;
  mulu_frame_close();
}
