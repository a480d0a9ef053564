import Foundation
import NeuralNetworks
import TestSupport
import Testing
import Text

@testable import Datasets
@testable import Files

@Suite struct DatasetLibraryTests {
  /// Rows, features, target and what it asks for, for every file as it is shipped.
  @Test(arguments: [
    ("digits01", 1125, 64, TargetKind.binary, 1), ("digits", 1797, 64, .classes, 10),
    ("coffee", 200, 2, .binary, 1), ("bike", 1000, 7, .nonNegative, 1),
    ("seattle", 1461, 1, .signed, 1), ("motorcycle", 133, 1, .signed, 1),
    ("iris", 150, 4, .classes, 3), ("penguins", 333, 4, .classes, 3),
  ])
  func builtInFilesAreWhatTheyAreSaidToBe(
    _ name: String, _ rows: Int, _ features: Int, _ kind: TargetKind, _ outputs: Int
  ) throws {
    let data = try shipped.load(DataOptions(dataset: name))
    #expect(data.count == rows && data.features.count == features)
    #expect(data.kind == kind && data.outputWidth == outputs)
    #expect(data.recommended.outputActivation == kind.outputActivation)
    #expect(data.recommended.loss == kind.loss)
    #expect(data.provenance?.source.text.isEmpty == false && !data.isGenerated)
  }

