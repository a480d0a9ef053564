import Foundation
import Testing

/// The program that `plateau code` writes does what `plateau train` does.
@Suite struct CodeCommandTests {
  /// What a run came to: its costs, epoch by epoch, and how it ended.
  private struct Outcome {
    var costs: [Double] = []
    var heldOut: Double?
    var reached: Int?
    var diverged: Int?

    /// Of the object that `plateau train --json` prints.
    init(_ run: [String: Any]) throws {
      costs = try #require(run["costs"] as? [Any]).map { $0 as? Double ?? .nan }
      heldOut = run["validationCost"] as? Double
      reached = run["reached"] as? Int
      diverged = run["diverged"] as? Int
    }

    /// Of what a program prints: lines of numbers, and lines that begin with # of what else happens.
    init(printed text: String) {
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if line.hasPrefix("# Epoch ") {
          let epoch = Int(words[2].dropLast())
          if words[3] == "diverged." { diverged = epoch } else { reached = epoch }
        } else if Int(words[0]) == costs.count {
          costs.append(Double(words[1]) ?? .nan)
          heldOut = words.count > 2 ? Double(words[2]) : nil
        }
      }
    }
  }

  /// What `plateau train` and the NumPy program come to.
  private func outcomes(_ options: String) throws -> (plateau: Outcome, numPy: Outcome) {
    var result: (Outcome, Outcome)?
    try withFolder { folder in
      let train = try PlateauProcess.shell("$0 train \(options) --json", in: folder)
      #expect(train.code == 0, "\(train.errors)")
      let code = try PlateauProcess.shell(
        "$0 code \(options) --framework numpy --output it && cd it && python3 train_numpy.py",
        in: folder)
      #expect(code.code == 0, "\(code.errors)")
      result = (try Outcome(train.object), Outcome(printed: code.output))
    }
    return try #require(result)
  }

  private func isNear(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
    a == b || a.isNaN && !b.isFinite || abs(a - b) <= tolerance * abs(a)
  }

  /// Every value of every setting is in one of these at least.
  private static let setups = [
    "--epochs 30",
    "--dataset circles --layers 8:sigmoid,8:tanh,1:sigmoid --epochs 40 --l2 0.01 --l1 0.001",
    "--dataset bike --scale-target standard --layers 4:tanh,1:linear --epochs 10",
    "--dataset bike --scale-target none --epochs 5",
    "--dataset iris --batch-size 32 --no-shuffle --optimizer adam --epochs 20",
    "--dataset iris --batch-size 16 --optimizer adamw --l2 0.1 --l1 0.01 --decay 0.1 --epochs 20",
    "--dataset iris --batch-size 7 --optimizer adam --decay 0.1 --epochs 20 --validation 0.3",
    "--dataset digits --layers 12:elu,10:softmax --optimizer nesterov --epochs 10",
    "--dataset bike --batch-size 100 --no-shuffle --epochs 20 --optimizer momentum --decay 0.1",
    "--dataset seattle --layers 6:gelu,5:swish,4:softplus,1:linear --loss half-mse --epochs 30",
    "--dataset bike --layers 6:mish,1:mish --validation 0.2 --batch-size 64 --epochs 20",
    "--dataset motorcycle --layers 8:leaky_relu,1:linear --optimizer rmsprop --epochs 30",
    "--dataset motorcycle --layers 8:elu,1:linear --loss huber --epochs 30",
    "--dataset coffee --layers 8:relu,1:linear --loss bce --learning-rate 0.1 --epochs 20",
    "--dataset circles --layers 4:tanh,1:relu --loss bce --learning-rate 0.001 --epochs 20",
    "--dataset moons --layers 6:tanh,1:sigmoid --optimizer momentum --learning-rate 0.3 "
      + "--decay 0.1 --batch-size 64 --epochs 39",
    "--dataset moons --layers 6:tanh,1:sigmoid --optimizer nesterov --decay 1 --batch-size 50 "
      + "--epochs 40 --seed 18446744073709551615 --scaling standard",
    "--dataset circles --layers 6:sigmoid,6:sigmoid,1:sigmoid --optimizer rmsprop --epochs 40 "
      + "--batch-size 32 --scaling minmax --init he-uniform*2 --hidden-bias 0.1",
    "--dataset xor --batch-size 16 --target-cost 0.5 --stop-at-target --init auto --epochs 100",
    "--dataset xor --batch-size 16 --target-cost 0.5 --validation 0.5 --init glorot-normal "
      + "--epochs 30 --l1 0.01",
    "--dataset xor --target-cost 5 --stop-at-target --epochs 30",
    "--dataset line6 --layers 1:sigmoid --learning-rate 10 --target-cost none --init zeros",
    "--dataset sine --layers 8:tanh,1:linear --optimizer adam --epochs 0 --batch-size 10",
    "--dataset sine --layers 8:tanh,1:tanh --loss half-mse --init lecun-normal --scaling none "
      + "--batch-size 1000 --epochs 30",
    "--dataset plane --rows 60 --layers 5:relu,1:linear --learning-rate 1e3 --epochs 300",
    "--dataset plane --rows 60 --layers 5:elu,1:linear --init playground --noise 20 --data-seed 3 "
      + "--batch-size 8 --optimizer momentum --seed 0 --epochs 20",
    "--dataset iris --batch-size 16 --optimizer adam --clip-norm 0.1 --l2 0.01 --epochs 20",
    "--dataset moons --layers 6:tanh,1:sigmoid --learning-rate 3 --clip-norm 0.05 --epochs 40",
    "--dataset relu-lab --layers 5:gelu,1:sigmoid --loss mse --init he-normal --l2 1 --epochs 30",
  ]

  @Test(arguments: setups)
  func theNumPyProgramReproducesTheCostCurve(_ options: String) throws {
    let (plateau, numPy) = try outcomes(options)
    #expect(plateau.costs.count == numPy.costs.count)
    for (ours, theirs) in zip(plateau.costs, numPy.costs) {
      #expect(isNear(ours, theirs, 1e-9), "\(ours) is not \(theirs)")
    }
    #expect(plateau.reached == numPy.reached && plateau.diverged == numPy.diverged)
    #expect((plateau.heldOut == nil) == (numPy.heldOut == nil))
    if let ours = plateau.heldOut, let theirs = numPy.heldOut {
      #expect(isNear(ours, theirs, 1e-9), "\(ours) is not \(theirs)")
    }
  }

  @Test(arguments: Optimizers.all)
  func inSinglePrecisionTheCurvesAgreeToItsRounding(_ optimizer: String) throws {
    let (plateau, numPy) = try outcomes(
      "--dataset moons --layers 6:gelu,6:leaky_relu,1:sigmoid --batch-size 32 --epochs 30 "
        + "--precision single --validation 0.2 --l2 0.001 --optimizer \(optimizer)")
    #expect(plateau.costs.count == 31 && numPy.costs.count == 31)
    for (ours, theirs) in zip(plateau.costs, numPy.costs) {
      #expect(isNear(ours, theirs, 1e-5), "\(ours) is not \(theirs)")
    }
  }

  private enum Optimizers {
    static let all = ["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw"]
  }

  /// Keras takes no whole number for a rate, has ε elsewhere in its optimizers and keeps the rate in its
  /// velocity; both libraries have constants in single precision.
  @Test(arguments: [
    ("--dataset coffee", "tensorflow", "SGD(learning_rate=1.0)"),
    ("--optimizer momentum", "tensorflow", "self.assign_sub(w, rate * v)"),
    ("--optimizer nesterov", "tensorflow", "self.assign_sub(w, rate * (g + 0.9 * v))"),
    ("--optimizer rmsprop", "tensorflow", "(tf.sqrt(s) + 1e-8)"),
    ("--optimizer adam", "tensorflow", "(tf.sqrt(square) + 1e-8)"),
    ("--optimizer adamw --l2 0.1", "tensorflow", "self.assign_sub(w, rate * 0.1 * w)"),
    ("--optimizer adamw --l2 0.1", "pytorch", "weight_decay\": 0.1"),
    ("--decay 1", "tensorflow", "LearningRateScheduler(lambda epoch: 0.3 / (1 + 1.0 * epoch))"),
    ("--l1 3", "tensorflow", "return 3.0 * tf.reduce_sum(tf.abs(w))"),
    ("--l2 3", "tensorflow", "return 3.0 / 2 * tf.reduce_sum(w**2)"),
    ("--layers 4:gelu,1:sigmoid", "tensorflow", "activation=gelu"),
    ("--layers 4:leaky_relu,1:sigmoid", "tensorflow", "tf.where(z > 0, z, 0.01 * z)"),
    ("--batch-size 32", "tensorflow", "order = shuffled(epoch)"),
    ("--batch-size 32", "pytorch", "order = torch.tensor(shuffled(epoch))"),
    ("--layers 4:softplus,1:sigmoid", "pytorch", "nn.Softplus(threshold=40)"),
    ("--validation 0.2", "tensorflow", "model.evaluate(X_test, y_test"),
    ("--validation 0.2", "pytorch", "cost(X_test, y_test)"),
    ("--target-cost 0.2 --stop-at-target", "tensorflow", "if J <= 0.2:"),
    ("--target-cost 0.2 --stop-at-target", "pytorch", "if J <= 0.2:"),
  ])
  func whereALibraryComputesOtherwiseTheProgramSaysItsOwn(
    _ options: String, _ framework: String, _ line: String
  ) throws {
    let code = try PlateauProcess.shell("$0 code --framework \(framework) \(options)")
    #expect(code.output.contains(line), "\(code.output)")
  }

  /// Targets are scaled in the program as in the run, and held-out rows by the rows that train.
  @Test func scaledTargetsAreScaledInTheProgram() throws {
    try withFolder { folder in
      let rows = (0..<40).map { "\($0),\($0 * $0 % 7),\(100_000 + 5_000 * $0)\n" }.joined()
      try ("a,b,price\n" + rows).write(
        toFile: folder + "/p.csv", atomically: false, encoding: .utf8)
      for options in ["", "--layers 5:tanh,1:relu", "--target a,price --batch-size all"] {
        let run = "--dataset \(folder)/p.csv --epochs 12 --validation 0.25 \(options)"
        let (plateau, numPy) = try outcomes(run)
        #expect(plateau.costs.count == 13 && numPy.costs.count == 13)
        for (a, b) in zip(plateau.costs, numPy.costs) { #expect(isNear(a, b, 1e-9)) }
        let heldOut = try #require(plateau.heldOut)
        #expect(isNear(heldOut, try #require(numPy.heldOut), 1e-9))
        // In their own units, J would be a million times as large.
        #expect(plateau.costs[0] < 100)
      }
    }
  }

  @Test(arguments: ["tensorflow", "pytorch", "numpy"])
  func everyProgramIsSoundPython(_ framework: String) throws {
    try withFolder { folder in
      for options in [
        "", "--dataset iris --l2 0.1 --decay 1 --batch-size 32 --validation 0.1 --optimizer adam",
        "--dataset bike --layers 4:leaky_relu,1:gelu --l1 1 --target-cost 1 --stop-at-target",
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
        + "3,\"c\r\nd\"\n4,\"q\"\"\u{301},\u{301}\"\n"
      try rows.write(toFile: file, atomically: false, encoding: .utf8)
      let code = try PlateauProcess.run(
        "code", "--dataset", file, "--framework", "numpy", "--output", "it", "--epochs", "3",
        in: folder)
      #expect(code.code == 0, "\(code.errors)")
      let numPy = try PlateauProcess.shell("cd it && python3 train_numpy.py", in: folder)
      #expect(numPy.code == 0 && numPy.errors.isEmpty, "\(numPy.errors)")
      #expect(numPy.output.split(separator: "\n").filter { !$0.hasPrefix("#") }.count == 4)
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
