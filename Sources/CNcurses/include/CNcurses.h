/// The only C of Plateau: what ncurses and signal handlers cannot be asked for from Swift.
#ifndef PLATEAU_CNCURSES_H
#define PLATEAU_CNCURSES_H

#endif
