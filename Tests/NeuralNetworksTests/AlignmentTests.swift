import Testing

@testable import NeuralNetworks

/// Vectors as long as a line of the cache lie on one each, not on two.
struct AlignmentTests {
  @Test func matricesBeginWithALine() {
    let arena = Arena<Float>()
    for columns in [1, 7, 20, 33, 500, 3001] {
      for rows in [1, 3, 40] {
        #expect(arena.matrix(rows: rows, columns: columns).memory.isAligned)
      }
    }
  }

  @Test func scratchBeginsWithALine() {
    Scratch<Float>.with { #expect($0.isAligned) }
    Scratch<Double>.with { #expect($0.isAligned) }
  }
}
