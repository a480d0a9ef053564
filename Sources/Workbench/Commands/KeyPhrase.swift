import Localization

/// What a key does, as the help, docs/Keys.md and the palette say it.
enum KeyPhrase: Phrase, Equatable {
  // Training
  case runOrPause, trainEpoch, trainBatch, sameSeed, newSeed, slower, faster
  // Network
  case selectLayer(Int)
  case layerBefore, layerAfter, nextActivation, previousActivation
  case addUnit, removeUnit, insertLayer, deleteLayer, keepParameters
  // Runs
  case undo, fork, runAbove, runBelow, hideCurve, deleteRun, pinRun, nameRun, sortRuns, bestRates
  // Settings of the selected run
  case lowerRate, higherRate, previousOptimizer, nextOptimizer, previousLoss, nextLoss
  case smallerBatches, largerBatches, previousInitializer, nextInitializer
  case lessL2, moreL2, lessL1, moreL1, lessDecay, moreDecay
  // Settings of the race
  case previousDataset, nextDataset, lowerTarget, higherTarget, holdOutFewer, holdOutMore
  case lessNoise, moreNoise, newData, stopAtTarget, preview, precision
  // Cost chart
  case logarithm, countAxis, smoother, rougher, heldOut, crosshair
  case crosshairLeft, crosshairRight, crosshairFar, zoomIn, zoomOut, earlier, later, wholeCurve
  // The focused panel
  case nextItem, previousItem, anotherWay, stepOn, stepBack, panelArrows
  // Lessons
  case lessons, freePlay, lessonOn, lessonBack
  // Screen
  case nextPanel, previousPanel, changeScreen, zoomPanel, nextView, previousView, marker, theme,
    projector, mouse
  case allKeys, command, back, redraw, suspend, quit
  /// The headings over the keys.
  case section(KeyBinding.Section)
}

extension KeyPhrase {
  var message: Message {
    switch self {
    case .runOrPause: "run or pause"
    case .trainEpoch: "train one epoch"
    case .trainBatch: "train one batch"
    case .sameSeed: "start again from the same seed"
    case .newSeed: "start again from a new seed"
    case .slower: "fewer batches a second"
    case .faster: "more batches a second, up to full speed"
    case .selectLayer(let number): say("select layer {number}", number: number)
    case .layerBefore: "select the layer before"
    case .layerAfter: "select the layer after"
    case .nextActivation: "the layer's next activation, weights kept"
    case .previousActivation: "the layer's previous activation, weights kept"
    case .addUnit: "add a unit to the layer"
    case .removeUnit: "remove a unit from the layer"
    case .insertLayer: "insert a hidden layer after this one"
    case .keepParameters: "start from these weights from now on"
    case .deleteLayer: "delete the layer"
    case .undo: "take back the last change of runs, layers, settings or data"
    case .fork: "a new run from the same initial weights, to change and race"
    case .runAbove: "select the run above"
    case .runBelow: "select the run below"
    case .hideCurve: "hide the run's curve, or show it"
    case .deleteRun: "delete the run"
    case .pinRun: "keep the run at the top of the table, or not"
    case .nameRun: "give the run a name"
    case .sortRuns: "sort the table by its next column"
    case .bestRates: "race each at its own best rate, or all at one again"
    case .lowerRate: "lower learning rate"
    case .higherRate: "higher learning rate"
    case .previousOptimizer: "previous optimizer"
    case .nextOptimizer: "next optimizer"
    case .previousLoss: "previous loss"
    case .nextLoss: "next loss"
    case .smallerBatches: "smaller batches"
    case .largerBatches: "larger batches"
    case .previousInitializer: "previous initialiser"
    case .nextInitializer: "next initialiser"
    case .lessL2: "less L2 penalty"
    case .moreL2: "more L2 penalty"
    case .lessL1: "less L1 penalty"
    case .moreL1: "more L1 penalty"
    case .lessDecay: "less decay of the rate"
    case .moreDecay: "more decay of the rate"
    case .previousDataset: "previous data set"
    case .nextDataset: "next data set"
    case .lowerTarget: "lower target cost"
    case .higherTarget: "higher target cost"
    case .holdOutFewer: "hold out fewer rows"
    case .holdOutMore: "hold out more rows"
    case .lessNoise: "less noise (generated sets)"
    case .moreNoise: "more noise"
    case .newData: "a new draw of the data (generated sets)"
    case .stopAtTarget: "stop each run at the target, or not"
    case .preview: "your own file: its columns, and how it is read"
    case .precision: "single or double precision"
    case .logarithm: "logarithmic or linear cost"
    case .countAxis: "count epochs, steps or seconds"
    case .smoother: "smoother curves"
    case .rougher: "less smooth curves"
    case .heldOut: "held-out cost as a line, with points, or hidden"
    case .crosshair: "a crosshair that reads all runs"
    case .crosshairLeft: "crosshair to the left"
    case .crosshairRight: "crosshair to the right"
    case .crosshairFar: "crosshair ten times as far"
    case .zoomIn: "see less of the x axis, closer"
    case .zoomOut: "see more of the x axis"
    case .earlier: "earlier"
    case .later: "later"
    case .wholeCurve: "all of the curve again"
    case .nextItem: "the next example, unit or page"
    case .previousItem: "the one before"
    case .anotherWay: "another way to show it"
    case .stepOn: "a step on"
    case .panelArrows: "arrows in the panel: ↑ ↓ item, ← → step"
    case .stepBack: "a step back"
    case .lessons: "all lessons"
    case .freePlay: "leave the lesson for free play, or come back"
    case .lessonOn: "the lesson's next page; in a lesson, so does Enter"
    case .lessonBack: "the page before; in a lesson, so does Backspace"
    case .nextPanel: "focus the next panel"
    case .previousPanel: "focus the previous panel"
    case .zoomPanel: "the panel on the whole screen, or back"
    case .nextView: "another panel in this one's place"
    case .previousView: "the panel before it"
    case .changeScreen: "all panels, or why the curves are as they are"
    case .marker: "draw curves in braille, blocks, dots or ASCII"
    case .theme: "dark, with high contrast, light or no colours"
    case .projector: "for a projector, or for a desk"
    case .mouse: "mouse on or off (off: the terminal selects text)"
    case .allKeys: "all keys; then Tab: the glossary"
    case .command: "a command by its name"
    case .back: "back"
    case .redraw: "draw the screen anew"
    case .suspend: "suspend; fg comes back"
    case .quit: "quit"
    case .section(.training): "Training"
    case .section(.network): "Network"
    case .section(.runs): "Runs"
    case .section(.settings): "Settings of the selected run"
    case .section(.race): "Settings of the race"
    case .section(.chart): "Cost chart"
    case .section(.panel): "What the focused panel shows"
    case .section(.lessons): "Lessons"
    case .section(.screen): "Screen"
    }
  }
}
