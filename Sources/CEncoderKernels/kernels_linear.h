/* Matrix products. Part of kernels_impl.h. */

typedef ek_packed EK(row_of_packed) __attribute__((vector_size(16 * sizeof(ek_packed))));

/* Rounds a row to 8 bits, laid out so that four values of one row lie beside those of the other 15 rows
   of its group: packed[in / 4][16][4]. Returns the row's scale. */
static float EK(pack)(const float *x, int in, ek_packed *packed) {
  vf most = {0};
  for (int i = 0; i < in; i += LANES) most = EK(larger)(most, __builtin_elementwise_abs(EK(load)(x + i)));
  float largest = EK(largest)(most);
  float scale = (largest > 1e-12f ? largest : 1e-12f) / 127.0f;
  for (int i = 0; i < in; i += LANES) {
    vi q = __builtin_convertvector(EK(round)(EK(load)(x + i) / scale), vi);
    EK(row_of_packed) narrow = __builtin_convertvector(q, EK(row_of_packed));
    for (int j = 0; j < LANES; j += 4)
      memcpy(packed + (size_t)(i + j) * LANES, (const ek_packed *)&narrow + j, 4 * sizeof(ek_packed));
  }
  return scale;
}

/* Turns 16 vectors' columns into vectors: four rounds that interleave the first half with the second. */
INLINE void EK(transpose)(vf v[LANES]) {
  for (int round = 0; round < 4; round++) {
    vf next[LANES];
    for (int i = 0; i < 8; i++) {
      next[2 * i] = __builtin_shufflevector(v[i], v[i + 8], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      next[2 * i + 1] = __builtin_shufflevector(v[i], v[i + 8], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    }
    memcpy(v, next, sizeof next);
  }
}

/* y[row][out ... out + 16) from exact sums[16][16]. */
static void EK(finish)(const ek_matrix *m, int out, const int32_t *sums, const float *scales, int rows, float *y) {
  vf values[LANES];
  for (int i = 0; i < LANES; i++) values[i] = __builtin_convertvector(*(const vi *)(sums + i * LANES), vf);
  EK(transpose)(values);
  for (int row = 0; row < rows; row++)
    EK(store)(y + (size_t)row * m->out + out,
              values[row] * (scales[row] * EK(load)(m->scale + out)) + EK(load)(m->bias + out));
}

static int EK(linear)(const ek_matrix *m, const float *x, int rows, float *y) {
  size_t size = (size_t)m->in * LANES * sizeof(ek_packed);
  ek_packed *packed = aligned_alloc(64, size);
  if (!packed) return -1;
  for (int first = 0; first < rows; first += LANES) {
    int count = rows - first < LANES ? rows - first : LANES;
    float scales[LANES] = {0};
    if (count < LANES) memset(packed, 0, size);
    for (int row = 0; row < count; row++)
      scales[row] = EK(pack)(x + (size_t)(first + row) * m->in, m->in, packed + row * 4);
    for (int out = 0; out < m->out; out += LANES) {
      int32_t sums[LANES * LANES] __attribute__((aligned(64)));
      for (int o = 0; o < LANES; o += EK_OUTS)
        EK_TILE(packed, m->weight + (size_t)(out + o) * m->in, m->in, m->sums + out + o, sums + o * LANES);
      EK(finish)(m, out, sums, scales, count, y + (size_t)first * m->out);
    }
  }
  free(packed);
  return 0;
}

INLINE float EK(dot)(const float *a, const float *b, int count) {
  vf s = {0};
  for (int i = 0; i < count; i += LANES) s += EK(load)(a + i) * EK(load)(b + i);
  return EK(sum)(s);
}

static void EK(linear_float)(const float *weight, const float *bias, int in, int out, const float *x, int rows,
                             float *y) {
  for (int row = 0; row < rows; row++)
    for (int i = 0; i < out; i++)
      y[(size_t)row * out + i] = EK(dot)(x + (size_t)row * in, weight + (size_t)i * in, in) + bias[i];
}
