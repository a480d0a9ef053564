#ifndef PROCESSOR_H
#define PROCESSOR_H

#include <stdint.h>

// What the processor can do and Swift has no word for.

// The widest vectors that it computes with at once, of the features that the compiler is told to use
// (`-march`), and how many of them it holds.
#if defined(__AVX512F__)
#define VECTOR_BYTES 64
#elif defined(__AVX__)
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
#if defined(__AVX512F__) || defined(__aarch64__)
#define VECTOR_REGISTERS 32
#else
#define VECTOR_REGISTERS 16
#endif
// Whether it multiplies and adds in one instruction, which rounds once.
#if defined(__FMA__) || defined(__aarch64__)
#define FUSES_PRODUCTS 1
#else
#define FUSES_PRODUCTS 0
#endif

/// As many numbers in single precision as one register holds.
typedef float float_vector __attribute__((ext_vector_type(VECTOR_BYTES / 4)));
/// As many numbers in double precision as one register holds.
typedef double double_vector __attribute__((ext_vector_type(VECTOR_BYTES / 8)));

// Lanes of two vectors brought together: the word for it is a builtin function, and Swift's own, lane by lane,
// comes out as single moves or not as it is left to the optimizer.
//
// Of lanes whose number has the bit `d` set and lanes that have it clear, `low` takes the clear ones of both
// vectors, a's in their place and b's in the place of the set ones, and `high` the set ones likewise.

#define LOW(i, n, d) ((i) & (d) ? (n) + (i) - (d) : (i))
#define HIGH(i, n, d) ((i) & (d) ? (n) + (i) : (i) + (d))
#define LANES2(lane, n, d) lane(0, n, d), lane(1, n, d)
#define LANES4(lane, n, d) LANES2(lane, n, d), lane(2, n, d), lane(3, n, d)
#define LANES8(lane, n, d) \
  LANES4(lane, n, d), lane(4, n, d), lane(5, n, d), lane(6, n, d), lane(7, n, d)
#define LANES16(lane, n, d)                                                        \
  LANES8(lane, n, d), lane(8, n, d), lane(9, n, d), lane(10, n, d), lane(11, n, d), \
      lane(12, n, d), lane(13, n, d), lane(14, n, d), lane(15, n, d)
#define SHUFFLED(a, b, lanes, lane, n, d) \
  __builtin_shufflevector(a, b, lanes(lane, n, ((d) < (n) ? (d) : 1)))

#define INLINE static inline __attribute__((always_inline))
#define SHUFFLES(scalar, vector, lanes, n)                           \
  INLINE vector scalar##_low(vector a, vector b, long d) {           \
    switch (d) {                                                     \
      case 1: return SHUFFLED(a, b, lanes, LOW, n, 1);               \
      case 2: return SHUFFLED(a, b, lanes, LOW, n, 2);               \
      case 4: return SHUFFLED(a, b, lanes, LOW, n, 4);               \
      default: return SHUFFLED(a, b, lanes, LOW, n, 8);              \
    }                                                                \
  }                                                                  \
  INLINE vector scalar##_high(vector a, vector b, long d) {          \
    switch (d) {                                                     \
      case 1: return SHUFFLED(a, b, lanes, HIGH, n, 1);              \
      case 2: return SHUFFLED(a, b, lanes, HIGH, n, 2);              \
      case 4: return SHUFFLED(a, b, lanes, HIGH, n, 4);              \
      default: return SHUFFLED(a, b, lanes, HIGH, n, 8);             \
    }                                                                \
  }

#if VECTOR_BYTES == 64
SHUFFLES(float, float_vector, LANES16, 16)
SHUFFLES(double, double_vector, LANES8, 8)
#elif VECTOR_BYTES == 32
SHUFFLES(float, float_vector, LANES8, 8)
SHUFFLES(double, double_vector, LANES4, 4)
#else
SHUFFLES(float, float_vector, LANES4, 4)
SHUFFLES(double, double_vector, LANES2, 2)
#endif

// Their sum. What goes through `asm` is hidden from the optimizer, which would take sums of shuffled sums for
// single numbers to be added one by one (three times the instructions).
#if defined(__x86_64__)
#define HIDE(vector) __asm__("" : "+v"(vector))
#elif defined(__aarch64__)
#define HIDE(vector) __asm__("" : "+w"(vector))
#else
#define HIDE(vector)
#endif
#define SUM(scalar, vector)                                \
  INLINE vector scalar##_sum(vector a, vector b, long d) { \
    vector low = scalar##_low(a, b, d);                    \
    vector high = scalar##_high(a, b, d);                  \
    HIDE(low);                                             \
    HIDE(high);                                            \
    vector sum = low + high;                               \
    HIDE(sum);                                             \
    return sum;                                            \
  }
SUM(float, float_vector)
SUM(double, double_vector)

/// Square roots, lane by lane: Swift's own are taken one by one.
INLINE float_vector float_square_root(float_vector a) { return __builtin_elementwise_sqrt(a); }
INLINE double_vector double_square_root(double_vector a) { return __builtin_elementwise_sqrt(a); }

typedef unsigned char byte_vector __attribute__((ext_vector_type(64)));
typedef _Bool bit_vector __attribute__((ext_vector_type(64)));

/// Which of 64 bytes are neither a decimal digit nor a minus: a bit for each, the lowest for the first.
INLINE uint64_t other_than_digits(const unsigned char *bytes) {
  byte_vector vector;
  __builtin_memcpy(&vector, bytes, sizeof vector);
  bit_vector others =
      __builtin_convertvector((byte_vector)(vector - '0') > 9 & vector != '-', bit_vector);
  uint64_t bits;
  __builtin_memcpy(&bits, &others, sizeof bits);
  return bits;
}

/// Asks for the cache line at `address`, which is going to be written, without waiting for it.
static inline void prefetch_for_writing(const void *address) {
  __builtin_prefetch(address, 1, 3);
}

/// Asks for the cache line at `address` to be in the second-level cache, without waiting for it.
static inline void prefetch_for_reading(const void *address) {
  __builtin_prefetch(address, 0, 2);
}

/// Has the calling thread take subnormal numbers for 0, as operands and as results.
///
/// Returns what its floating-point control register held before. Not inlined: no arithmetic may be moved from
/// one side of the call to the other.
uint64_t flush_subnormals(void);

/// Has the calling thread compute as it did before `flush_subnormals` returned `control`.
void restore_floating_point(uint64_t control);

#endif
