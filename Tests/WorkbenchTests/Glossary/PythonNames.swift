/// The names in a Python program, with what they are members of: `np.exp`, `rows`.
func namesInPython(_ program: String) -> Set<String> {
  let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "def", "for", "from", "if", "import", "in", "is",
    "lambda", "not", "or", "return", "with", "class", "while", "yield", "break",
  ]
  let code = program.replacing(#/""".*?"""/#.dotMatchesNewlines(), with: "")
    .replacing(#/[bfr]?"[^"\n]*"/#, with: "0").replacing(#/#[^\n]*/#, with: "")
    // The exponent of 1e-8 and the digits of 0xFF are no names.
    .replacing(#/\b0x[0-9A-F]+/#, with: "0").replacing(#/\b[0-9][0-9.]*(e-?[0-9]+)?/#, with: "0")
  let names = code.matches(of: #/[A-Za-z_]\w*(\.[A-Za-z_]\w*)*/#).map { String($0.0) }
  return Set(names).subtracting(keywords)
}
