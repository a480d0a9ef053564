import Foundation
import TestSupport
import Testing

@testable import Datasets
@testable import Workbench

/// docs/Claims.md says of every claim where it is seen, and what it names is there.
@Suite struct ClaimsTests {
  /// The cells of the table's rows.
  private static let rows: [[String]] = {
    let path = Sources.folder.deletingLastPathComponent().appending(path: "docs/Claims.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { Int($0[0]) != nil }
  }()

  @Test func noneOfTheEightyThreeIsMissing() {
    #expect(Self.rows.compactMap { Int($0[0]) } == Array(1...83))
    for row in Self.rows {
      #expect(row.count == 5 && !row[1].isEmpty && !row[2].isEmpty && !row[3].isEmpty)
    }
  }

  /// The lessons that a claim names show it, as they say themselves.
  @Test func itsLessonsNameTheClaim() throws {
    for row in Self.rows {
      for id in row[2].split(separator: ", ") where id != "–" {
        let lesson = try shippedLessons.lesson(String(id))
        #expect(Self.numbers(in: lesson.claims).contains(Int(row[0]) ?? 0), "\(row[0]): \(id)")
      }
    }
  }

  @Test func itsTermsAndPanelsAreThere() {
    for row in Self.rows {
      // What stands in code marks: every second part.
      let marked = row[3].split(separator: "`", omittingEmptySubsequences: false)
      for (place, part) in marked.enumerated() where place % 2 == 1 {
        let words = part.split(separator: " ").map(String.init)
        if part.hasPrefix("plateau glossary "), words.count > 2 {
          #expect(Glossary.term(words[2]) != nil, "\(row[0]): \(part)")
        } else if words.count == 1, part.count > 1, part.allSatisfy(\.isLetter) {
          let isKnown = PanelID(rawValue: words[0]) != nil || shipped.names.contains(words[0])
          #expect(isKnown, "\(row[0]): \(part)")
        }
      }
    }
  }

  /// `1, 3-5` is 1, 3, 4 and 5.
  private static func numbers(in text: String) -> Set<Int> {
    var numbers: Set<Int> = []
    for part in text.split(separator: ", ") {
      let ends = part.split(separator: "-").compactMap { Int($0) }
      if let first = ends.first, let last = ends.last { numbers.formUnion(first...last) }
    }
    return numbers
  }
}
