import ArgumentParser
import Ncurses
import Workbench

@main
struct Plateau: ParsableCommand {}
