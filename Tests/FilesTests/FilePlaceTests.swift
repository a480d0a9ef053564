import Foundation
import TestSupport
import Testing

@testable import Files

@Suite struct FilePlaceTests {
  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  private func identity(_ path: String) throws -> FileIdentity {
    let identity = try FilePlace(path).identity
    return try #require(identity)
  }

  @Test func allWaysToAFileAreOneFile() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/there", withIntermediateDirectories: true)
      try link(folder + "/way", to: "there")
      try link(folder + "/absolute", to: folder + "/there/")
      try link(folder + "/new", to: "way/../there/./file")
      let ways = [
        "there/file", "there//file", "way/file", "absolute/file", "new", "there/../way/file",
      ]
      for isThere in [false, true] {
        if isThere {
          try "text".write(toFile: folder + "/there/file", atomically: false, encoding: .utf8)
        }
        let files = try Set(ways.map { try identity("\(folder)/\($0)") })
        #expect(files.count == 1)
        #expect(try !files.contains(identity(folder + "/there/other")))
        #expect(try !files.contains(identity(folder + "/file")))
      }
    }
  }

  @Test func aDeviceIsNoFileThatCouldBeLost() throws {
    let place = try FilePlace("/dev/null")
    let (identity, obstacle) = (place.identity, place.obstacle)
    #expect(identity == nil && obstacle == nil)
  }

  @Test func anOpenDescriptorIsTheEndOfTheWay() throws {
    try withFolder { folder in
      let file = unsafe open(folder + "/a", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      defer { close(file) }
      try link(folder + "/b", to: "/proc/self/fd/\(file)")
      for path in ["/dev/fd/\(file)", "/proc/self/fd/\(file)", "\(folder)/b"] {
        let place = try FilePlace(path)
        let (descriptor, identity) = (place.descriptor, place.identity)
        #expect(descriptor == file)
        #expect(identity == FileIdentity(reading: folder + "/a"))
      }
      // A folder that is open is a folder like others.
      let open = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer { close(open) }
      #expect(try identity("/dev/fd/\(open)/a") == FileIdentity(reading: folder + "/a"))
    }
  }

  @Test func noWayIsAnError() throws {
    try withFolder { folder in
      try link(folder + "/loop", to: "loop")
      try link(folder + "/ping", to: "pong")
      try link(folder + "/pong", to: "ping")
      try "text".write(toFile: folder + "/file", atomically: false, encoding: .utf8)
      for (path, reason) in [
        ("loop", "Too many levels of symbolic links"),
        ("ping", "Too many levels of symbolic links"),
        ("loop/a", "Too many levels of symbolic links"), ("none/a", "No such file or directory"),
        ("file/a", "Not a directory"), (String(repeating: "n", count: 256), "File name too long"),
      ] {
        let whole = "\(folder)/\(path)"
        #expect(throws: FileError(.cannotWrite, "cannot write \(whole): \(reason)")) {
          _ = try FilePlace(whole)
        }
      }
    }
  }

  @Test func aNameWithAZeroIsNoFilesName() {
    #expect(openForReading("/dev/null\u{0}.csv") < 0)
  }
}
