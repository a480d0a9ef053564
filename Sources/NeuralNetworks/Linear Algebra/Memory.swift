// The engine's unsafe code, beside what the kernel says of its tiles: memory without bounds checks, and the bits
// of vectors. They are here for the kernel's sake: a check on each number that it reads is dearer than the
// multiplication it guards. The rest of the engine goes through `Matrix`, which asserts its rows and columns
// in a debug build.

import CProcessor

/// What is read from the caches at once.
enum Line {
  /// Vectors begin with a line. Swift aligns to 16 bytes at most, and a vector that lies on two lines is read
  /// twice (W5 ×1.06, in double precision ×1.1; W6 ×1.09).
  static var bytes: Int { 64 }
}

/// A place in an arena's memory, read and written vector by vector. Bounds are its user's to keep.
@safe
struct Memory<Scalar: LaneScalar> {
  private let base: UnsafeMutablePointer<Lanes<Scalar>>

  /// `count` vectors of zeros.
  fileprivate init(zeros count: Int) {
    let start = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Lanes<Scalar>>.stride, alignment: Line.bytes)
    unsafe base = start.initializeMemory(as: Lanes<Scalar>.self, repeating: .zero, count: count)
  }

  /// The first place that begins with a line in memory on the stack.
  fileprivate init(in memory: UnsafeMutableRawPointer) {
    unsafe base = memory.alignedUp(toMultipleOf: Line.bytes)
      .assumingMemoryBound(to: Lanes<Scalar>.self)
  }

  private init(base: UnsafeMutablePointer<Lanes<Scalar>>) {
    unsafe self.base = base
  }

  /// Whether it begins with a line.
  var isAligned: Bool { unsafe Int(bitPattern: base) % Line.bytes == 0 }

  fileprivate func deallocate() {
    unsafe base.deallocate()
  }

  @inline(__always)
  subscript(vector: Int) -> Lanes<Scalar> {
    get { unsafe base[vector] }
    nonmutating set { unsafe base[vector] = newValue }
  }

  /// The place `count` vectors on.
  @inline(__always)
  func advanced(by count: Int) -> Memory {
    unsafe Memory(base: base + count)
  }

  /// Asks for the cache line of this place before it is written.
  @inline(__always)
  func prefetchForWriting() {
    unsafe prefetch_for_writing(base)
  }

  /// The same place, number by number.
  @inline(__always)
  var numbers: Numbers<Scalar> {
    unsafe Numbers(base: UnsafeMutableRawPointer(base).assumingMemoryBound(to: Scalar.self))
  }

  /// The same place, from now on `count` copies of an element of another kind.
  fileprivate func bound<Element: BitwiseCopyable>(
    _ count: Int, of element: Element
  ) -> Numbers<Element> {
    unsafe Numbers(
      base: UnsafeMutableRawPointer(base).initializeMemory(
        as: Element.self, repeating: element, count: count))
  }
}

/// A place in an arena's memory, read and written number by number. Bounds are its user's to keep.
@safe
struct Numbers<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>

  fileprivate init(base: UnsafeMutablePointer<Element>) {
    unsafe self.base = base
  }

  @inline(__always)
  subscript(number: Int) -> Element {
    get { unsafe base[number] }
    nonmutating set { unsafe base[number] = newValue }
  }

  /// How many numbers a line of the caches has.
  @inline(__always)
  static var ofLine: Int { Line.bytes / MemoryLayout<Element>.size }

  /// The place `count` numbers on.
  @inline(__always)
  func advanced(by count: Int) -> Numbers {
    unsafe Numbers(base: base + count)
  }

  /// Asks for the cache line of this place before it is read.
  @inline(__always)
  func prefetchForReading() {
    unsafe prefetch_for_reading(base)
  }
}

/// Owns the memory of matrices, and frees it when it goes.
final class Arena<Scalar: LaneScalar> {
  private var blocks: [Memory<Scalar>] = []

  /// `count` vectors of zeros that live as long as the arena.
  func memory(_ count: Int) -> Memory<Scalar> {
    let block = Memory<Scalar>(zeros: count)
    blocks.append(block)
    return block
  }

  /// Room for `count` copies of `element`, of any kind.
  func list<Element: BitwiseCopyable>(_ count: Int, of element: Element) -> Numbers<Element> {
    let size = MemoryLayout<Lanes<Scalar>>.size
    let bytes = count * MemoryLayout<Element>.stride
    return memory((bytes + size - 1) / size).bound(count, of: element)
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}

extension SIMD {
  /// The same bits as lanes of another kind: the only way from a vector of numbers to their bits, and
  /// back, that does not go lane by lane.
  @inline(__always)
  func reinterpreted<Other: SIMD>(as type: Other.Type) -> Other {
    precondition(MemoryLayout<Self>.size == MemoryLayout<Other>.size, "the same number of bits")
    return unsafe unsafeBitCast(self, to: type)
  }
}

/// Room for vectors on a thread's stack.
enum Scratch<Scalar: LaneScalar> {
  private typealias Room = InlineArray<1028, Lanes<Scalar>>
  /// Without what is skipped up to the first line: less than four vectors of 16 bytes.
  static var capacity: Int { Room.count - 4 }

  /// Hands `body` room for `capacity` vectors.
  @inline(__always)
  static func with(_ body: (Memory<Scalar>) -> Void) {
    var room = Room(repeating: .zero)
    unsafe withUnsafeMutableBytes(of: &room) { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe body(Memory(in: start))
    }
  }
}
