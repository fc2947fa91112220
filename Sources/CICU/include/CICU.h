#pragma once

#include <stdint.h>

/// The columns of a Unicode scalar: 0, 1 or 2. In C because `wcwidth`, which ncurses calls, is C.
int mulu_scalar_width(uint32_t scalar);
