extension Glyphs {
  /// The text as these glyphs can show it: in ASCII, `α` is written `a`, `≤` is `<=`, `→` is `->`,
  /// and what has no spelling is `?`, so that no character is lost without a trace.
  public func spelled(_ text: String) -> String {
    if isUnicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    // Between parts a raised dot has spaces around it, between factors none.
    return text.replacing(" · ", with: " - ").reduce(into: "") { result, character in
      result += character.isASCII ? String(character) : Self.spellings[character] ?? "?"
    }
  }

  private static let spellings: [Character: String] = [
    "…": "...", "·": "*", "×": "x", "≤": "<=", "≥": ">=", "→": "->", "←": "<-", "↑": "^", "↓": "v",
    "−": "-", "–": "-", "′": "'", "≈": "~", "±": "+-", "∂": "d", "Σ": "sum", "√": "sqrt",
    "∞": "inf", "α": "a", "β": "b", "λ": "l", "ŷ": "y^", "¼": "1/4", "½": "1/2", "²": "^2",
    "▲": "^", "▼": "v", "◀": "<", "▶": ">", "▸": ">", "▾": "v", "●": "o", "○": "o", "•": "*",
    "─": "-", "━": "=", "╌": "-", "┄": "-", "│": "|", "┃": "|", "█": "#", "✓": "v", "‖": "|",
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8",
    "₉": "9", "╍": "=", "δ": "d", "ᵀ": "T", "σ": "s", "Φ": "Phi", "φ": "phi",
  ]
}
