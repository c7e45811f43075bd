/* The kernels for arm64 with the dot product of bytes. */
#include "kernels.h"

#if defined(__aarch64__)
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#include <arm_neon.h>

#define EK(name) neon_dot_##name
#define EK_NAME "NEON dot product"
enum { EK_OUTS = 4 };
typedef int8_t ek_packed;
#define EK_TILE neon_dot_tile

/* Four outputs of 16 rows: each weight's four bytes meet the packed four bytes of every row. */
static inline void neon_dot_tile(const int8_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
  (void)row_sums;
  int32x4_t acc[4][4];
  for (int o = 0; o < 4; o++)
    for (int t = 0; t < 4; t++) acc[o][t] = vdupq_n_s32(0);
  for (int k = 0; k < in; k += 16) {
    int8x16_t w[4];
    for (int o = 0; o < 4; o++) w[o] = vld1q_s8(weight + (long)o * in + k);
#define STEP(lane)                                                    \
  for (int t = 0; t < 4; t++) {                                       \
    int8x16_t a = vld1q_s8(packed + (long)(k + 4 * lane) * 16 + t * 16); \
    for (int o = 0; o < 4; o++) acc[o][t] = vdotq_laneq_s32(acc[o][t], a, w[o], lane); \
  }
    STEP(0) STEP(1) STEP(2) STEP(3)
#undef STEP
  }
  for (int o = 0; o < 4; o++)
    for (int t = 0; t < 4; t++) vst1q_s32(sums + o * 16 + t * 4, acc[o][t]);
}

#include "kernels_impl.h"

const ek_kernels *ek_neon_dot(void) { return &neon_dot_kernels; }
#pragma clang attribute pop
#endif
