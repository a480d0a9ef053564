#define _GNU_SOURCE
#include <pthread.h>
#include <sys/mman.h>

#include "internal.h"

static pthread_key_t stack_key;
static pthread_once_t stack_once = PTHREAD_ONCE_INIT;
enum { stack_size = 64 * 1024 };

static void remove_stack(void *stack) {
  const stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  munmap(stack, stack_size);
}

static void make_stack_key(void) { pthread_key_create(&stack_key, remove_stack); }

/// A stack overflow leaves the handler no room on the thread's own stack.
void give_this_thread_a_stack(void) {
  stack_t existing;
  if (sigaltstack(NULL, &existing) == 0 && !(existing.ss_flags & SS_DISABLE)) return;
  pthread_once(&stack_once, make_stack_key);
  void *memory = mmap(
      NULL, stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return;
  const stack_t stack = {.ss_sp = memory, .ss_size = stack_size};
  if (sigaltstack(&stack, NULL) == 0) pthread_setspecific(stack_key, memory);
}

void guard_this_thread(void) {
  sigset_t blocked;
  sigfillset(&blocked);
  // A fault while its signal is blocked kills the process without a handler.
  const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
  each(faults, sigdelset(&blocked, signal));
  pthread_sigmask(SIG_BLOCK, &blocked, NULL);
  give_this_thread_a_stack();
}
