/// `text` with its {names} replaced by what they stand for. Other braces stay as they are.
package func filled(_ text: String, _ values: [String: String]) -> String {
  var filled = ""
  var rest = text[...]
  while let close = rest.firstIndex(of: "}") {
    let end = rest.index(after: close)
    if let open = rest[..<close].lastIndex(of: "{"),
      let value = values[String(rest[rest.index(after: open)..<close])]
    {
      filled += rest[..<open] + value
    } else {
      filled += rest[..<end]
    }
    rest = rest[end...]
  }
  return filled + rest
}
