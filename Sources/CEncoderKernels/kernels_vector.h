/* Vectors of 16 values, and what works value by value: exp, GELU, layer normalisation. Part of
   kernels_impl.h. */
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
INLINE vf EK(larger)(vf a, vf b) { return __builtin_elementwise_max(a, b); }

/* To the nearest whole number, ties to even; exact for values below 2^22. */
INLINE vf EK(round)(vf v) { return (v + 12582912.0f) - 12582912.0f; }

INLINE float EK(sum)(vf v) {
  v += __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1);
  v += __builtin_shufflevector(v, v, 4, 5, 6, 7, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
  return (v[0] + v[2]) + (v[1] + v[3]);
}

INLINE float EK(largest)(vf v) {
  v = EK(larger)(v, __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15));
  float most = v[0];
  for (int i = 1; i < 8; i++) most = v[i] > most ? v[i] : most;
  return most;
}

/* e^x by the split x = n ln 2 + r and a polynomial for e^r (Cephes, Moshier 1989); relative error
   below 2e-7. */
INLINE vf EK(exp)(vf x) {
  x = __builtin_elementwise_min(EK(larger)(x, EK(splat)(-87.0f)), EK(splat)(88.0f));
  vf n = EK(round)(x * 1.44269504088896341f);
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
