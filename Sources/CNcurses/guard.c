#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

/// Whose screen it is. A handler that finds `giving_back` in another thread waits for it: dying
/// at once would end the process in the middle of it.
enum { theirs, ours, giving_back };
static atomic_int screen_is = theirs;

static atomic_bool mouse_reported, writing, gone;

static int terminal = -1, input_terminal = -1;
/// Whether writing to `terminal` waits when it is full.
static bool terminal_waits;
static struct termios before, during;

static char leaving[512];
static size_t leaving_count;

/// The real standard error, and the file that holds back what is written to it meanwhile: a
/// trap's message in the middle of the screen would be lost with it.
static int real_errors = -1, held_errors = -1;

/// How long the terminal has to take something, in milliseconds.
enum { patience = 400 };

static const char mouse_off[] = "\033[?1006l\033[?1000l";
/// CAN ends an escape sequence that was cut short.
static const char cut_short[] = "\030\033[?2026l";

// MARK: - Giving the terminal back

static long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// Writes what the terminal takes within so many milliseconds: a handler must not wait for ever. One that
/// `waits` in a write gets it byte by byte: there is room for one when it says that there is room.
static bool put(int descriptor, bool waits, const char *bytes, size_t count, int milliseconds) {
  long end = milliseconds_now() + milliseconds;
  while (count > 0) {
    long left = end - milliseconds_now();
    struct pollfd room = {.fd = descriptor, .events = POLLOUT};
    int ready = poll(&room, 1, left > 0 ? (int)left : 0);
    if (ready == 0 || (ready > 0 && (room.revents & POLLOUT) == 0)) return false;
    ssize_t done = ready > 0 ? write(descriptor, bytes, waits ? 1 : count) : -1;
    if (done < 0 && errno != EINTR && errno != EAGAIN) return false;
    if (done > 0) {
      bytes += done;
      count -= (size_t)done;
    }
  }
  return true;
}

static void release_errors(void) {
  if (held_errors < 0) return;
  dup2(real_errors, STDERR_FILENO);
  char part[1024];
  ssize_t count;
  bool is_taken = true;
  lseek(held_errors, 0, SEEK_SET);
  while (is_taken && (count = read(held_errors, part, sizeof part)) > 0) {
    is_taken = put(real_errors, true, part, (size_t)count, patience / 2);
  }
  lseek(held_errors, 0, SEEK_SET);
  if (ftruncate(held_errors, 0) != 0) return;
}

/// Leaves the screen. Where the terminal takes nothing, what it has not taken yet is thrown away: it is of
/// the screen that is left, and then there is room. If its output was stopped, it goes on.
static void leave_screen(void) {
  char bytes[sizeof cut_short + sizeof mouse_off + sizeof leaving];
  size_t count = 0;
  memcpy(bytes, cut_short, count = sizeof cut_short - 1);
  size_t usual = atomic_load(&writing) ? 0 : count;
  if (atomic_load(&mouse_reported)) {
    memcpy(bytes + count, mouse_off, sizeof mouse_off - 1);
    count += sizeof mouse_off - 1;
  }
  memcpy(bytes + count, leaving, leaving_count);
  count += leaving_count;
  if (put(terminal, terminal_waits, bytes + usual, count - usual, patience)) return;
  tcflush(terminal, TCOFLUSH);
  tcflow(terminal, TCOON);
  put(terminal, terminal_waits, bytes, count, patience);
}

void give_back(void) {
  int expected = ours;
  if (!atomic_compare_exchange_strong(&screen_is, &expected, giving_back)) {
    const struct timespec moment = {.tv_nsec = 1000000};
    for (int i = 0; i < 3000 && atomic_load(&screen_is) == giving_back; i++) {
      nanosleep(&moment, NULL);
    }
    return;
  }
  if (!atomic_load(&gone)) leave_screen();
  tcsetattr(input_terminal, TCSANOW, &before);
  release_errors();
  atomic_store(&screen_is, theirs);
}

// MARK: - Opening and closing

