#ifndef PREFETCH_H
#define PREFETCH_H

/// Asks for the cache line at `address`, which is going to be written, without waiting for it.
static inline void prefetch_for_writing(const void *address) {
  __builtin_prefetch(address, 1, 3);
}

#endif
