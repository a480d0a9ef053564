#include "processor.h"

#if defined(__SSE2__)
// MXCSR: results below the least normal number are 0 (FTZ, bit 15), and so are such operands (DAZ, bit 6).
static const uint64_t flush = 1 << 15 | 1 << 6;
static uint64_t control(void) { return __builtin_ia32_stmxcsr(); }
static void set_control(uint64_t value) { __builtin_ia32_ldmxcsr((unsigned)value); }
#elif defined(__aarch64__)
// FPCR: FZ, bit 24, does both.
static const uint64_t flush = 1 << 24;
static uint64_t control(void) {
  uint64_t value;
  __asm__ volatile("mrs %0, fpcr" : "=r"(value));
  return value;
}
static void set_control(uint64_t value) { __asm__ volatile("msr fpcr, %0" : : "r"(value)); }
#else
static const uint64_t flush = 0;
static uint64_t control(void) { return 0; }
static void set_control(uint64_t value) { (void)value; }
#endif

uint64_t flush_subnormals(void) {
  uint64_t before = control();
  set_control(before | flush);
  return before;
}

void restore_floating_point(uint64_t value) { set_control(value); }
