import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI

extension State {
  mutating func reducePreview(_ action: PreviewAction) -> [Effect] {
    if action == .open { return openPreview() }
    guard preview != nil else { return [] }
    switch action {
    case .open: return []
    case .back: return leavePreview()
    case .move(let steps): select(column: (preview?.selection ?? 0) + steps)
    case .select(let place): select(column: place)
    case .scroll(let lines): scrollFaults(by: lines)
    case .setTarget: return changeColumn { preview, column in preview.setTarget(column) }
    case .toggleTarget: return changeColumn { preview, column in preview.toggleTarget(column) }
    case .toggleDropped: return toggleDropped()
    case .moveType(let steps):
      return changeColumn { preview, column in preview.moveType(of: column, by: steps) }
    case .moveMissing(let steps): return changePreview { $0.moveMissing(by: steps) }
    case .moveHeldOut(let steps): moveHeldOut(by: steps)
    case .mend: return mend()
    case .start: return start()
    }
    return []
  }

  /// Shows the file of the selected run, as that reads it.
  private mutating func openPreview() -> [Effect] {
    let data = run.configuration.data
    guard !datasets.contains(data.dataset) else {
      warn(PreviewPhrase.onlyOwnFiles)
      return []
    }
    do throws(UsageError) {
      preview = try Preview(Settings().saying(data), isFirst: false)
    } catch {
      warn(error)
      return []
    }
    return readPreview()
  }

  /// Has the training thread read the file as the preview says by now.
  mutating func readPreview() -> [Effect] {
    guard var preview else { return [] }
    preview.number += 1
    preview.share = 0
    preview.startsWhenRead = false
    preview.pendingSetUp = nil
    self.preview = preview
    return [.worker(.inspect(number: preview.number, preview.settings))]
  }

  private mutating func leavePreview() -> [Effect] {
    guard let preview else { return [] }
    if preview.isFirst {
      if !preview.isReading { say(PreviewPhrase.noRaceYet) }
    } else {
      self.preview = nil
    }
    return preview.isReading ? [.worker(.giveUpReading)] : []
  }

  // MARK: Columns

  private mutating func select(column place: Int) {
    guard let preview, !preview.columns.isEmpty else { return }
    self.preview?.selection = min(max(place, 0), preview.columns.count - 1)
  }

  private mutating func scrollFaults(by lines: Int) {
    guard let preview else { return }
    let most = PreviewScreen.greatestScroll(of: preview, on: size, in: language)
    self.preview?.scroll = min(max(preview.scroll + lines, 0), most)
  }

  /// Changes what is said of the data, and reads them again if that is another thing now.
  private mutating func changePreview(_ change: (inout Preview) -> Void) -> [Effect] {
    guard let before = preview else { return [] }
    var preview = before
    change(&preview)
    guard preview.data != before.data else { return [] }
    self.preview = preview
    return readPreview()
  }

  private mutating func changeColumn(
    _ change: (inout Preview, TableProfile.Column) -> Void
  ) -> [Effect] {
    guard let column = preview?.column else { return [] }
    return changePreview { change(&$0, column) }
  }

  private mutating func toggleDropped() -> [Effect] {
    guard let preview, let column = preview.column else { return [] }
    if preview.targets.hasBytes(of: column.name) {
      warn(PreviewPhrase.targetStays(column.name))
      return []
    }
    if column.use == .leftOut, column.type == nil, !preview.isChosenOut(column) {
      warn(PreviewPhrase.noValues(column.name))
      return []
    }
    return changeColumn { preview, column in preview.toggleDropped(column) }
  }

  // MARK: Rows

  private mutating func moveHeldOut(by steps: Int) {
    guard let share = preview?.data.validation else { return }
    var next = Ladder.validation.moved(share, by: steps)
    let defaults = preview?.inspection?.defaults
    // Of few rows the first shares of the ladder are none.
    while let defaults, !defaults.canHoldOut(next) {
      let further = Ladder.validation.moved(next, by: steps)
      if further == next { break }
      next = further
    }
    if let defaults, !defaults.canHoldOut(next) {
      warn(DataError.emptySplit(share: next, rows: defaults.rows ?? 0).sentence)
      return
    }
    preview?.change { $0.validation = next }
  }

  // MARK: Faults

  private mutating func mend() -> [Effect] {
    guard let mend = preview?.faults.lazy.compactMap(\.mend).first else {
      warn(PreviewPhrase.nothingToMend)
      return []
    }
    return changePreview { $0.take(mend) }
  }

  // MARK: The race

  private mutating func start() -> [Effect] {
    guard let preview else { return [] }
    if preview.isReading {
      self.preview?.startsWhenRead = true
      say(PreviewPhrase.startsWhenRead)
      return []
    }
    guard preview.faults.isEmpty, let defaults = preview.inspection?.defaults else {
      warn(PreviewPhrase.mendFirst)
      return []
    }
    guard defaults.canHoldOut(preview.data.validation) else {
      warn(
        DataError.emptySplit(share: preview.data.validation, rows: defaults.rows ?? 0).sentence)
      return []
    }
    let effects = requestSetUp(preview.race(defaults))
    self.preview?.pendingSetUp = setUpNumber
    return effects
  }

