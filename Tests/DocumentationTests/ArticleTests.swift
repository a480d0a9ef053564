import Foundation
import Testing

/// The code of an article is code that a test has run: each block stands, line by line, in the
/// `ArticleExamples.swift` of its target's tests.
@Suite struct ArticleTests {
  @Test(arguments: ["NeuralNetworks", "TerminalUI"])
  func examplesAreTested(_ target: String) throws {
    let tested = try Documents.text("Tests/\(target)Tests/ArticleExamples.swift")
    let folder = "Sources/\(target)/\(target).docc"
    var count = 0
    for page in Documents.paths(below: folder, endingIn: ".md") {
      for block in Self.blocks(try Documents.text(page)) {
        count += 1
        let isThere = [0, 2, 4, 6, 8].contains { indent in
          tested.contains("\n" + Self.indented(block, by: indent) + "\n")
        }
        #expect(isThere, "\(page) has code that no test runs:\n\(block)")
      }
    }
    #expect(count > 3)
  }

  /// What stands between fences, but for commands of the shell.
  private static func blocks(_ page: String) -> [String] {
    page.matches(of: /```(swift|text)\n((?:.|\n)*?)\n```/).map { String($0.2) }
  }

  private static func indented(_ text: String, by indent: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
      .joined(separator: "\n")
  }
}
