/// The only C of Plateau: what ncurses and signal handlers cannot be asked for from Swift.
///
/// No ncurses header is included here, so none of its macros, globals and short names reach
/// Swift. Everything but `guard_this_thread` belongs to the one thread that draws.
#ifndef PLATEAU_CNCURSES_H
#define PLATEAU_CNCURSES_H

#include "guard.h"
#include "screen.h"
#include "wake.h"

#endif
