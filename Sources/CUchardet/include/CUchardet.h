#pragma once

#include <stddef.h>
#include <stdint.h>

/// Writes the name of the encoding that libuchardet takes bytes for, an empty one where it takes them for none; at most
/// `capacity` bytes with the final NUL. In C because the detector's answer does not outlive the detector.
void mulu_guess_encoding(const uint8_t *bytes, size_t count, char *name, size_t capacity);
