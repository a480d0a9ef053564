/// A descriptor that ends a wait: signals add up to one, and never block.
#ifndef PLATEAU_WAKE_H
#define PLATEAU_WAKE_H

/// A new descriptor, or -1.
int wake_open(void);
/// Makes the descriptor readable. Safe in a signal handler.
void wake_signal(int descriptor);
/// Takes what was signalled.
void wake_drain(int descriptor);

#endif
