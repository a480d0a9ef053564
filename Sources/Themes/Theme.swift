package import Localization
import Setups
package import TerminalUI

/// What a colour is used for. Panels ask for a role, never for a colour.
package enum Role: Hashable, Sendable {
  /// Ordinary text, labels beside it, and what stands out in bold.
  case text, dimmed, strong
  /// The header line and the key line.
  case bar, barStrong, barKey
  /// Frames and axes, the frame of the panel that takes the keys, and titles of frames.
  case border, focusedBorder, title
  /// A run's curve, by the run's place in the alphabet.
  case curve(Int)
  /// A layer, from 0 on, of so many: lighter or darker towards the output.
  case layer(Int, of: Int)
  /// g′, drawn as a curve or as a gauge.
  case derivative
  /// Bars of counts, as of z, and strips of values.
  case histogram
  /// What is to be reached or matched: a line or ◇. In lists, names and keys stand out in it.
  case target
  /// The ranges of an activation with hardly any slope.
  case flat
  /// Above 0 and below, of weights; of examples, the higher label and the lower one.
  case positive, negative
  /// What is amiss, and what is as it should be.
  case warning, good
  /// The step that one is at, and the cursor of a line that is typed.
  case selection
  /// A line across a chart, and what is marked on it.
  case crosshair
  /// A line over a map of colours, and the place where it ends.
  case path, here
}

/// The themes the user can choose from.
package enum ThemeName: String, CaseIterable, Sendable {
  /// For dark paper, the same with more light, for light paper, and without colours.
  case dark, contrast, light, mono

  /// The theme called `text`.
  ///
  /// - Throws: that there is none, with the names there are.
  package static func named(_ text: String) throws(UsageError) -> ThemeName {
    try Setups.named(text, .themes)
  }

  /// The colours of text and of the paper under it on a wall; `nil` without colours.
  package var onWall: (ink: Colour, paper: Colour)? { shades.map { ($0.ink, $0.paper) } }

  /// `nil` without colours.
  fileprivate var shades: Shades? {
    switch self {
    case .dark: .dark
    case .contrast: .contrast
    case .light: .light
    case .mono: nil
    }
  }
}

/// A style for every role.
///
/// Runs, layers and signs have families of colours of their own: runs are orange, blue and on,
/// layers greys in their order, signs violet below 0 and green above. They are entries of xterm's
/// colour cube that the colour-blind can tell apart; backgrounds are the terminal's own. Nothing is
/// said by colour alone: runs have letters and dashes, layers numbers, weights line styles, flat
/// ranges a hatch in `mono`.
package struct Theme: Equatable, Sendable {
  /// The name it is chosen by.
  package let name: ThemeName
  /// Whether it is for a wall seen from afar: nothing dimmed, borders and curves bold.
  package let isProjector: Bool

  package init(_ name: ThemeName, isProjector: Bool = false) {
    self.name = name
    self.isProjector = isProjector
  }

  /// Whether colours tell things apart; if not, dashes, bold and hatching do.
  package var isColoured: Bool { name.shades != nil }

  /// How `role` looks: its colours and attributes.
  package subscript(role: Role) -> Style {
    let style = name.shades?.style(of: role) ?? Self.mono(role)
    return isProjector ? Self.projected(role, style) : style
  }

  private static func projected(_ role: Role, _ style: Style) -> Style {
    var style = style
    style.attributes.remove(.dim)
    switch role {
    case .dimmed, .border: style.foreground = .standard
    case .curve, .layer, .derivative, .target, .positive, .negative, .good:
      style.attributes.insert(.bold)
    case .flat: style.foreground = .standard
    default: break
    }
    return style
  }

  private static func mono(_ role: Role) -> Style {
    switch role {
    case .dimmed, .border, .flat: Style(.standard, on: .standard, .dim)
    case .strong, .title, .focusedBorder, .warning, .positive:
      Style(.standard, on: .standard, .bold)
    case .bar, .selection, .path: Style(.standard, on: .standard, .reverse)
    case .barStrong, .barKey, .here: Style(.standard, on: .standard, [.reverse, .bold])
    case .text, .curve, .layer, .derivative, .histogram, .target, .negative, .good, .crosshair:
      .plain
    }
  }
}

