import Foundation
import Testing

/// The program that `plateau code` writes does what `plateau train` does.
@Suite struct CodeCommandTests {
  /// Costs that `plateau train` and the NumPy program reach, epoch by epoch.
  private func costs(_ options: String) throws -> (plateau: [Double], numPy: [Double]) {
    var result: (plateau: [Double], numPy: [Double]) = ([], [])
    try withFolder { folder in
      let train = try PlateauProcess.shell("$0 train \(options) --json", in: folder)
      #expect(train.code == 0, "\(train.errors)")
      result.plateau = try #require(try train.object["costs"] as? [Double])
      let code = try PlateauProcess.shell(
        "$0 code \(options) --framework numpy --output it && cd it && python3 train_numpy.py",
        in: folder)
      #expect(code.code == 0, "\(code.errors)")
      result.numPy = code.output.split(separator: "\n").dropFirst().compactMap { line in
        line.split(separator: " ").last.flatMap { Double($0) }
      }
    }
    return result
  }

  @Test(arguments: [
    "--epochs 30",
    "--dataset circles --layers 8:sigmoid,8:tanh,1:sigmoid --epochs 40 --l2 0.01 --l1 0.001",
    "--dataset iris --batch-size 32 --no-shuffle --optimizer adam --epochs 20",
    "--dataset digits --layers 12:elu,10:softmax --optimizer nesterov --epochs 10",
    "--dataset bike --batch-size 100 --no-shuffle --epochs 20 --optimizer momentum --decay 0.1",
    "--dataset seattle --layers 6:gelu,5:swish,4:softplus,1:linear --loss half-mse --epochs 30",
    "--dataset motorcycle --layers 8:leaky_relu,1:linear --optimizer rmsprop --epochs 30",
    "--dataset coffee --layers 8:relu,1:linear --loss bce --learning-rate 0.1 --epochs 20",
  ])
  func theNumPyProgramReproducesTheCostCurve(_ options: String) throws {
    let (plateau, numPy) = try costs(options)
    #expect(plateau.count == numPy.count && plateau.count > 10)
    for (ours, theirs) in zip(plateau, numPy) {
      #expect(abs(ours - theirs) <= 1e-9 * abs(ours), "\(ours) is not \(theirs)")
    }
  }

  @Test(arguments: ["tensorflow", "pytorch", "numpy"])
  func everyProgramIsSoundPython(_ framework: String) throws {
    try withFolder { folder in
      for options in [
        "", "--dataset iris --l2 0.1 --decay 1", "--dataset bike --layers 4:leaky_relu,1:gelu",
      ] {
        let check = try PlateauProcess.shell(
          "$0 code \(options) --framework \(framework) > it.py && python3 -m py_compile it.py",
          in: folder)
        #expect(check.code == 0, "\(check.errors)")
      }
    }
  }

  @Test func namesFromAFileAreNeverExecuted() throws {
    try withFolder { folder in
      let name = #"q"""+__import__("os").system("touch PWNED")+"""\x"#
      let file = "\(folder)/\(name).csv"
      let rows = ##"""
        "x\N","y""""""+__import__(""os"").system(""touch PWNED"")+"""""""
        0,"a""]; open(""PWNED"", ""w""); [""\x"
        1,"b\"
        2,"b\"

        """##
      try rows.write(toFile: file, atomically: false, encoding: .utf8)
      let code = try PlateauProcess.run(
        "code", "--dataset", file, "--framework", "numpy", "--output", "it", "--epochs", "3",
        in: folder)
      #expect(code.code == 0, "\(code.errors)")
      let numPy = try PlateauProcess.shell("cd it && python3 train_numpy.py", in: folder)
      #expect(numPy.code == 0 && numPy.errors.isEmpty, "\(numPy.errors)")
      #expect(numPy.output.split(separator: "\n").count == 4)
      let written = ["data.csv", "initial.safetensors", "train_numpy.py"]
      #expect(try names(in: folder + "/it") == written)
      #expect(try names(in: folder) == ["it", name + ".csv"])
    }
  }

  @Test func theThreeStepsStandInTheFirstProgramByTheirNames() throws {
    let text = try PlateauProcess.run("code").output
    for name in [
      "Sequential", "Dense(25, activation=\"relu\")", "Dense(1, activation=\"sigmoid\")",
      "model.compile", "BinaryCrossentropy()", "model.fit", "epochs=200",
    ] { #expect(text.contains(name), "\(name)") }
  }

  @Test func anUnknownFrameworkAndAFolderThatCannotBeAreRefused() throws {
    let unknown = try PlateauProcess.run("code", "--framework", "theano")
    #expect(unknown.code == 64 && unknown.errors.contains("tensorflow, pytorch, numpy"))
    let nowhere = try PlateauProcess.run("code", "--output", "/no/such/folder/it")
    #expect(nowhere.code == 73 && nowhere.errors.contains("/no/such/folder/it"))
  }
}
