package import Session
import Setups
package import TerminalUI
import Text

/// What was typed on the screen, each key with its time and with how far training was: `plateau replay` plays it
/// again.
///
/// | line | says |
/// |---|---|
/// | `plateau keys 1` | the form of the file, in its first line |
/// | `from: dataset=xor4 …` | the runs at the start, as `--from` takes them; also `load:`, `preview:`, `lesson:` |
/// | `size: 120x40` | the screen's columns and rows |
/// | `4.812 12+3 a` | 4.812 s after the start, when the race was in epoch 12 with 3 batches of it done, `a` |
/// | `9.4 40 click 12 5` | a click on a cell; so are `wheel 12 5 -1`, `paste 0.5`, `resize 80x24` and `stop` |
package struct KeyRecording: Equatable, Sendable {
  /// What the screen began with.
  package struct Start: Equatable, Sendable {
    /// The runs, as a configuration line.
    package var line: String?
    /// What is said of a file that is looked at first, as a configuration line.
    package var preview: String?
    /// The file of weights that the runs start from.
    package var load: String?
    /// The lesson's id, name or file.
    package var lesson: String?
    /// The lesson's first step, counted from 1.
    package var step: Int?
    /// The minutes of the path that the lesson is on.
    package var path: Int?
    /// How far lessons had been taken: one begins where it was left.
    package var journal = LessonJournal()
    /// Whether the screen is for a wall.
    package var isProjector = false
    /// In cells.
    package var size: Size

    package init(size: Size) { self.size = size }
  }

  /// Something that the user did.
  package struct Entry: Equatable, Sendable {
    /// Since the start; time for which the program was stopped is not counted.
    package var seconds: Double
    /// Where the training thread was when it was told of it.
    package var position: RacePosition
    /// What was done; `.end` is the end of the recording.
    package var event: TerminalEvent

    /// Of one that is written, or read.
    package init(seconds: Double, position: RacePosition, event: TerminalEvent) {
      (self.seconds, self.position, self.event) = (seconds, position, event)
    }
  }

  /// What it begins with.
  package var start: Start
  /// In the order of their times.
  package var entries: [Entry]

  /// The words that stand before the colon of a line about the start.
  enum Head: String, CaseIterable {
    case from, preview, load, lesson, step, path, lessons, screen, size
  }

  /// What stands where a key could.
  package enum Word: String { case click, wheel, paste, resize, stop }

  /// What stands for a position that is no epoch.
  enum Place: String {
    case ended
    case anywhere = "-"
  }

  /// What `screen:` says.
  enum Screen: String { case projector }

  /// The first line.
  static let firstLine = "plateau keys 1"
}

extension KeyRecording.Start {
  /// The lines before the first key.
  package var lines: [String] {
    let written = PercentEncoding.encode
    let steps = journal.steps.sorted { $0.key < $1.key }.map { "\(written($0.key))=\($0.value)" }
    let said: [(KeyRecording.Head, String?)] = [
      (.from, line), (.preview, preview), (.load, load.map(written)),
      (.lesson, lesson.map(written)),
      (.step, step.map(String.init)), (.path, path.map(String.init)),
      (.lessons, steps.isEmpty ? nil : steps.joined(separator: " ")),
      (.screen, isProjector ? KeyRecording.Screen.projector.rawValue : nil), (.size, size.text),
    ]
    return [KeyRecording.firstLine]
      + said.compactMap { head, text in text.map { "\(head.rawValue): \($0)" } }
  }
}

extension KeyRecording.Entry {
  /// Its line.
  package var line: String {
    "\(seconds.fixed(3)) \(position.text) \(event.text)"
  }
}

extension Size {
  /// `120x40`
  var text: String { "\(columns)x\(rows)" }

  /// From its text; at least one cell, and no more than a terminal has.
  init?(text: String) {
    let parts = text.fields(at: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      1...9999 ~= columns, 1...9999 ~= rows
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

extension RacePosition {
  var text: String {
    switch self {
    case .at(let epoch, 0): "\(epoch)"
    case .at(let epoch, let batch): "\(epoch)+\(batch)"
    case .ended: KeyRecording.Place.ended.rawValue
    case .anywhere: KeyRecording.Place.anywhere.rawValue
    }
  }

  init?(text: String) {
    switch KeyRecording.Place(rawValue: text) {
    case .ended: self = .ended
    case .anywhere: self = .anywhere
    case nil:
      let numbers = text.fields(at: "+").map { Int($0) }
      guard 1...2 ~= numbers.count, let epoch = numbers[0], epoch >= 0,
        let batch = numbers.count == 2 ? numbers[1] : 0, batch >= 0
      else { return nil }
      self = .at(epoch: epoch, batch: batch)
    }
  }
}

extension TerminalEvent {
  var text: String {
    func words(_ word: KeyRecording.Word, _ place: Point, _ rest: String = "") -> String {
      "\(word.rawValue) \(place.x + 1) \(place.y + 1)\(rest)"
    }
    return switch self {
    case .key(let key): key.recorded
    case .mouse(let mouse):
      switch mouse.kind {
      case .press, .release: words(.click, mouse.position)
      case .wheelUp: words(.wheel, mouse.position, " -1")
      case .wheelDown: words(.wheel, mouse.position, " 1")
      }
    case .paste(let text): "\(KeyRecording.Word.paste.rawValue) \(PercentEncoding.encode(text))"
    case .resize(let size): "\(KeyRecording.Word.resize.rawValue) \(size.text)"
    case .end: KeyRecording.Word.stop.rawValue
    }
  }
}

extension Key {
  /// As it stands in a file: its label, one that is not seen in percent-encoding.
  var recorded: String {
    guard case .character(let character) = self, self != .space,
      !character.unicodeScalars.allSatisfy(\.isVisible)
    else { return label }
    return PercentEncoding.encode(String(character))
  }

  /// The key that stands for itself in a file: any that is labelled, and any character.
  static func recorded(_ text: String) -> Key? {
    if let key = labelled(text) ?? rare[text] { return key }
    if let letter = text.after("Ctrl-")?.lowercased(), letter.count == 1 {
      return .control(Character(letter))
    }
    if let number = text.after("F").flatMap({ Int($0) }), 1...63 ~= number {
      return .function(number)
    }
    let typed =
      text.count > 1 && text.unicodeScalars.contains("%") ? PercentEncoding.decode(text) : text
    guard let typed, typed.count == 1 else { return nil }
    return .character(Character(typed))
  }

  /// Keys that nothing is bound to everywhere.
  private static let rare: [String: Key] = {
    let keys: [Key] = [.insert, .delete, .home, .end, .pageUp, .pageDown, .tab, .backTab, .escape]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.label, $0) })
  }()
}
