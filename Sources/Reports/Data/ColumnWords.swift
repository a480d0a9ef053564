package import Datasets
package import Localization
package import TerminalUI
import Text

/// A column of a table in few words: what it holds, from where to where, what is missing, and how it goes with
/// the target. What is from the file is printable in them.
package struct ColumnWords {
  private let column: TableProfile.Column
  private let glyphs: Glyphs
  private let language: Language

  package init(_ column: TableProfile.Column, _ glyphs: Glyphs, in language: Language) {
    self.column = column
    self.glyphs = glyphs
    self.language = language
  }

  /// Its name.
  package var name: String { column.name.printable() }

  /// What it holds, as `--types` names it, with the unit of its numbers: `number €`.
  package var type: String {
    guard let type = column.type else { return "" }
    return column.unit.map { "\(type.rawValue) \($0.printable())" } ?? type.rawValue
  }

  /// From the least to the greatest of its numbers or dates; of texts how many there are, and the most frequent.
  package var range: String {
    switch column.contents {
    case .numbers(let least, _, let greatest, _):
      let ends = [least, greatest].map { number in
        column.date(number) ?? number.significant(4)
      }
      return ends[0] == ends[1] ? ends[0] : ends.joined(separator: dots)
    case .categories(let values):
      let names = values.prefix(Self.mostNames).map { $0.name.printable() }
      let rest = values.count > names.count ? " \(glyphs.ellipsis)" : ""
      return ColumnPhrase.values(values.count, names: names.joined(separator: ", ") + rest)
        .text(in: language)
    case nil: return ""
    }
  }

  private var dots: String { glyphs.isUnicode ? " … " : " .. " }

  /// So many values of a text are named.
  private static let mostNames = 3

  /// The mean of its numbers; of texts and dates there is none.
  package var mean: String {
    guard case .numbers(_, let mean, _, _) = column.contents,
      column.type == .number || column.type == .yesNo
    else { return "" }
    return mean.significant(4)
  }

  /// The share of its cells without a value; empty for none.
  package var missing: String {
    guard column.missing > 0 else { return "" }
    if column.missing < 0.0005 { return "< 0.1 %" }
    return column.missing.percent(column.missing < 0.0995 ? 1 : 0)
  }

  /// How often its values come: numbers in ten bins from the least to the greatest, texts from the most frequent
  /// on, ten at most.
  package var bars: String {
    let counts =
      switch column.contents {
      case .numbers(_, _, _, let counts): counts
      case .categories(let values): values.prefix(TableProfile.bins).map(\.count)
      case nil: [Int]()
      }
    let highest = Double(counts.max() ?? 0)
    let levels = glyphs.risingBars
    let bars = counts.map { count -> Unicode.Scalar in
      guard count > 0 else { return levels[0] }
      let share = Double(count) / highest * Double(levels.count - 1)
      return levels[max(1, Int(clamping: share.rounded()))]
    }
    return String(String.UnicodeScalarView(bars))
  }

  /// How closely it goes with the target, or what else it is for.
  package var role: String {
    switch column.use {
    case .feature: correlation
    case .target: ColumnPhrase.target.text(in: language)
    case .leftOut: ColumnPhrase.leftOut.text(in: language)
    }
  }

  /// `r -0.43`, `η 0.2` of numbers and categories (`e` in ASCII), `V 0.3` of two texts.
  package var correlation: String {
    guard let correlation = column.correlation else { return "" }
    let value = correlation.value.fixed(2)
    return switch correlation {
    case .r: "r \(value)"
    case .eta: "\(glyphs.isUnicode ? "η" : "e") \(value)"
    case .v: "V \(value)"
    }
  }
}
