import Foundation
import NeuralNetworks
import Programs
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Workbench

/// Every text that a user reads is in the catalogue, and every text there is used.
@Suite struct CatalogueTests {
  static let targets = [
    "Reports",
    "Themes",
    "Comparisons",
    "Programs",
    "Session",
    "Analysis", "Setups", "Datasets", "Files", "Workbench", "plateau", "Ncurses",
  ]

  /// Written in another language than a user's, which has its own words.
  private static let otherLanguages: [(path: String, reason: String)] = [
    ("Programs/Frameworks/", "Python programs"),
    ("Reports/SVG/SVGDocument.swift", "SVG"),
    ("Reports/SVG/ComparisonPage.swift", "HTML"),
    ("Datasets/CellText.swift", "words in people's tables"),
    ("plateau/Commands/HelpText.swift", "ArgumentParser's words"),
    ("Workbench/Glossary/Term+Formula.swift", "formulas"),
    ("Ncurses/KeySequences.swift", "names of a terminal's capabilities"),
    ("Files/JSON.swift", "JSON"),
    ("Files/JSONReader.swift", "JSON"),
    ("Comparisons/Quartiles.swift", "keys of JSON"),
    ("Programs/TrainingReport.swift", "keys of JSON"),
    ("Comparisons/ComparisonResults.swift", "keys of JSON"),
    ("Reports/Data/DatasetJSON.swift", "keys of JSON"),
    ("Files/SafetensorsWriter.swift", "keys of JSON"),
    ("Workbench/Classroom/ClassLine.swift", "keys of JSON"),
    ("Workbench/Classroom/ClassReport.swift", "keys of JSON"),
    ("Workbench/Recording/Asciicast.swift", "keys of JSON"),
    ("Programs/HistoryFile.swift", "columns of a CSV"),
    ("Comparisons/ComparisonFile.swift", "columns of a CSV"),
  ]

  /// Words that are names, the same in all languages.
  private static let names: Set<String> = {
    // What is typed: settings, their values, commands of the palette and of the shell, data sets.
    var names = Set(Setting.allCases.map(\.rawValue) + PaletteEntry.all.map(\.name))
    names.formUnion(Activation.allCases.map(\.rawValue))
    names.formUnion(GeneratedDataset.all.flatMap { [$0.name, $0.target] + $0.features })
    names.formUnion([
      Settings.defaultDataset, "full", "all", "auto", "none", "from", "load", "seeds",
    ])
    names.formUnion(["plateau", "run", "train", "compare", "report", "plot", "datasets", "code"])
    // A command, and the first line of what it reads.
    names.formUnion(["replay", "keys"])
    // A port of this machine.
    names.insert("localhost")
    names.formUnion(["cd", "python3", "printf", "activations"])
    names.formUnion(TrainingProgram.Framework.allCases.map(\.rawValue))
    names.formUnion(DatasetLibrary.locate().names + LessonLibrary.locate().lessons.map(\.id))
    // Keys as they are printed on keyboards.
    names.formUnion(["Space", "Ctrl", "Shift", "Home", "End", "PgUp", "PgDn", "Enter", "Esc"])
    names.formUnion(["Tab", "Backspace", "Del", "Ins", "Left", "Right", "Up", "Down"])
    // Columns of the data sets' catalogue and of a comparison's file.
    names.formUnion(["name", "title", "target", "scaling", "hidden", "units", "source", "licence"])
    names.formUnion(["citation", "standard", "minmax"])
    names.formUnion(["setup", "seed", "epochs", "reached", "seconds", "accuracy", "cost", "costs"])
    names.formUnion(["status", "health"])
    // Columns that a date becomes.
    names.formUnion(["year", "month", "day", "weekday", "hour"])
    // What stands in the expressions of lessons and in their JSON, and keys without their arrows.
    names.formUnion(["not", "abs", "never", "id", "claims", "steps"])
    // Those of a path's JSON, and a command.
    names.formUnion(["minutes", "start", "kind", "break", "used", "parts", "class"])
    names.formUnion(["Left", "Right", "Up", "Down"])
    names.formUnion([
      "glossary", "po", "tensorflow", "pytorch", "numpy", "L6b", "L9b", "iris", "bike",
    ])
    // Types of terminals, encodings, what numbers are in files, units, how ASCII spells a degree, and
    // where a program's first step begins.
    names.formUnion(["dumb", "linux", "utf8", "nan", "inf", "infinity", "ms", "GB", "deg", "Step"])
    // Formulas as they are written, and how ASCII spells what is in them.
    names.formUnion(["w·x", "W·x", "Wx", "eᶻ", "e⁻ᶻ", "exp", "ln", "−ln", "max", "Wᵀδ", "grad"])
    names.formUnion(["Phi", "phi", "sum", "of", "ns", "rate", "model", "ReLU", "leaky", "Plateau"])
    names.formUnion(["ceil", "delta", "mean", "pi", "NaN", "png"])
    // What a header of weights says of a tensor.
    names.formUnion(["dtype", "shape"])
    return names
  }()

