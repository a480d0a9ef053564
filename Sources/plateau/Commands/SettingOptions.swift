import ArgumentParser
import Setups

/// The settings that a command has options for.
protocol OfferedSettings {
  static var offered: [Setting] { get }
}

/// All that can be said of a run.
enum RunSettings: OfferedSettings {
  static var offered: [Setting] { Setting.allCases }
}

/// What can be said of how a file is read.
enum TableSettings: OfferedSettings {
  static var offered: [Setting] {
    [
      .target, .separator, .decimal, .encoding, .skipRows, .header, .missing, .features, .drop,
      .types,
    ]
  }
}

/// An option for every setting of a list.
///
/// Each is text here and read by `Settings`, so that a wrong value gets the same sentence wherever
/// it stands; what was not said is `nil`, and left to the data set. The parser finds options by reflection
/// and reads them by their names: the mirror shows it one for each setting.
struct SettingOptions<Offer: OfferedSettings>: ParsableArguments, CustomReflectable {
  /// What the options say.
  var said = Settings()

  init() {}

  init(from decoder: any Decoder) throws {
    let options = try decoder.container(keyedBy: Name.self)
    for setting in Offer.offered {
      let name = Name(stringValue: setting.rawValue)
      said[setting] =
        setting.isFlag
        ? try options.decode(Flag<Bool>.self, forKey: name).wrappedValue ? "" : nil
        : try options.decode(Option<String?>.self, forKey: name).wrappedValue
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: Offer.offered.map { ($0.rawValue, Self.option($0)) })
  }

  private static func option(_ setting: Setting) -> Any {
    let name = NameSpecification.customLong(setting.rawValue)
    guard !setting.isFlag else {
      return Flag(wrappedValue: false, name: name, help: ArgumentHelp(setting.explanation.spoken))
    }
    return Option<String?>(
      name: name, parsing: .unconditional,
      help: ArgumentHelp(setting.explanation.spoken, valueName: setting.entry.placeholder))
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
