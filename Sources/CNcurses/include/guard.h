/// The terminal's state, and the promise that it is given back: on a normal end, on every signal
/// that ends the program, on a crash of any thread, and while the program is stopped.
#ifndef PLATEAU_GUARD_H
#define PLATEAU_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What signals asked for, as bits of `guard_take`.
enum {
  guard_resized = 1,
  guard_continued = 2,
  guard_stop_asked = 4,
  guard_end_asked = 8,
};

/// Remembers the state of the terminal and takes the signals over; each handler writes to the
/// event descriptor `wake`. 0, or an `errno` value; close it in either case. It comes before
/// ncurses, which takes over the signals that nobody has.
int guard_open(int input, int output, int wake);

/// Whether a terminal is guarded: there can be one at a time.
bool guard_is_open(void);

/// Gives the terminal and the signals back.
void guard_close(void);

/// What is written to leave the screen, also from a signal handler. At most 512 bytes.
void guard_set_leaving(const char *bytes, size_t count);

/// Puts the terminal into the program's mode and holds back standard error. False if a signal
/// asks the program to end: then nothing was done.
bool guard_enter(void);

/// Puts everything back and shows what standard error held back. Does nothing the second time.
void guard_leave(void);

/// Notes whether the mouse is reported, so that leaving switches it off.
void guard_note_mouse(bool on);

/// Whether the screen is the program's at this moment.
bool guard_is_up(void);

/// Writes all of it, unless the terminal is gone or the program was asked to end.
bool guard_write(const char *bytes, size_t count);

/// Writes what the terminal behind `descriptor` takes within a moment, and never waits longer; whether that
/// was all.
bool guard_say(int descriptor, const char *bytes, size_t count);

/// Stops the process group, as Ctrl-Z does, and returns when it goes on. Call it after leaving.
void guard_stop(void);

/// What signals have asked for since the last call. From a request to end on, the program has a moment
/// to close the guard, or is ended.
uint32_t guard_take(void);

/// The signal that asked the program to end, or 0.
int guard_ended_by(void);

/// Keeps signals meant for the process away from this thread, and gives it a stack of its own
/// for its crashes, so that even a stack overflow on it gives the terminal back.
void guard_this_thread(void);

#endif
