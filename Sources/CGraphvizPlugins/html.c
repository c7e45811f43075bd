// HTML-like labels without a parser, by the function that a release has for it.

#define _GNU_SOURCE
#include <dlfcn.h>

#include "internal.h"

typedef int (*set_function)(void *, char *, const char *, const char *);
typedef int (*free_function)(Agraph_t *, const char *);

void entente_set_html(void *object, const char *name, const char *value) {
  set_function set = (set_function)dlsym(RTLD_DEFAULT, "agsafeset_html");
  if (set) {
    set(object, (char *)name, value, "");
    return;
  }
  // Releases without that function tell markup from text by where the string came from.
  Agraph_t *graph = agraphof(object);
  char *text = agstrdup_html(graph, (char *)value);
  agsafeset(object, (char *)name, text, (char *)"");
  free_function release = (free_function)(void *)agstrfree;
  release(graph, text);
}
