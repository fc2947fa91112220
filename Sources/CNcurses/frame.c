#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <curses.h>
#include <poll.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

// The longest sequence of a terminal by far.
enum { most_sequence = 1024 };

static FILE *frame;
static char sequence_bytes[most_sequence];
static size_t sequence_count;

FILE *mulu_frame_open(void) {
#ifdef __linux__
  int descriptor = memfd_create("frame", MFD_CLOEXEC);
  frame = descriptor < 0 ? NULL : fdopen(descriptor, "w+");
  if (!frame && descriptor >= 0) close(descriptor);
#else
  frame = tmpfile();
#endif
  return frame;
}

void mulu_frame_close(void) {
  if (frame) fclose(frame);
  frame = NULL;
}

static int keep(int byte) {
  if (sequence_count < most_sequence) sequence_bytes[sequence_count++] = (char)byte;
  return byte;
}

void mulu_frame_put(const char *sequence) {
  if (!sequence || !frame) return;
  sequence_count = 0;
  tputs(sequence, 1, keep);
  (void)!write(fileno(frame), sequence_bytes, sequence_count);
}

void mulu_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd writable = {.fd = descriptor, .events = POLLOUT};
      poll(&writable, 1, -1);
    } else if (written < 0 && errno != EINTR) {
      return;
    } else if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    }
  }
}

// A frame that fits a packet comes whole anyway.
enum { packet_size = 1024 };

static const char frame_begin[] = "\033[?2026h", frame_end[] = "\033[?2026l";

void mulu_frame_send(int descriptor, bool at_once) {
  static char bytes[64 * 1024];
  int source = fileno(frame);
  off_t end = lseek(source, 0, SEEK_CUR);
  if (end <= 0) return;
  at_once = at_once && end > packet_size;
  if (at_once) mulu_write_all(descriptor, frame_begin, sizeof frame_begin - 1);
  for (off_t start = 0; start < end;) {
    ssize_t count = pread(source, bytes, sizeof bytes, start);
    if (count <= 0) break;
    mulu_write_all(descriptor, bytes, (size_t)count);
    start += count;
  }
  if (at_once) mulu_write_all(descriptor, frame_end, sizeof frame_end - 1);
  (void)!ftruncate(source, 0);
  lseek(source, 0, SEEK_SET);
}
