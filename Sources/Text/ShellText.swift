/// `text` as one word of a POSIX shell: as it is where nothing in it is special, in single quotes
/// otherwise. What a terminal would obey and not show, `printf` writes by its number.
package func shellQuoted(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || "-_./:,+@%".unicodeScalars.contains(scalar)
  }
  if isPlain, !text.isEmpty { return text }
  if text.unicodeScalars.contains(where: \.isUnprintable) { return printed(text) }
  return "'" + text.fields(at: "'").joined(separator: "'\\''") + "'"
}

/// `"$(printf 'es\033')"`, which every POSIX shell reads as the same text. It takes line feeds away at the
/// very end: a text that has one is `$'es\012'`, which POSIX has since 2024, and bash, ksh and zsh always.
private func printed(_ text: String) -> String {
  let endsInLineFeed = text.unicodeScalars.last == "\n"
  var format = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "'": format += endsInLineFeed ? "\\'" : "'\\''"
    case "%" where !endsInLineFeed: format += "%%"
    case "\\": format += "\\\\"
    // At the beginning it would be an option.
    case "-" where format.isEmpty && !endsInLineFeed: format += "\\055"
    case _ where scalar.isUnprintable:
      for byte in SystemText.bytes(String(scalar)) {
        let digits = String(byte, radix: 8)
        format += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    default: format.unicodeScalars.append(scalar)
    }
  }
  return endsInLineFeed ? "$'\(format)'" : "\"$(printf '\(format)')\""
}
