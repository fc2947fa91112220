#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

enum { slot_count = 64 };

// Read in a signal handler: so of fixed size, and each field atomic. A slot with count 0 is free or not yet ready.
static struct {
  _Atomic uintptr_t start;
  _Atomic size_t count;
  atomic_bool damaged;
  bool used;
} slots[slot_count];

static pthread_mutex_t slots_lock = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction before;
static size_t page_size;

static bool mend(uintptr_t address) {
  for (int slot = 0; slot < slot_count; slot++) {
    size_t count = atomic_load(&slots[slot].count);
    uintptr_t start = atomic_load(&slots[slot].start);
    if (count == 0 || address < start || address - start >= count) continue;
    void *page = (void *)(address / page_size * page_size);
    void *zeros = mmap(page, page_size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    if (zeros == MAP_FAILED) return false;
    atomic_store(&slots[slot].damaged, true);
    return true;
  }
  return false;
}

static void catch_bus_error(int number, siginfo_t *information, void *context) {
  int error = errno;
  bool mended = information->si_code > 0 && mend((uintptr_t)information->si_addr);
  errno = error;
  if (mended) return;

  if (before.sa_flags & SA_SIGINFO) {
    before.sa_sigaction(number, information, context);
  } else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) {
    before.sa_handler(number);
  } else {
    // A fault happens again on return and then ends the program; what was sent has to be sent again.
    struct sigaction otherwise = {.sa_handler = SIG_DFL};
    sigaction(number, &otherwise, NULL);
    if (information->si_code <= 0) raise(number);
  }
}

static void catch_bus_errors(void) {
  page_size = (size_t)sysconf(_SC_PAGESIZE);
  struct sigaction catching = {.sa_sigaction = catch_bus_error, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&catching.sa_mask);
  sigaction(SIGBUS, &catching, &before);
}

static int take_slot(void) {
  int taken = -1;
  pthread_mutex_lock(&slots_lock);
  for (int slot = 0; slot < slot_count && taken < 0; slot++) {
    if (!slots[slot].used) taken = slot;
  }
  if (taken >= 0) slots[taken].used = true;
  pthread_mutex_unlock(&slots_lock);
  return taken;
}

static void free_slot(int slot) {
  atomic_store(&slots[slot].count, 0);
  pthread_mutex_lock(&slots_lock);
  slots[slot].used = false;
  pthread_mutex_unlock(&slots_lock);
}

int mulu_map_file(int descriptor, size_t count, mulu_mapping *mapping) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, catch_bus_errors);
  *mapping = (mulu_mapping){.slot = -1};
  if (count == 0) return 0;

  int slot = take_slot();
  if (slot < 0) return EMFILE;
  void *bytes = mmap(NULL, count, PROT_READ, MAP_PRIVATE, descriptor, 0);
  if (bytes == MAP_FAILED) {
    int error = errno;
    free_slot(slot);
    return error;
  }
  atomic_store(&slots[slot].damaged, false);
  atomic_store(&slots[slot].start, (uintptr_t)bytes);
  atomic_store(&slots[slot].count, count);
  *mapping = (mulu_mapping){.bytes = bytes, .count = count, .slot = slot};
  return 0;
}

bool mulu_mapping_is_damaged(const mulu_mapping *mapping) {
  return mapping->slot >= 0 && atomic_load(&slots[mapping->slot].damaged);
}

void mulu_unmap_file(mulu_mapping *mapping) {
  if (mapping->slot < 0) return;
  munmap((void *)mapping->bytes, mapping->count);
  free_slot(mapping->slot);
  *mapping = (mulu_mapping){.slot = -1};
}
