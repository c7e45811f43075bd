/* The kernels for x86-64 with AVX-512 and its byte dot product (VNNI). */
#include "kernels.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,fma"))), apply_to = function)
#include <immintrin.h>

#define EK(name) avx512_##name
#define EK_NAME "AVX-512 VNNI"
enum { EK_OUTS = 16 };
typedef int8_t ek_packed;
#define EK_TILE avx512_tile

/* Sixteen outputs of 16 rows. The instruction wants one factor without sign, so the rows' bytes are read
   as q + 128 and 128 times the sum of the weights is taken off again. */
static inline void avx512_tile(const int8_t *packed, const int8_t *weight, int in, const int32_t *row_sums, int32_t *sums) {
  const __m512i flip = _mm512_set1_epi8((char)0x80);
  __m512i acc[16];
  for (int o = 0; o < 16; o++) acc[o] = _mm512_set1_epi32(-128 * row_sums[o]);
  for (int k = 0; k < in; k += 4) {
    __m512i a = _mm512_xor_si512(_mm512_load_si512(packed + (long)k * 16), flip);
    for (int o = 0; o < 16; o++) {
      int32_t four;
      __builtin_memcpy(&four, weight + (long)o * in + k, 4);
      acc[o] = _mm512_dpbusd_epi32(acc[o], a, _mm512_set1_epi32(four));
    }
  }
  for (int o = 0; o < 16; o++) _mm512_store_si512(sums + o * 16, acc[o]);
}

#include "kernels_impl.h"

const ek_kernels *ek_avx512(void) { return &avx512_kernels; }
#pragma clang attribute pop
#endif
