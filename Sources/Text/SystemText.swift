import Glibc

/// The system's bytes as text: names of files, arguments, the environment.
///
/// Names are bytes, and need not be UTF-8. A byte that is no part of a character becomes a scalar of its
/// own in a private area, and `bytes` makes the same byte of it again: whatever is done with the text in
/// between, the file that is opened is the one that was named.
package enum SystemText {
  /// Byte b stands at `base + b`; only bytes from 0x80 on ever need it.
  private static let base: UInt32 = 0x10DC00
  private static let strays = base + 0x80...base + 0xFF

  /// The text whose `bytes` are these, whatever they are.
  package static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let count = length(ofCharacter: first)
      if let scalar = String(validating: rest.prefix(count), as: UTF8.self)?.unicodeScalars.first,
        !strays.contains(scalar.value)
      {
        scalars.append(scalar)
        rest = rest.dropFirst(count)
      } else {
        if let stray = Unicode.Scalar(base + UInt32(first)) { scalars.append(stray) }
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  /// How many bytes a character has in UTF-8 that begins with `first`.
  private static func length(ofCharacter first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// The bytes that `decoded` made `text` of; UTF-8 of any other text.
  package static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      byte(of: scalar).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

  /// The byte that `scalar` stands for, if it stands for one.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    strays.contains(scalar.value) ? UInt8(scalar.value - base) : nil
  }

  /// The text of a C string.
  package static func decoded(_ pointer: UnsafePointer<CChar>) -> String {
    unsafe decoded(
      UnsafeBufferPointer(start: pointer, count: strlen(pointer)).map(UInt8.init(bitPattern:)))
  }

  /// What the program was started with, without its name.
  package static var arguments: [String] {
    let count = Int(CommandLine.argc)
    return (1..<max(1, count)).compactMap { place in
      unsafe CommandLine.unsafeArgv[place].map { unsafe decoded($0) }
    }
  }

  /// `path` as the system takes it. A name with a zero in it, which no file has, is the empty one.
  package static func path(_ path: String) -> [CChar] {
    let bytes = bytes(path)
    return (bytes.contains(0) ? [] : bytes.map(CChar.init(bitPattern:))) + [0]
  }
}
