import Localization
import NeuralNetworks
import Text

/// What the preview of a user's own file says.
indirect enum PreviewPhrase: Phrase {
  // Above
  case target(String, kind: PreviewPhrase)
  case classes(Int)
  case kind(TargetKind)
  case reading(percent: String?)
  // The panels
  case columns(Int)
  case firstRows
  case wrong
  case command
  // Keys
  case start, moveColumn, chooseTarget, moreTargets, leaveOut, takeIn
  case type(String?)
  case missing(String?)
  case heldOut(String)
  case mend(String)
  case moreFaults, back, quit
  // Answers
  case onlyOwnFiles, noRaceYet, startsWhenRead, mendFirst, nothingToMend
  case targetStays(String)
  case noValues(String)
  case notInWords
}

extension PreviewPhrase {
  var message: Message {
    switch self {
    case .target(let names, let kind):
      say("target {names}: {kind}", names: names, kind: kind)
    case .classes(let count): say("{count} classes", count: count)
    case .kind(.binary): "0 or 1"
    case .kind(.classes): "classes"
    case .kind(.nonNegative): "never negative"
    case .kind(.signed): "both signs"
    case .reading(let percent?): say("reading {percent}", percent: percent)
    case .reading(nil): "reading"
    case .columns(let count): say("{count} column", or: "{count} columns", count: count)
    case .firstRows: "The first rows, as they are understood"
    case .wrong: "What is wrong"
    case .command: "command:"
    case .start: "start the race"
    case .moveColumn: "column"
    case .chooseTarget: "target"
    case .moreTargets: "add target"
    case .leaveOut: "leave out"
    case .takeIn: "take in"
    case .type(let name?): say("type: {name}", name: name)
    case .type(nil): "type: as guessed"
    case .missing(let name?): say("missing: {name}", name: name)
    case .missing(nil): "missing: rows left out"
    case .heldOut(let share): say("held out: {share}", share: share)
    case .mend(let option): say("mend with {option}", option: option)
    case .moreFaults: "more"
    case .back: "back"
    case .quit: "quit"
    case .onlyOwnFiles: "The preview is of a file of your own; these data have no file to read."
    case .noRaceYet: "No race has begun. Press Enter to start one, or q to quit."
    case .startsWhenRead: "The race starts as soon as the file has been read."
    case .mendFirst: "Mend what is wrong first: press a to take the option that is named."
    case .nothingToMend: "No option is named that would mend something."
    case .targetStays(let name):
      say("{name} is the target. Choose another one with t first.", name: name.printable())
    case .noValues(let name): say("{name} has no values to learn from.", name: name.printable())
    case .notInWords: "The preview is drawn on the screen only; data says how the file was read."
    }
  }
}
