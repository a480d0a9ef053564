package import Files
package import NeuralNetworks
package import Session
package import Setups
package import TerminalUI

/// Everything that can happen to the state: what a key, a command of the palette or the worker asks.
///
/// An `Int` walks a ladder or a list where nothing else is said: +1 is the next, −1 the previous.
package enum Action: Equatable, Sendable {
  /// Concerns all runs of the race.
  case training(TrainingAction)
  /// Concerns the selected run alone.
  case network(NetworkAction)
  /// Concerns one run as a whole, or the order of the table.
  case run(RunAction)
  /// Sets one setting, or all runs by a configuration line.
  case setting(SettingAction)
  /// Opens a lesson, turns its pages, or answers it.
  case lesson(LessonAction)
  /// Only `open` does anything while the glossary is closed.
  case glossary(GlossaryAction)
  /// Changes how curves are seen, wherever the focus is; the runs stay as they are.
  case chart(ChartAction)
  /// What the focused panel shows.
  case panel(PanelAction)
  /// Looks at a file of one's own before a race on it, and says how it is read.
  case preview(PreviewAction)
  /// Opens or closes what lies over the panels, or types there.
  case overlay(OverlayAction)
  /// Changes where things stand and how they look; the runs stay as they are.
  case screen(ScreenAction)
  /// What came from the training thread; no key asks for it.
  case progressed(Progress)
}

/// What starts, stops and paces training.
package enum TrainingAction: Equatable, Sendable {
  /// Trains, or stands still; not once every run has ended.
  case toggleRunning
  /// Trains to the end of the epoch and stands still; a run that is behind trains alone.
  case stepEpoch
  /// Trains one batch and stands still; a run that is behind trains alone.
  case stepBatch
  /// Every run goes back to epoch 0, with the seed it has.
  case restart
  /// Every run gets the next seed and goes back to epoch 0.
  case newSeed
  /// By so many steps on `Pace.ladder`; negative is slower.
  case movePace(Int)
  /// It need not be on the ladder.
  case setPace(Pace)
}

/// What is done to the selected run's network.
package enum NetworkAction: Equatable, Sendable {
  /// Counted from 0; where the run has no such layer, a message says so.
  case selectLayer(Int)
  /// By so many layers; positive is towards the output, where it stops.
  case moveLayer(Int)
  /// By so many activations, in a ring; of the selected layer, whose weights stay.
  case moveActivation(Int)
  /// Of the selected layer, whose weights stay; only an output can have softmax.
  case setActivation(Activation)
  /// Adds it at the selected layer's end, with weights drawn for it; never to the output.
  case addUnit
  /// Removes the selected layer's last one, but never its only one, nor one of the output.
  case removeUnit
  /// Inserts a layer like the selected one behind it, but before the output.
  case insertLayer
  /// Deletes the selected one, unless it is the output.
  case deleteLayer
  /// `3 0.5`: the third parameter becomes 0.5.
  case setParameter(String)
  /// The weights as they are become the run's start.
  case keepParameters
}

/// What is done to a run as a whole, or to the table of runs.
package enum RunAction: Equatable, Sendable {
  /// By so many rows of the table; negative is up, and it stops at the ends.
  case move(Int)
  /// Nothing happens if the run is gone.
  case select(RunID)
  /// Takes back the last change.
  case undo
  /// Adds a copy of the selected run at epoch 0, from the same starting weights.
  case fork
  /// Deletes the selected run, unless it is the only one.
  case delete
  /// Hides the selected run's curve, or shows it; the run trains either way.
  case toggleHidden
  /// Moves the selected run to the top of the table, or back to its place.
  case togglePinned
  /// Opens the palette with `rename` typed in it.
  case beginRename
  /// Cut at 24 columns; an empty text takes the name away.
  case rename(String)
  /// By so many of the table's columns, in a ring.
  case moveSorting(Int)
  /// Each run at its own best rate, or all at one again.
  case toggleBestRates
}

/// Settings of the selected run, or of all where a race needs them equal.
package enum SettingAction: Equatable, Sendable {
  /// By so many steps on its ladder or list; what has no value is turned on or off.
  case adjust(Setting, Int)
  /// As on the command line; what has no value is turned on or off.
  case set(Setting, String)
  /// All runs anew, as a configuration line says.
  case setUp(String)
}

/// What the keys of the cost chart do.
package enum ChartAction: Equatable, Sendable {
  /// Equal heights are equal ratios of J, or equal differences.
  case toggleLogarithmic
  /// From epochs to steps to seconds, in a ring; all of the axis is seen then.
  case moveAxis(Int)
  /// By so many steps on the ladder; positive is smoother.
  case moveSmoothing(Int)
  /// From a line to a line with points to none, in a ring.
  case moveHeldOut(Int)
  /// It appears in the middle of what is seen.
  case toggleCrosshair
  /// By hundredths of what is seen.
  case moveCrosshair(Int)
  /// +1 halves what is seen, −1 doubles it.
  case zoom(Int)
  /// By tenths of what is seen.
  case pan(Int)
  /// All of the x axis is seen; the crosshair stays.
  case resetView
}

