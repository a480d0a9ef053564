import TerminalUI

/// Turns the bytes a terminal sends into events.
///
/// Keys, UTF-8 characters, the mouse and pastes may arrive in any pieces and mean the same: what is not
/// complete waits for the rest. Escape is also the start of every sequence, so a lone one is a key only
/// when nothing has followed it for a moment: `patience` says how long to wait, and `giveUp` what
/// to make of it.
///
/// A sequence that means nothing here (a reply, an unknown key) is dropped as a whole, however long, so
/// that its letters never act as keys. So is the rest of a sequence that comes when its Escape has acted
/// as a key already. Alt with a key is Escape and the key, as terminals send it.
struct InputParser {
  private var pending: [UInt8] = []
  /// Whether the Escape that `pending` begins with has acted as a key.
  private var hasActed = false
  /// What the next bytes belong to, if that is known.
  private var open: Open?
  private let escapeDelay: Int
  private let keys: KeySequences

  /// How long the rest of a sequence is waited for, in milliseconds.
  private static let restDelay = 500
  /// For how long after an Escape that has acted a sequence is taken for its rest.
  private static let lateDelay = 1000
  /// The bytes of the longest sequence that means something.
  private static let longest = 64

  /// What goes on until it ends.
  private enum Open {
    case paste(Paste)
    /// The rest of a sequence that is passed over: parameters and the last byte.
    case sequence
    /// A reply to a question, which ends with `BEL` or `ESC \`. None is asked, so none is read.
    case reply
  }

  /// - Parameters:
  ///   - escapeDelay: milliseconds after which an Escape is a key.
  ///   - keys: the sequences of this type of terminal.
  init(escapeDelay: Int = 50, keys: KeySequences = KeySequences()) {
    self.escapeDelay = escapeDelay
    self.keys = keys
  }

  /// How many milliseconds to wait for the rest; `nil` if nothing is missing.
  var patience: Int? {
    let rest = max(Self.restDelay, escapeDelay)
    if case .reply = open, !pending.isEmpty { return escapeDelay }
    if open != nil { return rest }
    guard let first = pending.first else { return nil }
    if first == 0x1B, pending.count <= 2, !hasActed { return escapeDelay }
    return hasActed && pending.count == 1 ? Self.lateDelay : rest
  }