/// The colours of a theme, of xterm's 256.
private struct Shades {
  /// Black on white, or white on black.
  var isLight = false
  var text = Colour.standard
  var curves: [UInt8]
  /// The first layer's and the output's, two of xterm's greys.
  var layers: (first: UInt8, last: UInt8)
  var dimmed: UInt8
  var border: UInt8
  var focus: UInt8
  var bar: (foreground: UInt8, background: UInt8, key: UInt8)
  var derivative: UInt8
  var histogram: UInt8
  var target: UInt8
  var flat: UInt8
  var positive: UInt8
  var negative: UInt8
  var warning: UInt8
  var good: UInt8

  var ink: Colour { Colour(isLight ? 16 : 231) }
  var paper: Colour { Colour(isLight ? 231 : 16) }

  /// A step of the greys, evenly from the first layer's to the output's.
  func layer(_ layer: Int, of count: Int) -> Colour {
    let share = count > 1 ? Double(layer) / Double(count - 1) : 1
    let extent = Double(layers.last) - Double(layers.first)
    return Colour(UInt8(Double(layers.first) + extent * min(max(share, 0), 1)))
  }

  static let dark = Shades(
    curves: [214, 75, 163, 228, 30, 130, 123, 217], layers: (243, 255), dimmed: 245, border: 240,
    focus: 255,
    bar: (255, 24, 227), derivative: 175, histogram: 36, target: 227, flat: 236, positive: 78,
    negative: 99, warning: 203, good: 36)
  /// For eyes that need light: white text, and contrasts of 7 to 1, of the first layers 6.
  static let contrast = Shades(
    text: Colour(231), curves: [214, 81, 203, 228, 122, 73, 226, 87], layers: (245, 255),
    dimmed: 252, border: 250, focus: 231, bar: (16, 255, 18), derivative: 219, histogram: 44,
    target: 227, flat: 237, positive: 49, negative: 141, warning: 210, good: 49)
  static let light = Shades(
    isLight: true, curves: [166, 25, 200, 137, 30, 17, 67, 198], layers: (246, 232), dimmed: 242,
    border: 247,
    focus: 16,
    bar: (255, 24, 227), derivative: 132, histogram: 29, target: 94, flat: 253, positive: 22,
    negative: 92, warning: 160, good: 29)

  func style(of role: Role) -> Style {
    switch role {
    case .text: Style(text)
    case .dimmed: Style(Colour(dimmed))
    case .strong: Style(text, on: .standard, .bold)
    case .bar: Style(Colour(bar.foreground), on: Colour(bar.background))
    case .barStrong: Style(Colour(bar.foreground), on: Colour(bar.background), .bold)
    case .barKey: Style(Colour(bar.key), on: Colour(bar.background), .bold)
    case .border: Style(Colour(border))
    case .focusedBorder: Style(Colour(focus), on: .standard, .bold)
    case .title: Style(text, on: .standard, .bold)
    case .curve(let index): Style(Colour(curves[index % curves.count]))
    case .layer(let place, let count): Style(layer(place, of: count))
    case .derivative: Style(Colour(derivative))
    case .histogram: Style(Colour(histogram))
    case .target: Style(Colour(target))
    case .flat: Style(Colour(dimmed), on: Colour(flat))
    case .positive: Style(Colour(positive))
    case .negative: Style(Colour(negative))
    case .warning: Style(Colour(warning), on: .standard, .bold)
    case .good: Style(Colour(good))
    case .selection: Style(.standard, on: .standard, .reverse)
    case .crosshair: Style(Colour(focus))
    case .path: Style(Colour(231), on: Colour(16))
    case .here: Style(Colour(16), on: Colour(231), .bold)
    }
  }
}
