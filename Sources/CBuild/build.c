#include "build.h"

const char *build_variant(void) { return BUILD_VARIANT; }
const char *build_commit(void) { return BUILD_COMMIT; }