static int copy_of(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 3); }

/// The terminal once more, so that writing to it never waits: how it is open elsewhere stays as it is. Where
/// that is not allowed, as after `su`, a copy.
static int open_again(int descriptor, bool *waits) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  int again = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  *waits = again < 0;
  return again >= 0 ? again : copy_of(descriptor);
}

bool guard_say(int descriptor, const char *bytes, size_t count) {
  bool waits;
  int again = open_again(descriptor, &waits);
  bool is_said = again >= 0 && put(again, waits, bytes, count, patience);
  if (again >= 0) close(again);
  return is_said;
}

static void hold_errors_back(void) {
  if (held_errors >= 0) dup2(held_errors, STDERR_FILENO);
}

static void leave_at_exit(void) { guard_leave(); }

int guard_open(int input, int output, int wake) {
  static bool registered;
  if (tcgetattr(input, &before) != 0) return errno;
  input_terminal = copy_of(input);
  terminal = open_again(output, &terminal_waits);
  if (input_terminal < 0 || terminal < 0) return errno;
  if (isatty(STDERR_FILENO)) {
    real_errors = copy_of(STDERR_FILENO);
    if (real_errors >= 0) held_errors = memfd_create("plateau-errors", MFD_CLOEXEC);
  }
  during = before;
  // Keys come one by one and as typed: Ctrl-C, Ctrl-Z, Ctrl-S are keys like any other. Only
  // Ctrl-\ stays a signal, the way out of a program that hangs.
  during.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP | PARMRK);
  during.c_oflag &= ~(tcflag_t)OPOST;
  during.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
  during.c_lflag |= ISIG;
  during.c_cc[VINTR] = during.c_cc[VSUSP] = _POSIX_VDISABLE;
  during.c_cc[VMIN] = 1;
  during.c_cc[VTIME] = 0;
  atomic_store(&gone, false);
  atomic_store(&mouse_reported, false);
  if (!registered) registered = atexit(leave_at_exit) == 0;
  give_this_thread_a_stack();
  take_signals(wake);
  return 0;
}

static void close_one(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

void guard_close(void) {
  guard_leave();
  give_signals_back();
  close_one(&terminal);
  close_one(&input_terminal);
  close_one(&real_errors);
  close_one(&held_errors);
}

void guard_set_leaving(const char *bytes, size_t count) {
  leaving_count = count < sizeof leaving ? count : sizeof leaving;
  memcpy(leaving, bytes, leaving_count);
}

void guard_note_mouse(bool on) { atomic_store(&mouse_reported, on); }

bool guard_is_open(void) { return terminal >= 0; }

bool guard_is_up(void) { return atomic_load(&screen_is) == ours; }

// MARK: - Entering and leaving

bool guard_enter(void) {
  // In the background this stops the process until it is in the foreground again.
  while (tcsetattr(input_terminal, TCSADRAIN, &during) != 0) {
    if (errno != EINTR || guard_ended_by() != 0) return false;
  }
  atomic_store(&screen_is, ours);
  hold_errors_back();
  return true;
}

void guard_leave(void) {
  if (!guard_is_up()) return;
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  give_back();
  pthread_sigmask(SIG_SETMASK, &old, NULL);
}

// MARK: - The loop's side

bool guard_write(const char *bytes, size_t count) {
  if (!guard_is_up() || atomic_load(&gone)) return false;
  atomic_store(&writing, true);
  while (count > 0) {
    ssize_t done = write(terminal, bytes, count);
    if (done > 0) {
      bytes += done;
      count -= (size_t)done;
    } else if (errno == EAGAIN) {
      // In slices: a signal that came just before does not end it.
      struct pollfd room = {.fd = terminal, .events = POLLOUT};
      poll(&room, 1, 100);
    } else if (errno != EINTR) {
      atomic_store(&gone, true);
      return false;
    }
    // A terminal that takes no more must not keep the program from ending.
    if (count > 0 && guard_ended_by() != 0) return false;
  }
  atomic_store(&writing, false);
  return true;
}
