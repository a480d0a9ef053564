import Localization

/// What a key does, as the help, the README and the palette say it.
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
  case lessNoise, moreNoise, newData, stopAtTarget, precision
  // Cost chart
  case logarithm, countAxis, smoother, rougher, heldOut, crosshair
  case crosshairLeft, crosshairRight, crosshairFar, zoomIn, zoomOut, earlier, later, wholeCurve
  // The focused panel
  case nextItem, previousItem, anotherWay, stepOn, stepBack
  // Lessons
  case lessons, freePlay, lessonOn, lessonBack
  // Screen
  case nextPanel, previousPanel, zoomPanel, nextView, previousView, marker, theme, projector, mouse
  case allKeys, command, back, redraw, suspend, quit
  /// The headings over the keys.
  case section(KeyBinding.Section)
}
