import Text

extension FilePhrase {
  var korean: String {
    switch self {
    case .cannotWrite(let path, let reason): "\(path): 쓸 수 없습니다: \(reason)"
    case .cannotRead(let path, let reason): "\(path): 읽을 수 없습니다: \(reason)"
    case .interrupted(let path): "\(path): 기다리는 도중에 중단했습니다"
    case .sameFile(let one, let other, let path):
      "\(one), \(other)에는 서로 다른 파일을 씁니다. 둘 다 '\(path)'입니다"
    case .badTensors(let path, let what): "\(path): 쓸 수 있는 safetensors 파일이 아닙니다: \(what)"
    case .tooShort(let count): "머리글의 길이만 해도 8바이트인데 \(count)바이트뿐입니다"
    case .longHeader(let length, let most):
      "머리글은 \(most)바이트까지인데 \(length)바이트라고 되어 있습니다"
    case .cutHeader(let end, let size):
      "머리글은 \(end)바이트에서 끝나는데 파일은 \(size)바이트에서 끝납니다"
    case .header(let fault): "머리글이 텐서를 설명하는 JSON이 아닙니다. \(fault.korean)"
    case .hugeTensors(let bytes, let most):
      "텐서는 \(gigabytes(most))까지 읽는데 \(gigabytes(Double(bytes)))라고 되어 있습니다"
    case .tensorType(let name, let type):
      "텐서 \(name)의 형은 F64나 F32여야 하는데 \(type)입니다"
    case .tensorSize(let name, let shape, let bytes):
      "텐서 \(name): 모양 \(shape)의 값이 \(bytes)바이트를 채우지 않습니다"
    case .cutTensor(let name, let end, let size):
      "텐서 \(name): \(end)바이트에서 끝나는데 \(size)바이트뿐입니다. 파일이 잘렸습니다"
    case .tensorOverlaps(let name, let start):
      "텐서 \(name): 시작하는 \(start)바이트가 앞 텐서와 겹칩니다"
    case .tensorLeavesGap(let name, let start):
      "텐서 \(name): 시작하는 \(start)바이트 앞에 빈 곳이 있습니다"
    case .strayBytes(let count): "\(count)바이트가 어느 텐서에도 들지 않습니다"
    }
  }
}
