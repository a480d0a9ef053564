package import Localization
import Setups
package import TerminalUI

/// One line of the table that keys, palette, help and docs/Keys.md are made from.
package struct KeyBinding: Equatable, Sendable {
  /// The parts of the help, in its order.
  package enum Section: String, CaseIterable, Sendable {
    /// To start, stop, step and pace all runs.
    case training
    /// Layers and units of the selected run.
    case network
    /// Which runs there are, and how the table has them.
    case runs
    /// How the selected run alone is trained.
    case settings
    /// What all runs have in common: data, target cost and precision.
    case race
    /// They work wherever the focus is.
    case chart
    /// What these keys do depends on the panel that has the focus.
    case panel
    /// The way into a lesson, through it and out of it.
    case lessons
    /// Focus, places and looks; also help, palette and the way out.
    case screen

    /// The heading over its keys.
    package var title: Message { KeyPhrase.section(self).message }
  }

  /// Any of these does it; the first is shown.
  package let keys: [Key]
  /// Its name in the palette.
  package let name: String
  let phrase: KeyPhrase
  /// Where the help lists it.
  package let section: Section
  /// What the keys do.
  package let action: Action

  init(_ keys: [Key], _ name: String, _ help: KeyPhrase, _ section: Section, _ action: Action) {
    self.keys = keys
    self.name = name
    phrase = help
    self.section = section
    self.action = action
  }

  /// What it does, in a few words.
  package var help: Message { phrase.message }
}

