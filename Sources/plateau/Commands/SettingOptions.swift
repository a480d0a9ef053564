import ArgumentParser
import Setups

/// An option for every setting there is.
///
/// Each is text here and read by `Settings`, so that a wrong value gets the same sentence wherever
/// it stands; what was not said is `nil`, and left to the data set. The parser finds options by reflection
/// and reads them by their names: the mirror shows it one for each setting.
struct SettingOptions: ParsableArguments, CustomReflectable {
  /// What the options say.
  var said = Settings()

  init() {}

  init(from decoder: any Decoder) throws {
    let options = try decoder.container(keyedBy: Name.self)
    for setting in Setting.allCases {
      let name = Name(stringValue: setting.rawValue)
      said[setting] =
        setting.isFlag
        ? try options.decode(Flag<Bool>.self, forKey: name).wrappedValue ? "" : nil
        : try options.decode(Option<String?>.self, forKey: name).wrappedValue
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: Setting.allCases.map { ($0.rawValue, Self.option($0)) })
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
