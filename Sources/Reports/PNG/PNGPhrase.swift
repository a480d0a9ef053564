import Localization

/// Why there is no PNG.
enum PNGPhrase: Phrase {
  /// The program that makes PNGs, and the Debian package it is in.
  case pngWants(String, program: String, package: String)
  case pngFailed(String, program: String)
}

extension PNGPhrase {
  var message: Message {
    switch self {
    case .pngWants(let path, let program, let package):
      say(
        """
        cannot write {path}: PNGs are made by {program}, which is not on this machine; install \
        it with apt-get install {package}
        """, path: path, program: program, package: package)
    case .pngFailed(let path, let program):
      say("cannot write {path}: {program} made no picture", path: path, program: program)
    }
  }
}
