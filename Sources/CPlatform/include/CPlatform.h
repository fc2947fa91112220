/// Mapped files that may shrink, which need a signal handler, and what else of the C library Swift cannot call.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// A file mapped into memory for reading.
typedef struct {
  /// Its first byte; null for an empty file.
  const void *bytes;
  size_t count;
  /// Which mapping it is, for the functions below.
  int slot;
} mulu_mapping;

/// Maps the first `count` bytes of an open file, which may be closed then. Returns 0 or an `errno` value; `EMFILE` if
/// too many files are mapped at once.
///
/// Where the file is shorter than `count`, or becomes so while it is mapped, reading gives zero bytes and marks the
/// mapping as damaged, instead of ending the program with SIGBUS.
int mulu_map_file(int descriptor, size_t count, mulu_mapping *mapping);

/// Whether a part of the mapping was read that the file no longer has.
bool mulu_mapping_is_damaged(const mulu_mapping *mapping);

/// Undoes the mapping; its bytes may not be read any more.
void mulu_unmap_file(mulu_mapping *mapping);

/// From now on, pieces of memory of 128 KB and more go back to the system as soon as they are free.
///
/// By itself glibc keeps ever larger ones, among which small ones that live long come to stand.
/// In C because glibc declares it in a header that Swift does not import.
void mulu_return_large_memory(void);

/// Gives memory that is free back to the system, where the C library keeps it otherwise.
void mulu_return_free_memory(void);