  /// Notes how much of the file has been read.
  mutating func notePreview(_ share: Double) {
    guard preview?.isReading == true else { return }
    preview?.share = share
    if 0 < share, share < 1 { preview?.isLong = true }
  }

  /// Takes what came of reading the file.
  mutating func take(_ inspection: Progress.Inspection) -> [Effect] {
    guard var preview, inspection.number == preview.number else { return [] }
    let name = preview.column?.name
    let isFirst = preview.inspection?.profile == nil
    preview.inspection = inspection
    // The same column stays selected where there are more of them, or fewer; at first it is the target.
    let place =
      isFirst
      ? preview.columns.firstIndex { $0.use == .target }
      : preview.columns.firstIndex { $0.name == name }
    preview.selection = min(place ?? preview.selection, max(0, preview.columns.count - 1))
    preview.scroll = 0
    let starts = preview.startsWhenRead
    preview.startsWhenRead = false
    self.preview = preview
    if starts { message = nil }
    return starts ? start() : []
  }

  /// The race that was set up takes the place of the preview, and runs.
  mutating func beginPreviewedRace(_ number: Int) -> [Effect] {
    guard let preview, preview.pendingSetUp == number else { return [] }
    self.preview = nil
    // Nothing raced before that could come back.
    if preview.isFirst { change = nil }
    isRunning = true
    return [.worker(.setRunning(true))]
  }
}

extension Preview {
  /// The target columns: those that are said, or the one that is taken where nothing is.
  var targets: [String] {
    data.target ?? columns.filter { $0.use == .target }.map(\.name)
  }

  /// Whether an option leaves the column out, not what is in it.
  func isChosenOut(_ column: TableProfile.Column) -> Bool {
    func has(_ names: [String]) -> Bool {
      names.hasBytes(of: column.name)
    }
    return has(data.reading.dropped ?? []) || !(data.reading.features.map(has) ?? true)
  }

  mutating func setTarget(_ column: TableProfile.Column) {
    change {
      $0.target = [column.name]
      $0.setDropped(false, column.name)
      $0.reading.features?.removeAll { $0.hasBytes(of: column.name) }
    }
    if type(of: column.name) == .id { change { $0.set(nil, of: column.name) } }
  }

  mutating func toggleTarget(_ column: TableProfile.Column) {
    var names = targets
    guard let place = names.firstIndex(where: { $0.hasBytes(of: column.name) }) else {
      let all = names + [column.name]
      setTarget(column)
      return change { $0.target = all }
    }
    guard names.count > 1 else { return }
    names.remove(at: place)
    change { $0.target = names }
  }

  mutating func toggleDropped(_ column: TableProfile.Column) {
    let isDropped = data.reading.dropped?.hasBytes(of: column.name)
    let looksLike: ColumnType = looksLikeNumbers ? .number : .text
    change { data in
      if isDropped == true {
        data.setDropped(false, column.name)
      } else if column.use == .leftOut, column.type == .id {
        data.set(looksLike, of: column.name)
      } else if column.use == .leftOut {
        data.reading.features?.append(column.name)
      } else {
        data.setDropped(true, column.name)
      }
    }
  }

  /// Whether the first cells of the selected column are all numbers.
  private var looksLikeNumbers: Bool {
    let cells = (inspection?.profile?.firstRows ?? []).map { $0[selection] }.filter { !$0.isEmpty }
    return cells.allSatisfy { Double($0) != nil }
  }

  /// The types in the order that keys walk them; `nil` is as it was guessed.
  private static let types: [ColumnType?] =
    [nil, .number, .text, .yesNo, .date, .dayFirst, .monthFirst, .dateParts, .id]

  mutating func moveType(of column: TableProfile.Column, by steps: Int) {
    let isTarget = targets.hasBytes(of: column.name)
    let ring = Self.types.filter { !isTarget || $0 != .id }
    let next = ring.moved(type(of: column.name), by: steps)
    change { $0.set(next, of: column.name) }
  }

  mutating func moveMissing(by steps: Int) {
    let ring: [MissingCells?] = [nil] + MissingCells.allCases
    change { $0.reading.missing = ring.moved($0.reading.missing, by: steps) }
  }

  mutating func take(_ mend: Mend) {
    change { data in
      switch mend {
      case .encoding(let name): data.reading.encoding = name
      case .missing(let cells): data.reading.missing = cells
      case .decimal(let mark): data.reading.decimal = mark
      case .drop(let column): data.setDropped(true, column)
      case .type(let named): data.set(named.type, of: named.column)
      }
    }
  }
}
