import Foundation
import TestSupport
import Testing

@testable import plateau

/// `plateau class`, and learners who write to its file.
@Suite struct ClassCommandTests {
  /// Twenty learners at once: no guess is lost, and none is mixed with another. They share a home here: who came a
  /// moment later would begin where another one was, if nothing said where.
  @Test func twentyLearners() throws {
    try withFolder { folder in
      let learners = try PlateauProcess.shell(
        #"""
        export XDG_STATE_HOME=$PWD/state
        for n in $(seq 20); do
          printf 'next\n0.%02d\nnext\nquit\n' $n |
            $0 lesson L1 --step 1 --plain --class guesses --name "Learner $n" > /dev/null 2>> errors &
        done
        wait; cat errors
        """#, in: folder)
      #expect(learners.code == 0 && learners.output.isEmpty, "\(learners.output)")
      let text = try String(contentsOfFile: folder + "/guesses", encoding: .utf8)
      #expect(text.split(separator: "\n").count == 40, "\(text)")
      let json = try PlateauProcess.run("class", "guesses", "--json", in: folder)
      let steps = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      let step = try #require((steps as? [[String: Any]])?.first)
      let guesses = try #require(step["guesses"] as? [[String: Double]])
      let expected = Set((1...20).map { Double($0) / 100 })
      #expect(Set(guesses.map { $0["number"] }) == expected && guesses.count == 20)
      #expect(step["seen"] as? Int == 20)
      let page = try PlateauProcess.run("class", "guesses", in: folder)
      #expect(page.code == 0 && page.output.hasPrefix("L1, step 1: 20 guesses\n"))
      #expect(page.output.hasSuffix("It was 0.105.\n"), "\(page.output)")
    }
  }

  /// A guess is there before the outcome is, and nothing is written unless asked for.
  @Test func nothingIsWrittenUnlessAsked() throws {
    try withFolder { folder in
      let ended = try PlateauProcess.shell(
        """
        export XDG_STATE_HOME=$PWD/state
        printf 'next\\n0.1\\nquit\\n' | $0 lesson L1 --plain
        ls
        """, in: folder)
      #expect(ended.output.hasSuffix("\nstate\n"), "\(ended.output)")
      let refused = try PlateauProcess.run("lesson", "L1", "--plain", "--name", "Kim", in: folder)
      #expect(refused.code == 64 && refused.output.isEmpty)
      #expect(refused.errors == "plateau: --name is for --class FILE, which is missing\n")
    }
  }

  /// Waits until somebody reads what a class writes to: before, no learner begins.
  private static func waitForReader(_ place: String) -> String {
    """
    for try in $(seq 300); do
      $0 lesson L1 --plain --class \(place) < /dev/null > early 2>&1 && break; sleep 0.1
    done
    """
  }

  /// A FIFO and a port are ends of a class as a file is: they wait for whoever comes, and none of twenty is lost.
  @Test(arguments: [false, true]) func whatKeepsNothingTakesAClass(isPort: Bool) throws {
    try withFolder { folder in
      let place = isPort ? freePort() : "guesses"
      let ended = try PlateauProcess.shell(
        #"""
        export XDG_STATE_HOME=$PWD/state
        \#(isPort ? "" : "mkfifo guesses")
        $0 class \#(place) --json > tally & teacher=$!
        \#(Self.waitForReader(place))
        for n in $(seq 20); do
          printf 'next\n0.%02d\nnext\nquit\n' $n |
            $0 lesson L1 --step 1 --plain --class \#(place) --name "Learner $n" > learner$n 2>> errors &
          learners="$learners $!"
        done
        wait $learners
        test -s tally && echo "told before its end"
        kill -INT $teacher; wait $teacher; echo $?; cat errors
        """#, in: folder)
      #expect(ended.code == 0 && ended.output == "130\n", "\(ended.output)")
      let json = try Data(contentsOf: URL(fileURLWithPath: folder + "/tally"))
      let step = try #require((JSONSerialization.jsonObject(with: json) as? [[String: Any]])?.first)
      let guesses = try #require(step["guesses"] as? [[String: Double]])
      let numbers = Set(guesses.map { $0["number"] })
      for learner in 1...20 where !numbers.contains(Double(learner) / 100) {
        let said = try String(contentsOfFile: folder + "/learner\(learner)", encoding: .utf8)
        Issue.record("the guess of learner \(learner) is missing: \(said)")
      }
      #expect(numbers == Set((1...20).map { Double($0) / 100 }) && guesses.count == 20)
      #expect(step["seen"] as? Int == 20)
    }
  }

  /// On a terminal it begins before any learner does, and shows each guess as it comes.
  @Test(arguments: [false, true]) func guessesAreSeenAsTheyCome(isPort: Bool) throws {
    try withFolder { folder in
      let path = isPort ? freePort() : folder + "/guesses"
      if !isPort { #expect(unsafe mkfifo(path, 0o600) == 0) }
      let teacher = try TerminalSession()
      try teacher.run("\(BuiltProgram.path) class \(path)")
      try teacher.wait(for: "No guesses yet.")
      for (number, said) in [("0.1", "1 guess"), ("0.2", "2 guesses")] {
        let ended = try PlateauProcess.shell(
          "XDG_STATE_HOME=$PWD/state; export XDG_STATE_HOME\n"
            + "printf 'next\n\(number)\nquit\n' | $0 lesson L1 --step 1 --plain --class \(path)",
          in: folder)
        #expect(ended.code == 0)
        try teacher.wait(for: said)
      }
      try teacher.press("C-c")
      #expect(try teacher.status() == 130)
    }
  }

  /// Nobody waits for a teacher who is not there; one who goes away ends no lesson, and one who comes back hears what was
  /// missed with what comes next.
  @Test(arguments: [false, true]) func whereNobodyReadsNoLearnerIsKept(isPort: Bool) throws {
    try withFolder { folder in
      let place = isPort ? freePort() : "guesses"
      let ended = try PlateauProcess.shell(
        #"""
        export XDG_STATE_HOME=$PWD/state
        \#(isPort ? "" : "mkfifo guesses")
        $0 lesson L1 --plain --class \#(place) < /dev/null; echo $?
        $0 class \#(place) > tally & teacher=$!
        \#(Self.waitForReader(place))
        {
          for try in $(seq 300); do grep -qs 'step 1' said && break; sleep 0.1; done
          kill -INT $teacher
          while kill -0 $teacher 2> /dev/null; do sleep 0.1; done
          printf 'next\n0.1\n'
          for try in $(seq 300); do grep -qs 'nobody reads it yet' said && break; sleep 0.1; done
          $0 class \#(place) --json > again & echo $! > teacher
          \#(Self.waitForReader(place))
          sleep 1; printf 'next\nquit\n'
        } |
          $0 lesson L1 --step 1 --plain --class \#(place) > said; echo $?
        grep -c 'nobody reads it yet' said
        sleep 2
        kill -INT $(cat teacher)
        for try in $(seq 100); do test -s again && break; sleep 0.1; done
        grep -c '"number":0.1' again; grep -c '"seen":1' again
        """#, in: folder)
      #expect(ended.output == "73\n0\n1\n1\n1\n", "\(ended.output)")
      #expect(ended.errors == "plateau: cannot write \(place): nobody reads it yet\n")
    }
  }

  /// Two teachers do not share a port, and a port is a number.
  @Test func aPortThatIsTakenIsRefused() throws {
    try withFolder { folder in
      let place = freePort()
      let ended = try PlateauProcess.shell(
        #"""
        export XDG_STATE_HOME=$PWD/state
        $0 class \#(place) > tally & teacher=$!
        \#(Self.waitForReader(place))
        $0 class \#(place); echo $?
        kill -INT $teacher; wait $teacher
        $0 class localhost:none; echo $?
        """#, in: folder)
      #expect(ended.output == "66\n66\n")
      #expect(
        ended.errors == """
          plateau: cannot read \(place): Address already in use
          plateau: a port is localhost: and a number from 1 to 65535, not 'localhost:none'

          """)
    }
  }

  @Test func otherLinesAreToldOfOnce() throws {
    try withFolder { folder in
      try "nonsense\n".write(toFile: folder + "/guesses", atomically: false, encoding: .utf8)
      let ended = try PlateauProcess.run("class", "guesses", in: folder)
      #expect(ended.code == 0 && ended.output == "No guesses yet.\n")
      #expect(
        ended.errors == "plateau: guesses:1: this is no guess of a lesson; it is left out\n")
    }
  }

  @Test(arguments: ["class", "lesson"]) func aFileThatCannotBeWrittenIsRefused(_ name: String)
    throws
  {
    try withFolder { folder in
      for path in [".", "none/guesses"] {
        let arguments = name == "class" ? ["class", path] : ["lesson", "L1", "--class", path]
        let ended = try PlateauProcess.end(
          PlateauProcess.start(PlateauProcess.program.path, arguments, in: folder))
        #expect(ended.code == 73 && ended.output.isEmpty, "\(ended.errors)")
        #expect(ended.errors.contains(path) && ended.errors.split(separator: "\n").count == 1)
      }
    }
  }
}
