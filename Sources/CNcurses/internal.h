/// What the parts of the guard share.
#ifndef PLATEAU_INTERNAL_H
#define PLATEAU_INTERNAL_H

#include <signal.h>

#include "guard.h"

/// Runs `body` for each `signal` of an array.
#define each(list, body) \
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) { int signal = list[i]; body; }

/// Gives the screen back if it is the program's; returns when it is the user's. Safe in a
/// handler. All signals must be blocked.
void give_back(void);

/// Takes the signals over; each handler writes to `wake`.
void take_signals(int wake);
void give_signals_back(void);

/// Gives this thread a stack for its signal handlers.
void give_this_thread_a_stack(void);

#endif
