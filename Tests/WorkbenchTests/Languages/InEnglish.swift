import Analysis
import Localization
import Session
import TerminalUI
import TestSupport

@testable import Workbench

// What tests ask for in English, where the program says a language.

extension Term {
  var name: String { name(in: .english) }
}

extension LocalizedText {
  var text: String { message.text }
}

extension State.Notice {
  var text: String { sentence.text }
}

extension RunDetails {
  var coverageText: String? { coverageText(in: .english) }
}

extension RunDifferences {
  static func texts(of runs: [Run]) -> [String] { texts(of: runs, in: .english) }
}

extension HelpPanel {
  static var lines: [Line] { lines(in: .english) }
}

extension ImpossibleOutputs {
  func sentence(_ name: String, columns: Int = .max) -> String? {
    sentence(name, columns: columns, in: .english)
  }
}

extension Advice {
  var text: String { sentence.text }
}
