#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

static const int reported[] = {SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
enum { reported_count = sizeof reported / sizeof *reported, fatal_count = sizeof fatal / sizeof *fatal };

static struct sigaction before_reported[reported_count];
static struct sigaction before_fatal[fatal_count];
static atomic_uint caught;
static int wake_reading = -1, wake_writing = -1;

// Whoever is asked to mend may have been put before us and ask us in turn.
static _Thread_local bool mending;

// A crash may be an overflow of the stack.
static char crash_stack[64 * 1024];

static void report(int number) {
  int error = errno;
  if (atomic_fetch_or(&caught, 1u << number) == 0) (void)!write(wake_writing, "", 1);
  errno = error;
}

static void crash(int number, siginfo_t *information, void *context) {
  int index = 0;
  while (index < fatal_count - 1 && fatal[index] != number) index++;
  struct sigaction *before = &before_fatal[index];

  // Who caught SIGBUS before us may mend it (a mapped file that became shorter). Giving up takes the handler away.
  if (number == SIGBUS && (before->sa_flags & SA_SIGINFO) && !mending) {
    struct sigaction now;
    mending = true;
    before->sa_sigaction(number, information, context);
    mending = false;
    if (sigaction(number, NULL, &now) == 0 && (now.sa_flags & SA_SIGINFO) && now.sa_sigaction == crash) return;
  }
  mulu_terminal_restore();

  // A fault happens again on return; what was sent has to be sent again.
  struct sigaction otherwise = *before;
  if (number == SIGBUS) {
    otherwise = (struct sigaction){.sa_handler = SIG_DFL};
  }
  sigaction(number, &otherwise, NULL);
  if (information->si_code <= 0 || number == SIGQUIT) raise(number);
}

bool mulu_open_wake_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  *reading = ends[0];
  *writing = ends[1];
  return true;
}

bool mulu_signals_catch(void) {
  if (wake_reading < 0 && !mulu_open_wake_pipe(&wake_reading, &wake_writing)) return false;
  mulu_take_signals();

  struct sigaction reporting = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigemptyset(&reporting.sa_mask);
  for (int index = 0; index < reported_count; index++) {
    sigaction(reported[index], NULL, &before_reported[index]);
    // `nohup`, and shells that cannot stop a program, had it ignored on purpose.
    bool ignored = before_reported[index].sa_handler == SIG_IGN;
    if (!ignored || reported[index] == SIGWINCH) sigaction(reported[index], &reporting, NULL);
  }

  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  struct sigaction crashing = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&crashing.sa_mask);
  for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &crashing, &before_fatal[index]);
  return true;
}

void mulu_signals_release(void) {
  for (int index = 0; index < reported_count; index++) sigaction(reported[index], &before_reported[index], NULL);
  for (int index = 0; index < fatal_count; index++) {
    struct sigaction now;
    if (sigaction(fatal[index], NULL, &now) == 0 && (now.sa_flags & SA_SIGINFO) && now.sa_sigaction == crash) {
      sigaction(fatal[index], &before_fatal[index], NULL);
    }
  }
}

bool mulu_signals_may_stop(void) {
  for (int index = 0; index < reported_count; index++) {
    if (reported[index] == SIGTSTP) return before_reported[index].sa_handler != SIG_IGN;
  }
  return true;
}

static const int typed[] = {SIGINT, SIGQUIT, SIGTSTP};
enum { typed_count = sizeof typed / sizeof *typed };

static struct sigaction before_lending[typed_count];

void mulu_signals_lend(void) {
  for (int index = 0; index < typed_count; index++) {
    struct sigaction lending = {.sa_handler = SIG_IGN};
    sigemptyset(&lending.sa_mask);
    if (typed[index] == SIGTSTP && mulu_signals_may_stop()) lending.sa_handler = SIG_DFL;
    sigaction(typed[index], &lending, &before_lending[index]);
  }
}

void mulu_signals_take_back(void) {
  for (int index = 0; index < typed_count; index++) sigaction(typed[index], &before_lending[index], NULL);
}

int mulu_signal_descriptor(void) { return wake_reading; }

uint32_t mulu_take_signals(void) {
  char bytes[16];
  while (read(wake_reading, bytes, sizeof bytes) > 0) {}
  return atomic_exchange(&caught, 0);
}

void mulu_signals_forget_stop(void) { atomic_fetch_and(&caught, ~(1u << SIGTSTP | 1u << SIGCONT)); }
