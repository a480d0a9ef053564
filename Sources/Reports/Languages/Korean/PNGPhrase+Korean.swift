extension PNGPhrase {
  var korean: String {
    switch self {
    case .pngWants(let path, let program, let package):
      "\(path): 쓸 수 없습니다: PNG는 \(program) 프로그램이 만드는데 이 컴퓨터에 없습니다. "
        + "apt-get install \(package) 명령으로 설치합니다"
    case .pngFailed(let path, let program):
      "\(path): 쓸 수 없습니다: \(program) 프로그램이 그림을 만들지 못했습니다"
    }
  }
}
