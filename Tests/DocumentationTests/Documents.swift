import Foundation

/// The project's own files.
enum Documents {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths, from the project's folder on, of the files below `folder` that end in `suffix`.
  static func paths(below folder: String, endingIn suffix: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let paths = (names?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
    return paths.filter { $0.hasSuffix(suffix) }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All that readers open: what lies at the top, in `docs`, beside what is installed, and the articles.
  static let pages: [String] = {
    let top = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return top.filter { $0.hasSuffix(".md") }.sorted()
      + ["docs", "share", "datasets", "Sources", "Tests"].flatMap {
        paths(below: $0, endingIn: ".md")
      }
  }()

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).standardized.path)
  }
}
