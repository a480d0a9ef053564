extension ProgramPhrase {
  var korean: String {
    switch self {
    case .unknown(let option, let framework):
      "\(framework) 프로그램은 \(option) 옵션을 지원하지 않습니다"
    }
  }
}
