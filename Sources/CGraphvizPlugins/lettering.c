// Text of pictures straight from a font file: FreeType and cairo, without Pango and the start-up
// of fontconfig, for all text whose characters the font has.

#define _GNU_SOURCE
#include "internal.h"

#if ENTENTE_KNOWS_PLUGINS
#include <dlfcn.h>
#include <unistd.h>

/// Regular and bold files, best first: the widths of the first are the built-in ones.
static const char *const fonts[][2] = {
    {"/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf",
     "/usr/share/fonts/truetype/liberation2/LiberationSans-Bold.ttf"},
    {"/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
     "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"},
    {"/usr/share/fonts/liberation-sans/LiberationSans-Regular.ttf",
     "/usr/share/fonts/liberation-sans/LiberationSans-Bold.ttf"},
    {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
     "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"},
};

// Cairo's public structure of the extents of text.
typedef struct {
  double x_bearing, y_bearing, width, height, x_advance, y_advance;
} extents_t;

/// The functions used, found at run time: a machine without them draws through Pango.
static struct {
  int tried;
  const char *file;
  void *faces[2], *cairo_faces[2], *options;
  int (*FT_Init_FreeType)(void **);
  int (*FT_New_Face)(void *, const char *, long, void **);
  unsigned (*FT_Get_Char_Index)(void *, unsigned long);
  void *(*cairo_ft_font_face_create_for_ft_face)(void *, int);
  void *(*cairo_font_options_create)(void);
  void (*cairo_font_options_set_hint_metrics)(void *, int);
  void (*cairo_font_options_set_hint_style)(void *, int);
  void (*cairo_font_options_set_antialias)(void *, int);
  void (*cairo_set_font_options)(void *, void *);
  void (*cairo_set_font_face)(void *, void *);
  void (*cairo_set_font_size)(void *, double);
  void (*cairo_move_to)(void *, double, double);
  void (*cairo_text_path)(void *, const char *);
  void (*cairo_fill)(void *);
  void (*cairo_show_text)(void *, const char *);
  void (*cairo_text_extents)(void *, const char *, extents_t *);
  void (*cairo_set_source_rgba)(void *, double, double, double, double);
} library;

/// Finds a function by its own name.
#define FIND(handle, name) ((*(void **)&library.name = dlsym(handle, #name)) != NULL)

static int find_functions(void) {
  void *freetype = dlopen("libfreetype.so.6", RTLD_LAZY), *cairo = dlopen("libcairo.so.2", RTLD_LAZY);
  return freetype && cairo && FIND(freetype, FT_Init_FreeType) && FIND(freetype, FT_New_Face) &&
         FIND(freetype, FT_Get_Char_Index) && FIND(cairo, cairo_ft_font_face_create_for_ft_face) &&
         FIND(cairo, cairo_font_options_create) && FIND(cairo, cairo_font_options_set_hint_metrics) &&
         FIND(cairo, cairo_font_options_set_hint_style) &&
         FIND(cairo, cairo_font_options_set_antialias) && FIND(cairo, cairo_set_font_options) &&
         FIND(cairo, cairo_set_font_face) && FIND(cairo, cairo_set_font_size) &&
         FIND(cairo, cairo_move_to) && FIND(cairo, cairo_text_path) && FIND(cairo, cairo_fill) &&
         FIND(cairo, cairo_show_text) && FIND(cairo, cairo_text_extents) && FIND(cairo, cairo_set_source_rgba);
}

/// Opens the first pair of fonts that is there, with unhinted widths and grey edges.
static int open_fonts(void) {
  void *freetype = NULL;
  if (library.tried) return library.options != NULL;
  library.tried = 1;
  if (!find_functions() || library.FT_Init_FreeType(&freetype)) return 0;
  for (size_t i = 0; i < sizeof fonts / sizeof *fonts; i++) {
    if (access(fonts[i][0], R_OK) || access(fonts[i][1], R_OK)) continue;
    for (int bold = 0; bold < 2; bold++) {
      if (library.FT_New_Face(freetype, fonts[i][bold], 0, &library.faces[bold])) return 0;
      library.cairo_faces[bold] =
          library.cairo_ft_font_face_create_for_ft_face(library.faces[bold], 0);
    }
    library.file = fonts[i][0];
    library.options = library.cairo_font_options_create();
    library.cairo_font_options_set_hint_metrics(library.options, 1);
    library.cairo_font_options_set_hint_style(library.options, 1);
    library.cairo_font_options_set_antialias(library.options, 2);
    return 1;
  }
  return 0;
}

/// Whether the font has a glyph for each character and no character needs shaping.
static int has_glyphs(void *face, const char *text) {
  const unsigned char *p = (const unsigned char *)text;
  for (uint32_t c; (c = next_scalar(&p));) {
    int simple = c < 0x300 || (c >= 0x370 && c < 0x530) || (c >= 0x1e00 && c < 0x2070);
    if (!simple || !library.FT_Get_Char_Index(face, c)) return 0;
  }
  return 1;
}

const char *entente_font_file(void) { return open_fonts() ? library.file : NULL; }

int entente_open_face(const char *text, int bold, struct entente_face *face) {
  if (!open_fonts() || !has_glyphs(library.faces[bold ? 1 : 0], text)) return 0;
  *face = (struct entente_face){library.cairo_faces[bold ? 1 : 0], library.options};
  return 1;
}

int entente_draw_text(GVJ_t *job, pointf point, const textspan_t *span, int as_outlines) {
  if (!span->str || (span->font->flags & ~(unsigned)HTML_BF) || !open_fonts()) return 0;
  int bold = is_bold(span) ? 1 : 0;
  if (!has_glyphs(library.faces[bold], span->str)) return 0;
  void *cairo = job->context;
  const double *ink = job->obj->pencolor.u.RGBA;
  double size = span->font->size;
  extents_t extents;
  library.cairo_set_source_rgba(cairo, ink[0], ink[1], ink[2], ink[3]);
  library.cairo_set_font_face(cairo, library.cairo_faces[bold]);
  library.cairo_set_font_options(cairo, library.options);
  library.cairo_set_font_size(cairo, size);
  library.cairo_text_extents(cairo, span->str, &extents);
  // A wider font than the measured one is set smaller, so that text stays in its box.
  if (extents.x_advance > span->size.x && span->size.x > 0) {
    size *= span->size.x / extents.x_advance;
    library.cairo_set_font_size(cairo, size);
    extents.x_advance = span->size.x;
  }
  double shift = span->just == 'r' ? 1 : span->just == 'l' ? 0 : 0.5;
  library.cairo_move_to(cairo, point.x - shift * extents.x_advance,
                        -point.y - span->yoffset_centerline);
  // In bitmaps glyphs would be set at whole pixels, which makes gaps in small text.
  if (as_outlines) {
    library.cairo_text_path(cairo, span->str);
    library.cairo_fill(cairo);
  } else {
    library.cairo_show_text(cairo, span->str);
  }
  return 1;
}
#else
const char *entente_font_file(void) { return NULL; }
#endif
