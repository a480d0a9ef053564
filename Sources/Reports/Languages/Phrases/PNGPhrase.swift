import Localization

/// Why there is no PNG.
enum PNGPhrase: Phrase {
  /// The program that makes PNGs, and the Debian package it is in.
  case pngWants(String, program: String, package: String)
  case pngFailed(String, program: String)
}
