// What the files of this target share.
#pragma once

#include <stdbool.h>
#include <termios.h>

/// Installs the handlers of the signals that end, stop, continue or resize the program, and of those of a crash.
bool mulu_signals_catch(void);

/// Puts back the handlers that were there before.
void mulu_signals_release(void);

/// Whether the shell lets this program be stopped.
bool mulu_signals_may_stop(void);

/// Drops that the program was to stop or was continued.
void mulu_signals_forget_stop(void);

/// Chooses a UTF-8 character type for the C library, which ncurses asks how to write a character.
void mulu_choose_character_type(void);

/// Gets ncurses ready to draw once it runs: colours, no input checks, no cursor trips.
void mulu_screen_prepare(void);

/// Makes the bytes that give the terminal back, which depend on its size.
void mulu_terminal_prepare_leaving(void);
