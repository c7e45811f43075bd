// PDF through cairo with a fixed date, so that equal pictures have equal bytes, and with text as text.

#define _GNU_SOURCE
#include "internal.h"

#if ENTENTE_KNOWS_PLUGINS
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

/// Cairo's number of the piece of metadata that holds the date of creation.
enum { CREATION_DATE = 5 };

/// The date that SOURCE_DATE_EPOCH tells (reproducible-builds.org), or else the beginning of 1970.
static const char *creation_date(char *text, size_t size) {
  const char *epoch = getenv("SOURCE_DATE_EPOCH");
  time_t seconds = epoch ? (time_t)strtoll(epoch, NULL, 10) : 0;
  struct tm parts;
  if (!gmtime_r(&seconds, &parts) || !strftime(text, size, "%Y-%m-%dT%H:%M:%SZ", &parts))
    return "1970-01-01T00:00:00Z";
  return text;
}

void entente_date_pdf(GVJ_t *job) {
  void *cairo = dlopen("libcairo.so.2", RTLD_LAZY);
  void *(*target)(void *);
  void (*set_metadata)(void *, int, const char *);
  char date[32];
  if (!cairo || !job->context) return;
  *(void **)&target = dlsym(cairo, "cairo_get_target");
  *(void **)&set_metadata = dlsym(cairo, "cairo_pdf_surface_set_metadata");
  if (target && set_metadata)
    set_metadata(target(job->context), CREATION_DATE, creation_date(date, sizeof date));
}
#endif
