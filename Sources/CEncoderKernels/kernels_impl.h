/* The kernels, compiled once for each instruction set. The including file defines

     EK(name)   gives each function its suffix
     EK_NAME    the set's name
     ek_packed  the type in which rounded values are laid out, 8 or 16 bits
     EK_OUTS    how many outputs EK_TILE sums at once; divides 16
     EK_TILE    (packed, weight, in, row_sums, sums): the sums of products of 16 rows, packed as in
                kernels_linear.h, with EK_OUTS rows of weights, to sums[EK_OUTS][16]

   Vectors are the compiler's portable ones; it splits them where the machine's are shorter. */
#pragma clang diagnostic ignored "-Wpsabi"
#include "kernels_vector.h"
#include "kernels_linear.h"
#include "kernels_attention.h"

static const ek_kernels EK(kernels) = {EK_NAME,  EK(linear),    EK(linear_float),    EK(layer_norm),
                                       EK(gelu), EK(attention), EK(pooled_attention)};