  @Test func theReadmeAndTheFolderAgree() throws {
    let folder = try #require(shipped.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
    let listed = shipped.names.filter { !shipped.isGenerated($0) }
    #expect(Set(files) == Set(listed))
    for name in listed {
      let data = try shipped.load(DataOptions(dataset: name))
      let readme = try String(contentsOfFile: folder + "/README.md", encoding: .utf8)
      #expect(
        readme.contains("**\(name)**, \(data.count.grouped) "), "the README says \(name)'s rows")
      for column in data.targets + (data.picture == nil ? data.features : []) {
        #expect(readme.contains("`\(column)`"), "the README explains \(name)'s \(column)")
      }
    }
  }

  /// A file and its row are all it takes.
  @Test func aFileAndItsRowInTheReadmeAreABuiltInSet() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plateau-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let readme = """
      Some words.

      | name | title | target | scaling | hidden units | α | J ≤ | source | licence | citation |
      |---|---|---|---|---|---|---|---|---|---|
      | `grades` | marks by hours | classes | / 10 | 4, 3 | 0.7 | 0.25 | school | CC0 | none |
      | broken | no kind | what | none | 4 | 1 | 1 | - | - | - |
      """
    try readme.write(
      to: folder.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
    try "hours,mark\n5,3\n1,1\n3,2\n".write(
      to: folder.appendingPathComponent("grades.csv"), atomically: true, encoding: .utf8)
    let library = DatasetLibrary(folder: folder.path)
    #expect(library.names.first == "grades" && !library.names.contains("broken"))
    let data = try library.load(DataOptions(dataset: "grades"))
    #expect(data.title.text == "marks by hours" && data.classes == ["1", "2", "3"])
    #expect(data.ownScaling == .dividedBy(10))
    #expect(data.recommended.hiddenUnits == [4, 3])
    #expect(data.recommended.learningRate == 0.7 && data.recommended.targetCost == 0.25)
    #expect(data.provenance?.licence.text == "CC0")
    let prepared = try PreparedData(data, options: DataOptions(dataset: "grades"), seed: 1)
    #expect(prepared.training.inputs.map { ($0 * 10).rounded() } == [5, 1, 3])
  }

  @Test func anotherTargetOfABuiltInSetIsJudgedByItsNumbers() throws {
    let data = try shipped.load(DataOptions(dataset: "iris", target: ["petal_width_cm"]))
    #expect(data.kind == .nonNegative && data.targets == ["petal_width_cm"])
    #expect(data.features.contains("species=setosa"))
  }

  @Test func aBinaryTargetBecomesTwoClassesForSoftmax() throws {
    for name in ["coffee", "circles"] {
      let plain = try shipped.load(DataOptions(dataset: name))
      let classes = try shipped.load(DataOptions(dataset: name), targetAsClasses: true)
      #expect(classes.classes == ["0", "1"] && classes.kind == .classes)
      let indices = (0..<plain.count).map { classes.classIndex($0).map(Double.init) }
      #expect(indices == plain.outputs)
    }
  }

  @Test func noiseAndRowsAreForGeneratedSetsOnly() throws {
    for options in [
      DataOptions(dataset: "coffee", noise: 10), DataOptions(dataset: "coffee", rows: 10),
      DataOptions(dataset: "some.csv", noise: 10), DataOptions(dataset: "xor4", rows: 10),
      DataOptions(dataset: "line6", noise: 10),
    ] {
      let error = #expect(throws: DataError.self) { try shipped.load(options) }
      let option = options.noise == nil ? "--rows" : "--noise"
      #expect(error == .fixedRows(option: option, dataset: options.dataset))
      #expect(error?.kind.exitCode == 64)
    }
    #expect(throws: DataError.self) { try shipped.load(DataOptions(dataset: "moons", noise: 101)) }
    #expect(throws: DataError.self) { try shipped.load(DataOptions(dataset: "moons", noise: .nan)) }
    #expect(throws: DataError.self) { try shipped.load(DataOptions(dataset: "moons", rows: 1)) }
  }

  @Test func whatIsSaidOfAFileIsForFilesOnly() throws {
    var options = DataOptions(dataset: "circles")
    options.reading.dropped = ["x1"]
    #expect(throws: DataError.noFile("circles")) { try shipped.load(options) }
    options.dataset = "iris"
    options.reading.dropped = ["petal_width_cm"]
    let data = try shipped.load(options)
    #expect(data.features.count == 3 && data.kind == .classes)
  }

  /// Weights of an earlier version say nothing of how a file is read.
  @Test func optionsAreReadAsTheyWereSavedBefore() throws {
    var options = DataOptions(dataset: "a.csv")
    let before = #"{"dataset":"a.csv","scaling":"auto","validation":0,"seed":1}"#
    #expect(try JSONDecoder().decode(DataOptions.self, from: Data(before.utf8)) == options)
    options.reading.separator = .blanks
    options.reading.types = [NamedType(column: "a", type: .dateParts)]
    let now = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(DataOptions.self, from: now) == options)
  }

  @Test func theFolderIsFoundInstalledAndInTheSourceTree() throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("plateau-\(UUID().uuidString)").resolvingSymlinksInPath()
    defer { try? FileManager.default.removeItem(at: root) }
    func add(_ path: String) throws {
      let folder = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try "".write(
        to: folder.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
    }
    let built = root.path + "/tree/.build/x86_64/release/plateau"
    #expect(SharedFolder.find("datasets", forExecutable: root.path + "/usr/bin/plateau") == nil)
    try add("tree/datasets")
    #expect(SharedFolder.find("datasets", forExecutable: built) == root.path + "/tree/datasets")
    try add("usr/share/plateau/datasets")
    #expect(
      SharedFolder.find("datasets", forExecutable: root.path + "/usr/bin/plateau")
        == root.path + "/usr/share/plateau/datasets")
    let variant = root.path + "/usr/lib/plateau/plateau-x86-64-v3"
    #expect(
      SharedFolder.find("datasets", forExecutable: variant)
        == root.path + "/usr/share/plateau/datasets")
    try add("tree/share/lessons")
    #expect(
      SharedFolder.find("lessons", forExecutable: built) == root.path + "/tree/share/lessons")
  }

  @Test func withoutItsFolderTheLibraryStillDrawsAndReads() throws {
    let library = DatasetLibrary(folder: nil)
    #expect(try library.load(DataOptions(dataset: "circles")).count == 200)
    #expect(throws: DataError.noSuchDataset("iris", names: library.names)) {
      try library.load(DataOptions(dataset: "iris"))
    }
  }

  @Test func pixelsAreAPictureAndMeasuresAreNot() throws {
    let picture = PictureSize(width: 8, height: 8)
    #expect(try shipped.load(DataOptions(dataset: "digits01")).picture == picture)
    #expect(try shipped.load(DataOptions(dataset: "iris")).picture == nil)
    let names = (0..<64).map { "p\($0)" }.joined(separator: ",")
    let row = (0..<64).map(String.init).joined(separator: ",")
    #expect(try csv("\(names),y\n\(row),1\n\(row),2\n").picture == picture)
    #expect(try csv("\(names),y\n\(row),1\n-7\(row.dropFirst()),2\n").picture == nil)
  }
}