  /// Words in `text` that are no names: two letters or more, not joined to others by what joins the
  /// parts of an option, a file's name or a key.
  static func words(in text: String) -> [String] {
    let between: Set<Character> = Set(",;()[]'\"|<>?!").union([SwiftLiterals.interpolated])
    return text.split { $0.isWhitespace || between.contains($0) }
      .map { word in
        // Without the marks before it and after it.
        let end = word.drop { "*&…".contains($0) }.reversed().drop { ".:…".contains($0) }
        return String(end.reversed())
      }
      .filter { word in
        let isCompound = word.contains { "-_./:=@#%+{}".contains($0) }
        let letters = word.filter(\.isLetter)
        let isUpperCase = letters == letters.uppercased() && letters.allSatisfy(\.isASCII)
        return letters.count >= 2 && !isCompound && !isUpperCase && !Self.names.contains(word)
      }
  }

  @Test func wordsOfALanguageAreToldFromNames() {
    #expect(Self.words(in: "run or pause") == ["or", "pause"])
    #expect(Self.words(in: "Wide.") == ["Wide"])
    #expect(Self.words(in: "It is wide.") == ["It", "is", "wide"])
    #expect(Self.words(in: "층 선택") == ["선택"])
    #expect(Self.words(in: "--layers 25:relu") == [] && Self.words(in: "NAME|FILE.csv") == [])
  }

  @Test func noTextIsWrittenWhereItIsUsed() throws {
    var found = 0
    for (path, source) in try Sources.files(of: Self.targets) {
      let isElsewhere =
        isCatalogue(path)
        || Self.otherLanguages.contains { path.hasPrefix($0.path) }
      guard !isElsewhere else { continue }
      for literal in SwiftLiterals(source).literals {
        found += 1
        let words = Self.words(in: literal.text)
        #expect(words.isEmpty, "\(path):\(literal.line): \"\(literal.text)\" has \(words)")
      }
    }
    #expect(found > 200)
  }

  /// A folder that has been converted is no longer listed, and neither is a file that has gone.
  @Test func whatIsListedIsThere() throws {
    let paths = try Sources.files(of: Self.targets).map(\.path)
    for path in Self.otherLanguages.map(\.path) {
      #expect(paths.contains { $0.hasPrefix(path) }, "\(path)")
    }
  }

  /// A case is said where its phrase is named, or is what a function there takes.
  @Test func everyPhraseIsUsed() throws {
    let files = try Sources.files(of: Self.targets)
    let users = files.map { user in
      let source = withoutSentences(user.source)
      return (source, Set(source.matches(of: #/\.([A-Za-z0-9]+)/#).map { String($0.1) }))
    }
    var found = 0
    for (path, source) in files where isCatalogue(path) {
      let type = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let isInferred = Self.inferred.contains(String(type))
      for name in cases(of: source) {
        found += 1
        let isUsed = users.contains { (isInferred || $0.0.contains(type)) && $0.1.contains(name) }
        #expect(isUsed, "\(path): nothing says \(name)")
      }
    }
    #expect(found > 300)
  }

  /// A source without what its phrases say, which names every case.
  private func withoutSentences(_ source: String) -> String {
    source.replacing(#/  (package )?var message: Message \{\n    switch self \{\n(?s:.*?)\n  \}\n/#)
    { sentences in
      // Other phrases that a sentence is made of.
      sentences.output.0.matches(of: #/[A-Z][A-Za-z]+Phrase\.[A-Za-z]+/#).map { String($0.output) }
        .joined(separator: "\n")
    }
  }

  /// Phrases that functions take, so that who calls them names the case alone.
  private static let inferred: Set<String> = [
    "NumberRulePhrase", "ComparisonFilePhrase", "DatasetPhrase", "NetworkMessagePhrase",
    "FilePhrase", "ChangePhrase",
  ]

  /// The names of the cases of the phrase that a file declares; none if it is a structure.
  private func cases(of source: String) -> [String] {
    guard let start = source.firstRange(of: #/enum \w+: Phrase[^{]*\{/#)?.upperBound else {
      return []
    }
    let body = source[start...]
    let end = body.firstRange(of: "\n}")?.lowerBound ?? body.endIndex
    var depth = 0
    // Without comments, payloads and the bodies of what is nested.
    let outer = body[..<end].replacing(#/ *\/\/[^\n]*\n/#, with: "").filter { character in
      if "({".contains(character) { depth += 1 }
      defer { if ")}".contains(character) { depth -= 1 } }
      return depth == 0
    }
    return outer.matches(of: #/(?:^|\n)  case ([^\n]*(?:\n    [^\n]*)*)/#).flatMap { match in
      match.1.split { ", \n".contains($0) }.map(String.init)
    }
  }

  @Test func casesAreFound() {
    let source = """
      /// What.
      public enum APhrase: Phrase, Equatable {
        // Of one
        case one, two(Int, three: String)
        /// More.
        case four(
          Int),
          five
        enum Inner {
          case six
        }
      }
      """
    #expect(cases(of: source) == ["one", "two", "four", "five"])
  }
}
