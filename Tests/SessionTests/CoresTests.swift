import Testing

@testable import Session

/// How many cores the process may use.
@Suite struct CoresTests {
  @Test func theKernelsListIsCounted() {
    #expect(Cores.allowed(in: "Name:\tx\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n") == 2)
    #expect(Cores.allowed(in: "Cpus_allowed:\tff,00000001\n") == 9)
    #expect(Cores.allowed(in: "Name:\tx\n") == nil)
  }

  @Test func thereIsAtLeastOne() {
    #expect(Cores.available >= 1)
  }
}
