import Foundation
import Localization
import TestSupport
import Testing

@testable import Files

@Suite struct SafetensorsTests {
  private static let header =
    #"{"a":{"dtype":"F64","shape":[2],"data_offsets":[0,16]}}"#

  private func file(_ header: String, _ data: [UInt8]) -> [UInt8] {
    let length = header.utf8.count
    return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + Array(header.utf8) + data
  }

  @Test func theBytesAreThoseOfTheFormat() {
    let bytes = Safetensors.bytes(
      [Tensor(name: "a", shape: [2], values: [1, -2])], type: .double, metadata: [])
    // 55 characters of header and a space, so that the numbers begin at a multiple of 8.
    #expect(
      bytes == [56, 0, 0, 0, 0, 0, 0, 0] + Array(Self.header.utf8) + [0x20]
        + [0, 0, 0, 0, 0, 0, 0xF0, 0x3F] + [0, 0, 0, 0, 0, 0, 0, 0xC0])
    let single = Safetensors.bytes(
      [Tensor(name: "a", shape: [2], values: [1, -2])], type: .single, metadata: [("k", "v")])
    #expect(single.suffix(8) == [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])
    #expect(
      String(decoding: single.dropFirst(8), as: UTF8.self).hasPrefix(
        #"{"__metadata__":{"k":"v"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#))
  }

  @Test(arguments: [TensorType.double, .single])
  func whatIsWrittenIsRead(type: TensorType) throws {
    let tensors = [
      Tensor(name: "a", shape: [2, 3], values: [1, -0.5, 0, .infinity, 1.5, 1024]),
      Tensor(name: "b", shape: [1], values: [0.25]),
    ]
    let bytes = Safetensors.bytes(tensors, type: type, metadata: [("plateau", "{\"a\":1}")])
    let contents = try Safetensors.parse(bytes, path: "w")
    #expect(contents.tensors == tensors)
    #expect(contents.metadata == ["plateau": "{\"a\":1}"])
  }

