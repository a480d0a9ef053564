// Starts the variant of Plateau that was built for this processor: of those that it can run, the one with the
// widest vectors.

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define BEST_FIRST(variant)                                                     \
  if (__builtin_cpu_supports(variant)) {                                        \
    snprintf(name, room, "lib/plateau/plateau-" variant);                       \
    execv(path, words);                                                         \
    if (errno != ENOENT) goto failed;                                           \
    found = 1;                                                                  \
  }

int main(int count, char **words) {
  (void)count;
  char path[PATH_MAX] = "/proc/self/exe";
  char self[PATH_MAX];
  ssize_t length = readlink(path, self, sizeof self - 1);
  if (length < 0) goto failed;
  memcpy(path, self, (size_t)length);
  path[length] = 0;
  // From bin/plateau to the folder above.
  for (int up = 0; up < 2; up++) {
    char *slash = strrchr(path, '/');
    if (!slash) goto failed;
    *slash = 0;
  }
  char *name = path + strlen(path);
  *name++ = '/';
  size_t room = (size_t)(path + sizeof path - name);
  int found = 0;
  __builtin_cpu_init();
  BEST_FIRST("x86-64-v4")
  BEST_FIRST("x86-64-v3")
  BEST_FIRST("x86-64-v2")
  if (!found) {
    fputs("plateau: this processor has no SSE 4.2, which Plateau needs (x86-64-v2, of about 2009)\n", stderr);
    return 70;
  }
failed:
  fprintf(stderr, "plateau: cannot start %s: %s\n", path, strerror(errno));
  return 70;
}
