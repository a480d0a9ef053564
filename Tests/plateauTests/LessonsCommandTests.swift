import Foundation
import Testing

@testable import plateau

/// `plateau lessons`, and the paths through them.
@Suite struct LessonsCommandTests {
  /// Each line has its time: lessons and breaks come to no more than was said.
  @Test(arguments: [(20, 0), (90, 2)]) func aPathIsPrinted(_ minutes: Int, _ breaks: Int) throws {
    let ended = try PlateauProcess.run("lessons", "--path", "\(minutes)")
    #expect(ended.code == 0 && ended.errors.isEmpty)
    let lines = ended.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("0:00  ") == true, "\(ended.output)")
    #expect(lines.count { $0.hasSuffix(" Break") } == breaks)
    #expect(lines.last?.contains("--path \(minutes) begins it") == true)
    let json = try PlateauProcess.run("lessons", "--path", "\(minutes)", "--json").object
    let parts = try #require(json["parts"] as? [[String: Any]])
    #expect(parts.count == lines.count - 1)
    #expect(parts.count { $0["kind"] as? String == "break" } == breaks)
    let used = try #require(json["used"] as? Int)
    #expect(used <= minutes && parts.compactMap { $0["minutes"] as? Int }.reduce(0, +) == used)
  }

  @Test(arguments: ["0", "-5", "90.5", "soon", ""]) func aPathNeedsMinutes(_ text: String) throws {
    let ended = try PlateauProcess.run("lessons", "--path", text)
    #expect(ended.code == 64 && ended.output.isEmpty)
    #expect(
      ended.errors == "plateau: --path takes a whole number of at least 1, not '\(text)'\n")
  }

  @Test func tooShortAPathIsRefused() throws {
    let ended = try PlateauProcess.run("lessons", "--path", "2")
    #expect(ended.code == 64)
    #expect(ended.errors == "plateau: no lesson fits into 2 minutes; the shortest takes 4\n")
  }

  /// A path is followed from lesson to lesson.
  @Test func aPathIsFollowed() throws {
    let ended = try PlateauProcess.shell(
      """
      XDG_STATE_HOME=$(mktemp -d) && export XDG_STATE_HOME
      printf 'next\\n1\\nrun\\nwait 3\\nnext\\nquit\\n' | $0 lesson L2 --plain --path 20 --step 4
      """)
    #expect(ended.code == 0, "\(ended.errors)")
    // In the tour it would be L3.
    #expect(ended.output.contains("Lesson L5, "), "\(ended.output)")
  }
}
