/// The numbers of a control sequence, between what introduces it and its last byte: `1;2`.
enum ControlNumbers {
  /// A larger one is taken for this: it is no code point, and no screen has so many columns.
  private static let largest = 0x11_0000

  /// One that is left out is 0; `nil` if there is anything but digits and semicolons.
  static func of(_ text: some Sequence<UInt8>) -> [Int]? {
    var numbers = [0]
    for byte in text {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + digit, largest)
      default: return nil
      }
    }
    return numbers
  }
}
