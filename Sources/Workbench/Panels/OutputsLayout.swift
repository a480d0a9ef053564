import Session
import Setups
import TerminalUI

/// Where the parts of the panel of outputs stand: asked by what is computed and by what is drawn, so
/// that both agree.
struct OutputsLayout {
  /// Inside the frame and above the foot.
  let body: Rect
  /// One or two lines of text.
  let foot: Rect
  let mode: OutputsMode
  /// The large picture with its axes.
  private(set) var main: Rect
  /// Where the units' own maps stand; empty where there is no room.
  private(set) var side: Rect
  /// A unit's map with its label.
  private(set) var tile = Size(columns: 0, rows: 0)
  /// The units whose maps are seen.
  private(set) var units = 0..<0
  /// The cells of the map or the curve, inside its axes.
  private(set) var plot = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Rows for the units that are on, under a curve.
  private(set) var stripRows = 0
  /// Pictures on a page.
  private(set) var perPage = 0
  /// How many columns a pixel of a picture takes.
  private(set) var scale = 1

  init(
    _ choice: OutputsChoice, _ data: DataSummary, _ mode: OutputsMode, _ marker: Marker,
    in rect: Rect
  ) {
    let inside = rect.inset(columns: 1, rows: 1)
    let footRows = inside.height >= 12 ? 2 : inside.height >= 5 ? 1 : 0
    let parts = inside.rows([.fraction(1), .fixed(footRows)])
    self.mode = mode
    body = parts[0]
    foot = parts[1].inset(columns: 1)
    main = body
    side = Rect(x: body.maxX, y: body.y, width: 0, height: 0)
    switch mode {
    case .plane, .unit:
      placeSide(units: choice.units, selected: choice.unit)
      plot = Self.axes(data, nil, marker).geometry(in: main).plot
    case .curve:
      stripRows = body.height < 8 ? 0 : min(choice.units, max(1, body.height / 4))
      let first = max(0, min(choice.unit - stripRows / 2, choice.units - stripRows))
      units = first..<first + stripRows
      plot = Self.axes(data, 0...1, marker, foot: stripRows).geometry(in: main).plot
    case .examples, .weights:
      placePictures(
        data.picture, labels: mode == .examples ? 2 : 1,
        count: mode == .examples ? data.trainingCount : choice.firstUnits)
    case .predicted, .residuals, .confusion, .spread, .units: break
    }
  }

  // MARK: Maps

  private static let tiles = [
    (40, 20), (32, 16), (28, 14), (24, 12), (20, 10), (16, 8), (14, 7), (12, 6), (10, 5), (8, 4),
    (8, 3),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// The units' maps stand beside the plane, as large as lets all of them be seen.
  private mutating func placeSide(units count: Int, selected: Int) {
    guard body.width >= 34, body.height >= 5 else { return }
    let columns = max(10, body.width * 2 / 5)
    let parts = body.columns([.fraction(1), .fixed(columns)], gap: 1)
    let area = parts[1]
    func room(_ tile: Size) -> (across: Int, down: Int) {
      ((area.width + 1) / (tile.columns + 1), area.height / (tile.rows + 1))
    }
    func fits(_ tile: Size) -> Bool { room(tile).across * room(tile).down >= count }
    tile = Self.tiles.first(where: fits) ?? Self.tiles[Self.tiles.count - 1]
    let (across, down) = room(tile)
    guard across * down > 0 else { return }
    // No wider than the tiles are.
    let used = min(across, count) * (tile.columns + 1) - 1
    (main, side) = (
      Rect(x: body.x, y: body.y, width: body.width - used - 1, height: body.height),
      Rect(x: body.maxX - used, y: body.y, width: used, height: body.height)
    )
    let seen = min(count, across * down)
    let first = max(0, min(selected - seen / 2, count - seen))
    units = first..<first + seen
  }

  /// Where a unit's map with its label stands.
  func place(ofUnit unit: Int) -> Rect {
    let across = max(1, (side.width + 1) / (tile.columns + 1))
    let index = unit - units.lowerBound
    return Rect(
      x: side.x + index % across * (tile.columns + 1),
      y: side.y + index / across * (tile.rows + 1), width: tile.columns, height: tile.rows + 1)
  }

  /// Axes in the features' own units; `y` is the range of the second axis where that is no feature.
  static func axes(
    _ data: DataSummary, _ y: ClosedRange<Double>?, _ marker: Marker, foot: Int = 0,
    glyphs: Glyphs = .unicode, styles: ChartStyles = .plain
  ) -> FunctionPlot {
    let window = FeatureWindow(of: data.sample)
    let isPlane = y == nil && window.ranges.count > 1
    return FunctionPlot(
      [], x: ChartAxis(data.features[0], range: window.ranges[0]),
      y: ChartAxis(
        isPlane ? data.features[1] : data.outputs[0], range: isPlane ? window.ranges[1] : y),
      footRows: foot, marker: marker, glyphs: glyphs, styles: styles)
  }

  // MARK: Pictures

  /// - Parameter count: of all pictures: where they leave room they are larger.
  private mutating func placePictures(_ size: DataSummary.Size?, labels: Int, count: Int) {
    guard let size, size.width > 0, !body.isEmpty else { return }
    scale = body.height >= 2 * (size.height + labels) && size.width < 14 ? 2 : 1
    while scale < 4, room(for: size, labels, scale: scale + 1) >= count { scale += 1 }
    let rows = (size.height * scale + 1) / 2
    tile = Size(columns: max(size.width * scale, 10), rows: rows + labels)
    let across = max(1, (body.width + 1) / (tile.columns + 2))
    perPage = across * max(1, body.height / tile.rows)
  }

  /// How many pictures there is room for, so many columns to a pixel.
  private func room(for size: DataSummary.Size, _ labels: Int, scale: Int) -> Int {
    let across = (body.width + 1) / (max(size.width * scale, 10) + 2)
    return across * (body.height / ((size.height * scale + 1) / 2 + labels))
  }

  /// Where the picture in `place` of the page stands.
  func place(ofPicture place: Int) -> Rect {
    let across = max(1, (body.width + 1) / (tile.columns + 2))
    return Rect(
      x: body.x + 1 + place % across * (tile.columns + 2),
      y: body.y + place / across * tile.rows, width: tile.columns, height: tile.rows
    ).intersection(body)
  }

  func pages(of count: Int) -> Int { max(1, (count + perPage - 1) / max(1, perPage)) }

  /// The items that are seen on the page.
  func shown(page: Int, of count: Int) -> Range<Int> {
    let first = page % pages(of: count) * perPage
    return first..<min(first + perPage, max(first, count))
  }

  // MARK: What is asked for

  func request(_ choice: OutputsChoice, _ data: DataSummary) -> OutputsRequest {
    var request = OutputsRequest(mode)
    switch mode {
    case .plane, .unit:
      request.map = Size(columns: plot.width, rows: 2 * plot.height)
      request.unit = mode == .unit ? choice.unit : nil
      request.tile = Size(columns: tile.columns, rows: 2 * tile.rows)
      request.units = units
    case .curve:
      request.map = Size(columns: 2 * plot.width, rows: 1)
      request.tile = Size(columns: plot.width, rows: stripRows > 0 ? 1 : 0)
      request.units = units
    case .examples:
      request.pictures = shown(page: choice.page, of: data.trainingCount)
    case .weights:
      request.units = shown(page: choice.page, of: choice.firstUnits)
    case .predicted, .residuals, .confusion, .spread, .units: break
    }
    return request
  }
}
