import FoundationEssentials

extension Safetensors {
  /// What a file holds.
  struct Contents: Equatable, Sendable {
    var tensors: [Tensor]
    var metadata: [String: String]
  }

  /// Longer headers are refused, as the format's own library does: a length is the first thing
  /// read, and of a file that is something else it is any number.
  private static let longestHeader = 100_000_000

  /// The contents of a file's `bytes`; `path` is what messages call it.
  ///
  /// - Throws: `FileError.badContents` for anything that is not a whole, sound file of F64 or F32.
  static func parse(_ bytes: [UInt8], path: String) throws(FileError) -> Contents {
    func bad(_ what: FilePhrase) -> FileError {
      FileError(.badContents, FilePhrase.badTensors(path, what.text))
    }
    guard bytes.count >= 8 else {
      throw bad(.tooShort(bytes.count))
    }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(longestHeader) else {
      throw bad(.longHeader(length, most: longestHeader))
    }
    let end = 8 + Int(length)
    guard end <= bytes.count else {
      throw bad(.cutHeader(end: end, size: bytes.count))
    }
    let header: Header
    do {
      header = try JSONDecoder().decode(Header.self, from: Data(bytes[8..<end]))
    } catch {
      throw bad(.headerIsNotJSON)
    }
    if let problem = gap(header.entries, size: bytes.count - end) { throw bad(problem) }
    var tensors: [Tensor] = []
    for (name, entry) in header.entries.sorted(by: { $0.key < $1.key }) {
      guard let type = TensorType(rawValue: entry.dtype) else {
        throw bad(.tensorType(quoted(name), instead: quoted(entry.dtype)))
      }
      guard entry.byteCount(type) == entry.offsets.count else {
        throw bad(
          .tensorSize(quoted(name), shape: entry.shape, bytes: entry.offsets.count))
      }
      let place = (entry.offsets.lowerBound + end)..<(entry.offsets.upperBound + end)
      tensors.append(Tensor(name: name, shape: entry.shape, values: type.values(bytes[place])))
    }
    return Contents(tensors: tensors, metadata: header.metadata)
  }

  /// What is wrong with the places of the tensors in `size` bytes, which they must fill without a
  /// gap and without overlapping.
  private static func gap(_ entries: [String: Entry], size: Int) -> FilePhrase? {
    var filled = 0
    let ordered = entries.sorted {
      ($0.value.offsets.lowerBound, $0.value.offsets.upperBound, $0.key)
        < ($1.value.offsets.lowerBound, $1.value.offsets.upperBound, $1.key)
    }
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

/// The JSON object at the start of a file.
private struct Header: Decodable {
  var entries: [String: Entry] = [:]
  var metadata: [String: String] = [:]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    for key in container.allKeys {
      if key.stringValue == "__metadata__" {
        metadata = try container.decode([String: String].self, forKey: key)
      } else {
        entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
      }
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// What the header says of one tensor.
private struct Entry: Decodable {
  let dtype: String
  let shape: [Int]
  /// Its bytes, counted from the end of the header.
  let offsets: Range<Int>

  private enum CodingKeys: String, CodingKey {
    case dtype
    case shape
    case offsets = "data_offsets"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    dtype = try container.decode(String.self, forKey: .dtype)
    shape = try container.decode([Int].self, forKey: .shape)
    let pair = try container.decode([Int].self, forKey: .offsets)
    guard pair.count == 2, 0 <= pair[0], pair[0] <= pair[1], shape.allSatisfy({ $0 >= 0 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .offsets, in: container, debugDescription: CodingKeys.offsets.rawValue)
    }
    offsets = pair[0]..<pair[1]
  }

  /// The bytes that the shape takes; `nil` if no memory could hold them.
  func byteCount(_ type: TensorType) -> Int? {
    var count = type.width
    for size in shape {
      let (product, overflows) = count.multipliedReportingOverflow(by: size)
      if overflows { return nil }
      count = product
    }
    return count
  }
}
