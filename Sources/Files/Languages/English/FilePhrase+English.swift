import Text

extension FilePhrase {
  var english: String {
    switch self {
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
    case .interrupted(let path): "interrupted while waiting for \(path)"
    case .sameFile(let one, let other, let path):
      "\(one) and \(other) take two files, not both '\(path)'"
    case .badTensors(let path, let what):
      "\(path) is not a safetensors file that can be used: \(what)"
    case .tooShort(let count):
      "it has \(count) bytes, the length of the header alone takes 8"
    case .longHeader(let length, let most):
      "its header would have \(length) bytes, at most \(most) are allowed"
    case .cutHeader(let end, let size): "its header ends at byte \(end), the file at \(size)"
    case .header(let fault): "its header is not JSON that describes tensors: \(fault.english)"
    case .hugeTensors(let bytes, let most):
      "its tensors would have \(gigabytes(Double(bytes))), at most \(gigabytes(most)) are read"
    case .tensorType(let name, let type): "tensor \(name) is of type \(type), not F64 or F32"
    case .tensorSize(let name, let shape, let bytes):
      "tensor \(name) of shape \(shape) does not fill its \(bytes) bytes"
    case .cutTensor(let name, let end, let size):
      "tensor \(name) ends at byte \(end) of \(size): the file is cut off"
    case .tensorOverlaps(let name, let start):
      "tensor \(name) begins at byte \(start) and overlaps the one before"
    case .tensorLeavesGap(let name, let start):
      "tensor \(name) begins at byte \(start) and leaves a gap"
    case .strayBytes(let count): "\(count) bytes belong to no tensor"
    }
  }
}
