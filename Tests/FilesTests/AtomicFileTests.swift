import Foundation
import Glibc
import TestSupport
import Testing

@testable import Files

@Suite struct AtomicFileTests {
  private func write(_ text: String, to path: String) throws(FileError) {
    var file = try AtomicFile(replacing: path)
    try file.write(text)
    try file.commit()
  }

  @Test func theFileIsThereWhenItIsComplete() throws {
    try withFolder { folder in
      let path = folder + "/a.csv"
      var file = try AtomicFile(replacing: path)
      try file.write("half ")
      #expect(text(path) == nil)
      try file.write("whole")
      try file.commit()
      #expect(text(path) == "half whole")
      #expect(try names(in: folder) == ["a.csv"])
    }
  }

  @Test func withoutACommitTheOldFileStaysAndNothingElse() throws {
    try withFolder { folder in
      let path = folder + "/a.csv"
      try write("old", to: path)
      do {
        var file = try AtomicFile(replacing: path)
        try file.write(String(repeating: "new", count: 100_000))
        #expect(try names(in: folder).count == 2)
      }
      #expect(text(path) == "old")
      #expect(try names(in: folder) == ["a.csv"])
    }
  }

  @Test func theModeOfTheOldFileIsKept() throws {
    try withFolder { folder in
      let path = folder + "/a.csv"
      try write("old", to: path)
      unsafe _ = chmod(path, 0o640)
      try write("new", to: path)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(text(path) == "new")
    }
  }

  @Test func aLinkStaysALink() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/there", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link.csv", withDestinationPath: "there/a.csv")
      try write("new", to: folder + "/link.csv")
      #expect(text(folder + "/there/a.csv") == "new")
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.csv")
      #expect(target == "there/a.csv")
    }
  }

  @Test func aDeviceIsWrittenAndNotReplaced() throws {
    try write("text", to: "/dev/null")
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func aFullDiskIsAnError() throws {
    #expect(
      throws: FileError(.cannotWrite, "cannot write /dev/full: No space left on device")
    ) {
      try write("text", to: "/dev/full")
    }
  }

  @Test func whatCannotBeWrittenIsKnownAtOnce() throws {
    try withFolder { folder in
      #expect(
        throws: FileError(
          .cannotWrite, "cannot write \(folder)/none/a: No such file or directory")
      ) {
        _ = try AtomicFile(replacing: folder + "/none/a")
      }
      #expect(throws: FileError(.cannotWrite, "cannot write \(folder): Is a directory")) {
        _ = try AtomicFile(replacing: folder)
      }
      #expect(throws: FileError.self) { _ = try AtomicFile(replacing: "") }
      _ = try AtomicFile(replacing: folder + "/fine")
      #expect(try names(in: folder) == [])
    }
  }
}
