// Text as outlines: what cairo makes of it, as data of an SVG path.

#define _GNU_SOURCE
#include "internal.h"

#if ENTENTE_KNOWS_PLUGINS
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// Cairo's public structures of paths and of the extents of text.
typedef union {
  struct {
    int type, length;
  } header;
  struct {
    double x, y;
  } point;
} element_t;
typedef struct {
  int status;
  element_t *data;
  int num_data;
} path_t;
typedef struct {
  double x_bearing, y_bearing, width, height, x_advance, y_advance;
} extents_t;

/// Cairo's number of bitmaps with 8 bits of alpha.
enum { FORMAT_A8 = 2 };

static struct {
  void *(*cairo_image_surface_create)(int, int, int);
  void *(*cairo_create)(void *);
  void (*cairo_destroy)(void *);
  void (*cairo_surface_destroy)(void *);
  void (*cairo_set_font_face)(void *, void *);
  void (*cairo_set_font_options)(void *, void *);
  void (*cairo_set_font_size)(void *, double);
  void (*cairo_text_extents)(void *, const char *, extents_t *);
  void (*cairo_move_to)(void *, double, double);
  void (*cairo_text_path)(void *, const char *);
  path_t *(*cairo_copy_path)(void *);
  void (*cairo_path_destroy)(path_t *);
} library;

#define FIND(name) ((*(void **)&library.name = dlsym(cairo, #name)) != NULL)

static int find_functions(void) {
  void *cairo = dlopen("libcairo.so.2", RTLD_LAZY);
  return cairo && FIND(cairo_image_surface_create) && FIND(cairo_create) && FIND(cairo_destroy) &&
         FIND(cairo_surface_destroy) && FIND(cairo_set_font_face) && FIND(cairo_set_font_options) &&
         FIND(cairo_set_font_size) && FIND(cairo_text_extents) && FIND(cairo_move_to) &&
         FIND(cairo_text_path) && FIND(cairo_copy_path) && FIND(cairo_path_destroy);
}

/// Writes points with two decimals behind the letter of a command; *x* is scaled.
static void write_points(FILE *out, char command, const element_t *points, int count, double scale) {
  fputc(command, out);
  for (int i = 0; i < count; i++)
    fprintf(out, "%s%.2f,%.2f", i ? " " : "", points[i].point.x * scale, points[i].point.y);
}

static char *write_path(const path_t *path, double scale) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  if (!out) return NULL;
  for (int i = 0; i < path->num_data; i += path->data[i].header.length) {
    const element_t *points = &path->data[i + 1];
    switch (path->data[i].header.type) {
      case 0: write_points(out, 'M', points, 1, scale); break;
      case 1: write_points(out, 'L', points, 1, scale); break;
      case 2: write_points(out, 'C', points, 3, scale); break;
      default: fputc('Z', out);
    }
  }
  fclose(out);
  return text;
}

char *entente_text_outlines(const char *text, double size, int bold) {
  struct entente_face face;
  if (!entente_open_face(text, bold, &face) || !find_functions()) return NULL;
  void *surface = library.cairo_image_surface_create(FORMAT_A8, 1, 1);
  void *cairo = library.cairo_create(surface);
  extents_t extents;
  library.cairo_set_font_face(cairo, face.font);
  library.cairo_set_font_options(cairo, face.options);
  library.cairo_set_font_size(cairo, size);
  library.cairo_text_extents(cairo, text, &extents);
  library.cairo_move_to(cairo, 0, 0);
  library.cairo_text_path(cairo, text);
  path_t *path = library.cairo_copy_path(cairo);
  double width = entente_text_width(text, size, bold);
  char *data = write_path(path, extents.x_advance > 0 ? width / extents.x_advance : 1);
  library.cairo_path_destroy(path);
  library.cairo_destroy(cairo);
  library.cairo_surface_destroy(surface);
  return data;
}
#else
char *entente_text_outlines(const char *text, double size, int bold) {
  (void)text, (void)size, (void)bold;
  return NULL;
}
#endif
