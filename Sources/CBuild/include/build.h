#ifndef BUILD_H
#define BUILD_H

// What this build is. Functions, not macros: only what stands behind them is compiled anew for another commit.

/// The processor that it is for, as `-march` calls it.
const char *build_variant(void);

/// The commit that it is of, with a + if files had changed since; empty where that was not said.
const char *build_commit(void);

#endif
