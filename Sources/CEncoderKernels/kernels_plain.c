/* The kernels for any machine; on arm64 with its dot product. */
#include "kernels.h"

#define EK(name) plain_##name

#if defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>

#define EK_NAME "NEON dot product"
enum { EK_OUTS = 4 };
#define EK_TILE dot_tile

/* Four outputs of 16 rows: each weight's four bytes meet the packed four bytes of every row. */
static inline void dot_tile(const int8_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
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
#else
#define EK_NAME "plain C"
enum { EK_OUTS = 4 };
#define EK_TILE plain_tile

static inline void plain_tile(const int8_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
  (void)row_sums;
  for (int o = 0; o < EK_OUTS; o++) {
    int32_t acc[16] = {0};
    const int8_t *w = weight + (long)o * in;
    for (int k = 0; k < in; k += 4) {
      const int8_t *a = packed + (long)k * 16;
      for (int t = 0; t < 16; t++)
        acc[t] += a[4 * t] * w[k] + a[4 * t + 1] * w[k + 1] + a[4 * t + 2] * w[k + 2] + a[4 * t + 3] * w[k + 3];
    }
    for (int t = 0; t < 16; t++) sums[o * 16 + t] = acc[t];
  }
}
#endif

#include "kernels_impl.h"

const ek_table *ek_plain(void) { return &plain_table; }