  /// The events that `bytes` complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    pending.append(contentsOf: bytes)
    var rest = pending[...]
    while !rest.isEmpty {
      if open != nil {
        guard passOn(&rest, &events) else { break }
        continue
      }
      switch hasActed ? lateStep(rest) : step(rest) {
      case .incomplete:
        pending = Array(rest)
        return events
      case .done(let event, let count):
        if let event { events.append(event) }
        rest = rest.dropFirst(count)
      case .begins(let open, let count):
        self.open = open
        rest = rest.dropFirst(count)
      }
      hasActed = false
    }
    pending = Array(rest)
    return events
  }

  /// The events to make of what waits, as nothing more comes.
  mutating func giveUp() -> [TerminalEvent] {
    let (rest, wasOpen, hadActed) = (pending, open, hasActed)
    (pending, open, hasActed) = ([], nil, false)
    switch wasOpen {
    case .paste(let paste): return [paste.event]
    case .sequence: return []
    case .reply: return rest.isEmpty ? [] : [.key(.escape)]
    case nil: break
    }
    guard rest.first == 0x1B, rest.count <= 2 else { return [] }
    let key = rest.dropFirst().compactMap { Key(ascii: $0).map { TerminalEvent.key($0) } }
    // What stood where a late sequence may begin was a key.
    if hadActed { return key }
    if rest.count == 2, !Self.introduces(rest[1]) { return [.key(.escape)] + key }
    (pending, hasActed) = (rest, true)
    return [.key(.escape)]
  }

  // MARK: What is open

  /// Takes the bytes that what is open goes on with: false if it waits for more.
  private mutating func passOn(
    _ rest: inout ArraySlice<UInt8>, _ events: inout [TerminalEvent]
  ) -> Bool {
    switch open {
    case .paste(var paste):
      open = nil
      let isComplete = paste.take(&rest)
      if isComplete { events.append(paste.event) } else { open = .paste(paste) }
      return isComplete
    case .sequence:
      rest = rest.drop { Self.isParameter($0) }
      guard let last = rest.first else { return false }
      if Self.isLast(last) { rest = rest.dropFirst() }
    case .reply:
      rest = rest.drop { $0 >= 0x20 }
      guard let last = rest.first else { return false }
      if last == 0x1B, rest.count == 1 { return false }
      if last == 0x07 { rest = rest.dropFirst() }
      if rest.starts(with: [0x1B, UInt8(ascii: "\\")]) { rest = rest.dropFirst(2) }
    case nil: break
    }
    open = nil
    return true
  }

  // MARK: Steps

  /// What the first bytes are.
  private enum Step {
    /// An event and the bytes it took; nothing, and the bytes to skip.
    case done(TerminalEvent?, Int)
    /// The start of something long, and its bytes.
    case begins(Open, Int)
    /// A piece.
    case incomplete
  }

  private static func isParameter(_ byte: UInt8) -> Bool { (0x20...0x3F).contains(byte) }

  /// Whether a sequence may end with it. Another byte is not part of any: what came before was cut short.
  private static func isLast(_ byte: UInt8) -> Bool { (0x40...0x7E).contains(byte) }

  /// Whether Escape and this begin a sequence of a key.
  private static func introduces(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
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
      return bytes.count > 2 ? .begins(.reply, 2) : .incomplete
    default: return .done(.key(.escape), 1)
    }
  }

  /// What follows an Escape that has acted: the rest of a sequence, which is passed over, or keys.
  private func lateStep(_ bytes: ArraySlice<UInt8>) -> Step {
    guard bytes.count > 1 else { return .incomplete }
    let body = bytes.dropFirst(2).prefix(Self.longest)
    guard Self.introduces(bytes[bytes.startIndex + 1]) else { return .done(nil, 1) }
    guard let end = body.firstIndex(where: { !(0x30...0x3F).contains($0) }) else {
      return body.count < Self.longest ? .incomplete : .begins(.sequence, 2 + body.count)
    }
    guard Self.isLast(bytes[end]), !Self.introduces(bytes[end]) else { return .done(nil, 1) }
    let whole = bytes[...end]
    return whole.elementsEqual(Paste.begin)
      ? .begins(.paste(Paste()), whole.count) : .done(nil, whole.count)
  }

  /// `ESC [ parameters final`: most keys, the mouse, and the start of a paste.
  private func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2).prefix(Self.longest)
    guard let end = body.firstIndex(where: { !Self.isParameter($0) }) else {
      return body.count < Self.longest ? .incomplete : .begins(.sequence, 2 + body.count)
    }
    let whole = bytes[...end]
    guard Self.isLast(bytes[end]) else { return .done(nil, whole.count - 1) }
    if whole.elementsEqual(Paste.begin) { return .begins(.paste(Paste()), whole.count) }
    // The Linux console's function keys, and the oldest way to report the mouse, go on after it.
    if end == body.startIndex, bytes[end] == UInt8(ascii: "[") {
      return going(on: 1, after: whole, in: bytes) {
        keys.console($0[$0.startIndex]).map { .key($0) }
      }
    }
    if end == body.startIndex, bytes[end] == UInt8(ascii: "M") {
      return going(on: 3, after: whole, in: bytes) { MouseReport.plain($0).map { .mouse($0) } }
    }
    if body.first == UInt8(ascii: "<") {
      return .done(
        MouseReport.extended(body.dropFirst().prefix(upTo: end), bytes[end]), whole.count)
    }
    return .done(keys.key(whole).map { .key($0) }, whole.count)
  }

  /// A sequence that so many bytes follow, none of which is a control character.
  private func going(
    on count: Int, after whole: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>,
    _ event: (ArraySlice<UInt8>) -> TerminalEvent?
  ) -> Step {
    let rest = bytes.dropFirst(whole.count).prefix(count)
    if let cut = rest.firstIndex(where: { $0 < 0x20 }) { return .done(nil, cut - bytes.startIndex) }
    return rest.count < count ? .incomplete : .done(event(rest), whole.count + count)
  }

  /// `ESC O letter`: arrows and F1 to F4 in one of two modes, and the numeric keypad.
  private func keypadSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2).prefix(Self.longest)
    guard let end = body.firstIndex(where: { !(0x30...0x3B).contains($0) }) else {
      return body.count < Self.longest ? .incomplete : .begins(.sequence, 2 + body.count)
    }
    let whole = bytes[...end]
    guard Self.isParameter(bytes[end]) || Self.isLast(bytes[end]) else {
      return .done(nil, whole.count - 1)
    }
    return .done(keys.key(whole).map { .key($0) }, whole.count)
  }
}
