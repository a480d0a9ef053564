public import TerminalUI

/// One line of the table that keys, palette, help and README are made from.
public struct KeyBinding: Equatable, Sendable {
  public enum Section: String, CaseIterable, Sendable {
    case training = "Training"
    case network = "Network"
    case runs = "Runs"
    case settings = "Settings of the selected run"
    case race = "Settings of the race"
    case chart = "Cost chart"
    case panel = "What the focused panel shows"
    case lessons = "Lessons"
    case screen = "Screen"
  }

  /// Any of these does it; the first is shown.
  public let keys: [Key]
  /// Its name in the palette.
  public let name: String
  public let help: String
  public let section: Section
  public let action: Action

  init(_ keys: [Key], _ name: String, _ help: String, _ section: Section, _ action: Action) {
    self.keys = keys
    self.name = name
    self.help = help
    self.section = section
    self.action = action
  }
}

/// All keys. The order is that of the help.
public enum KeyBindings {
  public static let all: [KeyBinding] =
    training + network + runs + settings + race + chart + panel + lessons
    + screen

  /// What a key does where no overlay is open.
  public static func action(for key: Key) -> Action? {
    byKey[key]
  }

  private static let byKey: [Key: Action] = {
    var table: [Key: Action] = [:]
    for binding in all {
      for key in binding.keys { table[key] = binding.action }
    }
    return table
  }()

  private static func key(_ character: Character) -> Key { .character(character) }

  private static let training: [KeyBinding] = [
    KeyBinding([.space], "run", "run or pause", .training, .toggleRunning),
    KeyBinding([key("s")], "step-epoch", "train one epoch", .training, .stepEpoch),
    KeyBinding([key("S")], "step-batch", "train one batch", .training, .stepBatch),
    KeyBinding([key("r")], "restart", "start again from the same seed", .training, .restart),
    KeyBinding([key("R")], "new-seed", "start again from a new seed", .training, .newSeed),
    KeyBinding([key("<")], "slower", "fewer batches a second", .training, .movePace(-1)),
    KeyBinding(
      [key(">")], "faster", "more batches a second, up to full speed", .training, .movePace(1)),
  ]

  private static let network: [KeyBinding] =
    (1...9).map { number in
      KeyBinding(
        [key(Character(String(number)))], "layer-\(number)", "select layer \(number)", .network,
        .selectLayer(number - 1))
    } + [
      KeyBinding([.left], "previous-layer", "select the layer before", .network, .moveLayer(-1)),
      KeyBinding([.right], "next-layer", "select the layer after", .network, .moveLayer(1)),
      KeyBinding(
        [key("a")], "next-activation", "the layer's next activation, weights kept", .network,
        .moveActivation(1)),
      KeyBinding(
        [key("A")], "previous-activation", "the layer's previous activation, weights kept",
        .network, .moveActivation(-1)),
      KeyBinding([key("+"), key("=")], "add-unit", "add a unit to the layer", .network, .addUnit),
      KeyBinding(
        [key("-"), key("_")], "remove-unit", "remove a unit from the layer", .network, .removeUnit),
      KeyBinding(
        [key("i")], "insert-layer", "insert a hidden layer after this one", .network, .insertLayer),
      KeyBinding([key("d")], "delete-layer", "delete the layer", .network, .deleteLayer),
    ]

  private static let runs: [KeyBinding] = [
    KeyBinding(
      [key("f")], "fork", "a new run from the same initial weights, to change and race", .runs,
      .fork),
    KeyBinding([.up], "previous-run", "select the run above", .runs, .moveRun(-1)),
    KeyBinding([.down], "next-run", "select the run below", .runs, .moveRun(1)),
    KeyBinding(
      [key("h")], "hide-run", "hide the run's curve, or show it", .runs, .toggleHidden),
    KeyBinding([key("X"), .delete], "delete-run", "delete the run", .runs, .deleteRun),
    KeyBinding(
      [key("*")], "pin-run", "keep the run at the top of the table, or not", .runs, .togglePinned),
    KeyBinding([key("\"")], "name-run", "give the run a name", .runs, .beginRename),
    KeyBinding(
      [key("#")], "sort-runs", "sort the table by its next column", .runs, .moveSorting(1)),
    KeyBinding(
      [key("@")], "best-rates", "race each at its own best rate, or all at one again", .runs,
      .toggleBestRates),
  ]

  private static func ladder(
    _ setting: Setting, _ down: Character, _ up: Character, _ lower: String, _ higher: String,
    _ section: KeyBinding.Section
  ) -> [KeyBinding] {
    [
      KeyBinding([key(down)], "\(setting.rawValue)-down", lower, section, .adjust(setting, -1)),
      KeyBinding([key(up)], "\(setting.rawValue)-up", higher, section, .adjust(setting, 1)),
    ]
  }

  private static let settings: [KeyBinding] =
    ladder(
      .learningRate, "[", "]", "lower learning rate", "higher learning rate", .settings)
    + ladder(.optimizer, "O", "o", "previous optimizer", "next optimizer", .settings)
    + ladder(.loss, "J", "j", "previous loss", "next loss", .settings)
    + ladder(.batchSize, "b", "B", "smaller batches", "larger batches", .settings)
    + ladder(.initialization, "U", "u", "previous initialiser", "next initialiser", .settings)
    + ladder(.l2, "l", "L", "less L2 penalty", "more L2 penalty", .settings)
    + ladder(.l1, "k", "K", "less L1 penalty", "more L1 penalty", .settings)
    + ladder(.decay, "e", "E", "less decay of the rate", "more decay of the rate", .settings)

