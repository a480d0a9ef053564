/// A named array of numbers in a safetensors file, row by row, in double precision whatever the
/// file has.
package struct Tensor: Equatable, Sendable {
  /// Its key in the file: `layer1.weight`.
  package var name: String
  /// The length of each dimension, the outermost first.
  package var shape: [Int]
  /// The numbers, the last dimension the fastest.
  package var values: [Double]

  package init(name: String, shape: [Int], values: [Double]) {
    self.name = name
    self.shape = shape
    self.values = values
  }
}

/// The type of a tensor's numbers in a safetensors file.
package enum TensorType: String, CaseIterable, Sendable {
  /// Writing and reading change no bit.
  case double = "F64"
  /// Writing rounds to the nearest single; reading is exact.
  case single = "F32"

  /// Bytes of a number.
  var width: Int { self == .double ? 8 : 4 }

  /// The bytes of `value`, least first.
  func append(_ value: Double, to bytes: inout [UInt8]) {
    let bits = self == .double ? value.bitPattern : UInt64(Float(value).bitPattern)
    for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * index))) }
  }

  /// The numbers in `bytes`, of which there are a whole number.
  func values(_ bytes: ArraySlice<UInt8>) -> [Double] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: width).map { start in
      var bits: UInt64 = 0
      for index in 0..<width { bits |= UInt64(bytes[start + index]) << (8 * index) }
      return self == .double
        ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    }
  }
}
