package import Localization
import Setups
package import TerminalUI

/// What a colour is used for. Panels ask for a role, never for a colour.
package enum Role: Hashable, Sendable {
  case text, dimmed, strong
  /// The header line and the key line.
  case bar, barStrong, barKey
  case border, focusedBorder, title
  /// A run's curve, by the run's place in the alphabet.
  case curve(Int)
  /// A layer, from 0 on, of so many: lighter or darker towards the output.
  case layer(Int, of: Int)
  case derivative
  case histogram
  case target
  /// The stretches of an activation with hardly any slope.
  case flat
  case positive, negative
  /// What is amiss, and what is as it should be.
  case warning, good
  case selection
  case crosshair
  /// A line over a map of colours, and the place where it ends.
  case path, here
}

/// The themes the user can choose from.
package enum ThemeName: String, CaseIterable, Sendable {
  case dark, light, mono

  /// The theme called `text`.
  ///
  /// - Throws: that there is none, with the names there are.
  package static func named(_ text: String) throws(UsageError) -> ThemeName {
    try Setups.named(text, .themes)
  }
}

/// A style for every role.
///
/// Runs, layers and signs have families of colours of their own: runs are orange, blue and on,
/// layers greys in their order, signs violet below 0 and green above. They are entries of xterm's
/// colour cube that the colour-blind can tell apart; backgrounds are the terminal's own. Nothing is
/// said by colour alone: runs have letters and dashes, layers numbers, weights line styles, flat
/// stretches a hatch in `mono`.
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
  package var isColoured: Bool { name != .mono }

  /// How `role` looks: its colours and attributes.
  package subscript(role: Role) -> Style {
    let style =
      switch name {
      case .dark: coloured(role, Shades.dark)
      case .light: coloured(role, Shades.light)
      case .mono: Self.mono(role)
      }
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

  private struct Shades {
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
    static let light = Shades(
      curves: [166, 25, 200, 137, 30, 17, 67, 198], layers: (246, 232), dimmed: 242, border: 247,
      focus: 16,
      bar: (255, 24, 227), derivative: 132, histogram: 29, target: 94, flat: 253, positive: 22,
      negative: 92, warning: 160, good: 29)
  }

  private func coloured(_ role: Role, _ shades: Shades) -> Style {
    switch role {
    case .text: .plain
    case .dimmed: Style(Colour(shades.dimmed))
    case .strong: Style(.standard, on: .standard, .bold)
    case .bar: Style(Colour(shades.bar.foreground), on: Colour(shades.bar.background))
    case .barStrong: Style(Colour(shades.bar.foreground), on: Colour(shades.bar.background), .bold)
    case .barKey: Style(Colour(shades.bar.key), on: Colour(shades.bar.background), .bold)
    case .border: Style(Colour(shades.border))
    case .focusedBorder: Style(Colour(shades.focus), on: .standard, .bold)
    case .title: Style(.standard, on: .standard, .bold)
    case .curve(let index): Style(Colour(shades.curves[index % shades.curves.count]))
    case .layer(let layer, let count): Style(shades.layer(layer, of: count))
    case .derivative: Style(Colour(shades.derivative))
    case .histogram: Style(Colour(shades.histogram))
    case .target: Style(Colour(shades.target))
    case .flat: Style(Colour(shades.dimmed), on: Colour(shades.flat))
    case .positive: Style(Colour(shades.positive))
    case .negative: Style(Colour(shades.negative))
    case .warning: Style(Colour(shades.warning), on: .standard, .bold)
    case .good: Style(Colour(shades.good))
    case .selection: Style(.standard, on: .standard, .reverse)
    case .crosshair: Style(Colour(shades.focus))
    case .path: Style(Colour(231), on: Colour(16))
    case .here: Style(Colour(16), on: Colour(231), .bold)
    }
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
