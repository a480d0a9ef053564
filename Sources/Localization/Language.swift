import Synchronization

/// A language that the program speaks.
///
/// The language belongs to the process, as its locale does: it is said once, at the start. A test may
/// say another one for what it calls.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case korean = "ko"

  /// What a part of a test has chosen.
  @TaskLocal package static var chosen: Language?

  private static let ofProcess = Atomic<Int>(0)

  /// The language of every text that is made now.
  package static var current: Language {
    chosen ?? allCases[ofProcess.load(ordering: .relaxed)]
  }

  /// Makes it the language of the process.
  package func becomeCurrent() {
    Self.ofProcess.store(Self.allCases.firstIndex(of: self) ?? 0, ordering: .relaxed)
  }

  /// The language that a POSIX locale asks for, as `ko_KR.UTF-8` does; English if it is none of ours.
  package init(locale: String) {
    let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    self = Language(rawValue: String(name)) ?? .english
  }

  /// Its name in itself.
  package var name: String {
    switch self {
    case .english: "English"
    case .korean: "한국어"
    }
  }
}
