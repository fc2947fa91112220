#include "CICU.h"

#include <unicode/uchar.h>

uint32_t mulu_fold_case(uint32_t scalar) { return (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT); }
