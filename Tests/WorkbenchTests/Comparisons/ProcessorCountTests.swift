import Testing

@testable import Workbench

@Suite struct ProcessorCountTests {
  @Test func theBitsOfTheMaskAreCounted() {
    let status = "Name:\tplateau\nCpus_allowed:\tff,0000000f\nCpus_allowed_list:\t0-3,32-39\n"
    #expect(processors(allowedBy: status) == 12)
    #expect(processors(allowedBy: "Cpus_allowed:\t1\n") == 1)
  }

  @Test func anythingElseIsNoCount() {
    #expect(processors(allowedBy: "") == nil)
    #expect(processors(allowedBy: "Cpus_allowed:\t0\n") == nil)
    #expect(processors(allowedBy: "Cpus_allowed:\txyz\n") == nil)
  }

  @Test func thereIsAtLeastOne() { #expect(availableProcessors() >= 1) }
}
