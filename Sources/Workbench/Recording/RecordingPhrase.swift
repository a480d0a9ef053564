package import Localization
import Text

/// What is said of recordings, on the screen and of what is wrong with a file of keys.
package enum RecordingPhrase: Phrase {
  // A file of keys
  case inLine(String, Int, Message)
  case tooLarge(String, most: Int)
  case notUTF8
  case firstLine(String)
  case noHead(String, [String])
  case headTooLate(String)
  case twice(String)
  case empty(String)
  case noStart, lacksSize
  case noSize(String)
  case noScreen(String, String)
  case noJournal(String)
  case wantsThree(String)
  case noTime(String)
  case noPosition(String)
  case afterStop
  case noKey(String)
  case wants(KeyRecording.Word, String)
  // On the screen
  /// That a recording plays, and that its screen does not fit.
  case plays
  case playsSmaller(columns: Int, rows: Int)
  case isOver, takenOver
  case writesNothing
  // A draft of a lesson
  case notALesson(String)
  case noKeys(String)
  case draft
  case draftText
  case draftTask(keys: String)
  case leftOut(line: String)
}

extension RecordingPhrase {
  package var message: Message {
    switch self {
    case .inLine(let path, let line, let fault):
      say("{path}:{line}: {fault}", path: path, line: String(line), fault: fault)
    case .tooLarge(let path, let most):
      say("{path} is larger than any recording of keys: {most} MiB at most", path: path, most: most)
    case .notUTF8: "a recording of keys is text in UTF-8, but this line is not"
    case .firstLine(let line):
      say("a recording of keys begins with the line '{line}'", line: line)
    case .noHead(let name, let names):
      say(
        "before the keys stand {names}, and not {name}", names: names.joined(separator: ", "),
        name: name)
    case .headTooLate(let name): say("{name}: stands before the first key", name: name)
    case .twice(let name): say("{name}: is said once", name: name)
    case .empty(let name): say("{name}: needs a value behind it", name: name)
    case .noStart: "a recording says what it begins with, in a line from: or preview:"
    case .lacksSize: "a recording says how large its screen is, as in size: 120x40"
    case .noSize(let text):
      say("a size is columns and rows, as in 120x40, not {text}", text: text)
    case .noScreen(let word, let text):
      say("screen: takes {word}, not {text}", word: word, text: text)
    case .noJournal(let text):
      say(
        "lessons: takes lessons with the step each was left at, as in L2=3, not {text}", text: text)
    case .wantsThree(let text):
      say("a line is SECONDS EPOCH KEY, as in 4.8 12 a, not {text}", text: text)
    case .noTime(let text):
      say("a time is in seconds, and not before that of the line above, not {text}", text: text)
    case .noPosition(let text):
      say(
        "how far training is, is an epoch, with its batches as in 12+3, or ended, not {text}",
        text: text)
    case .afterStop: "nothing follows the line that says stop"
    case .noKey(let text):
      say(
        "{text} is no key (docs/Keys.md lists them), and not click, wheel, paste, resize or stop",
        text: text)
    case .wants(.click, let text):
      say("a click is on a column and a row, from 1 on: click 12 5, not {text}", text: text)
    case .wants(.wheel, let text):
      say(
        "the wheel turns on a column and a row, down or up: wheel 12 5 -1, not {text}", text: text)
    case .wants(.paste, let text):
      say("pasted text is one word, with %20 for each space, not {text}", text: text)
    case .wants(.resize, let text):
      say("a new size is columns and rows: resize 80x24, not {text}", text: text)
    case .wants(.stop, let text): say("stop stands alone, not {text}", text: text)
    case .plays: "This is a recording. Press a key to take over, q to quit."
    case .playsSmaller(let columns, let rows):
      say(
        "This recording has {columns} columns and {rows} rows: in a smaller terminal, clicks may meet something else.",
        columns: columns, rows: rows)
    case .isOver: "The recording is over. The race is yours now."
    case .takenOver: "The recording has stopped here. The race is yours now."
    case .writesNothing: "A recording that is played writes no files."
    case .notALesson(let path):
      say("a lesson begins with a race, as {path} does not", path: path)
    case .noKeys(let path): say("{path} has no key to make a lesson of", path: path)
    case .draft:
      "A draft, made of recorded keys. Write what to look at, ask for a guess, say what happened."
    case .draftText: "Say here what to look at."
    case .draftTask(let keys): say("Press {keys}.", keys: keys)
    case .leftOut(let line): say("Left out, as a lesson is taken with keys: {line}", line: line)
    }
  }
}
