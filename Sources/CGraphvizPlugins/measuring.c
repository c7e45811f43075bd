// Text measuring by built-in widths: the same layout on every machine, with or without fonts.

#include "internal.h"
#include "metrics.h"

/// A stretch of code points whose widths are tabulated.
struct block {
  uint32_t start, end;
  const unsigned short *regular, *bold;
};

static const struct block blocks[] = {
    {0x20, 0x250, regular_20, bold_20},
    {0x370, 0x530, regular_370, bold_370},
    {0x1e00, 0x1f00, regular_1e00, bold_1e00},
    {0x2000, 0x2070, regular_2000, bold_2000},
};

static int is_wide(uint32_t c) {
  return (c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7a4) ||
         (c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff00 && c < 0xff61) ||
         c >= 0x1f000;
}

/// Tabulated width, or 0.
static unsigned known_width(uint32_t c, int bold) {
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
    if (c >= blocks[i].start && c < blocks[i].end)
      return (bold ? blocks[i].bold : blocks[i].regular)[c - blocks[i].start];
  return 0;
}

static unsigned width(uint32_t c, int bold) {
  unsigned known = known_width(c, bold);
  if (known) return known;
  if (c < 0x20 || (c >= 0x300 && c < 0x370)) return 0;
  return is_wide(c) ? 1000 : 620;
}

double entente_text_width(const char *text, double size, int bold) {
  const unsigned char *p = (const unsigned char *)text;
  uint64_t sum = 0;
  for (uint32_t c; (c = next_scalar(&p));) sum += width(c, bold);
  return (double)sum * size / 1000;
}

int entente_text_is_known(const char *text) {
  const unsigned char *p = (const unsigned char *)text;
  for (uint32_t c; (c = next_scalar(&p));)
    if (!known_width(c, 0)) return 0;
  return 1;
}

#if ENTENTE_KNOWS_PLUGINS
static boolean measure(textspan_t *span, char **path) {
  double size = span->font->size;
  if (path) *path = (char *)"[built-in widths]";
  span->layout = NULL;
  span->free_layout = NULL;
  span->size.x = entente_text_width(span->str ? span->str : "", size, is_bold(span));
  span->size.y = size * 1.2;
  span->yoffset_layout = size * 0.905;
  // Puts capitals in the middle of the line. The library sets HTML-like labels, the only ones with
  // flags, a little higher than plain ones.
  span->yoffset_centerline = size * (span->font->flags ? -0.04 : 0.05);
  return TRUE;
}

static gvtextlayout_engine_t engine = {measure};
static gvplugin_installed_t types[] = {{0, "textlayout", 100, &engine, NULL}, {0}};
static gvplugin_api_t apis[] = {{API_textlayout, types}, {0}};
gvplugin_library_t entente_text_library = {(char *)"entente", apis};
#endif
