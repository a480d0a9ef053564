import Localization
import Session
import Setups
import TerminalUI
import Text
import Themes

/// Each first-layer unit's weights as a picture: what it looks for. Violet is negative, green
/// positive; without colour dark is negative and light positive.
enum WeightPictures {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (layout, look) = (picture.layout, picture.look)
    guard let size = picture.data.picture else { return }
    let first = picture.outputs.request.units.lowerBound
    for (place, weights) in picture.outputs.weights.enumerated() where place < layout.perPage {
      let frame = layout.place(ofPicture: place)
      let width = size.width * layout.scale
      let rows = layout.tile.rows - 1
      let greatest = weights.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
      HeatMap(
        weights, columns: size.width, range: -max(greatest, 1e-9)...max(greatest, 1e-9),
        palette: PlanePicture.palette(look), glyphs: look.glyphs
      ).draw(
        into: &grid,
        in: Rect(
          x: frame.x + (frame.width - width) / 2, y: frame.y, width: min(width, frame.width),
          height: min(rows, frame.height)))
      grid.write(
        look.glyphs.spelled("\(first + place + 1): ±\(greatest.significant(2))"), row: rows,
        of: frame, .centre,
        style: look[.dimmed], glyphs: look.glyphs)
    }
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    let units = picture.run.layers[0].units
    let pages = picture.layout.pages(of: units)
    let notes: [UnitsPhrase] = [
      .units(units), picture.look.theme.isColoured ? .colours : .shades, .ends,
    ]
    let page = OutputsPhrase.page(picture.choice.page % pages + 1, of: pages)
    return notes.map { $0.text(in: picture.look) } + [page.text(in: picture.look)]
  }
}
