import Foundation
import Testing

/// What a page or a source refers to is in the project.
@Suite struct LinkTests {
  private func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// `[text](target)`, without what is on the web; `target#heading` is a file.
  @Test func linksLeadSomewhere() throws {
    for page in Documents.pages {
      for match in try Documents.text(page).matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
        let target = String(match.1)
        guard !target.contains("://") else { continue }
        #expect(Documents.exists("\(folder(of: page))/\(target)"), "\(page): \(target)")
      }
    }
  }

  /// A page that is named, in a text or a comment, is found from the project's folder, from where it
  /// is named, or in `share`, where the program finds it once installed.
  @Test func pagesThatAreNamedAreThere() throws {
    let sources = ["Sources", "Tests"].flatMap { Documents.paths(below: $0, endingIn: ".swift") }
    let others = Documents.paths(below: "share", endingIn: ".po")
    for file in Documents.pages + sources + others + ["Makefile", "Package.swift"] {
      for match in try Documents.text(file).matches(of: /[A-Za-z][A-Za-z0-9\/.-]*\.md\b/) {
        let places = ["", folder(of: file) + "/", "share/"]
        #expect(
          places.contains { Documents.exists($0 + match.0) }, "\(file): \(match.0)")
      }
    }
  }

  /// What makes and packages the program reads files of the sources: a file that moved stops it.
  @Test func filesThatScriptsNameAreThere() throws {
    for file in ["Makefile", "share/package/package", "share/package/check", ".ci/run"] {
      for match in try Documents.text(file).matches(
        of: /(?:Sources|Tests|share\/package)\/[\w\/.-]*\w/)
      {
        #expect(Documents.exists(String(match.0)), "\(file): \(match.0)")
      }
    }
    #expect(try Documents.text("share/package/package").contains(/Sources\/[\w\/.]+\.swift/))
  }

  /// The README lists every page for readers.
  @Test func theReadmeNamesEveryPage() throws {
    let readme = try Documents.text("README.md")
    for page in Documents.pages where page != "README.md" && !page.contains(".docc/") {
      let isNamed = readme.contains("](\(page)")
      #expect(isNamed, "\(page)")
    }
  }

  /// What a page names in camel case is in the sources, or is a file's name.
  @Test func namesAreInTheSources() throws {
    let files = ["Sources", "Tests"].flatMap { folder in
      [".swift", ".c", ".h", ".md"].flatMap { Documents.paths(below: folder, endingIn: $0) }
    }
    var words: Set<Substring> = []
    let name = /\b[A-Z]*[a-z]+[A-Z]\w*/
    for file in files + ["Package.swift", "Makefile"] {
      let isCode = !file.hasSuffix(".md")
      let text = file + (isCode ? try Documents.text(file) : "")
      words.formUnion(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    }
    let pages = ["docs/Architecture.md", "docs/Targets.md", "CONTRIBUTING.md"]
    for page in pages + Documents.paths(below: "Sources", endingIn: ".md") {
      let names = try Documents.text(page).matches(of: name).map(\.0)
      let missing = names.filter { !words.contains($0) }
      #expect(missing.isEmpty, "\(page)")
    }
  }
}
