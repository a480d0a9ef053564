package import Files
import Localization
import Session
import Setups
import TerminalUI
import Text

extension KeyRecording {
  /// No recording is larger, in bytes: an hour of a key a second has 100 kB.
  private static let largest = 16 << 20

  /// The recording in the file at `path`.
  ///
  /// - Throws: `FileError.noInput`; `.badContents`, with the line of the first that cannot be.
  package static func read(_ path: String) throws(FileError) -> KeyRecording {
    let text = try WrittenText.read(
      path, upTo: largest, tooLarge: RecordingPhrase.tooLarge(path, most: largest >> 20),
      notUTF8: RecordingPhrase.notUTF8)
    return try KeyRecording(text, path: path)
  }

  /// - Parameter path: what the text is called in messages.
  package init(_ text: String, path: String) throws(FileError) {
    var reader = Reader()
    for (index, line) in text.lines.enumerated() {
      do throws(UsageError) {
        try reader.take(line, isFirst: index == 0)
      } catch {
        throw Self.error(error.sentence, path, line: index + 1)
      }
    }
    do throws(UsageError) {
      self.init(start: try reader.finish(), entries: reader.entries)
    } catch {
      throw Self.error(error.sentence, path, line: reader.lastHead)
    }
  }

  private static func error(_ fault: Message, _ path: String, line: Int) -> FileError {
    FileError(.badContents, RecordingPhrase.inLine(path, line, fault))
  }

  private struct Reader {
    private var start = Start(size: Size(columns: 80, rows: 24))
    private var said: Set<Head> = []
    private(set) var entries: [Entry] = []
    private(set) var lastHead = 1
    private var line = 0

    mutating func take(_ text: String, isFirst: Bool) throws(UsageError) {
      line += 1
      if isFirst {
        guard text.words.joined(separator: " ") == KeyRecording.firstLine else {
          throw UsageError(RecordingPhrase.firstLine(KeyRecording.firstLine))
        }
        return
      }
      let words = text.words
      guard let first = words.first, first.after("#") == nil else { return }
      if let name = first.before(":") {
        try takeHead(name, Array(words.dropFirst()))
      } else {
        entries.append(try entry(words))
      }
    }

    // MARK: The start

    private mutating func takeHead(_ name: String, _ words: [String]) throws(UsageError) {
      guard let head = Head(rawValue: name), entries.isEmpty else {
        throw UsageError(
          entries.isEmpty
            ? RecordingPhrase.noHead(quoted(name), Head.allCases.map(\.rawValue))
            : .headTooLate(name))
      }
      guard said.insert(head).inserted else { throw UsageError(RecordingPhrase.twice(name)) }
      lastHead = line
      let value = words.joined(separator: " ")
      guard !value.isEmpty else { throw UsageError(RecordingPhrase.empty(name)) }
      switch head {
      case .from:
        _ = try ConfigurationLine.parse(value)
        start.line = value
      case .preview:
        _ = try ConfigurationLine.parse(value)
        start.preview = value
      case .load: start.load = Self.name(value)
      case .lesson: start.lesson = Self.name(value)
      case .step: start.step = try whole(name, value)
      case .path: start.path = try whole(name, value)
      case .lessons: start.journal = try journal(words)
      case .screen:
        guard Screen(rawValue: value) == .projector else {
          throw UsageError(RecordingPhrase.noScreen(Screen.projector.rawValue, quoted(value)))
        }
        start.isProjector = true
      case .size: start.size = try size(value)
      }
    }

    /// A name as it is, of one that is percent-encoded or was written by hand.
    private static func name(_ text: String) -> String { PercentEncoding.decode(text) ?? text }

    private func whole(_ name: String, _ text: String) throws(UsageError) -> Int {
      guard let number = Int(text), number >= 1 else {
        throw UsageError(LessonPhrase.wantsPositive(name, quoted(text)))
      }
      return number
    }

    private func size(_ text: String) throws(UsageError) -> Size {
      guard let size = Size(text: text) else {
        throw UsageError(RecordingPhrase.noSize(quoted(text)))
      }
      return size
    }

    private func journal(_ words: [String]) throws(UsageError) -> LessonJournal {
      var journal = LessonJournal()
      for word in words {
        guard let mark = word.lastIndex(of: "="), mark > word.startIndex,
          let step = Int(word[word.index(after: mark)...]), step >= 0
        else { throw UsageError(RecordingPhrase.noJournal(quoted(word))) }
        journal.steps[Self.name(String(word[..<mark]))] = step
      }
      return journal
    }

    func finish() throws(UsageError) -> Start {
      guard start.line != nil || start.preview != nil else {
        throw UsageError(RecordingPhrase.noStart)
      }
      guard said.contains(.size) else { throw UsageError(RecordingPhrase.lacksSize) }
      return start
    }

    // MARK: Keys

    private func entry(_ words: [String]) throws(UsageError) -> Entry {
      guard words.count >= 3 else {
        throw UsageError(RecordingPhrase.wantsThree(quoted(words.joined(separator: " "))))
      }
      let earliest = entries.last?.seconds ?? 0
      guard let seconds = Double(words[0]), seconds.isFinite, seconds >= earliest else {
        throw UsageError(RecordingPhrase.noTime(quoted(words[0])))
      }
      guard let position = RacePosition(text: words[1]) else {
        throw UsageError(RecordingPhrase.noPosition(quoted(words[1])))
      }
      if entries.last?.event == .end { throw UsageError(RecordingPhrase.afterStop) }
      return Entry(seconds: seconds, position: position, event: try event(Array(words[2...])))
    }

    private func event(_ words: [String]) throws(UsageError) -> TerminalEvent {
      let rest = words.dropFirst()
      guard let word = Word(rawValue: words[0]) else {
        guard rest.isEmpty, let key = Key.recorded(words[0]) else {
          throw UsageError(RecordingPhrase.noKey(quoted(words.joined(separator: " "))))
        }
        return .key(key)
      }
      switch word {
      case .stop where rest.isEmpty: return .end
      case .resize where rest.count == 1: return .resize(try size(words[1]))
      case .paste:
        let text = rest.count > 1 ? nil : PercentEncoding.decode(rest.first ?? "")
        guard let text else { break }
        return .paste(text)
      case .click, .wheel:
        let numbers = rest.compactMap { Int($0) }
        guard numbers.count == rest.count, numbers.count == (word == .click ? 2 : 3),
          1...9999 ~= numbers[0], 1...9999 ~= numbers[1]
        else { break }
        let place = Point(x: numbers[0] - 1, y: numbers[1] - 1)
        if word == .click { return .mouse(Mouse(.press, at: place)) }
        return .mouse(Mouse(numbers[2] < 0 ? .wheelUp : .wheelDown, at: place))
      case .stop, .resize: break
      }
      throw UsageError(RecordingPhrase.wants(word, quoted(words.joined(separator: " "))))
    }
  }
}
