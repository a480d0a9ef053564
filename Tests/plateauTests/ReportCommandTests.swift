import Foundation
import Testing

@testable import plateau

@Suite struct ReportCommandTests {
  /// Runs the parts of the small comparison, and the whole, into `folder`.
  private func compare(_ parts: Int, in folder: String) throws {
    for part in 1...parts {
      let ended = try PlateauProcess.end(
        PlateauProcess.start(
          PlateauProcess.program.path,
          smallComparison + ["--shard", "\(part)/\(parts)", "--csv", "\(part).csv"], in: folder))
      #expect(ended.code == 0)
      let saysSo = ended.output.contains("plateau report joins the parts' CSVs")
      #expect(saysSo == (parts > 1))
    }
  }

  @Test func partsJoinedAreTheWhole() throws {
    try withFolder { folder in
      let whole = try PlateauProcess.end(
        PlateauProcess.start(
          PlateauProcess.program.path, smallComparison + ["--json", "--svg", "whole.svg"],
          in: folder))
      for parts in [1, 3, 5] {
        try compare(parts, in: folder)
        // In the order the shell gives them.
        let joined = try PlateauProcess.shell(
          "\"$0\" report --json --svg joined.svg *.csv && rm *.csv", in: folder)
        #expect(joined.code == 0 && joined.errors.isEmpty)
        #expect(joined.timeless == whole.timeless && whole.timeless.contains("\"median\""))
        #expect(text(folder + "/joined.svg") == text(folder + "/whole.svg"))
      }
    }
  }

  /// The report's text is that of the run whose CSV it reads, seconds and all.
  @Test func theReportOfAWholeIsItsOutput() throws {
    try withFolder { folder in
      let whole = try PlateauProcess.end(
        PlateauProcess.start(
          PlateauProcess.program.path, smallComparison + ["--csv", "c.csv"], in: folder))
      #expect(try PlateauProcess.run("report", "c.csv", in: folder).output == whole.output)
    }
  }

  @Test func whatIsMissingOrDoubledIsRefused() throws {
    try withFolder { folder in
      try compare(2, in: folder)
      let missing = try PlateauProcess.run("report", "1.csv", in: folder)
      #expect(missing.code == 65 && missing.output.isEmpty)
      #expect(
        missing.errors == "plateau: the run of sigmoid with seed 3 is not in 1.csv, nor are 5 more "
          + "runs; the set-up of 1.csv, line 2 has 12 runs\n")
      let doubled = try PlateauProcess.run("report", "1.csv", "2.csv", "1.csv", in: folder)
      #expect(doubled.code == 65)
      #expect(
        doubled.errors == "plateau: 1.csv, line 2: the run of sigmoid with seed 1 appears twice, "
          + "first in 1.csv, line 2\n")
      #expect(try PlateauProcess.run("report", "3.csv", in: folder).code == 66)
      #expect(try PlateauProcess.run("report", in: folder).code == 64)
    }
  }

  /// Of such targets the recommended cost was NaN, which a report did not read and weights could not say.
  @Test(arguments: ["-170", "-158"])
  func targetsWhoseSquaresVanishAreComparedAndSaved(_ power: String) throws {
    try withFolder { folder in
      let table = "x,y\n0,1e\(power)\n1,2e\(power)\n2,4e\(power)\n"
      try table.write(toFile: folder + "/tiny.csv", atomically: false, encoding: .utf8)
      let compared = try PlateauProcess.run(
        "compare", "--dataset", "tiny.csv", "--activations", "relu", "--seeds", "2", "--epochs",
        "2",
        "--csv", "c.csv", in: folder)
      #expect(compared.code == 0 && !compared.output.lowercased().contains("nan"))
      #expect(try PlateauProcess.run("report", "c.csv", in: folder).output == compared.output)
      let trained = try PlateauProcess.run(
        "train", "--dataset", "tiny.csv", "--epochs", "2", "--save", "w.safetensors", in: folder)
      #expect(trained.code == 0 && trained.errors.isEmpty)
      let again = try PlateauProcess.run(
        "train", "--dataset", "tiny.csv", "--epochs", "0", "--load", "w.safetensors", in: folder)
      #expect(again.code == 0)
    }
  }

  @Test func whatHasNoEndIsRefusedWithItsReason() throws {
    let report = try PlateauProcess.run("report", "/dev/zero")
    #expect(report.code == 65 && report.errors.contains("a value has at most 1,024 KiB"))
    let load = try PlateauProcess.run("train", "--load", "/dev/zero")
    #expect(load.code == 65 && load.errors.contains("does not begin with {"))
    #expect(try PlateauProcess.run("datasets", "/dev/zero").code == 65)
    let lesson = try PlateauProcess.run("lesson", "/dev/zero")
    #expect(lesson.code != 0 && !lesson.errors.isEmpty)
  }
}
