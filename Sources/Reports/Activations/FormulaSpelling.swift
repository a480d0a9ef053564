package import TerminalUI

extension Glyphs {
  /// A formula as these glyphs can show it: in ASCII, powers of e, which have no letters there, with a
  /// `^`, and a product with a `*`.
  package func spelledFormula(_ text: String) -> String {
    guard !isUnicode else { return text }
    let plain = Self.formulaSpellings.reduce(text) { $0.replacing($1.0, with: $1.1) }
    return spelled(plain)
  }

  /// The first of these that fits is taken.
  private static let formulaSpellings = [
    ("⁻ᶻ", "^-z"), ("ᶻ", "^z"), ("ᵗ", "^t"), ("Φ", "Phi"), ("φ", "phi"), ("σ", "sigmoid"),
    (" · ", " * "), ("·", "*"), ("⌈", "ceil("), ("⌉", ")"), ("⁽ⁱ⁾", "(i)"), ("ⱼ", "_j"),
    ("ₖ", "_k"), ("ȳ", "mean(y)"), ("Δ", "delta "), ("δ", "delta"), ("≪", "<<"), ("₁₀", "10"),
    ("‖", "|"), ("π", "pi"), ("ç", "c"),
  ]
}
