import Text

/// Percent-encoding (RFC 3986, section 2.1) of what would break a configuration line or the quotes
/// around it; letters of all languages stay as they are.
package enum PercentEncoding {
  private static let special = Set("%;'\"\\`$!#<>|&".unicodeScalars)

  /// `text` with each byte of what would break a line written as `%` and two hexadecimal digits.
  package static func encode(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) || !scalar.isVisible {
        for byte in SystemText.bytes(String(scalar)) {
          let digits = String(byte, radix: 16, uppercase: true)
          result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `nil` if a % is not followed by two hexadecimal digits.
  package static func decode(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard
          rest.count >= 2, let high = hexadecimal(rest.removeFirst()),
          let low = hexadecimal(rest.removeFirst())
        else { return nil }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    return SystemText.decoded(bytes)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    let digit = Character(UnicodeScalar(byte))
    return digit.isASCII ? digit.hexDigitValue.map(UInt8.init) : nil
  }
}
