// What the files of this target share.
#pragma once

#include <stdbool.h>
#include <stdio.h>

// frame.c: ncurses draws into a file in memory, so that the terminal gets every update in one piece, and sequences of
// ours stand among those of ncurses in the order in which they were meant.

/// Opens the file for ncurses; null if that is not possible.
FILE *mulu_frame_open(void);
void mulu_frame_close(void);

/// Appends a sequence of terminfo; null does nothing.
void mulu_frame_put(const char *sequence);

/// Sends what was drawn to the terminal; a long frame as one that is shown at once, if wanted.
void mulu_frame_send(int descriptor, bool at_once);

/// Writes until all is written or writing fails; safe in a signal handler.
void mulu_write_all(int descriptor, const char *bytes, size_t count);

// signals.c

/// Installs the handlers of the signals that end, stop, continue or resize the program, and of those of a crash.
bool mulu_signals_catch(void);

/// Puts back the handlers that were there before.
void mulu_signals_release(void);

/// Whether the shell lets this program be stopped.
bool mulu_signals_may_stop(void);

/// Lets another program of the group have the signals of the keyboard, as system(3) does; stopping stops this one too.
void mulu_signals_lend(void);

/// Reports the signals of the keyboard again.
void mulu_signals_take_back(void);

/// Drops that the program was to stop or was continued.
void mulu_signals_forget_stop(void);

// charset.c

/// Takes the terminal for one of the locale's character set, where that is neither UTF-8 nor ASCII, else of UTF-8.
void mulu_charset_choose(void);

// screen.c

/// Gets ncurses ready to draw once it runs: colours, no input checks, no cursor trips.
void mulu_screen_prepare(void);

/// Lets ncurses begin its frame with the cursor at home, so that sequences of ours can follow.
void mulu_screen_begin(void);

/// Forgets what the terminal shows in a row.
void mulu_screen_forget_row(int row);

// terminal.c

/// Makes the bytes that give the terminal back, which depend on its size.
void mulu_terminal_prepare_leaving(void);

/// Sends what was drawn; a long frame as one that is shown at once, if wanted.
void mulu_terminal_send_frame(bool at_once);
