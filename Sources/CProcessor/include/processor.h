#ifndef PROCESSOR_H
#define PROCESSOR_H

#include <stdint.h>

// What the processor can do and Swift has no word for.

/// Asks for the cache line at `address`, which is going to be written, without waiting for it.
static inline void prefetch_for_writing(const void *address) {
  __builtin_prefetch(address, 1, 3);
}

/// Has the calling thread take subnormal numbers for 0, as operands and as results.
///
/// Returns what its floating-point control register held before. Not inlined: no arithmetic may be moved from
/// one side of the call to the other.
uint64_t flush_subnormals(void);

/// Has the calling thread compute as it did before `flush_subnormals` returned `control`.
void restore_floating_point(uint64_t control);

#endif