  private static let race: [KeyBinding] =
    ladder(.dataset, "D", "n", "previous data set", "next data set", .race)
    + ladder(.targetCost, "t", "T", "lower target cost", "higher target cost", .race)
    + ladder(.validation, "v", "V", "hold out fewer rows", "hold out more rows", .race)
    + ladder(.noise, "g", "G", "less noise (generated sets)", "more noise", .race)
    + [
      KeyBinding(
        [key("N")], "new-data", "a new draw of the data (generated sets)", .race,
        .adjust(.dataSeed, 1)),
      KeyBinding(
        [key("!")], "stop-at-target", "stop each run at the target, or not", .race,
        .adjust(.stopAtTarget, 1)),
      KeyBinding(
        [key("P")], "precision", "single or double precision", .race, .adjust(.precision, 1)),
    ]

  private static let chart: [KeyBinding] = [
    KeyBinding(
      [key("y")], "log-axis", "logarithmic or linear cost", .chart, .chart(.toggleLogarithmic)),
    KeyBinding(
      [key("x")], "x-axis", "count epochs, steps or seconds", .chart, .chart(.moveAxis(1))),
    KeyBinding([key("w")], "smoother", "smoother curves", .chart, .chart(.moveSmoothing(1))),
    KeyBinding([key("W")], "rougher", "less smooth curves", .chart, .chart(.moveSmoothing(-1))),
    KeyBinding(
      [key("p")], "held-out", "held-out cost as a line, with points, or hidden", .chart,
      .chart(.moveHeldOut(1))),
    KeyBinding(
      [key("c")], "crosshair", "a crosshair that reads all runs", .chart,
      .chart(.toggleCrosshair)),
    KeyBinding(
      [key(",")], "crosshair-left", "crosshair to the left", .chart, .chart(.moveCrosshair(-1))),
    KeyBinding(
      [key(".")], "crosshair-right", "crosshair to the right", .chart, .chart(.moveCrosshair(1))),
    KeyBinding(
      [.shiftLeft, key(";")], "crosshair-far-left", "crosshair ten times as far", .chart,
      .chart(.moveCrosshair(-10))),
    KeyBinding(
      [.shiftRight, key("'")], "crosshair-far-right", "crosshair ten times as far", .chart,
      .chart(.moveCrosshair(10))),
    KeyBinding([key(")")], "zoom-in", "see less of the x axis, closer", .chart, .chart(.zoom(1))),
    KeyBinding([key("(")], "zoom-out", "see more of the x axis", .chart, .chart(.zoom(-1))),
    KeyBinding([key("{")], "pan-left", "earlier", .chart, .chart(.pan(-1))),
    KeyBinding([key("}")], "pan-right", "later", .chart, .chart(.pan(1))),
    KeyBinding([key("0")], "reset-view", "all of the curve again", .chart, .chart(.resetView)),
  ]

  private static let panel: [KeyBinding] = [
    KeyBinding(
      [.pageDown], "next-item", "the next example, unit or page", .panel, .panel(.moveItem(1))),
    KeyBinding(
      [.pageUp], "previous-item", "the one before", .panel, .panel(.moveItem(-1))),
    KeyBinding([key("I")], "mode", "another way to show it", .panel, .panel(.moveMode(1))),
    KeyBinding([.end], "step-on", "a step on", .panel, .panel(.moveStep(1))),
    KeyBinding([.home], "step-back", "a step back", .panel, .panel(.moveStep(-1))),
  ]

  private static let lessons: [KeyBinding] = [
    KeyBinding([key("H"), .function(2)], "lessons", "all lessons", .lessons, .lesson(.openMenu)),
    KeyBinding(
      [key("F")], "free-play", "leave the lesson for free play, or come back", .lessons,
      .lesson(.toggleFree)),
    KeyBinding(
      [key("&")], "lesson-on", "the lesson's next page; in a lesson, so does Enter", .lessons,
      .lesson(.turn(1))),
    KeyBinding(
      [key("^")], "lesson-back", "the page before; in a lesson, so does Backspace", .lessons,
      .lesson(.turn(-1))),
  ]

  private static let screen: [KeyBinding] = [
    KeyBinding([.tab], "next-panel", "focus the next panel", .screen, .moveFocus(1)),
    KeyBinding([.backTab], "previous-panel", "focus the previous panel", .screen, .moveFocus(-1)),
    KeyBinding(
      [key("z"), .enter], "zoom-panel", "the panel on the whole screen, or back", .screen,
      .toggleZoom),
    KeyBinding(
      [key("/")], "next-view", "another panel in this one's place", .screen, .moveView(1)),
    KeyBinding([key("\\")], "previous-view", "the panel before it", .screen, .moveView(-1)),
    KeyBinding(
      [key("m")], "marker", "draw curves in braille, blocks, dots or ASCII", .screen,
      .moveMarker(1)),
    KeyBinding([key("C")], "theme", "dark, light or no colours", .screen, .moveTheme(1)),
    KeyBinding(
      [key("M")], "mouse", "mouse on or off (off: the terminal selects text)", .screen,
      .toggleMouse),
    KeyBinding([key("?"), .function(1)], "help", "all keys", .screen, .help),
    KeyBinding([key(":")], "palette", "a command by its name", .screen, .openPalette),
    KeyBinding([.escape], "back", "back", .screen, .back),
    KeyBinding([.control("l")], "redraw", "draw the screen anew", .screen, .redraw),
    KeyBinding([.control("z")], "suspend", "suspend; fg comes back", .screen, .suspend),
    KeyBinding([key("q"), .control("c")], "quit", "quit", .screen, .quit),
  ]
}

extension Key {
  /// As the help and the README write it.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftLeft: "Shift-←"
    case .shiftRight: "Shift-→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    }
  }
}
