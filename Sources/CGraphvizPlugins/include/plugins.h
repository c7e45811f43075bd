#ifndef ENTENTE_PLUGINS_H
#define ENTENTE_PLUGINS_H

struct GVC_s;

/// A context whose text measuring needs neither fonts nor their configuration, for the release of
/// Graphviz whose plugin interface this was written against; a stock context for all others.
///
/// Engines and PNG are loaded on demand. `stock` asks for the stock context.
struct GVC_s *entente_context(int stock);

/// Makes a layout engine known to the context; returns 0 when it is.
int entente_load_engine(struct GVC_s *context, const char *engine);

/// Makes the devices for PNG and PDF known to the context; returns 0 when they are.
int entente_load_cairo(struct GVC_s *context);

/// Sets an attribute of a graph, node or edge to an HTML-like label.
void entente_set_html(void *object, const char *name, const char *value);

/// Width of UTF-8 text in a Helvetica-like font of the given size, in the unit of the size.
double entente_text_width(const char *text, double size, int bold);

/// Whether the widths of all of the text's characters are known rather than estimated.
int entente_text_is_known(const char *text);

/// The file of the font in which bitmaps and PDF are set; NULL when the system chooses one.
const char *entente_font_file(void);

/// The outlines of UTF-8 text as data of an SVG path, in the unit of the size: it begins at 0 on the
/// base line, *y* grows downwards, and it is as wide as measured. NULL when the font lacks a character
/// or there is none; otherwise to be freed.
char *entente_text_outlines(const char *text, double size, int bold);

#endif
