/// ncurses, drawing into memory: each frame reaches the terminal as one write.
#ifndef PLATEAU_SCREEN_H
#define PLATEAU_SCREEN_H

#include <stdbool.h>
#include <stdint.h>

/// A character cell for `screen_put`.
typedef struct {
  uint32_t scalar;
  /// 1 bold, 2 dim, 4 reverse, 8 underline.
  uint32_t attributes;
  /// A pair that `screen_define_pair` defined, or 0 for the terminal's own colours.
  int32_t pair;
} screen_cell;

typedef enum {
  screen_ready,
  /// No description of this type of terminal is installed.
  screen_unknown_type,
  /// The type is known, and cannot place its cursor.
  screen_cannot_address,
  /// The system refused; `errno` says why.
  screen_no_memory,
} screen_result;

/// Starts ncurses for a terminal of type `type`, of `rows` by `columns`. Shows nothing yet.
screen_result screen_open(const char *type, int rows, int columns);

/// Ends ncurses. The terminal must have been left before.
void screen_close(void);

/// How many colours and colour pairs the terminal has; 0 colours if it has none.
int screen_colours(void);
int screen_pairs(void);

/// Whether a colour of -1 stands for the terminal's own.
bool screen_has_default_colours(void);

/// The string capability `name` of the terminal's description, or NULL.
const char *screen_capability(const char *name);

/// Makes `pair` (1 ..< screen_pairs()) mean these colours; -1 is the terminal's own.
bool screen_define_pair(int pair, int foreground, int background);

/// Forgets every pair and what is shown in them: the next frame is painted whole.
void screen_forget_pairs(void);

/// How many columns the C library gives a character: 1 or 2, or less for what cannot be shown.
int screen_columns(uint32_t scalar);

/// Puts `count` characters into row `row`, from `column` on. A wide character takes two columns.
void screen_put(int row, int column, const screen_cell *cells, int count);

/// Takes on a new size. What is on the screen is painted afresh by the next `screen_show`.
void screen_resize(int rows, int columns);

/// Sends what changed since the last time, and nothing if nothing did; with `repaint` all of it.
void screen_show(bool repaint);

/// Switches to the screen of the program and paints it.
bool screen_enter(void);

/// Goes back to the screen the user had before.
void screen_leave(void);

/// Asks the terminal to report the mouse, or to stop.
void screen_set_mouse(bool on);

#endif
