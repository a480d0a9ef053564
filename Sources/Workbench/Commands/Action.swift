package import NeuralNetworks
package import Session
package import Setups
package import TerminalUI

/// Everything that can happen to the state: what a key, a command of the palette or the worker asks.
///
/// `Int` arguments called *steps* walk a ladder or a list: +1 is the next, −1 the previous.
package enum Action: Equatable, Sendable {
  case training(TrainingAction)
  case network(NetworkAction)
  case run(RunAction)
  case setting(SettingAction)
  case lesson(LessonAction)
  case glossary(GlossaryAction)
  case chart(ChartAction)
  /// What the focused panel shows.
  case panel(PanelAction)
  case overlay(OverlayAction)
  case screen(ScreenAction)
  case progressed(Progress)
}

/// What starts, stops and paces training.
package enum TrainingAction: Equatable, Sendable {
  case toggleRunning
  case stepEpoch
  case stepBatch
  case restart
  case newSeed
  case movePace(Int)
  case setPace(Pace)
}

/// What is done to the selected run's network.
package enum NetworkAction: Equatable, Sendable {
  case selectLayer(Int)
  case moveLayer(Int)
  case moveActivation(Int)
  case setActivation(Activation)
  case addUnit
  case removeUnit
  case insertLayer
  case deleteLayer
  /// `3 0.5`: the third parameter becomes 0.5.
  case setParameter(String)
  /// The weights as they are become the run's start.
  case keepParameters
}

/// What is done to a run as a whole, or to the table of runs.
package enum RunAction: Equatable, Sendable {
  case move(Int)
  case select(RunID)
  /// Takes back the last change.
  case undo
  case fork
  case delete
  case toggleHidden
  case togglePinned
  case beginRename
  case rename(String)
  case moveSorting(Int)
  /// Each run at its own best rate, or all at one again.
  case toggleBestRates
}

/// Settings of the selected run, or of all where a race needs them equal.
package enum SettingAction: Equatable, Sendable {
  case adjust(Setting, Int)
  case set(Setting, String)
  /// All runs anew, as a configuration line says.
  case setUp(String)
}

/// What the keys of the cost chart do.
package enum ChartAction: Equatable, Sendable {
  case toggleLogarithmic
  case moveAxis(Int)
  case moveSmoothing(Int)
  case moveHeldOut(Int)
  case toggleCrosshair
  /// By hundredths of what is seen.
  case moveCrosshair(Int)
  /// +1 halves what is seen, −1 doubles it.
  case zoom(Int)
  /// By tenths of what is seen.
  case pan(Int)
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
  case help
  case scrollHelp(Int)
  case openPalette
  case type(String)
  case eraseCharacter
  case eraseWord
  case eraseLine
  case movePalette(Int)
  case completePalette
  case runPalette
  case back
}

/// What concerns the screen alone: focus, places, looks, the mouse, the terminal.
package enum ScreenAction: Equatable, Sendable {
  case moveFocus(Int)
  case setFocus(PanelID)
  case toggleZoom
  /// Another panel into the focused one's place.
  case moveView(Int)
  case setView(PanelID)
  case moveMarker(Int)
  case moveTheme(Int)
  case toggleProjector
  case toggleMouse
  case redraw
  case suspend
  case quit
  case resize(Size)
  /// So many keys came in a flood and were not taken.
  case leftOut(Int)
  case click(Point)
  /// The wheel over a cell, by notches; up is negative.
  case wheel(Point, Int)
}

/// What a learner does in a lesson.
package enum LessonAction: Equatable, Sendable {
  /// The list of all lessons.
  case openMenu
  /// The lessons that were found, and how far each was taken.
  case found(LessonLibrary, LessonJournal)
  /// This lesson, at a step or where it was left.
  case begin(Lesson, LessonJournal, step: Int?)
  case moveMenu(Int)
  case openChosen
  /// The lesson that is called so.
  case open(String)
  /// On to the next page or step: +1, or back: −1.
  case turn(Int)
  /// The choice at this place, from 0 on; `nil` is no idea.
  case choose(Int?)
  case type(Character)
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
  case move(Int)
  /// Rows of a long text.
  case scroll(Int)
  case type(Character)
  case erase
  /// Opens the chosen term, or closes it.
  case enter
}
