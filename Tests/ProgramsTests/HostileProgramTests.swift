import Foundation
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Programs

/// Nothing in a name from a file is ever run, or read as anything but a name.
@Suite struct HostileProgramTests {
  private func program(_ name: String) -> TrainingProgram {
    let configuration = Configuration(
      data: DataOptions(dataset: name + ".csv", target: [name]),
      layers: [
        LayerSpecification(units: 3, activation: .relu),
        LayerSpecification(units: 2, activation: .softmax),
      ], training: TrainingOptions(loss: .cce, learningRate: 0.1), epochs: 1)
    return TrainingProgram(
      configuration, features: ["x", name + "=" + name], outputs: [name],
      classes: [name, "b" + name], examples: 3,
      scaling: FittedScaling(offsets: [0, 0], factors: [1, 1]))
  }

  /// Compiles `program-N.FRAMEWORK.py` of every name, from bytes as Python reads a file: but for the
  /// texts in it, it is the program of a harmless name, comment by comment, and its classes are the
  /// names. Prints the programs that are not.
  private static let check = """
    import ast, io, json, tokenize
    class Blank(ast.NodeTransformer):
        def visit_Constant(self, node):
            return ast.Constant("") if isinstance(node.value, str) else node
    def shape(data):
        tree = compile(data, "it", "exec", ast.PyCF_ONLY_AST)
        words = tokenize.tokenize(io.BytesIO(data).readline)
        return ast.dump(Blank().visit(tree)), [w[1] for w in words if w[0] == tokenize.COMMENT]
    def classes(data):
        for node in compile(data, "it", "exec", ast.PyCF_ONLY_AST).body:
            if isinstance(node, ast.Assign) and node.targets[0].id == "classes":
                return ast.literal_eval(node.value)
    names = json.load(open("names.json", encoding="utf-8"))
    for framework in ["tensorflow", "pytorch", "numpy"]:
        for place, name in enumerate(names):
            try:
                data = open(f"program-{place}.{framework}.py", "rb").read()
                if place == 0:
                    harmless = shape(data)
                if shape(data) != harmless or classes(data) != [name, "b" + name]:
                    print(framework, ascii(name), ascii(classes(data)))
            except Exception as error:
                print(framework, ascii(name), error)
    """

  @Test func noNameIsEverExecutedOrMisread() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plateau-programs-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["plain"] + HostileNames.all
    for (place, name) in names.enumerated() {
      for framework in TrainingProgram.Framework.allCases {
        try Data(try program(name).text(framework).utf8).write(
          to: folder.appendingPathComponent("program-\(place).\(framework.rawValue).py"))
      }
    }
    try JSONEncoder().encode(names).write(to: folder.appendingPathComponent("names.json"))
    #expect(try Self.python(Self.check, in: folder) == "")
  }

  /// What a Python script prints, its errors included.
  private static func python(_ script: String, in folder: URL) throws -> String {
    let (python, output) = (Process(), Pipe())
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script]
    python.currentDirectoryURL = folder
    python.standardOutput = output
    python.standardError = output
    try python.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
