extension Safetensors {
  /// What the JSON object at the start of a file says.
  struct Header {
    /// By name.
    private(set) var entries: [(name: String, entry: Entry)] = []
    private(set) var metadata: [String: String] = [:]

    /// How many bytes of numbers there are to be.
    var dataSize: Int { entries.map(\.entry.offsets.upperBound).max() ?? 0 }

    /// Reads what the format's own library reads: an object, whose bytes begin with its brace.
    init(_ bytes: [UInt8]) throws(HeaderFault) {
      guard bytes.first == UInt8(ascii: "{") else { throw .noBrace }
      let json: JSON
      do {
        json = try JSONReader.value(of: bytes)
      } catch {
        throw .notJSON(error)
      }
      guard case .object(let members) = json else { throw .noBrace }
      for member in members {
        if member.key == "__metadata__" {
          metadata = try Self.metadata(member.value)
        } else {
          entries.append((member.key, try Entry(member.key, member.value)))
        }
      }
      entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func metadata(_ value: JSON) throws(HeaderFault) -> [String: String] {
      if value == .null { return [:] }
      guard case .object(let members) = value else { throw .metadata }
      var texts: [String: String] = [:]
      for member in members {
        guard case .string(let text) = member.value else { throw .metadata }
        texts[member.key] = text
      }
      return texts
    }
  }

  /// Why a header describes no tensors.
  package enum HeaderFault: Error, Equatable {
    /// The header does not begin with `{`.
    case noBrace
    /// Places in it are counted from the header's first byte, not the file's.
    case notJSON(JSONReader.Fault)
    /// `__metadata__` is an object of texts.
    case metadata
    /// What is said of a tensor is not what the format has, or not said at all.
    case member(tensor: String, key: String, instead: String?)
  }

  /// What the header says of one tensor.
  struct Entry {
    let dtype: String
    let shape: [Int]
    /// Its bytes, counted from the end of the header.
    let offsets: Range<Int>

    fileprivate init(_ tensor: String, _ value: JSON) throws(HeaderFault) {
      guard case .object(let members) = value else {
        throw .member(tensor: tensor, key: "dtype", instead: nil)
      }
      func read<Value>(
        _ key: String, _ convert: (JSON) -> Value?
      ) throws(HeaderFault) -> Value {
        let said = members.first { $0.key == key }?.value
        if let said, let value = convert(said) { return value }
        throw .member(tensor: tensor, key: key, instead: said?.text)
      }
      dtype = try read("dtype") { if case .string(let text) = $0 { text } else { nil } }
      shape = try read("shape", Self.sizes)
      offsets = try read("data_offsets") { value in
        guard let pair = Self.sizes(value), pair.count == 2, pair[0] <= pair[1] else { return nil }
        return pair[0]..<pair[1]
      }
    }

    /// An array of whole numbers of at least 0, in digits: `1.0` and `-0` are none.
    private static func sizes(_ value: JSON) -> [Int]? {
      guard case .array(let values) = value else { return nil }
      var sizes: [Int] = []
      for value in values {
        guard case .literal(let text) = value, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
          let size = Int(text)
        else { return nil }
        sizes.append(size)
      }
      return sizes
    }

    /// The bytes that the shape takes; `nil` if no memory could hold them.
    func byteCount(_ type: TensorType) -> Int? {
      var count = 1
      for size in shape + [type.width] {
        let (product, overflows) = count.multipliedReportingOverflow(by: size)
        if overflows { return nil }
        count = product
      }
      return count
    }
  }
}
