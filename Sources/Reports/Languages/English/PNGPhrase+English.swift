extension PNGPhrase {
  var english: String {
    switch self {
    case .pngWants(let path, let program, let package):
      "cannot write \(path): a PNG is made by \(program), which is not on this machine; "
        + "apt-get install \(package) brings it"
    case .pngFailed(let path, let program): "cannot write \(path): \(program) made no picture"
    }
  }
}
