import ArgumentParser
import Datasets
import Files
import Localization
import NeuralNetworks
import Reports
import Setups
import TerminalUI
import Text
import Themes
import Workbench

/// `plateau plot`: activations, drawn and measured.
struct PlotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plot", abstract: CommandPhrase.plot.spoken,
      discussion: CommandPhrase.aboutPlot(
        activations: Activation.hidden.map(\.rawValue).joined(separator: ", ")
      ).spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.drawn.spoken, valueName: "ACTIVATION,…"))
  var activations: String

  @Flag(help: ArgumentHelp(OptionPhrase.derivative.spoken)) var derivative = false

  @Flag(help: ArgumentHelp(OptionPhrase.timing.spoken)) var timing = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.svg.spoken, valueName: "FILE.svg"))
  var svg: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.png.spoken, valueName: "FILE.png"))
  var png: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    let list = try ActivationList.parse(activations)
    var files = OutputFiles(standardOutput: FilePhrase.standardOutput.spoken)
    let svgFile = try files.open(svg, "--svg")
    let pngFile = try files.open(png, "--png")
    let picture = ActivationPicture(list, withSlopes: derivative, in: Spoken.language)
    if let svgFile { try picture.write(to: svgFile) }
    if let pngFile { try picture.writePNG(to: pngFile) }
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    let hasColour = StandardOutput.hasColour
    let look = Look(
      theme: Theme(hasColour ? .dark : .mono), glyphs: glyphs, language: Spoken.language)
    let columns = StandardOutput.isTerminal ? StandardOutput.columns : 80
    let plot = ActivationPlot(list, withSlopes: derivative, look: look)
    var output = StandardOutput()
    for grid in plot.grids(columns: min(columns, 100), rows: columns < 100 ? 14 : 20) {
      output.draw(grid, inColour: hasColour)
      output.write(line: "")
    }
    output.write(page: plot.facts)
    if timing { output.write(page: "\n" + (try measured(list, glyphs: glyphs))) }
    try output.check()
  }

  /// What the activations cost in a step of the default network on the default data set.
  private func measured(_ activations: [Activation], glyphs: Glyphs) throws -> String {
    let setup = try RunSetup(Settings(), weights: nil, epochs: 0)
    let examples = setup.data.training
    let timing = ActivationTiming(activations, step: setup.configuration, on: examples)
    let units = [examples.features] + setup.configuration.layers.map(\.units)
    let network = OptionPhrase.timedNetwork(
      units.map(String.init).joined(separator: "-"), examples: examples.count.grouped)
    return ActivationTimingText.text(
      timing, network: network.spoken, glyphs: glyphs, in: Spoken.language)
  }
}
