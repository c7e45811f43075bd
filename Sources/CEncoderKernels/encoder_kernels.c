/* Chooses the instruction set once, and hands every call on. */
#include "encoder_kernels.h"
#include "kernels.h"

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>

static int has_dot_product(void) {
  const unsigned long asimd_dot_product = 1UL << 20; /* HWCAP_ASIMDDP */
  return (getauxval(AT_HWCAP) & asimd_dot_product) != 0;
}
#elif defined(__aarch64__)
static int has_dot_product(void) {
#if defined(__APPLE__) || defined(__ARM_FEATURE_DOTPROD)
  return 1;
#else
  return 0;
#endif
}
#endif

const ek_kernels *ek_kernels_at(int index) {
  const ek_kernels *sets[4] = {0};
  int count = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    sets[count++] = ek_avx512();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) sets[count++] = ek_avx2();
#elif defined(__aarch64__)
  if (has_dot_product()) sets[count++] = ek_neon_dot();
  sets[count++] = ek_neon();
#endif
  sets[count++] = ek_plain();
  return 0 <= index && index < count ? sets[index] : 0;
}

/* Several threads may choose at once: they choose the same. */
static const ek_kernels *best(void) {
  static const ek_kernels *chosen;
  const ek_kernels *set = __atomic_load_n(&chosen, __ATOMIC_ACQUIRE);
  if (!set) {
    set = ek_kernels_at(0);
    __atomic_store_n(&chosen, set, __ATOMIC_RELEASE);
  }
  return set;
}

void ek_row_sums(const int8_t *weight, int out, int in, int32_t *sums) {
  for (int row = 0; row < out; row++) {
    int32_t sum = 0;
    for (int i = 0; i < in; i++) sum += weight[(long)row * in + i];
    sums[row] = sum;
  }
}

int ek_linear(const ek_matrix *matrix, const float *x, int rows, float *y) {
  return best()->linear(matrix, x, rows, y);
}

void ek_linear_float(const float *weight, const float *bias, int in, int out, const float *x, int rows,
                     float *y) {
  best()->linear_float(weight, bias, in, out, x, rows, y);
}

void ek_layer_norm(float *x, const float *residual, const float *weight, const float *bias, int rows,
                   int width, float epsilon) {
  best()->layer_norm(x, residual, weight, bias, rows, width, epsilon);
}

void ek_gelu(float *x, int count) { best()->gelu(x, count); }

void ek_attention(const float *qkv, int rows, int width, int heads, float *scratch, float *result) {
  best()->attention(qkv, rows, width, heads, scratch, result);
}

void ek_pooled_attention(const float *query, const float *keyvalue, const float *bias, int rows,
                         int width, int heads, float *scratch, float *result) {
  best()->pooled_attention(query, keyvalue, bias, rows, width, heads, scratch, result);
}
