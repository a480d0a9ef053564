package import Localization
import Text

/// A whole set-up as one line of text: `dataset=digits01 loss=bce; A layers=…; B layers=…`.
///
/// What all runs share is said once; then each run says what is its own. A single run is just its
/// settings. The line says `name=value` and not `--name value`, and has no quotes, since chats turn
/// two hyphens into a dash and bend quotes; a value with a space, a quote, a semicolon, a percent
/// sign or a backslash has it as `%20`, so that the line can stand in a shell's single quotes.
package enum ConfigurationLine {
  /// The runs of a race, at most.
  package static let mostRuns = 8

  /// The line that says `configurations`, in their order.
  package static func text(_ configurations: [Configuration]) -> String {
    let runs = configurations.map { words(Settings($0)) }
    guard runs.count > 1, let first = runs.first else {
      return runs.joined().joined(separator: " ")
    }
    // Byte by byte: a file's name may be another that Unicode calls equivalent.
    let shared = first.filter { word in
      runs.allSatisfy { $0.hasBytes(of: word) }
    }
    let own = runs.enumerated().map { index, words in
      let own = words.filter { word in !shared.hasBytes(of: word) }
      return ([letter(index)] + own).joined(separator: " ")
    }
    return ([shared.joined(separator: " ")] + own).joined(separator: "; ")
  }

  /// What `line` says of each run, in their order; at least one.
  ///
  /// - Throws: a word that is no `name=value`, an unknown name, a name said twice of one run.
  package static func parse(_ line: String) throws(UsageError) -> [Settings] {
    var parts = line.fields(at: ";").map(\.words)
    let shared = try settings(parts.removeFirst(), over: Settings())
    if parts.isEmpty {
      guard !shared.isEmpty else { throw UsageError(UsagePhrase.noLine) }
      return [shared]
    }
    guard parts.count <= mostRuns else {
      throw UsageError(UsagePhrase.tooManyRuns(most: mostRuns, instead: parts.count))
    }
    var runs: [Settings] = []
    for (index, words) in parts.enumerated() {
      guard words.first == letter(index) else {
        throw UsageError(
          UsagePhrase.runLetter(
            index + 1, letter: letter(index), instead: quoted(words.first ?? "")))
      }
      runs.append(try settings(Array(words.dropFirst()), over: shared))
    }
    return runs
  }

  /// A, B … Z, AA, AB …: what a run is called, by its place.
  package static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  /// What `settings` say, a `name=value` each.
  package static func words(_ settings: Settings) -> [String] {
    settings.said.map { setting, text in
      setting.isFlag ? setting.rawValue : "\(setting.rawValue)=\(PercentEncoding.encode(text))"
    }
  }

  private static func settings(
    _ words: [String], over shared: Settings
  ) throws(UsageError) -> Settings {
    var own = Settings()
    for word in words {
      let parts = word.fields(at: "=", most: 1)
      let name = parts[0]
      guard let setting = Setting(rawValue: name) else {
        let nearest = nearestName(to: name, among: Setting.allCases.map(\.rawValue))
        throw UsageError(UsagePhrase.noSetting(quoted(word), nearest: nearest))
      }
      guard setting.isFlag == (parts.count == 1) else {
        throw UsageError(
          setting.isFlag
            ? UsagePhrase.lineFlag(name, instead: quoted(word))
            : .lineValue(name, instead: quoted(word)))
      }
      guard own[setting] == nil, shared[setting] == nil else {
        throw UsageError(UsagePhrase.saidTwice(name, again: quoted(word)))
      }
      guard let text = parts.count == 1 ? "" : PercentEncoding.decode(parts[1]) else {
        throw UsageError(UsagePhrase.percentSign(quoted(word)))
      }
      own[setting] = text
    }
    return own.over(shared)
  }
}
