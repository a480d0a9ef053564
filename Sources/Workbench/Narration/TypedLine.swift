import TerminalUI
import Text

/// What a line means that was typed where nothing is drawn: a command of the palette, a panel to be told
/// in words, a key by its label, or one of a few words that only this way of working has.
enum TypedLine: Equatable {
  /// The words that are no command of the palette.
  enum Word: String, CaseIterable {
    case status, settings, help, page, next, back, wait, pause
  }

  case nothing
  case actions([Action])
  /// A panel, to be told in words.
  case panel(PanelID)
  /// Keys, one after the other.
  case keys([Key])
  case word(Word, argument: String)
  /// What is wrong with the line.
  case refused(NarrationPhrase)

  /// - Parameter line: as it was typed; blanks around it do not matter.
  init(_ line: String, in state: State) {
    let parts = line.unicodeScalars.split { $0 == " " || $0 == "\t" }
    guard let last = parts.last, let first = parts.first.map({ String($0) }) else {
      self = Self.hasOpenLesson(state) ? .actions([.lesson(.turn(1))]) : .nothing
      return
    }
    // As it was typed: a name may have two blanks in a row.
    let begin = parts.count > 1 ? parts[1].startIndex : last.endIndex
    let argument = String(line.unicodeScalars[begin..<last.endIndex])
    let words = parts.map { String($0) }
    let name = first.count > 1 ? first.lowercased() : first
    self =
      Self.answer(words, state) ?? Self.reminder(name, state) ?? Self.word(name, argument, state)
      ?? Self.panel(name, argument) ?? Self.command(name, argument, words.count, state)
      ?? Self.keys(words) ?? PanelID(rawValue: name).map { _ in
        .refused(.takesNothing(name, argument))
      }
      ?? .refused(.unknown(first, nearest: Self.nearest(to: name)))
  }

  // MARK: Lessons

  private static func hasOpenLesson(_ state: State) -> Bool {
    state.lesson.map { !$0.isFree } ?? false
  }

  /// A guess, where the lesson asks for one.
  private static func answer(_ words: [String], _ state: State) -> TypedLine? {
    guard let view = state.lesson, !view.isFree, view.page == .question, words.count == 1
    else { return nil }
    switch view.step.question {
    case .choice:
      return Int(words[0]).map { .actions([.lesson(.choose($0 == 0 ? nil : max($0, 0) - 1))]) }
    case .number:
      guard let number = Double(words[0]), number.isFinite else { return nil }
      let erased = Array(repeating: Action.lesson(.erase), count: view.typed.count)
      return .actions(
        erased + words[0].map { .lesson(.type($0)) } + [.lesson(.turn(1))])
    case nil: return nil
    }
  }

  /// While a guess is asked for, nothing else is taken that tells of the runs or changes them.
  private static func reminder(_ name: String, _ state: State) -> TypedLine? {
    guard state.asksForGuess else { return nil }
    let words: [Word] = [.next, .back, .page, .help, .wait, .pause]
    let keys: [Key] = [.escape, .enter, .backspace]
    let isTaken =
      Word(rawValue: name).map(words.contains) ?? Key.labelled(name).map(keys.contains)
      ?? KeyBindings.all.first { $0.name == name }.map { binding in
        binding.section == .lessons || binding.action == .screen(.quit)
      } ?? ["lesson", "glossary"].contains(name)
    return isTaken ? nil : .actions([.lesson(.remind)])
  }

  // MARK: Words

  private static func word(_ name: String, _ argument: String, _ state: State) -> TypedLine? {
    guard let word = Word(rawValue: name) else { return nil }
    switch word {
    case .next, .back:
      if hasOpenLesson(state) { return .actions([.lesson(.turn(word == .next ? 1 : -1))]) }
      if word == .back { return nil }
      return state.lesson == nil ? .refused(.noLesson) : .actions([.lesson(.turn(1))])
    case .status, .settings, .help, .page, .wait, .pause: return .word(word, argument: argument)
    }
  }

  private static func panel(_ name: String, _ argument: String) -> TypedLine? {
    guard argument.isEmpty else { return nil }
    return PanelID(rawValue: name).map { .panel($0) }
  }

  private static func keys(_ words: [String]) -> TypedLine? {
    let keys = words.compactMap { Key.labelled($0) }
    return keys.count == words.count ? .keys(keys) : nil
  }

  // MARK: Commands

  private static func command(
    _ name: String, _ argument: String, _ count: Int, _ state: State
  ) -> TypedLine? {
    guard let entry = PaletteEntry.all.first(where: { $0.name == name }) else { return nil }
    if state.isRunning, entry.name == Self.run { return .refused(.alreadyRunning) }
    let text = count > 1 ? "\(name) \(argument)" : name
    switch CommandPalette(text: text).command(in: state) {
    case .action(let action): return .actions([action])
    case .incomplete:
      return .refused(.wants(name, entry.placeholder, values: values(of: name, state)))
    case .unknown where entry.placeholder.isEmpty:
      return .refused(.takesNothing(name, argument))
    case .unknown:
      return .refused(.refuses(name, argument, values: values(of: name, state)))
    case .nothing: return .nothing
    }
  }

  /// By its name it starts a race only; its key starts and stops one.
  private static let run = KeyBindings.all.first { $0.action == .training(.toggleRunning) }?.name

  /// What may follow a command, where there is a list of it.
  static func values(of name: String, _ state: State) -> [String] {
    CommandPalette(text: name + " ").entries(in: state).map {
      String($0.name.dropFirst(name.count + 1))
    }
  }

  private static func nearest(to name: String) -> String? {
    nearestName(
      to: name,
      among: PaletteEntry.all.map(\.name) + Word.allCases.map(\.rawValue)
        + PanelID.allCases.map(\.rawValue))
  }
}
