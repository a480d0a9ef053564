import Localization
package import Programs
import Setups

/// What the code panel shows of a run's program.
package struct CodeView: Equatable, Sendable {
  /// What the program is written with.
  package var framework = TrainingProgram.Framework.tensorflow
  /// The first line that is seen, from 0 on; `nil` is where the three steps begin.
  package var firstLine: Int?

  /// The lines from the first one on that is seen.
  func lines(of program: TrainingProgram, in language: Language) -> ArraySlice<String> {
    let lines = allLines(of: program, in: language)
    return lines.dropFirst(firstLine ?? Self.begin(of: lines))
  }

  private func allLines(of program: TrainingProgram, in language: Language) -> [String] {
    do throws(UsageError) {
      return PythonText(of: try program.text(framework)).lines
    } catch {
      return ["# \(error.sentence.text(in: language))."]
    }
  }

  private static func begin(of lines: [String]) -> Int {
    lines.firstIndex { $0.hasPrefix("# Step 1") } ?? 0
  }

  /// Stays where there is something to see.
  mutating func scroll(by count: Int, in state: State) {
    guard let program = state.run.program else { return }
    let lines = allLines(of: program, in: state.language)
    let line = (firstLine ?? Self.begin(of: lines)) + count
    firstLine = min(max(0, line), max(0, lines.count - 1))
  }
}

extension Run {
  /// The run as it is now, as a program; `nil` before its data are known.
  package var program: TrainingProgram? {
    data.map { data in
      TrainingProgram(
        configuration, features: data.features, outputs: data.outputs, classes: data.classes,
        examples: data.trainingCount, scaling: data.scaling, targetScaling: data.targetScaling)
    }
  }
}
