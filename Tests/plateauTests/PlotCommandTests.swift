import Foundation
import Testing

@testable import plateau

@Suite struct PlotCommandTests {
  @Test func anActivationIsDrawnAndExplained() throws {
    let ended = try PlateauProcess.run("plot", "sigmoid", "--derivative")
    #expect(ended.code == 0 && ended.errors.isEmpty && !ended.output.contains("\u{1B}"))
    for part in ["g′(z)", "flat", "1 / (1 + e⁻ᶻ), in 0 … 1", "at most 0.25", "71 %"] {
      #expect(ended.output.contains(part), "\(part)")
    }
  }

  @Test func theMeasurementIsMade() throws {
    let ended = try PlateauProcess.run("plot", "relu,tanh", "--timing")
    #expect(ended.code == 0)
    #expect(ended.output.contains("64-25-15-1") && ended.output.contains("this machine's"))
  }

  @Test func theSlideIsWritten() throws {
    try withFolder { folder in
      let ended = try PlateauProcess.run("plot", "relu", "--svg", "p.svg", in: folder)
      #expect(ended.code == 0 && text(folder + "/p.svg")?.hasSuffix("</svg>\n") == true)
      #expect(try PlateauProcess.run("plot", "relu", "--svg", "no/p.svg", in: folder).code == 73)
    }
  }

  /// What a PNG is: its size, and how many different values its pixels' bytes have.
  private static let reading = """
    import struct, zlib
    data, place, pixels = open("p.png", "rb").read(), 8, b""
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        body = data[place + 8 : place + 8 + length]
        if kind == b"IHDR":
            print(*struct.unpack(">II", body[:8]))
        if kind == b"IDAT":
            pixels += body
        place += length + 12
    print(len(set(zlib.decompress(pixels))))
    """

  @Test(arguments: ["en", "ko"]) func thePictureIsAsWideAsASlideAndNotBlank(_ language: String)
    throws
  {
    try withFolder { folder in
      let ended = try PlateauProcess.run(
        "plot", "sigmoid,relu", "--derivative", "--png", "p.png", "--language", language, in: folder
      )
      #expect(ended.code == 0 && ended.errors.isEmpty)
      try Self.reading.write(toFile: folder + "/read.py", atomically: true, encoding: .utf8)
      let read = try PlateauProcess.shell("python3 read.py", in: folder).output.split(
        separator: "\n")
      #expect(read.first == "1920 1080")
      #expect(Int(read.last ?? "") ?? 0 > 100)
    }
  }

  @Test func aPictureThatCannotBeMadeIsSaid() throws {
    try withFolder { folder in
      let missing = try PlateauProcess.shell("PATH=/none $0 plot relu --png p.png", in: folder)
      #expect(missing.code == 73 && missing.errors.contains("apt-get install librsvg2-bin"))
      let broken = try PlateauProcess.shell(
        "printf '#!/bin/sh\nexit 1\n' > rsvg-convert; chmod +x rsvg-convert; echo old > p.png; "
          + "PATH=$PWD:$PATH $0 plot relu --png p.png", in: folder)
      #expect(broken.code == 73 && broken.errors.contains("rsvg-convert made no picture"))
      #expect(text(folder + "/p.png") == "old\n")
      let same = try PlateauProcess.run("plot", "relu", "--svg", "x", "--png", "x", in: folder)
      #expect(same.code == 64 && text(folder + "/x") == nil)
    }
  }

  @Test func whatIsNoActivationIsRefused() throws {
    let ended = try PlateauProcess.run("plot", "reul")
    #expect(ended.code == 64 && ended.output.isEmpty)
    #expect(ended.errors.hasSuffix("'reul' is not one (did you mean relu?)\n"))
  }
}
