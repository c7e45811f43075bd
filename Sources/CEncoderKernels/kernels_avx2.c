/* The kernels for x86-64 with AVX2 and FMA. */
#include "kernels.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include <immintrin.h>

#define EK(name) avx2_##name
#define EK_NAME "AVX2"
enum { EK_OUTS = 2 };
typedef int16_t ek_packed;
#define EK_TILE avx2_tile

/* Two outputs of 16 rows, in 16 bits, where products and their sums of two are exact. */
static inline void avx2_tile(const int16_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
  (void)row_sums;
  __m256i acc[2][4];
  for (int o = 0; o < 2; o++)
    for (int t = 0; t < 4; t++) acc[o][t] = _mm256_setzero_si256();
  for (int k = 0; k < in; k += 4) {
    const __m256i *a = (const __m256i *)(packed + (long)k * 16);
    for (int o = 0; o < 2; o++) {
      int32_t four;
      __builtin_memcpy(&four, weight + (long)o * in + k, 4);
      __m256i w = _mm256_cvtepi8_epi16(_mm_set1_epi32(four));
      for (int t = 0; t < 4; t++) acc[o][t] = _mm256_add_epi32(acc[o][t], _mm256_madd_epi16(_mm256_load_si256(a + t), w));
    }
  }
  for (int o = 0; o < 2; o++)
    for (int t = 0; t < 4; t++) {
      int32_t pairs[8];
      _mm256_storeu_si256((__m256i *)pairs, acc[o][t]);
      for (int i = 0; i < 4; i++) sums[o * 16 + t * 4 + i] = pairs[2 * i] + pairs[2 * i + 1];
    }
}

#include "kernels_impl.h"

const ek_kernels *ek_avx2(void) { return &avx2_kernels; }
#pragma clang attribute pop
#endif
