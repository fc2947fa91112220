#define _GNU_SOURCE

#include "CPseudoterminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t pseudoterminal_spawn(char *const arguments[], char *const environment[], int rows, int columns, int *terminal) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process != 0) {
    if (process > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    return process;
  }
  execvpe(arguments[0], arguments, environment);
  _exit(127);
}

int pseudoterminal_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

pid_t piped_spawn(char *const arguments[], char *const environment[], int output) {
  pid_t process = fork();
  if (process != 0) return process;
  int nothing = open("/dev/null", O_RDWR);
  dup2(nothing, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(nothing, STDERR_FILENO);
  execvpe(arguments[0], arguments, environment);
  _exit(127);
}
