#define _GNU_SOURCE
#include "wake.h"

#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

int wake_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void wake_signal(int descriptor) {
  uint64_t one = 1;
  if (write(descriptor, &one, sizeof one) < 0) return;
}

void wake_drain(int descriptor) {
  uint64_t count;
  if (read(descriptor, &count, sizeof count) < 0) return;
}

static sigset_t held;

void wake_hold_signals(void) {
  sigfillset(&held);
  // A fault while its signal is blocked kills the process without a handler; and Ctrl-Z stops at once.
  const int others[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGFPE,  SIGTRAP, SIGABRT,
                        SIGSYS,  SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT};
  for (size_t i = 0; i < sizeof others / sizeof *others; i += 1) sigdelset(&held, others[i]);
  pthread_sigmask(SIG_BLOCK, &held, NULL);
}

void wake_wait(int *descriptors, int count, int milliseconds) {
  enum { most = 4 };
  struct pollfd polled[most];
  if (count > most) count = most;
  for (int i = 0; i < count; i += 1) {
    polled[i] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
  }
  sigset_t open;
  pthread_sigmask(SIG_BLOCK, NULL, &open);
  for (int signal = 1; signal < NSIG; signal += 1) {
    if (sigismember(&held, signal)) sigdelset(&open, signal);
  }
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  int found = ppoll(polled, count, milliseconds < 0 ? NULL : &time, &open);
  for (int i = 0; i < count; i += 1) {
    if (found <= 0 || polled[i].revents == 0) descriptors[i] = -1;
  }
}
