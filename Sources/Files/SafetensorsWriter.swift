/// The safetensors format: the header's length in 8 bytes, least first; the header, a JSON object
/// that says each tensor's type, shape and place; then the numbers, without a gap.
///
/// https://github.com/huggingface/safetensors#format
package enum Safetensors {
  /// The bytes of a file with `tensors`, in their order, and `metadata`.
  package static func bytes(
    _ tensors: [Tensor], type: TensorType, metadata: [(key: String, value: String)]
  ) -> [UInt8] {
    var members: [JSON.Member] = []
    if !metadata.isEmpty {
      let texts = metadata.map { JSON.Member($0.key, .string($0.value)) }
      members.append(JSON.Member("__metadata__", .object(texts)))
    }
    var data: [UInt8] = []
    for tensor in tensors {
      let start = data.count
      for value in tensor.values { type.append(value, to: &data) }
      members.append(
        JSON.Member(
          tensor.name,
          .object([
            JSON.Member("dtype", .string(type.rawValue)),
            JSON.Member("shape", .array(tensor.shape.map(JSON.whole))),
            JSON.Member("data_offsets", .array([.whole(start), .whole(data.count)])),
          ])))
    }
    var header = Array(JSON.object(members).text.utf8)
    // Spaces up to a multiple of 8, so that the numbers are aligned in a mapped file.
    header += Array(repeating: UInt8(ascii: " "), count: (8 - header.count % 8) % 8)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
    return length + header + data
  }
}
