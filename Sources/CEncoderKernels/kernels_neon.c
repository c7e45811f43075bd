/* The kernels for any arm64 machine. */
#include "kernels.h"

#if defined(__aarch64__)
#include <arm_neon.h>

#define EK(name) neon_##name
#define EK_NAME "NEON"
enum { EK_OUTS = 2 };
typedef int8_t ek_packed;
#define EK_TILE neon_tile

/* Four weights, twice. */
static inline int8x8_t neon_twice(const int8_t *weight) {
  int32_t four;
  __builtin_memcpy(&four, weight, 4);
  return vreinterpret_s8_s32(vdup_n_s32(four));
}

/* Two outputs of 16 rows. Two products of bytes fit into 16 bits, as none is -128; they are then added in
   pairs to sums of 32 bits. */
static inline void neon_tile(const int8_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
  (void)row_sums;
  int32x4_t acc[2][8];
  for (int o = 0; o < 2; o++)
    for (int t = 0; t < 8; t++) acc[o][t] = vdupq_n_s32(0);
  for (int k = 0; k < in; k += 8) {
    const int8_t *a = packed + (long)k * 16;
    for (int o = 0; o < 2; o++) {
      int8x8_t first = neon_twice(weight + (long)o * in + k), second = neon_twice(weight + (long)o * in + k + 4);
      for (int t = 0; t < 8; t++) {
        int16x8_t products = vmlal_s8(vmull_s8(vld1_s8(a + 8 * t), first), vld1_s8(a + 64 + 8 * t), second);
        acc[o][t] = vpadalq_s16(acc[o][t], products);
      }
    }
  }
  for (int o = 0; o < 2; o++)
    for (int t = 0; t < 4; t++) vst1q_s32(sums + o * 16 + t * 4, vpaddq_s32(acc[o][2 * t], acc[o][2 * t + 1]));
}

#include "kernels_impl.h"

const ek_kernels *ek_neon(void) { return &neon_kernels; }
#endif
