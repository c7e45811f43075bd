/* The kernels of each instruction set; a file defines its own where its machine is compiled for. */
#include "encoder_kernels.h"

const ek_kernels *ek_plain(void);
const ek_kernels *ek_avx2(void);
const ek_kernels *ek_avx512(void);
const ek_kernels *ek_neon(void);
const ek_kernels *ek_neon_dot(void);
