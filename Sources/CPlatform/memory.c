#include <stdlib.h>

#include "CPlatform.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void mulu_return_large_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

void mulu_return_free_memory(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}
