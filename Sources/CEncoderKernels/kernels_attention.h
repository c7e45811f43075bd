/* Softmax attention. Part of kernels_impl.h. */

INLINE int EK(padded)(int count) { return (count + LANES - 1) / LANES * LANES; }

/* Softmax in place; entries behind `count` up to a multiple of 16 must be there and are set to 0. */
INLINE void EK(softmax)(float *x, int count) {
  int padded = EK(padded)(count);
  for (int i = count; i < padded; i++) x[i] = -INFINITY;
  vf most = EK(load)(x), sum = {0};
  for (int i = LANES; i < padded; i += LANES) most = EK(larger)(most, EK(load)(x + i));
  float largest = EK(largest)(most);
  for (int i = 0; i < padded; i += LANES) EK(store)(x + i, EK(exp)(EK(load)(x + i) - largest));
  for (int i = count; i < padded; i++) x[i] = 0;
  for (int i = 0; i < padded; i += LANES) sum += EK(load)(x + i);
  float factor = 1.0f / EK(sum)(sum);
  for (int i = 0; i < padded; i += LANES) EK(store)(x + i, EK(load)(x + i) * factor);
}

/* The sum of rows of values, each times its weight. */
INLINE void EK(mix)(const float *weights, const float *values, int stride, int rows, int count, float *result) {
  for (int i = 0; i < count; i += LANES) {
    vf even = {0}, odd = {0};
    for (int row = 0; row + 1 < rows; row += 2) {
      const float *value = values + (size_t)row * stride + i;
      even += weights[row] * EK(load)(value);
      odd += weights[row + 1] * EK(load)(value + stride);
    }
    if (rows % 2) even += weights[rows - 1] * EK(load)(values + (size_t)(rows - 1) * stride + i);
    EK(store)(result + i, even + odd);
  }
}

/* keys[size][padded rows] from rows of keys: 16 scores then come out of one vector. */
static void EK(turn_keys)(const float *key, int stride, int rows, int size, float *keys) {
  int padded = EK(padded)(rows);
  for (int first = 0; first < padded; first += LANES)
    for (int i = 0; i < size; i += LANES) {
      vf block[LANES];
      for (int row = 0; row < LANES; row++)
        block[row] = first + row < rows ? EK(load)(key + (size_t)(first + row) * stride + i) : EK(splat)(0);
      EK(transpose)(block);
      for (int j = 0; j < LANES; j++) EK(store)(keys + (size_t)(i + j) * padded + first, block[j]);
    }
}

static void EK(attention)(const float *qkv, int rows, int width, int heads, float *scratch, float *result) {
  int size = width / heads, stride = 3 * width, padded = EK(padded)(rows);
  float factor = 1.0f / sqrtf((float)size);
  float *scores = scratch, *keys = scratch + padded;
  for (int head = 0; head < heads; head++) {
    const float *query = qkv + head * size, *value = query + 2 * width;
    EK(turn_keys)(query + width, stride, rows, size, keys);
    for (int row = 0; row < rows; row++, query += stride) {
      for (int other = 0; other < padded; other += LANES) {
        vf sum = {0};
        for (int i = 0; i < size; i++) sum += query[i] * EK(load)(keys + (size_t)i * padded + other);
        EK(store)(scores + other, sum * factor);
      }
      EK(softmax)(scores, rows);
      EK(mix)(scores, value, stride, rows, size, result + (size_t)row * width + head * size);
    }
  }
}

static void EK(pooled_attention)(const float *query, const float *keyvalue, const float *bias, int rows,
                                 int width, int heads, float *scratch, float *result) {
  int size = width / heads, stride = 2 * width;
  float factor = 1.0f / sqrtf((float)size);
  for (int head = 0; head < heads; head++) {
    const float *key = keyvalue + head * size, *value = key + width;
    for (int row = 0; row < rows; row++)
      scratch[row] = EK(dot)(query + head * size, key + (size_t)row * stride, size) * factor + bias[row * heads + head];
    EK(softmax)(scratch, rows);
    EK(mix)(scratch, value, stride, rows, size, result + head * size);
  }
}
