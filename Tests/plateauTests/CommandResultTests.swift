import Testing

@Suite struct CommandResultTests {
  @Test func outputErrorsAndStatusAreApart() throws {
    let result = try CommandResult.of(
      "sh", ["-c", "echo out; echo $WORD >&2; exit 65"], environment: ["WORD": "wrong"])
    #expect(result.output == "out\n" && result.errors == "wrong\n" && result.status == 65)
  }

  @Test func aSignalIsAStatusToo() throws {
    #expect(try CommandResult.of("sh", ["-c", "kill -TERM $$"]).status == 143)
  }

  @Test func aProgramThatIsNotThereIsAnError() {
    #expect(throws: ChildProcess.Failure.self) { try CommandResult.of("no-such-program", []) }
  }
}
