/* The kernels, compiled once for each instruction set. The including file defines EK(name), which
   gives each function its suffix, and EK_TILE, which sums products for 16 rows and EK_OUTS outputs.

   Vectors are the compiler's portable ones; it splits them where the machine's are shorter. */
#pragma clang diagnostic ignored "-Wpsabi"
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef float vf __attribute__((vector_size(64), aligned(4)));
typedef int32_t vi __attribute__((vector_size(64), aligned(4)));

enum { LANES = 16 };

#define INLINE static inline __attribute__((always_inline))

INLINE vf EK(load)(const float *p) { return *(const vf *)p; }
INLINE void EK(store)(float *p, vf v) { *(vf *)p = v; }
INLINE vf EK(splat)(float x) { return x - (vf){0}; }

INLINE float EK(sum)(vf v) {
  float s = 0;
  for (int i = 0; i < LANES; i++) s += v[i];
  return s;
}

/* e^x by the split x = n ln 2 + r and a polynomial for e^r (Cephes, Moshier 1989); relative error
   below 2e-7. */
INLINE vf EK(exp)(vf x) {
  x = __builtin_elementwise_min(__builtin_elementwise_max(x, EK(splat)(-87.0f)), EK(splat)(88.0f));
  vf n = __builtin_elementwise_roundeven(x * 1.44269504088896341f);
  vf r = x - n * 0.693359375f;
  r = r - n * -2.12194440e-4f;
  vf p = EK(splat)(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  vi bits = (__builtin_convertvector(n, vi) + 127) << 23;
  vf power;
  memcpy(&power, &bits, sizeof power);
  return p * power;
}

/* erf by formula 7.1.26 of Abramowitz and Stegun (1964); absolute error below 1.5e-7. */
INLINE vf EK(erf)(vf x) {
  vf a = __builtin_elementwise_abs(x);
  vf t = 1.0f / (1.0f + 0.3275911f * a);
  vf p = t * (0.254829592f + t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
  vf y = 1.0f - p * EK(exp)(-(a * a));
  return __builtin_elementwise_copysign(y, x);
}

INLINE vf EK(gelu_of)(vf x) { return 0.5f * x * (1.0f + EK(erf)(x * 0.70710678118654752f)); }

static void EK(gelu)(float *x, int count) {
  int i = 0;
  for (; i + LANES <= count; i += LANES) EK(store)(x + i, EK(gelu_of)(EK(load)(x + i)));
  if (i < count) {
    float rest[LANES] = {0};
    memcpy(rest, x + i, (size_t)(count - i) * sizeof(float));
    EK(store)(rest, EK(gelu_of)(EK(load)(rest)));
    memcpy(x + i, rest, (size_t)(count - i) * sizeof(float));
  }
}

static void EK(layer_norm)(float *x, const float *residual, const float *weight, const float *bias,
                           int rows, int width, float epsilon) {
  for (int row = 0; row < rows; row++, x += width) {
    vf sum = {0}, squares = {0};
    for (int i = 0; i < width; i += LANES) {
      vf v = EK(load)(x + i);
      if (residual) v += EK(load)(residual + (size_t)row * width + i);
      EK(store)(x + i, v);
      sum += v;
    }
    float mean = EK(sum)(sum) / width;
    for (int i = 0; i < width; i += LANES) {
      vf v = EK(load)(x + i) - mean;
      squares += v * v;
    }
    float factor = 1.0f / sqrtf(EK(sum)(squares) / width + epsilon);
    for (int i = 0; i < width; i += LANES)
      EK(store)(x + i, (EK(load)(x + i) - mean) * factor * EK(load)(weight + i) + EK(load)(bias + i));
  }
}

/* Rounds a row to 8 bits, laid out so that four values of one row lie beside those of the other 15 rows
   of its group: packed[in / 4][16][4]. Returns the row's scale. */
static float EK(pack)(const float *x, int in, int8_t *packed) {
  vf most = {0};
  for (int i = 0; i < in; i += LANES) most = __builtin_elementwise_max(most, __builtin_elementwise_abs(EK(load)(x + i)));
  float largest = 1e-12f;
  for (int i = 0; i < LANES; i++) largest = most[i] > largest ? most[i] : largest;
  float scale = largest / 127.0f;
  for (int i = 0; i < in; i += LANES) {
    vi q = __builtin_convertvector(__builtin_elementwise_roundeven(EK(load)(x + i) / scale), vi);
    for (int j = 0; j < LANES; j += 4) {
      int8_t four[4] = {(int8_t)q[j], (int8_t)q[j + 1], (int8_t)q[j + 2], (int8_t)q[j + 3]};
      memcpy(packed + (size_t)(i + j) * LANES, four, 4);
    }
  }
  return scale;
}

/* y[row][out ... out + EK_OUTS) from exact sums[EK_OUTS][16]. */
INLINE void EK(finish)(const ek_matrix *m, int out, const int32_t *sums, const float *scales, int rows, float *y) {
  for (int row = 0; row < rows; row++) {
    float *line = y + (size_t)row * m->out + out;
    for (int i = 0; i < EK_OUTS; i++)
      line[i] = (float)sums[i * LANES + row] * (scales[row] * m->scale[out + i]) + m->bias[out + i];
  }
}

static int EK(linear)(const ek_matrix *m, const float *x, int rows, float *y) {
  int8_t *packed = aligned_alloc(64, (size_t)m->in * LANES);
  if (!packed) return -1;
  for (int first = 0; first < rows; first += LANES) {
    int count = rows - first < LANES ? rows - first : LANES;
    float scales[LANES] = {0};
    memset(packed, 0, (size_t)m->in * LANES);
    for (int row = 0; row < count; row++)
      scales[row] = EK(pack)(x + (size_t)(first + row) * m->in, m->in, packed + row * 4);
    for (int out = 0; out < m->out; out += EK_OUTS) {
      int32_t sums[EK_OUTS * LANES] __attribute__((aligned(64)));
      EK_TILE(packed, m->weight + (size_t)out * m->in, m->in, m->sums + out, sums);
      EK(finish)(m, out, sums, scales, count, y + (size_t)first * m->out);
    }
  }
  free(packed);
  return 0;
}

/* Softmax in place; entries behind `count` up to a multiple of 16 must be there and are set to 0. */
INLINE void EK(softmax)(float *x, int count) {
  float most = x[0];
  for (int i = 1; i < count; i++) most = x[i] > most ? x[i] : most;
  int padded = (count + LANES - 1) / LANES * LANES;
  for (int i = count; i < padded; i++) x[i] = -INFINITY;
  vf sum = {0};
  for (int i = 0; i < padded; i += LANES) {
    vf e = EK(exp)(EK(load)(x + i) - most);
    for (int j = 0; j < LANES; j++)
      if (i + j >= count) e[j] = 0;
    EK(store)(x + i, e);
    sum += e;
  }
  float factor = 1.0f / EK(sum)(sum);
  for (int i = 0; i < padded; i += LANES) EK(store)(x + i, EK(load)(x + i) * factor);
}

INLINE float EK(dot)(const float *a, const float *b, int count) {
  vf s = {0};
  for (int i = 0; i < count; i += LANES) s += EK(load)(a + i) * EK(load)(b + i);
  return EK(sum)(s);
}

INLINE void EK(mix)(const float *weights, const float *values, int stride, int rows, int count, float *result) {
  for (int i = 0; i < count; i += LANES) {
    vf s = {0};
    for (int row = 0; row < rows; row++) s += weights[row] * EK(load)(values + (size_t)row * stride + i);
    EK(store)(result + i, s);
  }
}

static void EK(attention)(const float *qkv, int rows, int width, int heads, float *scores, float *result) {
  int size = width / heads, stride = 3 * width;
  float factor = 1.0f / sqrtf((float)size);
  for (int head = 0; head < heads; head++) {
    const float *query = qkv + head * size, *key = query + width, *value = key + width;
    for (int row = 0; row < rows; row++) {
      for (int other = 0; other < rows; other++)
        scores[other] = EK(dot)(query + (size_t)row * stride, key + (size_t)other * stride, size) * factor;
      EK(softmax)(scores, rows);
      EK(mix)(scores, value, stride, rows, size, result + (size_t)row * width + head * size);
    }
  }
}

static void EK(pooled_attention)(const float *query, const float *keyvalue, const float *bias, int rows,
                                 int width, int heads, float *scores, float *result) {
  int size = width / heads, stride = 2 * width;
  float factor = 1.0f / sqrtf((float)size);
  for (int head = 0; head < heads; head++) {
    const float *key = keyvalue + head * size, *value = key + width;
    for (int row = 0; row < rows; row++)
      scores[row] = EK(dot)(query + head * size, key + (size_t)row * stride, size) * factor + bias[row * heads + head];
    EK(softmax)(scores, rows);
    EK(mix)(scores, value, stride, rows, size, result + head * size);
  }
}

static void EK(linear_float)(const float *weight, const float *bias, int in, int out, const float *x, int rows,
                             float *y) {
  for (int row = 0; row < rows; row++)
    for (int i = 0; i < out; i++)
      y[(size_t)row * out + i] = EK(dot)(x + (size_t)row * in, weight + (size_t)i * in, in) + bias[i];
}

static const ek_table EK(table) = {EK_NAME,  EK(linear),    EK(linear_float),    EK(layer_norm),
                                   EK(gelu), EK(attention), EK(pooled_attention)};
