#ifndef ENTENTE_PLUGINS_INTERNAL_H
#define ENTENTE_PLUGINS_INTERNAL_H

#include <stdint.h>
#include <string.h>

#include <gvc.h>
#if __has_include(<gvplugin_textlayout.h>) && __has_include(<graphviz_version.h>)
#include <graphviz_version.h>
#include <gvplugin_device.h>
#include <gvplugin_render.h>
#include <gvplugin_textlayout.h>
#endif

#include "plugins.h"

// Releases up to 2.43 guard their headers by names, later ones, whose plugin structures differ, by
// `#pragma once`. Debian and Ubuntu ship 2.43.
#ifdef GVPLUGIN_TEXTLAYOUT_H
#define ENTENTE_KNOWS_PLUGINS 1
#else
#define ENTENTE_KNOWS_PLUGINS 0
#endif

/// The release whose plugin structures are known.
#define ENTENTE_KNOWN_RELEASE "2.43.0"

/// Reads a code point of valid UTF-8 and steps over it; 0 at the end.
static inline uint32_t next_scalar(const unsigned char **text) {
  const unsigned char *p = *text;
  uint32_t c = *p;
  if (!c) return 0;
  p++;
  int more = c < 0xc0 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
  if (more) c &= 0x3fu >> more;
  while (more-- > 0 && (*p & 0xc0) == 0x80) c = c << 6 | (*p++ & 0x3fu);
  *text = p;
  return c;
}

#if ENTENTE_KNOWS_PLUGINS
/// Whether a piece of text is set in bold.
static inline int is_bold(const textspan_t *span) {
  return (span->font->flags & HTML_BF) || (span->font->name && strstr(span->font->name, "Bold"));
}

/// Measures text by the built-in widths.
extern gvplugin_library_t entente_text_library;

/// Draws a piece of text on a cairo context at a point, without Pango: as outlines, or as text that
/// can be selected. Returns 0 when a character is not in the font, or no font is found.
int entente_draw_text(GVJ_t *job, pointf point, const textspan_t *span, int as_outlines);

/// A face of the font of pictures and the options it is drawn with, both cairo's.
struct entente_face {
  void *font, *options;
};

/// Finds the face for a text. Returns 0 when a character is not in the font, or no font is found.
int entente_open_face(const char *text, int bold, struct entente_face *face);

/// Gives a job's PDF a date that does not depend on the clock.
void entente_date_pdf(GVJ_t *job);

/// Writes a job's picture as PNG.
void entente_write_png(GVJ_t *job);
#endif

#endif
