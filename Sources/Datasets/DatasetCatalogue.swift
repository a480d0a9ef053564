import Localization
import NeuralNetworks
import Text

/// One row of the table in datasets/README.md: what is known of a built-in file beside its numbers.
struct CatalogueEntry: Equatable, Sendable {
  var name: String
  /// What a row is, with the languages that the table has it in.
  var title: Message
  var kind: TargetKind
  var scaling: OwnScaling
  var recommended: Recommendation
  var provenance: Provenance
}

/// The built-in files, as the table in datasets/README.md lists them.
///
/// The table is the one whose first column is called `name`; a row of it and a file of that name
/// beside the README make a built-in data set. Its columns:
///
/// | column         | holds                                                       |
/// |----------------|-------------------------------------------------------------|
/// | `name`         | the file's name without `.csv`                              |
/// | `title`        | what a row is, in a few words                               |
/// | `title ko`     | the same in Korean, if it is there                          |
/// | `target`       | `binary`, `classes`, `non-negative` or `signed`             |
/// | `scaling`      | `standard`, `minmax`, `none`, or `/ 16` to divide by 16     |
/// | `hidden units` | of a network that learns it well, `25, 15`                  |
/// | `α`            | its learning rate                                           |
/// | `J ≤`          | a target cost                                               |
/// | `source`, `licence`, `citation` | where it comes from                        |
enum DatasetCatalogue {
  /// The entries in the table's order. A row that does not follow the rules above is left out.
  static func entries(in readme: String) -> [CatalogueEntry] {
    var columns: [String]?
    var entries: [CatalogueEntry] = []
    for line in readme.lines {
      guard let cells = cells(of: line) else {
        columns = nil
        continue
      }
      if let columns, columns.count == cells.count {
        let row = Dictionary(zip(columns, cells)) { first, _ in first }
        if let entry = CatalogueEntry(row) { entries.append(entry) }
      } else if cells.first == "name" {
        columns = cells
      }
    }
    return entries
  }

  /// The cells of a row of a Markdown table, without code marks; `nil` if the line is none.
  private static func cells(of line: String) -> [String]? {
    line.trimmed.after("|")?.before("|").map { row in
      row.fields(at: "|").map { $0.trimmed.filter { $0 != "`" } }
    }
  }
}

extension CatalogueEntry {
  /// From a row's cells by column; `nil` if one is missing or says nothing that is known.
  fileprivate init?(_ row: [String: String]) {
    guard let name = row["name"], let english = row["title"],
      let kind = row["target"].flatMap(TargetKind.init(rawValue:)),
      let scaling = row["scaling"].flatMap(OwnScaling.init),
      let rate = row["α"].flatMap(Double.init),
      let source = row["source"], let licence = row["licence"], let citation = row["citation"]
    else { return nil }
    var title = Message(english: english)
    for (column, text) in row {
      if let language = column.after("title ") { title.written[language] = text }
    }
    let units = (row["hidden units"] ?? "").fields(at: ",").compactMap { Int($0.trimmed) }
    self.init(
      name: name, title: title, kind: kind, scaling: scaling,
      recommended: Recommendation(
        hiddenUnits: units, learningRate: rate, targetCost: row["J ≤"].flatMap(Double.init),
        kind: kind),
      provenance: Provenance(
        source: Message(verbatim: source), licence: Message(verbatim: licence),
        citation: Message(verbatim: citation)))
  }
}

extension OwnScaling {
  /// `standard`, `minmax`, `none` or `/ 16`.
  fileprivate init?(_ text: String) {
    switch text {
    case "none": self = .none
    case "standard": self = .standard
    case "minmax": self = .minmax
    default:
      guard let number = text.after("/"), let divisor = Double(number.trimmed), divisor > 0
      else { return nil }
      self = .dividedBy(divisor)
    }
  }
}

extension String {
  /// Without the blanks at both ends.
  fileprivate var trimmed: String {
    let front = drop { $0 == " " || $0 == "\t" }
    guard let last = front.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(front[...last])
  }
}
