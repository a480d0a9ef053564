import Testing

@testable import plateau

@Suite struct PlotCommandTests {
  @Test func anActivationIsDrawnAndExplained() throws {
    let ended = try PlateauProcess.run("plot", "sigmoid", "--derivative")
    #expect(ended.code == 0 && ended.errors.isEmpty && !ended.output.contains("\u{1B}"))
    for part in ["g′(z)", "flat", "1 / (1 + e⁻ᶻ), in 0 … 1", "at most 0.25", "71 %"] {
      #expect(ended.output.contains(part), "\(part)")
    }
  }

  @Test func theMeasurementIsMade() throws {
    let ended = try PlateauProcess.run("plot", "relu,tanh", "--timing")
    #expect(ended.code == 0)
    #expect(ended.output.contains("64-25-15-1") && ended.output.contains("this machine's"))
  }

  @Test func theSlideIsWritten() throws {
    try withFolder { folder in
      let ended = try PlateauProcess.run("plot", "relu", "--svg", "p.svg", in: folder)
      #expect(ended.code == 0 && text(folder + "/p.svg")?.hasSuffix("</svg>\n") == true)
      #expect(try PlateauProcess.run("plot", "relu", "--svg", "no/p.svg", in: folder).code == 73)
    }
  }

  @Test func whatIsNoActivationIsRefused() throws {
    let ended = try PlateauProcess.run("plot", "reul")
    #expect(ended.code == 64 && ended.output.isEmpty)
    #expect(ended.errors.hasSuffix("'reul' is not one (did you mean relu?)\n"))
  }
}
