#include "plugins.h"
void entente_plugins(void) {}
