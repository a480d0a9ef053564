import Datasets
import Files
import Glibc
import Localization
import Text

/// What people write for the program, in files of their own: lessons, and recordings of keys.
enum WrittenText {
  /// The text of the file at `path`, without a byte order mark.
  ///
  /// - Parameters:
  ///   - most: its size at most, in bytes.
  ///   - tooLarge: what is said of a larger one.
  ///   - notUTF8: what is said of a line that is no text.
  /// - Throws: `FileError.noInput`; `.badContents`, with the line where it is one.
  static func read(
    _ path: String, upTo most: Int, tooLarge: some Phrase, notUTF8: some Phrase
  ) throws(FileError) -> String {
    var bytes: ArraySlice<UInt8>
    do throws(ReadingError) {
      bytes = try ByteFile.bytes(of: path, upTo: most + 1)[...]
    } catch {
      if case .folder = error { throw FileError.noInput(path, EISDIR) }
      throw FileError(.noInput, DataError(error).sentence)
    }
    guard bytes.count <= most else { throw FileError(.badContents, tooLarge) }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: byteOrderMark) { bytes = bytes.dropFirst(byteOrderMark.count) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let lines = String(decoding: bytes, as: UTF8.self).lines
    let line = lines.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") } ?? 0
    throw FileError(
      .badContents,
      say("{path}:{line}: {fault}", path: path, line: line + 1, fault: notUTF8))
  }
}
