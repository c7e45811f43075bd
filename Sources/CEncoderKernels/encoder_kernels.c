/* Chooses the instruction set once, and hands every call on. */
#include "encoder_kernels.h"
#include "kernels.h"

static const ek_table *choose(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    return ek_avx512();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return ek_avx2();
#endif
  return ek_plain();
}

/* Several threads may choose at once: they choose the same. */
static const ek_table *table(void) {
  static const ek_table *chosen;
  const ek_table *t = __atomic_load_n(&chosen, __ATOMIC_ACQUIRE);
  if (!t) {
    t = choose();
    __atomic_store_n(&chosen, t, __ATOMIC_RELEASE);
  }
  return t;
}

void ek_row_sums(const int8_t *weight, int out, int in, int32_t *sums) {
  for (int row = 0; row < out; row++) {
    int32_t sum = 0;
    for (int i = 0; i < in; i++) sum += weight[(long)row * in + i];
    sums[row] = sum;
  }
}

int ek_linear(const ek_matrix *matrix, const float *x, int rows, float *y) {
  return table()->linear(matrix, x, rows, y);
}

void ek_linear_float(const float *weight, const float *bias, int in, int out, const float *x, int rows,
                     float *y) {
  table()->linear_float(weight, bias, in, out, x, rows, y);
}

void ek_layer_norm(float *x, const float *residual, const float *weight, const float *bias, int rows,
                   int width, float epsilon) {
  table()->layer_norm(x, residual, weight, bias, rows, width, epsilon);
}

void ek_gelu(float *x, int count) { table()->gelu(x, count); }

void ek_attention(const float *qkv, int rows, int width, int heads, float *scores, float *result) {
  table()->attention(qkv, rows, width, heads, scores, result);
}

void ek_pooled_attention(const float *query, const float *keyvalue, const float *bias, int rows,
                         int width, int heads, float *scores, float *result) {
  table()->pooled_attention(query, keyvalue, bias, rows, width, heads, scores, result);
}

const char *ek_instruction_set(void) { return table()->name; }
