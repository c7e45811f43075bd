/* The kernels for any machine. */
#include "kernels.h"

#define EK(name) plain_##name
#define EK_NAME "plain C"
enum { EK_OUTS = 2 };
typedef int16_t ek_packed;
#define EK_TILE plain_tile

typedef int16_t eight __attribute__((vector_size(16)));
typedef int32_t four __attribute__((vector_size(16)));

/* Four weights, twice. */
static inline eight plain_twice(const int8_t *weight) {
  typedef int8_t eight_bytes __attribute__((vector_size(8)));
  int32_t two[2];
  __builtin_memcpy(two, weight, 4);
  two[1] = two[0];
  eight_bytes bytes;
  __builtin_memcpy(&bytes, two, 8);
  return __builtin_convertvector(bytes, eight);
}

/* Adds neighbouring 16-bit values to 32-bit sums. */
static inline four plain_add(four sums, eight v) {
  four pairs = (four)v;
  return sums + (pairs >> 16) + ((pairs << 16) >> 16);
}

/* Two outputs of 8 rows of the 16. Two products of bytes fit into 16 bits, as none is -128. */
static inline void plain_half(const int16_t *packed, const int8_t *weight, int in, int32_t *sums) {
  four acc[2][4] = {0};
  for (int k = 0; k < in; k += 8) {
    const eight *a = (const eight *)(packed + (long)k * 16);
    for (int o = 0; o < 2; o++) {
      const int8_t *w = weight + (long)o * in + k;
      eight first = plain_twice(w), second = plain_twice(w + 4);
      for (int t = 0; t < 4; t++) acc[o][t] = plain_add(acc[o][t], a[t] * first + a[t + 8] * second);
    }
  }
  for (int o = 0; o < 2; o++)
    for (int t = 0; t < 4; t++) {
      sums[o * 16 + 2 * t] = acc[o][t][0] + acc[o][t][1];
      sums[o * 16 + 2 * t + 1] = acc[o][t][2] + acc[o][t][3];
    }
}

static inline void plain_tile(const int16_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
  (void)row_sums;
  plain_half(packed, weight, in, sums);
  plain_half(packed + 32, weight, in, sums + 8);
}

#include "kernels_impl.h"

const ek_kernels *ek_plain(void) { return &plain_kernels; }
