#pragma once

#include <sys/types.h>

/// Starts a program on a new pseudo-terminal and returns its process, or -1; `*terminal` is our end of it.
/// In C because Swift does not let a program fork.
pid_t pseudoterminal_spawn(char *const arguments[], char *const environment[], int rows, int columns, int *terminal);

/// Gives a pseudo-terminal another size, which its program is told; -1 where that fails. In C because `ioctl` is variadic.
int pseudoterminal_resize(int terminal, int rows, int columns);

/// Starts a program with its standard output at `output`, without standard input, and returns its process, or -1.
pid_t piped_spawn(char *const arguments[], char *const environment[], int output);
