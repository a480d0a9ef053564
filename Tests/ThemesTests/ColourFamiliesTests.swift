import Foundation
import TerminalUI
import Testing

@testable import Themes

/// Runs, layers and signs are told apart by their colours, by the colour-blind too.
@Suite struct ColourFamiliesTests {
  private typealias Light = [Double]

  /// How an eye sees: all colours, or without the cones for green or for red (Machado, Oliveira and
  /// Fernandes 2009, at full severity, on linear light).
  private static let eyes: [(name: String, matrix: [[Double]])] = [
    ("normal", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
  ]

  /// Linear light of one of xterm's colours 16 … 255.
  private func light(_ colour: Colour) -> Light {
    let index = Int(colour.index ?? 0)
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    let parts =
      index >= 232
      ? Array(repeating: 8 + 10 * (index - 232), count: 3)
      : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    return parts.map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  private func luminance(_ light: Light) -> Double {
    0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  /// CIE L*a*b*.
  private func lab(_ light: Light) -> [Double] {
    let (r, g, b) = (light[0], light[1], light[2])
    let xyz = [
      (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
      0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
      (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  /// The least distance that any of the eyes sees: 2 can just be told, 10 is seen at a glance.
  private func distance(_ a: Colour, _ b: Colour) -> Double {
    Self.eyes.map { eye in
      let points = [a, b].map { colour in
        let light = light(colour)
        return lab(
          eye.matrix.map { row in
            min(max(zip(row, light).map(*).reduce(0, +), 0), 1)
          })
      }
      return zip(points[0], points[1]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }.min() ?? 0
  }

  private func contrast(_ a: Colour, _ b: Colour) -> Double {
    let lights = [a, b].map { luminance(light($0)) + 0.05 }
    return max(lights[0], lights[1]) / min(lights[0], lights[1])
  }

  private static let themes = ThemeName.allCases.filter { Theme($0).isColoured }.flatMap { name in
    [false, true].map { Theme(name, isProjector: $0) }
  }

  private func families(_ theme: Theme) -> [[Colour]] {
    let runs = (0..<4).map { theme[.curve($0)].foreground }
    let layers = (0..<3).map { theme[.layer($0, of: 3)].foreground }
    return [runs, layers, [theme[.positive].foreground, theme[.negative].foreground]]
  }

  @Test func noColourOfAFamilyIsOneOfAnother() {
    for theme in Self.themes {
      let families = families(theme)
      for (place, family) in families.enumerated() {
        for other in families[(place + 1)...] {
          for a in family {
            for b in other {
              #expect(distance(a, b) >= 12, "\(theme.name): \(a.index ?? 0) and \(b.index ?? 0)")
            }
          }
        }
      }
    }
  }

  @Test func theColoursOfAFamilyAreToldApart() {
    for theme in Self.themes {
      for family in families(theme) {
        for (place, a) in family.enumerated() {
          for b in family[(place + 1)...] {
            #expect(distance(a, b) >= 15, "\(theme.name): \(a.index ?? 0) and \(b.index ?? 0)")
          }
        }
      }
      let all = (0..<8).map { theme[.curve($0)].foreground }
      #expect(Set(all).count == 8)
      for (place, a) in all.enumerated() {
        for b in all[(place + 1)...] { #expect(distance(a, b) >= 10) }
      }
    }
  }

  @Test func allAreSeenOnTheirBackground() throws {
    for theme in Self.themes {
      let leasts: [ThemeName: Double] = [.light: 3, .contrast: 6]
      let least = leasts[theme.name] ?? 4.5
      let paper = try #require(theme.name.onWall).paper
      for colour in families(theme).flatMap(\.self) {
        #expect(contrast(colour, paper) >= least, "\(theme.name): \(colour.index ?? 0)")
      }
    }
  }

  @Test func inTheThemeOfContrastAllThatIsDrawnIs() {
    let theme = Theme(.contrast)
    let roles: [Role] =
      [
        .text, .dimmed, .strong, .border, .focusedBorder, .title, .derivative, .histogram, .target,
        .positive, .negative, .warning, .good, .crosshair,
      ] + (0..<8).map { .curve($0) }
    for role in roles {
      #expect(contrast(theme[role].foreground, Colour(16)) >= 7, "\(role)")
    }
    for role in [Role.bar, .barStrong, .barKey, .flat] {
      #expect(contrast(theme[role].foreground, theme[role].background) >= 7, "\(role)")
    }
  }

  /// Whatever the number of layers, each is lighter or darker than the one before.
  @Test func layersAreInTheirOrder() {
    for theme in Self.themes {
      for count in 2...6 {
        let lights = (0..<count).map { luminance(light(theme[.layer($0, of: count)].foreground)) }
        let steps = zip(lights, lights.dropFirst()).map { $1 - $0 }
        #expect(steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
      }
    }
  }
}
