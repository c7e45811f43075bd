// Contexts: which of the library's plugins are loaded, and when.

#define _GNU_SOURCE
#include "internal.h"

#if ENTENTE_KNOWS_PLUGINS
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int is_own;

/// The stock renderer whose text drawing is replaced, and what it is replaced in.
static gvrender_engine_t *stock_renderer, png_renderer, pdf_renderer;
static gvtextlayout_engine_t *stock_text;

/// Finds a stock plugin in the folder `graphviz` beside the library.
static gvplugin_library_t *load(const char *name) {
  Dl_info library;
  char folder[PATH_MAX], path[PATH_MAX + 64], symbol[64];
  if (!dladdr(dlsym(RTLD_DEFAULT, "gvContext"), &library) || !library.dli_fname) return NULL;
  if (!realpath(library.dli_fname, folder)) return NULL;
  char *slash = strrchr(folder, '/');
  if (!slash) return NULL;
  *slash = 0;
  snprintf(path, sizeof path, "%s/graphviz/libgvplugin_%s.so.6", folder, name);
  snprintf(symbol, sizeof symbol, "gvplugin_%s_LTX_library", name);
  void *handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
  return handle ? (gvplugin_library_t *)dlsym(handle, symbol) : NULL;
}

static GVC_t *own_context(void) {
  static lt_symlist_t builtins[4];
  gvplugin_library_t *core = load("core"), *dot = load("dot_layout");
  if (!core || !dot) return NULL;
  builtins[0] = (lt_symlist_t){"gvplugin_entente_LTX_library", &entente_text_library};
  builtins[1] = (lt_symlist_t){"gvplugin_core_LTX_library", core};
  builtins[2] = (lt_symlist_t){"gvplugin_dot_layout_LTX_library", dot};
  GVC_t *context = gvContextPlugins(builtins, 0);
  if (context && !strcmp(gvcVersion(context), ENTENTE_KNOWN_RELEASE)) return context;
  if (context) gvFreeContext(context);
  return NULL;
}

/// Draws text through Pango, smaller where the font that it finds is wider than measured.
static void draw_through_pango(GVJ_t *job, pointf point, const textspan_t *span) {
  textspan_t copy = *span;
  textfont_t font = *span->font;
  copy.font = &font;
  for (int attempt = 0; attempt < 2; attempt++) {
    copy.layout = NULL;
    if (!stock_text->textlayout(&copy, NULL) || !copy.layout) break;
    double excess = span->size.x > 2 ? copy.size.x / span->size.x : 1;
    if (attempt || excess <= 1) break;
    if (copy.free_layout) copy.free_layout(copy.layout);
    font.size /= excess;
  }
  if (!copy.layout) return;
  copy.yoffset_centerline = span->yoffset_centerline;
  stock_renderer->textspan(job, point, &copy);
  if (copy.free_layout) copy.free_layout(copy.layout);
}

static void draw_outlines(GVJ_t *job, pointf point, textspan_t *span) {
  if (!entente_draw_text(job, point, span, 1)) draw_through_pango(job, point, span);
}

static void draw_text(GVJ_t *job, pointf point, textspan_t *span) {
  if (!entente_draw_text(job, point, span, 0)) draw_through_pango(job, point, span);
}

static void begin_pdf_page(GVJ_t *job) {
  stock_renderer->begin_page(job);
  entente_date_pdf(job);
}

static gvplugin_installed_t renderers[] = {
    {0, "entente", 100, &png_renderer, NULL}, {0, "cairo", 100, &pdf_renderer, NULL}, {0}};
static gvdevice_engine_t device = {NULL, entente_write_png, NULL};
static gvdevice_features_t device_features = {
    GVDEVICE_BINARY_FORMAT | GVDEVICE_DOES_TRUECOLOR, {0, 0}, {0, 0}, {96, 96}};
static gvdevice_features_t pdf_features;
static gvplugin_installed_t devices[] = {
    {0, "png:entente", 100, &device, &device_features}, {0, "pdf:cairo", 100, NULL, NULL}, {0}};
static gvplugin_api_t apis[] = {{API_render, renderers}, {API_device, devices}, {0}};
static gvplugin_library_t cairo_library = {(char *)"entente", apis};

static void adopt(const gvplugin_api_t *api) {
  for (gvplugin_installed_t *type = api->types; type->type; type++) {
    if (api->api == API_textlayout) stock_text = type->engine;
    if (api->api == API_render && !strcmp(type->type, "cairo")) {
      stock_renderer = type->engine;
      renderers[0].features = renderers[1].features = type->features;
      renderers[0].id = renderers[1].id = type->id;
    }
    if (api->api == API_device && !strcmp(type->type, devices[1].type)) {
      devices[1] = *type;
      pdf_features = *(gvdevice_features_t *)type->features;
      pdf_features.default_margin = (pointf){0, 0};
      devices[1].features = &pdf_features;
    }
  }
}

int entente_load_cairo(GVC_t *context) {
  if (!is_own || stock_renderer) return 0;
  gvplugin_library_t *pango = load("pango");
  if (!pango) return -1;
  for (gvplugin_api_t *api = pango->apis; api->types; api++) adopt(api);
  if (!stock_text || !stock_renderer) return -1;
  png_renderer = pdf_renderer = *stock_renderer;
  png_renderer.textspan = draw_outlines;
  pdf_renderer.textspan = draw_text;
  pdf_renderer.begin_page = begin_pdf_page;
  gvAddLibrary(context, &cairo_library);
  return 0;
}

int entente_load_engine(GVC_t *context, const char *engine) {
  static int loaded;
  if (!is_own || loaded || !strcmp(engine, "dot")) return 0;
  gvplugin_library_t *neato = load("neato_layout");
  if (!neato) return -1;
  gvAddLibrary(context, neato);
  loaded = 1;
  return 0;
}

GVC_t *entente_context(int stock) {
  GVC_t *context = stock || strcmp(PACKAGE_VERSION, ENTENTE_KNOWN_RELEASE) ? NULL : own_context();
  is_own = context != NULL;
  return context ? context : gvContext();
}
#else
GVC_t *entente_context(int stock) {
  (void)stock;
  return gvContext();
}
int entente_load_cairo(GVC_t *context) { return context ? 0 : -1; }
int entente_load_engine(GVC_t *context, const char *engine) { return context && engine ? 0 : -1; }
#endif
