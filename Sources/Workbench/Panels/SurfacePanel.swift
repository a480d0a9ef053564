import Analysis
import Localization
import NeuralNetworks
import Session
import TerminalUI
import Themes

/// J over two of the selected run's weights, or along two random directions: where it is steep, where
/// it is flat, and the way the run takes; beside it, if asked for, the same weights' surface with
/// another activation or loss.
enum SurfacePanel {
  static let panel = Panel(
    parts: [.surface], draw: { draw($0.run, $1, into: &$2, in: $3) }, say: spoken,
    isComing: { state in
      state.run.details?.surface.map { $0.map == nil && $0.progress < 1 } ?? false
    }, turn: { state, action in state.reduceSurface(action) })

  static func draw(_ run: Run, _ look: Look, into grid: inout Grid, in rect: Rect) {
    let dot = look.text(" · ", ascii: " | ")
    let surface = run.details?.surface
    let words = surface.map { SurfaceWords($0, of: run, look) }
    let title = [SurfacePhrase.title.text(in: look), "\(run.letter)", words?.place ?? ""].filter {
      !$0.isEmpty
    }
    let inside = look.drawFrame(
      title.joined(separator: dot), subtitle: words?.axes ?? "",
      into: &grid, in: rect)
    guard !inside.isEmpty else { return }
    guard let surface, let words, let map = surface.map else {
      let phrase = run.latest.map {
        $0.evaluation.cost.isFinite ? SurfacePhrase.measuring : .diverged
      }
      let text = phrase?.text(in: look) ?? ""
      grid.write(text, row: 0, of: inside, .centre, style: look[.dimmed], glyphs: look.glyphs)
      return
    }
    let foot = inside.height < 7 ? 0 : inside.height < 12 ? 1 : 2
    let parts = inside.rows([.fraction(1), .fixed(foot)])
    drawMaps(surface, map, words, of: run, look, into: &grid, in: parts[0])
    for (row, line) in words.foot(rows: foot, width: inside.width - 2).enumerated() {
      grid.write(
        line, row: row, of: parts[1], .centre, style: look[row == 0 ? .text : .dimmed],
        glyphs: look.glyphs)
    }
  }

  // MARK: Maps

  private static func drawMaps(
    _ surface: CostSurface, _ map: CostSurface.Layer, _ words: SurfaceWords, of run: Run,
    _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let all = [map] + (surface.variantMap.map { [$0] } ?? [])
    let scale = scale(of: all.map(\.map), look)
    let rows = max(3, rect.height - 4)
    let bar = ColourBar(scale, title: "J", style: look[.dimmed])
    let width = rect.width >= 36 && rect.height >= 7 ? bar.width(rows: rows) + 1 : 0
    let parts = rect.columns([.fraction(1), .fixed(width)])
    // On a small map the lines are told apart by fewer rows than numbers are.
    let levels = scale.levels(rows: max(rows, 9))
    for (place, (layer, area)) in zip(all, areas(all.count, in: parts[0])).enumerated() {
      let hasHeading = area.height >= 6
      let pieces = area.rows([.fixed(hasHeading ? 1 : 0), .fraction(1)])
      grid.write(
        words.heading(of: layer, width: area.width), row: 0, of: pieces[0], .centre,
        style: look[place == 0 ? .strong : .text], glyphs: look.glyphs)
      let picture = SurfacePicture(
        surface, layer, scale: scale, levels: levels, letter: run.letter,
        showsPath: place == 0, marker: look.marker, look)
      picture.draw(words, into: &grid, in: pieces[1])
    }
    if width > 0 {
      // As high as the map beside it: without the heading and the two rows of the x axis.
      let legend = Rect(x: parts[1].x + 1, y: rect.y, width: width - 1, height: rows + 1)
      bar.draw(into: &grid, in: legend)
    }
  }

  /// Side by side, or where that is too narrow one above the other; one alone where there is no room
  /// for two.
  private static func areas(_ count: Int, in rect: Rect) -> [Rect] {
    guard count > 1 else { return [rect] }
    if rect.width >= 50 { return rect.columns([.fraction(1), .fraction(1)], gap: 1) }
    return rect.height >= 20 ? rect.rows([.fraction(1), .fraction(1)]) : [rect]
  }

  /// J varies less than this share of its greatest value where a map is called level.
  private static let leastVariation = 0.05

  /// How much J varies over the maps.
  static func variation(of maps: [CostMap]) -> Double {
    let costs = maps.flatMap(\.costs).filter(\.isFinite)
    return (costs.max() ?? 0) - (costs.min() ?? 0)
  }

  /// Whether there is no landscape to be seen.
  static func isLevel(_ maps: [CostMap]) -> Bool {
    let greatest = maps.flatMap(\.costs).filter(\.isFinite).max() ?? 0
    return greatest > 0 && variation(of: maps) < greatest * leastVariation
  }

  /// One scale for all maps, so that a plateau beside a ramp looks like one: logarithmic where the
  /// costs spread over more than a decade and a half, down to a hundred-thousandth of the greatest.
  static func scale(of maps: [CostMap], _ look: Look) -> ColourScale {
    let costs = maps.flatMap(\.costs).filter { $0.isFinite && $0 >= 0 }
    let greatest = costs.max() ?? 1
    let least = costs.min() ?? 0
    let palette: Palette? = look.theme.isColoured ? .viridis : nil
    if isLevel(maps) {
      // Colours that mean something: what hardly differs hardly looks different.
      let middle = (least + greatest) / 2
      let half = greatest * leastVariation / 2
      return ColourScale(
        middle - half...middle + half, palette: palette, glyphs: look.glyphs)
    }
    guard greatest > 0, least < greatest / 30 else {
      return ColourScale(
        AutoRange.nice(least...greatest), palette: palette, glyphs: look.glyphs)
    }
    let lower = max(costs.filter { $0 > 0 }.min() ?? greatest, greatest * 1e-5)
    return ColourScale(
      AutoRange.nice(lower...greatest, .logarithmic), scale: .logarithmic, palette: palette,
      glyphs: look.glyphs)
  }

  private static func spoken(_ state: State, _ isLastTry: Bool) -> [String]? {
    guard let surface = state.run.details?.surface, let map = surface.map,
      isLastTry || state.isRunning || surface.progress >= 1
    else { return nil }
    let look = Look(theme: Theme(.mono), glyphs: .unicode, language: state.language)
    let words = SurfaceWords(surface, of: state.run, look)
    return [words.place, words.axes, words.heading(of: map, width: widest)].filter { !$0.isEmpty }
      + words.foot(rows: 2, width: widest)
  }

  /// As many columns as no sentence has.
  private static let widest = 10_000
}