  @Test func everyCutOffFileIsRefused() throws {
    let bytes = Safetensors.bytes(
      [Tensor(name: "a", shape: [2], values: [1, -2])], type: .double, metadata: [])
    for count in 0..<bytes.count {
      #expect(throws: FileError.self) {
        try Safetensors.parse(Array(bytes[..<count]), path: "w")
      }
    }
  }

  @Test(arguments: [
    ("{}", 8, "8 bytes belong to no tensor"),
    ("[]", 0, "its header is not JSON that describes tensors: it does not begin with {"),
    (header, 15, "tensor 'a' ends at byte 16 of 15: the file is cut off"),
    (
      #"{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}}"#, 4,
      "tensor 'a' is of type 'F16', not F64 or F32"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, 8,
      "tensor 'a' of shape [3] does not fill its 8 bytes"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}}"#, 8,
      "tensor 'a' of shape [4611686018427387904, 4] does not fill its 8 bytes"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, 8,
      "its header is not JSON that describes tensors: shape of tensor 'a' is whole numbers of at least 0, "
        + "not '[-2]'"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, 8,
      "its header is not JSON that describes tensors: data_offsets of tensor 'a' is two whole numbers of "
        + "at least 0, the second not below the first, not '[8,0]'"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"#
        + #""b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#, 12,
      "tensor 'b' begins at byte 4 and overlaps the one before"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"#
        + #""b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}"#, 12,
      "tensor 'b' begins at byte 8 and leaves a gap"
    ),
  ])
  func anUnsoundFileIsRefused(header: String, size: Int, problem: String) {
    let bytes = file(header, [UInt8](repeating: 0, count: size))
    let sentence = "w is not a safetensors file that can be used: \(problem)"
    #expect(throws: FileError(.badContents, sentence)) {
      try Safetensors.parse(bytes, path: "w")
    }
  }

  /// What the format's own library refuses, or two readers read differently.
  @Test(arguments: [
    (
      #"{"a":{"dtype":"F64","shape":[2],"data_offsets":[0,16]},}"#,
      "JSON has something else at its byte 55"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[2,],"data_offsets":[0,16]}}"#,
      "JSON has something else at its byte 31"
    ),
    ("\u{FEFF}" + header, "it does not begin with {"),
    (" " + header, "it does not begin with {"),
    (header + "\u{0}", "JSON has something else at its byte 55"),
    (header + "{}", "JSON has something else at its byte 55"),
    (String(header.dropLast()), "it ends too soon"),
    (
      #"{"a":{"dtype":"F64","shape":[2.0],"data_offsets":[0,16]}}"#,
      "shape of tensor 'a' is whole numbers of at least 0, not '[2.0]'"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[2e0],"data_offsets":[0,16]}}"#,
      "shape of tensor 'a' is whole numbers of at least 0, not '[2e0]'"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[02],"data_offsets":[0,16]}}"#,
      "JSON has something else at its byte 30"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[2],"data_offsets":[-0,16]}}"#,
      "data_offsets of tensor 'a' is two whole numbers of at least 0, the second not below the first, not "
        + "'[-0,16]'"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[2],"data_offsets":[0,16,16]}}"#,
      "data_offsets of tensor 'a' is two whole numbers of at least 0, the second not below the first, not "
        + "'[0,16,16]'"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[2],"shape":[2],"data_offsets":[0,16]}}"#,
      "'shape' appears twice"
    ),
    (
      #"{"a":{"dtype":"F64","shape":[2],"data_offsets":[0,16]},"\u0061":{}}"#, "'a' appears twice"
    ),
    (#"{"a":{"dtype":"F64","data_offsets":[0,16]}}"#, "tensor 'a' has no shape"),
    (#"{"__metadata__":{"k":1}}"#, "its __metadata__ is not an object of texts"),
    (#"{"__metadata__":[]}"#, "its __metadata__ is not an object of texts"),
    (#"{"a\ud800":{}}"#, "JSON has something else at its byte 9"),
    ("{\"a\tb\":{}}", "JSON has something else at its byte 3"),
    ("{'a':1}", "JSON has something else at its byte 1"),
    (#"{"a":NaN}"#, "JSON has something else at its byte 5"),
    (#"{"a":1e999}"#, "JSON has something else at its byte 5"),
    (#"{"a":{} /* */}"#, "JSON has something else at its byte 8"),
    (#"{"a":"# + String(repeating: "[", count: 100_000), "it is nested too deep"),
  ])
  func aHeaderThatIsNotStrictJSONIsRefused(header: String, reason: String) {
    let bytes = file(header, [UInt8](repeating: 0, count: 16))
    let sentence =
      "w is not a safetensors file that can be used: its header is not JSON that describes tensors: "
      + reason
    #expect(throws: FileError(.badContents, sentence)) {
      try Safetensors.parse(bytes, path: "w")
    }
  }

  @Test func aHeaderInUTF16IsRefused() {
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let header = [UInt8](Self.header.data(using: encoding) ?? Data())
      let length = (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
      #expect(throws: FileError.self) {
        try Safetensors.parse(length + header + [UInt8](repeating: 0, count: 16), path: "w")
      }
    }
  }

  /// As the library does, which knows no other keys and takes no metadata for an empty one.
  @Test(arguments: [
    header + "  \n", #"{"__metadata__":null,"# + header.dropFirst(),
    #"{"a":{"x":[{"y":null}],"dtype":"F64","shape":[2],"data_offsets":[0,16]}}"#,
    #"{"\u0061":{"dtype":"F64","shape":[1,2,1],"data_offsets":[0,16]}}"#,
  ])
  func whatTheLibraryReadsIsRead(header: String) throws {
    let contents = try Safetensors.parse(file(header, [UInt8](repeating: 0, count: 16)), path: "w")
    #expect(contents.tensors.map(\.name) == ["a"] && contents.tensors[0].values == [0, 0])
  }

  @Test func aLengthThatIsNoneIsRefusedBeforeMemoryIsTaken() {
    let bytes = Array("epoch,cost\n0,0.7\n".utf8)
    #expect(throws: FileError.self) { try Safetensors.parse(bytes, path: "w") }
    #expect(throws: FileError.self) {
      try Safetensors.parse([UInt8](repeating: 0xFF, count: 64), path: "w")
    }
  }
}
