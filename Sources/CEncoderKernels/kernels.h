/* Which functions serve an instruction set. */
#include "encoder_kernels.h"

typedef struct {
  const char *name;
  int (*linear)(const ek_matrix *, const float *, int, float *);
  void (*linear_float)(const float *, const float *, int, int, const float *, int, float *);
  void (*layer_norm)(float *, const float *, const float *, const float *, int, int, float);
  void (*gelu)(float *, int);
  void (*attention)(const float *, int, int, int, float *, float *);
  void (*pooled_attention)(const float *, const float *, const float *, int, int, int, float *, float *);
} ek_table;

const ek_table *ek_plain(void);
const ek_table *ek_avx2(void);
const ek_table *ek_avx512(void);
