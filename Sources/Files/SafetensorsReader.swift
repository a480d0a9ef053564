import Localization
import Text

extension Safetensors {
  /// What a file holds.
  package struct Contents: Equatable, Sendable {
    /// In the order of the header.
    package var tensors: [Tensor]
    /// The header's `__metadata__`; empty if it has none.
    package var metadata: [String: String]
  }

  /// Longer headers are refused, as the format's own library does: a length is the first thing
  /// read, and of a file that is something else it is any number.
  private static let longestHeader = 100_000_000

  /// Reads the file at `path`: no more of it than its header says there is, and a byte.
  ///
  /// - Throws: `FileError.noInput`; `.badContents` for anything that is not a whole, sound file of F64 or
  ///   F32.
  package static func read(_ path: String) throws(FileError) -> Contents {
    var file = try FileContents(path)
    try file.read(upTo: 8)
    let end = try headerEnd(file.bytes, path: path)
    try file.read(upTo: end)
    let size = try header(file.bytes, end: end, path: path).dataSize
    // The bytes, and the numbers made of them.
    guard Double(size) <= Memory.limit / 4 else {
      throw bad(path, .hugeTensors(bytes: size, most: Memory.limit / 4))
    }
    try file.read(upTo: end + size + 1)
    return try parse(file.bytes, path: path)
  }

  /// The contents of a file's `bytes`; `path` is what messages call it.
  ///
  /// - Throws: `FileError.badContents`.
  package static func parse(_ bytes: [UInt8], path: String) throws(FileError) -> Contents {
    let end = try headerEnd(bytes, path: path)
    let header = try header(bytes, end: end, path: path)
    if let problem = gap(header.entries, size: bytes.count - end) { throw bad(path, problem) }
    var tensors: [Tensor] = []
    for (name, entry) in header.entries {
      guard let type = TensorType(rawValue: entry.dtype) else {
        throw bad(path, .tensorType(quoted(name), instead: quoted(entry.dtype)))
      }
      guard entry.byteCount(type) == entry.offsets.count else {
        throw bad(
          path, .tensorSize(quoted(name), shape: entry.shape, bytes: entry.offsets.count))
      }
      let place = (entry.offsets.lowerBound + end)..<(entry.offsets.upperBound + end)
      tensors.append(Tensor(name: name, shape: entry.shape, values: type.values(bytes[place])))
    }
    return Contents(tensors: tensors, metadata: header.metadata)
  }

  private static func bad(_ path: String, _ what: FilePhrase) -> FileError {
    FileError(.badContents, FilePhrase.badTensors(path, what.message))
  }

  /// Where the header ends that begins at byte 8.
  private static func headerEnd(_ bytes: [UInt8], path: String) throws(FileError) -> Int {
    guard bytes.count >= 8 else { throw bad(path, .tooShort(bytes.count)) }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(longestHeader) else {
      throw bad(path, .longHeader(length, most: longestHeader))
    }
    return 8 + Int(length)
  }

  private static func header(
    _ bytes: [UInt8], end: Int, path: String
  ) throws(FileError) -> Header {
    guard end <= bytes.count else { throw bad(path, .cutHeader(end: end, size: bytes.count)) }
    do {
      return try Header(Array(bytes[8..<end]))
    } catch {
      throw bad(path, .header(error))
    }
  }

  /// What is wrong with the places of the tensors in `size` bytes, which they must fill without a
  /// gap and without overlapping.
  private static func gap(_ entries: [(name: String, entry: Entry)], size: Int) -> FilePhrase? {
    var filled = 0
    // By name already, where they are at the same place.
    let ordered = entries.enumerated().sorted { a, b in
      let (first, second) = (a.element.entry.offsets, b.element.entry.offsets)
      return (first.lowerBound, first.upperBound, a.offset)
        < (second.lowerBound, second.upperBound, b.offset)
    }.map(\.element)
    for (name, entry) in ordered {
      guard entry.offsets.upperBound <= size else {
        return .cutTensor(quoted(name), end: entry.offsets.upperBound, size: size)
      }
      guard entry.offsets.lowerBound == filled else {
        let start = entry.offsets.lowerBound
        return start < filled
          ? .tensorOverlaps(quoted(name), start: start)
          : .tensorLeavesGap(quoted(name), start: start)
      }
      filled = entry.offsets.upperBound
    }
    return filled == size ? nil : .strayBytes(size - filled)
  }
}
