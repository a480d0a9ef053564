#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

#include "internal.h"
#include "wake.h"

static atomic_uint pending;
static atomic_int ended_by;
// Read by handlers, on whichever thread they run.
static atomic_int wake_descriptor = -1;

static struct sigaction previous[NSIG];
static bool taken[NSIG];

/// Swift's own handlers write a backtrace and ask a question, for half a minute. Who wants that
/// sets SWIFT_BACKTRACE; others get the message of the failure and the shell's prompt.
static bool wants_backtrace;

/// Gives the terminal back and lets the signal end the process.
static void die_of(int signal) {
  give_back();
  const struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, wants_backtrace ? &previous[signal] : &plain, NULL);
  // Blocked here, it strikes when the handler returns: before a faulty instruction runs again.
  raise(signal);
}

static void on_fatal(int signal) {
  int reason = errno;
  die_of(signal);
  errno = reason;
}

/// Ends the program in so many milliseconds, unless it has ended by then; 0 lets it live.
static void end_in(int milliseconds) {
  const struct itimerval time = {
      .it_value = {.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000}};
  setitimer(ITIMER_REAL, &time, NULL);
}

/// How long a program has to take a request, and then to end: the terminal, or what it computes, may keep
/// it.
enum { patience = 1500 };

/// The first request to end goes to the program, which has a moment to take it; the second
/// one, or silence, ends it here. A hang-up comes several times over, so it does not count twice.
static void on_end(int signal) {
  int reason = errno;
  int first = 0;
  if (atomic_compare_exchange_strong(&ended_by, &first, signal)) {
    atomic_fetch_or(&pending, guard_end_asked);
    end_in(patience);
    wake_signal(wake_descriptor);
  } else if (signal != SIGHUP) {
    die_of(signal);
  }
  errno = reason;
}

static void on_silence(int signal) {
  int asked = atomic_load(&ended_by);
  die_of(asked != 0 ? asked : signal);
}

static void on_request(int signal) {
  int reason = errno;
  atomic_fetch_or(
      &pending, signal == SIGWINCH  ? guard_resized
                : signal == SIGCONT ? guard_continued
                                    : guard_stop_asked);
  wake_signal(wake_descriptor);
  errno = reason;
}

/// Faults, and Ctrl-\\, the way out of a program that hangs.
static const int fatal_signals[] = {
    SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
static const int end_signals[] = {
    SIGTERM, SIGINT,  SIGHUP,  SIGXCPU, SIGXFSZ,   SIGPIPE,  SIGUSR1,
    SIGUSR2, SIGPROF, SIGPOLL, SIGPWR,  SIGVTALRM, SIGSTKFLT};
static const int request_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};

/// Takes a signal over, unless whoever started the program had it ignored.
static void take(int signal, void (*handler)(int)) {
  sigaction(signal, NULL, &previous[signal]);
  if (previous[signal].sa_handler == SIG_IGN) return;
  // Without a full mask, two signals on each other's heels leave the terminal half restored.
  // Without SA_RESTART a handler ends a wait, so that the loop sees what was asked.
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  taken[signal] = sigaction(signal, &action, NULL) == 0;
}

void take_signals(int wake) {
  wake_descriptor = wake;
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  atomic_store(&pending, 0);
  atomic_store(&ended_by, 0);
  each(fatal_signals, take(signal, on_fatal));
  each(end_signals, take(signal, on_end));
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) take(signal, on_end);
  each(request_signals, take(signal, on_request));
  take(SIGALRM, on_silence);
}

void give_signals_back(void) {
  end_in(0);
  for (int signal = 1; signal < NSIG; signal++) {
    if (taken[signal]) sigaction(signal, &previous[signal], NULL);
    taken[signal] = false;
  }
  wake_descriptor = -1;
}

void guard_stop(void) {
  if (previous[SIGTSTP].sa_handler == SIG_IGN) return;
  struct sigaction ours_again;
  const struct sigaction stop = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &stop, &ours_again);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours_again, NULL);
  atomic_fetch_and(&pending, ~(unsigned)(guard_continued | guard_stop_asked));
}

uint32_t guard_take(void) {
  uint32_t asked = atomic_exchange(&pending, 0);
  if (asked & guard_end_asked) end_in(patience);
  return asked;
}

int guard_ended_by(void) { return atomic_load(&ended_by); }
