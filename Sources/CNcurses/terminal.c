#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

// Larger screens are nonsense from the other end of the line, and ncurses would ask for memory for them.
enum { most_columns = 1000, most_rows = 500 };

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

static SCREEN *screen;
static FILE *input, *output;
static int keyboard_descriptor, output_descriptor;
static struct termios modes_before, modes_ours;
static atomic_bool taken;

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
  keep_string(cursor_normal);
  keep_string(tiparm(cursor_address, LINES - 1, 0));
  keep_string(exit_ca_mode);
  if (!exit_ca_mode) keep_string("\r\n");
}

static void send(const char *sequence) {
  if (sequence) putp(sequence);
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

static void close_streams(void) {
  if (input) fclose(input);
  if (output) fclose(output);
  input = output = NULL;
}

static FILE *stream(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  FILE *stream = copy < 0 ? NULL : fdopen(copy, mode);
  if (!stream && copy >= 0) close(copy);
  return stream;
}

static mulu_start start_ncurses(void) {
  int width, height;
  mulu_terminal_size(&width, &height);
  use_env(FALSE);
  use_tioctl(FALSE);
  screen = newterm(NULL, output, input);
  if (!screen) return mulu_start_unknown;
  if (!cursor_address || !clear_screen) return mulu_start_incapable;
  raw();
  if (LINES != height || COLS != width) resize_term(height, width);
  return mulu_start_done;
}

mulu_start mulu_terminal_start(int keyboard, int out) {
  static bool registered;
  if (!isatty(keyboard) || !isatty(out)) return mulu_start_not_a_terminal;
  const char *name = getenv("TERM");
  if (!name || !*name) return mulu_start_unnamed;

  keyboard_descriptor = keyboard;
  output_descriptor = out;
  if (tcgetattr(keyboard, &modes_before) != 0) return mulu_start_not_a_terminal;
  mulu_choose_character_type();
  input = stream(keyboard, "r");
  output = stream(out, "w");
  if (!input || !output || !mulu_signals_catch()) {
    close_streams();
    return mulu_start_no_resources;
  }

  mulu_start result = start_ncurses();
  if (result != mulu_start_done) {
    set_modes(&modes_before);
    if (screen) delscreen(screen);
    screen = NULL;
    mulu_signals_release();
    close_streams();
    return result;
  }

  mulu_terminal_prepare_leaving();
  atomic_store(&taken, true);
  if (!registered) registered = atexit(mulu_terminal_restore) == 0;
  tcgetattr(keyboard, &modes_ours);
  send(keypad_xmit);
  send(paste_on);
  mulu_screen_prepare();
  return result;
}

void mulu_terminal_restore(void) {
  if (!atomic_exchange(&taken, false)) return;
  int error = errno;
  for (size_t written = 0; written < leaving_count;) {
    ssize_t count = write(output_descriptor, leaving + written, leaving_count - written);
    if (count < 0 && errno != EINTR) break;
    if (count > 0) written += (size_t)count;
  }
  set_modes(&modes_before);
  errno = error;
}

void mulu_terminal_retake(void) {
  atomic_store(&taken, true);
  set_modes(&modes_ours);
  send(enter_ca_mode);
  send(keypad_xmit);
  send(paste_on);
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

void mulu_terminal_end(void) {
  if (!screen) return;
  mulu_terminal_restore();
  mulu_signals_release();
  delscreen(screen);
  screen = NULL;
  close_streams();
}