/// What the keys of a panel do that has several things to show. `Int` walks them.
package enum PanelAction: Equatable, Sendable {
  /// The next thing: an example, a unit, a page of pictures.
  case moveItem(Int)
  /// Another way to show it.
  case moveMode(Int)
  /// A step on, or back, where there are steps.
  case moveStep(Int)
}

/// Help and palette, and what is typed there.
package enum OverlayAction: Equatable, Sendable {
  /// Opens the list of keys, with nothing typed to find one.
  case help
  /// By so many lines; positive is down. In the glossary, by one term whatever the number.
  case scrollHelp(Int)
  /// Opens it with an empty line.
  case openPalette
  /// Comes behind what is typed: it finds keys in the help, commands in the palette.
  case type(String)
  /// Erases the last one; a palette whose line is empty closes.
  case eraseCharacter
  /// Erases the last word and the blanks behind it.
  case eraseWord
  /// Erases all that was typed; the overlay stays open.
  case eraseLine
  /// By so many commands in the list; positive is down, in a ring.
  case movePalette(Int)
  /// Puts the highlighted command in the line without running it.
  case completePalette
  /// Closes the palette and runs its command; one without its argument waits for it.
  case runPalette
  /// Closes what is open, innermost first, or gives up what is being read or looked for.
  case back
}

/// What concerns the screen alone: focus, places, looks, the mouse, the terminal.
package enum ScreenAction: Equatable, Sendable {
  /// By so many panels of those on the screen, in a ring.
  case moveFocus(Int)
  /// The panel takes the keys where it stands.
  case setFocus(PanelID)
  /// The focused panel takes the whole screen, or goes back to its place.
  case toggleZoom
  /// Another panel into the focused one's place.
  case moveView(Int)
  /// Puts it into the focused panel's place; if it had another, the two are exchanged.
  case setView(PanelID)
  /// The arrows turn what is in the focused panel, or select layers and runs again.
  case togglePanelArrows
  /// All panels instead of why the curves are as they are, or back.
  case changeScreen
  /// By so many kinds of dots, in a ring.
  case moveMarker(Int)
  /// By so many themes, in a ring.
  case moveTheme(Int)
  /// Shows two panels alone, with bold curves, to be seen from afar; or all again.
  case toggleProjector
  /// While it is off, the terminal selects text.
  case toggleMouse
  /// Sends every cell again, where something else has written over them.
  case redraw
  /// Stops the program until the shell's `fg`.
  case suspend
  /// Ends the program at once, whatever is open.
  case quit
  /// Writes what is on the screen to a file; `panel FILE` writes the focused panel alone.
  case export(String)
  /// The file of an export is there, or why it is not.
  case exported(ScreenExport, FileError?)
  /// The size in cells that the terminal has now.
  case resize(Size)
  /// So many keys came in a flood and were not taken.
  case leftOut(Int)
  /// The left button went down on this cell; what is there decides what happens.
  /// On a cell, and what that is meant for in the frame that the user saw.
  case click(ScreenTarget?, Point)
  /// The wheel over something, by notches; up is negative.
  case wheel(ScreenTarget?, Int)
}

/// What a learner does in a lesson.
package enum LessonAction: Equatable, Sendable {
  /// The list of all lessons.
  case openMenu
  /// The lessons that were found, and how far each was taken.
  case found(LessonLibrary, LessonJournal)
  /// This lesson, at a step or where it was left, as one of those whose ids are the path.
  case begin(Lesson, LessonJournal, step: Int?, path: [String] = [])
  /// By so many lessons; positive is down, and it stops at the ends.
  case moveMenu(Int)
  /// Opens the highlighted lesson where it was left.
  case openChosen
  /// The lesson that is called so.
  case open(String)
  /// On to the next page or step: +1, or back: −1.
  case turn(Int)
  /// The choice at this place, from 0 on; `nil` is no idea.
  case choose(Int?)
  /// Adds a digit, a point or a sign to the number that is guessed.
  case type(Character)
  /// Erases the last character of that number.
  case erase
  /// Another key was pressed while a guess is asked for.
  case remind
  /// Out of the lesson, or back into it.
  case toggleFree
}

/// What happens in the glossary.
package enum GlossaryAction: Equatable, Sendable {
  /// The term of this name; the list of all where there is none.
  case open(String?)
  /// By so many terms; positive is down, and it stops at the ends.
  case move(Int)
  /// Rows of a long text.
  case scroll(Int)
  /// Adds to what is looked for; the first term that fits is chosen.
  case type(Character)
  /// Erases the last character of what is looked for.
  case erase
  /// Opens the chosen term, or closes it.
  case enter
}
