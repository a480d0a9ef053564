extension ProgramPhrase {
  var english: String {
    switch self {
    case .unknown(let option, let framework): "\(framework) programs do not know \(option)"
    }
  }
}
