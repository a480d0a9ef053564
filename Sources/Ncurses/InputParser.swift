import TerminalUI

/// Turns the bytes a terminal sends into events.
///
/// Keys, UTF-8 characters, the mouse and pastes may arrive in any pieces; what is not complete
/// waits for the rest. Escape is also the start of every sequence, so a lone one is a key only
/// when nothing has followed it for a moment: `patience` says how long to wait, and `giveUp` what
/// to make of it.
///
/// A sequence that means nothing here (a reply, an unknown key) is dropped as a whole, so that
/// its letters never act as keys. Alt with a key is Escape and the key, as terminals send it.
struct InputParser {
  private var pending: [UInt8] = []
  private let escapeDelay: Int
  private let keys: KeySequences

  /// - Parameters:
  ///   - escapeDelay: milliseconds after which an Escape is a key.
  ///   - keys: the sequences of this type of terminal.
  init(escapeDelay: Int = 25, keys: KeySequences = KeySequences()) {
    self.escapeDelay = escapeDelay
    self.keys = keys
  }

  /// How many milliseconds to wait for the rest; `nil` if nothing is missing.
  var patience: Int? {
    if pending.isEmpty { return nil }
    return pending[0] == 0x1B && pending.count <= 2 ? escapeDelay : max(500, escapeDelay)
  }

  /// The events that `bytes` complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    pending.append(contentsOf: bytes)
    var events: [TerminalEvent] = []
    var start = 0
    while start < pending.count {
      let step = step(pending[start...])
      guard case .done(let event, let count) = step else { break }
      if let event { events.append(event) }
      start += count
    }
    pending.removeFirst(start)
    return events
  }

  /// The events to make of what waits, as nothing more comes.
  mutating func giveUp() -> [TerminalEvent] {
    let rest = pending
    pending = []
    guard rest.first == 0x1B else { return [] }
    if rest.starts(with: Paste.begin) { return [Paste.event(rest[Paste.begin.count...])] }
    if rest.count == 1 { return [.key(.escape)] }
    guard rest.count == 2, let key = Key(ascii: rest[1]) else { return [] }
    return [.key(.escape), .key(key)]
  }

  /// What the first bytes are: an event and the bytes it took, nothing and the bytes to skip, or
  /// a piece that is not complete.
  enum Step {
    case done(TerminalEvent?, Int)
    case incomplete
  }

  private func step(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .incomplete }
    if first == 0x1B { return escapeStep(bytes) }
    if first < 0x80 { return .done(Key(ascii: first).map { .key($0) }, 1) }
    return characterStep(bytes)
  }

  private func characterStep(_ bytes: ArraySlice<UInt8>) -> Step {
    let first = bytes[bytes.startIndex]
    let count =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let piece = bytes.prefix(count)
    // What cannot go on as UTF-8 is skipped up to where it breaks.
    if let broken = piece.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .done(nil, broken - bytes.startIndex)
    }
    if piece.count < count { return .incomplete }
    guard count > 1, let text = String(validating: piece, as: UTF8.self), let character = text.first
    else { return .done(nil, count) }
    return .done(.key(.character(character)), count)
  }

  private func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step {
    guard bytes.count > 1 else { return .incomplete }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return keypadSequence(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return reply(bytes)
    default: return .done(.key(.escape), 1)
    }
  }

  /// `ESC [ parameters final`: most keys, the mouse, and the start of a paste.
  private func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return body.count < 64 ? .incomplete : .done(nil, bytes.count)
    }
    let count = end - bytes.startIndex + 1
    let final = bytes[end]
    // A control character is not part of any sequence: what came before it was cut short.
    if final < 0x20 || final > 0x7E { return .done(nil, count - 1) }
    let whole = bytes.prefix(count)
    if whole.elementsEqual(Paste.begin) { return Paste.step(bytes) }
    // The Linux console's function keys, and the oldest way to report the mouse, go on after it.
    if body.first == UInt8(ascii: "["), end == body.startIndex {
      guard body.count > 1 else { return .incomplete }
      return .done(keys.console(body[end + 1]).map { .key($0) }, count + 1)
    }
    if final == UInt8(ascii: "M"), end == body.startIndex {
      guard body.count > 3 else { return .incomplete }
      return .done(MouseReport.plain(body.dropFirst().prefix(3)).map { .mouse($0) }, count + 3)
    }
    if body.first == UInt8(ascii: "<") {
      return .done(MouseReport.extended(body.dropFirst().prefix(upTo: end), final), count)
    }
    return .done(keys.key(whole).map { .key($0) }, count)
  }

  /// `ESC O letter`: arrows and F1 to F4 in one of two modes, and the numeric keypad.
  private func keypadSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x30...0x39).contains($0) }) else {
      return body.count < 4 ? .incomplete : .done(nil, bytes.count)
    }
    let count = end - bytes.startIndex + 1
    if bytes[end] < 0x20 { return .done(nil, count - 1) }
    return .done(keys.key(bytes.prefix(count)).map { .key($0) }, count)
  }

  /// A reply to a question, which ends with `BEL` or `ESC \`. None is asked, so none is read.
  private func reply(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
      return bytes.count < 1024 ? .incomplete : .done(nil, bytes.count)
    }
    let count = end - bytes.startIndex
    if bytes[end] == 0x07 { return .done(nil, count + 1) }
    guard bytes.count > count + 1 else { return .incomplete }
    return .done(nil, bytes[end + 1] == UInt8(ascii: "\\") ? count + 2 : count)
  }
}
