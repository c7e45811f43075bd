#ifndef ENTENTE_CGRAPHVIZ_H
#define ENTENTE_CGRAPHVIZ_H

// What Swift cannot say to libgvc and libcgraph: macros, variadic functions, parameters that lack
// `const`, and mutable globals. The wrappers compile with every release from 2.42 on.

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gvc.h>

/// A new, empty graph; nil when memory runs out.
static inline Agraph_t *entente_graph(int directed) {
  return agopen((char *)"relations", directed ? Agdirected : Agundirected, NULL);
}

static inline Agnode_t *entente_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *entente_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head,
                                     const char *name) {
  return agedge(graph, tail, head, (char *)name, 1);
}

static inline Agraph_t *entente_subgraph(Agraph_t *graph, const char *name) {
  return agsubg(graph, (char *)name, 1);
}

static inline void entente_add(Agraph_t *subgraph, Agnode_t *node) { agsubnode(subgraph, node, 1); }

// The kinds of object, with one type in all releases.
static const int entente_graph_kind = AGRAPH, entente_node_kind = AGNODE, entente_edge_kind = AGEDGE;

/// Declares an attribute of a kind of object, with its default.
static inline void entente_declare(Agraph_t *graph, int kind, const char *name, const char *value) {
  agattr(graph, kind, (char *)name, (char *)value);
}

static inline void entente_set(void *object, const char *name, const char *value) {
  agsafeset(object, (char *)name, (char *)value, (char *)"");
}

/// Renders a graph that is laid out; the length is `unsigned` in old releases and `size_t` in new.
static inline int entente_render(GVC_t *context, Agraph_t *graph, const char *format, char **bytes,
                                 size_t *count) {
  union {
    unsigned int narrow;
    size_t wide;
  } length = {.wide = 0};
  int status = gvRenderData(context, graph, format, bytes, (void *)&length);
  *count = length.wide;
  return status;
}

/// Writes a graph, laid out or not, in the DOT language; the bytes are to be freed.
static inline int entente_write(Agraph_t *graph, char **bytes, size_t *count) {
  FILE *stream = open_memstream(bytes, count);
  if (!stream) return -1;
  int status = agwrite(graph, stream);
  return fclose(stream) ? -1 : status;
}

/// Sets the resolution of pictures rendered from now on; 0 is the format's own.
static inline void entente_set_resolution(Agraph_t *graph, double dpi) {
  GD_drawing(graph)->dpi = dpi;
}

static inline boxf entente_bounds(Agraph_t *graph) { return GD_bb(graph); }
static inline pointf entente_position(Agnode_t *node) { return ND_coord(node); }
static inline double entente_width(Agnode_t *node) { return ND_width(node) * 72; }
static inline double entente_height(Agnode_t *node) { return ND_height(node) * 72; }

/// How many Bézier curves an edge has.
static inline size_t entente_curve_count(Agedge_t *edge) {
  return ED_spl(edge) ? (size_t)ED_spl(edge)->size : 0;
}

static inline bezier entente_curve(Agedge_t *edge, size_t index) {
  return ED_spl(edge)->list[index];
}

/// Makes layouts that draw random numbers repeatable.
static inline void entente_seed(void) {
  srand(1);
  srand48(1);
}

/// Grows the library's static message buffer. Up to 2.43 a handler that is given a message longer
/// than that buffer crashes in `vsnprintf`; a long message without conversions grows it safely.
static inline void entente_grow_message_buffer(size_t count) {
  char *text = malloc(count + 1);
  if (!text) return;
  memset(text, ' ', count);
  text[count] = 0;
  agerr(AGWARN, text);
  free(text);
}

#endif
