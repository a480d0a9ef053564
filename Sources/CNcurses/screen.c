#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// term.h names every capability by a macro; this one is an ordinary word.
#undef columns

// ncurses writes to a file in memory, which is sent on as a whole. Written straight to the
// terminal a frame takes two to eighty writes, and whoever looks in between sees half of it.
static int memory = -1;
static FILE *sink, *source;
static SCREEN *screen;

static char *frame;
static size_t frame_capacity;

static cchar_t *row_cells;
static int row_capacity;

static bool default_colours, understands_modes, mouse_reported;

static const char synchronized_begin[] = "\033[?2026h", synchronized_end[] = "\033[?2026l";
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

// MARK: - Bytes from capabilities

static char collected[512];
static size_t collected_count;

static int collect(int byte) {
  if (collected_count < sizeof collected) collected[collected_count++] = (char)byte;
  return byte;
}

/// A capability of the terminal's description, or NULL if it has none of that name.
const char *screen_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

static void collect_capability(const char *name) {
  const char *value = screen_capability(name);
  if (value) tputs(value, 1, collect);
}

static void collect_bytes(const char *bytes) {
  while (*bytes) collect(*bytes++);
}

/// Settles what is written to leave the screen: the terminal's modes first, its other screen last.
static void prepare_leaving(void) {
  collected_count = 0;
  if (understands_modes) collect_bytes(paste_off);
  collect_capability("rmkx");
  collect_capability("cnorm");
  collect_capability("sgr0");
  collect_capability("op");
  if (screen_capability("rmcup")) {
    collect_capability("rmcup");
  } else {
    tputs(tiparm(screen_capability("cup"), 998, 0), 1, collect);
    collect_bytes("\r\n");
  }
  guard_set_leaving(collected, collected_count);
}

// MARK: - What ncurses has written

static bool reserve(size_t count) {
  if (count <= frame_capacity) return true;
  char *larger = realloc(frame, count * 2);
  if (!larger) return false;
  frame = larger;
  frame_capacity = count * 2;
  return true;
}

static void discard(void) {
  lseek(memory, 0, SEEK_SET);
  if (ftruncate(memory, 0) != 0) return;
}

/// Takes `text` out of what ncurses wrote.
static size_t without(const char *text, char *bytes, size_t count) {
  size_t length = text ? strlen(text) : 0;
  char *found = length > 0 ? memmem(bytes, count, text, length) : NULL;
  if (!found) return count;
  memmove(found, found + length, count - length - (size_t)(found - bytes));
  return count - length;
}

/// Sends what ncurses wrote, between `before` and `after`, as one write; nothing if it is empty.
static void send(const char *before, const char *after, bool entering) {
  off_t end = lseek(memory, 0, SEEK_CUR);
  size_t first = strlen(before), last = strlen(after), count = end > 0 ? (size_t)end : 0;
  if (count == 0 || !reserve(first + count + last)) return;
  memcpy(frame, before, first);
  ssize_t got = pread(memory, frame + first, count, 0);
  count = got > 0 ? (size_t)got : 0;
  // On entering, ncurses resets the palette, which it never changed; the user's may be changed.
  if (entering) count = without(screen_capability("oc"), frame + first, count);
  memcpy(frame + first + count, after, last);
  discard();
  guard_write(frame, first + count + last);
}

// MARK: - Opening and closing

static screen_result failed(screen_result result) {
  int reason = errno;
  screen_close();
  errno = reason;
  return result;
}

screen_result screen_open(const char *type, int rows, int columns) {
  memory = memfd_create("plateau-frame", MFD_CLOEXEC);
  if (memory < 0) return screen_no_memory;
  sink = fdopen(memory, "w");
  source = fopen("/dev/null", "re");
  if (!sink || !source) return failed(screen_no_memory);
  // It takes the size from the description, until resize_term below; from the environment it would take
  // any, and the memory for it.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  screen = newterm(type, sink, source);
  if (!screen) return failed(screen_unknown_type);
  const char *address = screen_capability("cup");
  if (!address) return failed(screen_cannot_address);
  understands_modes = strncmp(address, "\033[", 2) == 0;
  mouse_reported = false;
  nonl();
  noecho();
  keypad(stdscr, TRUE);
  typeahead(-1);
  leaveok(stdscr, TRUE);
  curs_set(0);
  default_colours = false;
  if (has_colors() && start_color() == OK) default_colours = use_default_colors() == OK;
  resize_term(rows, columns);
  // Until its first endwin, ncurses takes the screen to be half set up and flushes at every move
  // of the cursor. None of this is sent.
  endwin();
  discard();
  prepare_leaving();
  return screen_ready;
}

void screen_close(void) {
  if (screen) {
    set_term(screen);
    if (!isendwin()) endwin();
    delscreen(screen);
    screen = NULL;
  }
  if (source) fclose(source);
  if (sink) fclose(sink);
  else if (memory >= 0) close(memory);
  source = sink = NULL;
  memory = -1;
  free(frame);
  free(row_cells);
  frame = NULL;
  row_cells = NULL;
  frame_capacity = 0;
  row_capacity = 0;
}

// MARK: - Colours

int screen_colours(void) { return has_colors() ? COLORS : 0; }

int screen_pairs(void) { return COLOR_PAIRS; }

bool screen_has_default_colours(void) { return default_colours; }

bool screen_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

void screen_forget_pairs(void) { reset_color_pairs(); }

// MARK: - Drawing

int screen_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & 1) attributes |= A_BOLD;
  if (bits & 2) attributes |= A_DIM;
  if (bits & 4) attributes |= A_REVERSE;
  if (bits & 8) attributes |= A_UNDERLINE;
  return attributes;
}

void screen_put(int row, int column, const screen_cell *cells, int count) {
  if (count > row_capacity) {
    cchar_t *larger = realloc(row_cells, (size_t)count * sizeof *row_cells);
    if (!larger) return;
    row_cells = larger;
    row_capacity = count;
  }
  for (int i = 0; i < count; i++) {
    wchar_t text[2] = {(wchar_t)cells[i].scalar, 0};
    int pair = cells[i].pair;
    setcchar(&row_cells[i], text, attributes_of(cells[i].attributes), 0, &pair);
  }
  // Unlike add_wch this moves no cursor, so that the bottom right corner is like any other cell.
  mvadd_wchnstr(row, column, row_cells, count);
}

void screen_resize(int rows, int columns) {
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

void screen_show(bool repaint) {
  if (repaint) clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  if (understands_modes) send(synchronized_begin, synchronized_end, false);
  else send("", "", false);
}

bool screen_enter(void) {
  if (!guard_enter()) return false;
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  char modes[sizeof paste_on + sizeof mouse_on] = "";
  if (understands_modes) strcat(modes, paste_on);
  if (mouse_reported) strcat(modes, mouse_on);
  send("", modes, true);
  return true;
}

void screen_leave(void) {
  guard_leave();
  endwin();
  discard();
}

void screen_set_mouse(bool on) {
  if (on == mouse_reported || !understands_modes) return;
  mouse_reported = on;
  guard_note_mouse(on);
  if (!guard_is_up()) return;
  if (on) guard_write(mouse_on, sizeof mouse_on - 1);
  else guard_write(mouse_off, sizeof mouse_off - 1);
}