/// All keys. The order is that of the help.
package enum KeyBindings {
  /// Every key of the program.
  package static let all: [KeyBinding] =
    training + network + runs + settings + race + chart + panel + lessons
    + screen

  /// What a key does where no overlay is open.
  package static func action(for key: Key) -> Action? {
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
    KeyBinding([.space], "run", .runOrPause, .training, .training(.toggleRunning)),
    KeyBinding([key("s")], "step-epoch", .trainEpoch, .training, .training(.stepEpoch)),
    KeyBinding([key("S")], "step-batch", .trainBatch, .training, .training(.stepBatch)),
    KeyBinding([key("r")], "restart", .sameSeed, .training, .training(.restart)),
    KeyBinding([key("R")], "new-seed", .newSeed, .training, .training(.newSeed)),
    KeyBinding([key("<")], "slower", .slower, .training, .training(.movePace(-1))),
    KeyBinding(
      [key(">")], "faster", .faster, .training, .training(.movePace(1))),
  ]

  private static let network: [KeyBinding] =
    (1...9).map { number in
      KeyBinding(
        [key(Character(String(number)))], "layer-\(number)", .selectLayer(number), .network,
        .network(.selectLayer(number - 1)))
    } + [
      KeyBinding([.left], "previous-layer", .layerBefore, .network, .network(.moveLayer(-1))),
      KeyBinding([.right], "next-layer", .layerAfter, .network, .network(.moveLayer(1))),
      KeyBinding(
        [key("a")], "next-activation", .nextActivation, .network,
        .network(.moveActivation(1))),
      KeyBinding(
        [key("A")], "previous-activation", .previousActivation,
        .network, .network(.moveActivation(-1))),
      KeyBinding([key("+"), key("=")], "add-unit", .addUnit, .network, .network(.addUnit)),
      KeyBinding(
        [key("-"), key("_")], "remove-unit", .removeUnit, .network, .network(.removeUnit)),
      KeyBinding(
        [key("i")], "insert-layer", .insertLayer, .network, .network(.insertLayer)),
      KeyBinding([key("Y")], "keep-weights", .keepParameters, .network, .network(.keepParameters)),
      KeyBinding([key("d")], "delete-layer", .deleteLayer, .network, .network(.deleteLayer)),
    ]

  private static let runs: [KeyBinding] = [
    KeyBinding([key("u"), .control("_")], "undo", .undo, .runs, .run(.undo)),
    KeyBinding(
      [key("f")], "fork", .fork, .runs,
      .run(.fork)),
    KeyBinding([.up], "previous-run", .runAbove, .runs, .run(.move(-1))),
    KeyBinding([.down], "next-run", .runBelow, .runs, .run(.move(1))),
    KeyBinding(
      [key("h")], "hide-run", .hideCurve, .runs, .run(.toggleHidden)),
    KeyBinding([key("X"), .delete], "delete-run", .deleteRun, .runs, .run(.delete)),
    KeyBinding(
      [key("*")], "pin-run", .pinRun, .runs, .run(.togglePinned)),
    KeyBinding([key("\"")], "name-run", .nameRun, .runs, .run(.beginRename)),
    KeyBinding(
      [key("#")], "sort-runs", .sortRuns, .runs, .run(.moveSorting(1))),
    KeyBinding(
      [key("@")], "best-rates", .bestRates, .runs,
      .run(.toggleBestRates)),
  ]

  private static func ladder(
    _ setting: Setting, _ down: Character, _ up: Character, _ lower: KeyPhrase, _ higher: KeyPhrase,
    _ section: KeyBinding.Section
  ) -> [KeyBinding] {
    [
      KeyBinding(
        [key(down)], "\(setting.rawValue)-down", lower, section, .setting(.adjust(setting, -1))),
      KeyBinding(
        [key(up)], "\(setting.rawValue)-up", higher, section, .setting(.adjust(setting, 1))),
    ]
  }

  private static let settings: [KeyBinding] =
    ladder(
      .learningRate, "[", "]", .lowerRate, .higherRate, .settings)
    + ladder(.optimizer, "O", "o", .previousOptimizer, .nextOptimizer, .settings)
    + ladder(.loss, "J", "j", .previousLoss, .nextLoss, .settings)
    + ladder(.batchSize, "b", "B", .smallerBatches, .largerBatches, .settings)
    + ladder(.initialization, "$", "%", .previousInitializer, .nextInitializer, .settings)
    + ladder(.l2, "l", "L", .lessL2, .moreL2, .settings)
    + ladder(.l1, "k", "K", .lessL1, .moreL1, .settings)
    + ladder(.decay, "e", "E", .lessDecay, .moreDecay, .settings)

  private static let race: [KeyBinding] =
    ladder(.dataset, "D", "n", .previousDataset, .nextDataset, .race)
    + ladder(.targetCost, "t", "T", .lowerTarget, .higherTarget, .race)
    + ladder(.validation, "v", "V", .holdOutFewer, .holdOutMore, .race)
    + ladder(.noise, "g", "G", .lessNoise, .moreNoise, .race)
    + [
      KeyBinding(
        [key("N")], "new-data", .newData, .race,
        .setting(.adjust(.dataSeed, 1))),
      KeyBinding(
        [key("!")], "stop-at-target", .stopAtTarget, .race,
        .setting(.adjust(.stopAtTarget, 1))),
      KeyBinding([key("|")], "preview", .preview, .race, .preview(.open)),
      KeyBinding(
        [key("P")], "next-precision", .precision, .race, .setting(.adjust(.precision, 1))),
    ]

  private static let chart: [KeyBinding] = [
    KeyBinding(
      [key("y")], "log-axis", .logarithm, .chart, .chart(.toggleLogarithmic)),
    KeyBinding(
      [key("x")], "x-axis", .countAxis, .chart, .chart(.moveAxis(1))),
    KeyBinding([key("w")], "smoother", .smoother, .chart, .chart(.moveSmoothing(1))),
    KeyBinding([key("W")], "rougher", .rougher, .chart, .chart(.moveSmoothing(-1))),
    KeyBinding(
      [key("p")], "held-out", .heldOut, .chart,
      .chart(.moveHeldOut(1))),
    KeyBinding(
      [key("c")], "crosshair", .crosshair, .chart,
      .chart(.toggleCrosshair)),
    KeyBinding(
      [key(",")], "crosshair-left", .crosshairLeft, .chart, .chart(.moveCrosshair(-1))),
    KeyBinding(
      [key(".")], "crosshair-right", .crosshairRight, .chart, .chart(.moveCrosshair(1))),
    KeyBinding(
      [.shiftLeft, key(";")], "crosshair-far-left", .crosshairFar, .chart,
      .chart(.moveCrosshair(-10))),
    KeyBinding(
      [.shiftRight, key("'")], "crosshair-far-right", .crosshairFar, .chart,
      .chart(.moveCrosshair(10))),
    KeyBinding([key(")")], "zoom-in", .zoomIn, .chart, .chart(.zoom(1))),
    KeyBinding([key("(")], "zoom-out", .zoomOut, .chart, .chart(.zoom(-1))),
    KeyBinding([key("{")], "pan-left", .earlier, .chart, .chart(.pan(-1))),
    KeyBinding([key("}")], "pan-right", .later, .chart, .chart(.pan(1))),
    KeyBinding([key("0")], "reset-view", .wholeCurve, .chart, .chart(.resetView)),
  ]

  private static let panel: [KeyBinding] = [
    KeyBinding(
      [.pageDown], "next-item", .nextItem, .panel, .panel(.moveItem(1))),
    KeyBinding(
      [.pageUp], "previous-item", .previousItem, .panel, .panel(.moveItem(-1))),
    KeyBinding([key("I")], "mode", .anotherWay, .panel, .panel(.moveMode(1))),
    KeyBinding([.end], "step-on", .stepOn, .panel, .panel(.moveStep(1))),
    KeyBinding([.home], "step-back", .stepBack, .panel, .panel(.moveStep(-1))),
    KeyBinding(
      [key("Q")], "panel-arrows", .panelArrows, .panel, .screen(.togglePanelArrows)),
  ]

  private static let lessons: [KeyBinding] = [
    KeyBinding([key("H"), .function(2)], "lessons", .lessons, .lessons, .lesson(.openMenu)),
    KeyBinding([key("F")], "free-play", .freePlay, .lessons, .lesson(.toggleFree)),
    KeyBinding([key("&")], "lesson-on", .lessonOn, .lessons, .lesson(.turn(1))),
    KeyBinding([key("^")], "lesson-back", .lessonBack, .lessons, .lesson(.turn(-1))),
  ]

  private static let screen: [KeyBinding] = [
    KeyBinding([.tab], "next-panel", .nextPanel, .screen, .screen(.moveFocus(1))),
    KeyBinding([.backTab], "previous-panel", .previousPanel, .screen, .screen(.moveFocus(-1))),
    KeyBinding(
      [key("z"), .enter], "zoom-panel", .zoomPanel, .screen,
      .screen(.toggleZoom)),
    KeyBinding(
      [key("/")], "next-view", .nextView, .screen, .screen(.moveView(1))),
    KeyBinding([key("\\")], "previous-view", .previousView, .screen, .screen(.moveView(-1))),
    KeyBinding([key("U")], "change-screen", .changeScreen, .screen, .screen(.changeScreen)),
    KeyBinding(
      [key("m")], "marker", .marker, .screen,
      .screen(.moveMarker(1))),
    KeyBinding([key("C")], "theme", .theme, .screen, .screen(.moveTheme(1))),
    KeyBinding([key("Z")], "projector", .projector, .screen, .screen(.toggleProjector)),
    KeyBinding(
      [key("M")], "mouse", .mouse, .screen,
      .screen(.toggleMouse)),
    KeyBinding([key("?"), .function(1)], "help", .allKeys, .screen, .overlay(.help)),
    KeyBinding([key(":")], "palette", .command, .screen, .overlay(.openPalette)),
    KeyBinding([.escape], "back", .back, .screen, .overlay(.back)),
    KeyBinding([.control("l")], "redraw", .redraw, .screen, .screen(.redraw)),
    KeyBinding([.control("z")], "suspend", .suspend, .screen, .screen(.suspend)),
    KeyBinding([key("q"), .control("c")], "quit", .quit, .screen, .screen(.quit)),
  ]
}

extension Key {
  /// As the help and docs/Keys.md write it.
  package var label: String {
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

extension Key {
  /// The key that is labelled so; the name of one counts in any case, arrows go by their direction.
  static func labelled(_ label: String) -> Key? {
    byLabel[label] ?? (label.count > 1 ? byLabel[label.lowercased()] : nil)
  }

  private static let byLabel: [String: Key] = {
    let directions: [(String, Key)] = [
      ("Left", .left), ("Right", .right), ("Up", .up), ("Down", .down),
      ("Shift-Left", .shiftLeft), ("Shift-Right", .shiftRight),
    ]
    let keys = KeyBindings.all.flatMap(\.keys) + [.enter, .backspace]
    var table: [String: Key] = [:]
    for (label, key) in keys.map({ ($0.label, $0) }) + directions {
      table[label] = key
      if label.count > 1 { table[label.lowercased()] = key }
    }
    return table
  }()
}
