import Session
import Setups
import TerminalUI
import Text

extension State {
  /// As many as there are colours, letters and room for.
  static let mostRuns = ConfigurationLine.mostRuns

  mutating func reduceRuns(_ action: RunAction) -> [Effect] {
    switch action {
    case .move(let steps):
      let table = tableRuns
      let place = table.firstIndex { $0.id == selectedRun } ?? 0
      select(table[min(max(place + steps, 0), table.count - 1)].id)
    case .select(let id): select(id)
    case .undo: return takeBack()
    case .fork: return fork()
    case .delete: return deleteRun()
    case .toggleHidden:
      run.isHidden.toggle()
      change = .curve(run.letter)
      say(run.isHidden ? RunMessagePhrase.curveHidden(run.letter) : .curveShown(run.letter))
    case .togglePinned:
      run.isPinned.toggle()
      change = .pin(run.letter)
      say(run.isPinned ? RunMessagePhrase.pinned(run.letter) : .unpinned(run.letter))
    case .beginRename: overlay = .palette(CommandPalette(text: "rename "))
    case .rename(let text): rename(to: text)
    case .moveSorting(let steps):
      sorting = sorting.moved(by: steps)
      say(RunMessagePhrase.sorted(by: sorting))
    case .toggleBestRates: return toggleBestRates()
    }
    return []
  }

  /// An empty name takes the name away.
  private mutating func rename(to text: String) {
    let name = text.words.joined(separator: " ").fitted(to: Self.longestName)
    if run.name ?? "" != name { change = .name(run.letter) }
    run.name = name.isEmpty ? nil : name
    say(name.isEmpty ? RunMessagePhrase.nameless(run.letter) : .named(run.letter, name))
  }

  /// In columns: a legend has to have room for it.
  private static let longestName = 24

  private mutating func select(_ id: RunID) {
    guard runs.contains(where: { $0.id == id }) else { return }
    selectedRun = id
    selectedLayer = min(selectedLayer, run.layers.count - 1)
    say(RunMessagePhrase.selected(run.letter, layers: LayersText.text(run.layers)))
  }

  /// A copy at epoch 0, from the same initial weights. In a race that is running it catches up with the
  /// others, which wait for it; one that is paused stays so.
  private mutating func fork() -> [Effect] {
    guard let (letter, place) = freeLetter, runs.count < Self.mostRuns else {
      warn(RunMessagePhrase.mostRuns(Self.mostRuns))
      return []
    }
    let parent = run
    var copy = Run(
      id: RunID(nextRun), letter: letter, colour: place, configuration: parent.configuration)
    copy.weights = parent.weights
    copy.data = parent.data
    copy.awaited = parent.awaited
    copy.own = parent.own
    nextRun += 1
    runs.append(copy)
    selectedRun = copy.id
    change = .fork(letter)
    if isRunning, runs.contains(where: { runAwaited(by: $0)?.id == copy.id }) {
      say(RunMessagePhrase.catchesUp(letter, with: parent.letter), while: .catchingUp(copy.id))
    } else {
      say(RunMessagePhrase.forked(letter, from: parent.letter, isRunning: isRunning))
    }
    return [
      .worker(.start(copy.id, life: copy.life, copy.configuration, weights: copy.fittingWeights))
    ]
  }

  /// The run that this one waits for: those that are behind train alone until they have caught up.
  func runAwaited(by run: Run) -> Run? {
    let going = runs.filter { !$0.hasEnded }
    guard !run.hasEnded, let last = going.min(by: { $0.epoch < $1.epoch }), last.epoch < run.epoch
    else { return nil }
    return last
  }

  private var freeLetter: (Character, Int)? {
    let letters = "ABCDEFGH"
    let taken = Set(runs.map(\.letter))
    for (place, letter) in letters.enumerated() where !taken.contains(letter) {
      return (letter, place)
    }
    return nil
  }

  private mutating func deleteRun() -> [Effect] {
    guard runs.count > 1 else {
      warn(RunMessagePhrase.lastRun)
      return []
    }
    let gone = run
    let place = runs.firstIndex { $0.id == gone.id } ?? 0
    runs.remove(at: place)
    selectedRun = runs[min(place, runs.count - 1)].id
    selectedLayer = min(selectedLayer, run.layers.count - 1)
    change = .deletion(gone.letter)
    say(RunMessagePhrase.deleted(gone.letter))
    return [.worker(.remove(gone.id))]
  }
}
