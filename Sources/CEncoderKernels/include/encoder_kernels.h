#ifndef ENCODER_KERNELS_H
#define ENCODER_KERNELS_H
/* Numeric kernels of a transformer encoder with 8-bit weights.

   All matrices are row-major. Each function treats every row by itself, so a row's result does not
   depend on which rows stand beside it. Products of integers are summed exactly; the instruction set
   (AVX-512 VNNI, AVX2, NEON with or without its dot product, or plain C) is chosen once at run time and
   changes floating point results by rounding only. */
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A matrix of `out` rows of `in` signed bytes. `in` is a multiple of 64 and `out` a multiple of 16. */
typedef struct {
  const int8_t *weight; /* [out][in], -127...127 */
  const float *scale;   /* [out] */
  const float *bias;    /* [out] */
  const int32_t *sums;  /* [out]: sum of each row of weight, as ek_row_sums gives it */
  int in;
  int out;
} ek_matrix;

/* The kernels of one instruction set. */
typedef struct {
  const char *name;

  /* y[rows][out] = x[rows][in] * matrix^T + bias. Every row of x is rounded to 8 bits with a scale of its
     own. Returns 0, or -1 when memory ran out. */
  int (*linear)(const ek_matrix *matrix, const float *x, int rows, float *y);

  /* y[rows][out] = x[rows][in] * weight[out][in]^T + bias, all in 32-bit floating point. `in` is a
     multiple of 16. */
  void (*linear_float)(const float *weight, const float *bias, int in, int out, const float *x, int rows,
                       float *y);

  /* x = norm(x + residual) for each row; residual may be null. `width` is a multiple of 16. */
  void (*layer_norm)(float *x, const float *residual, const float *weight, const float *bias, int rows,
                     int width, float epsilon);

  /* x = 0.5 x (1 + erf(x / sqrt 2)). */
  void (*gelu)(float *x, int count);

  /* Softmax attention of each of `heads` heads. `qkv` is [rows][3 * width]: query, key, value; the result
     is [rows][width]. `scratch` has (width / heads + 1) * (rows + 16) floats. */
  void (*attention)(const float *qkv, int rows, int width, int heads, float *scratch, float *result);

  /* Attention of one query over `rows` keys and values, [rows][2 * width], with `bias` [rows][heads]
     added to the scaled scores. `scratch` has rows + 16 floats. */
  void (*pooled_attention)(const float *query, const float *keyvalue, const float *bias, int rows,
                           int width, int heads, float *scratch, float *result);
} ek_kernels;

/* The instruction sets that this machine can run, best first; null behind the last. */
const ek_kernels *ek_kernels_at(int index);

/* The sum of each row of an [out][in] matrix of bytes. */
void ek_row_sums(const int8_t *weight, int out, int in, int32_t *sums);

/* The functions of ek_kernels in the best instruction set. */
int ek_linear(const ek_matrix *matrix, const float *x, int rows, float *y);
void ek_linear_float(const float *weight, const float *bias, int in, int out, const float *x, int rows,
                     float *y);
void ek_layer_norm(float *x, const float *residual, const float *weight, const float *bias, int rows,
                   int width, float epsilon);
void ek_gelu(float *x, int count);
void ek_attention(const float *qkv, int rows, int width, int heads, float *scratch, float *result);
void ek_pooled_attention(const float *query, const float *keyvalue, const float *bias, int rows,
                         int width, int heads, float *scratch, float *result);

#ifdef __cplusplus
}
#endif
#endif
