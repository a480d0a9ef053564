import CNcurses
import Glibc
import TerminalUI

/// What the machine knows about the kind of terminal this is.
struct TerminalType {
  private let name: String
  /// What to tell the user, if the terminal is taken for one of another type.
  let notice: TerminalNotice?

  /// Starts ncurses for the terminal that `TERM` names.
  ///
  /// Newer terminals have names that many machines have no description of, so the second try is
  /// `xterm-256color`, which nearly all of them understand. 256 colours, if they are asked for,
  /// come with a description of their own, as `xterm` and `xterm-256color`.
  init(opening size: Size, colour: TerminalOptions.ColourMode) throws(TerminalError) {
    let wanted = environment("TERM")
    var candidates = [wanted].compactMap { $0 }
    if colour == .palette256, let wanted { candidates.insert(wanted + "-256color", at: 0) }
    for candidate in candidates + [Self.fallback] {
      switch unsafe screen_open(candidate, CInt(size.rows), CInt(size.columns)) {
      case screen_ready:
        name = candidate
        notice = candidates.contains(candidate) ? nil : .taken(wanted, as: Self.fallback)
        return
      case screen_cannot_address: throw .cannotPlaceCursor(type: candidate)
      case screen_unknown_type: continue
      default: throw .system(errno)
      }
    }
    throw .unknownType(wanted)
  }

  private static let fallback = "xterm-256color"

  /// The Linux console has no braille in its fonts; an older C library no columns for it.
  var hasBraille: Bool { screen_columns(0x28FF) == 1 && !name.hasPrefix("linux") }

  /// The bytes of a capability of the terminal that is open.
  static func capability(_ name: String) -> [UInt8]? {
    guard let value = unsafe screen_capability(name) else { return nil }
    return unsafe Array(String(cString: value).utf8)
  }
}
