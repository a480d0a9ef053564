/// A descriptor that ends a wait: signals add up to one, and never block.
#ifndef PLATEAU_WAKE_H
#define PLATEAU_WAKE_H

/// A new descriptor, or -1.
int wake_open(void);
/// Makes the descriptor readable. Safe in a signal handler.
void wake_signal(int descriptor);
/// Takes what was signalled.
void wake_drain(int descriptor);

/// Keeps signals from this thread but those of its own faults, except in `wake_wait`: there they come
/// through. One thread does.
void wake_hold_signals(void);

/// Sleeps until one of the descriptors can be read or has come to its end, and sets those that have
/// not to -1. After a signal, or `milliseconds` (negative: however long it takes), all are -1.
void wake_wait(int *descriptors, int count, int milliseconds);

#endif
