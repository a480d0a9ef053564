import Localization

/// What is wrong with a file: that it cannot be read or written, or that it is no sound file of
/// weights.
package enum FilePhrase: Phrase {
  case cannotWrite(String, reason: String)
  case cannotRead(String, reason: String)
  case interrupted(String)
  /// Two options that lead to one file.
  case sameFile(String, String, path: String)
  case noJSON
  /// The program that makes PNGs, and the Debian package it is in.
  case pngWants(String, program: String, package: String)
  case pngFailed(String, program: String)
  // A safetensors file
  case badTensors(String, String)
  case tooShort(Int)
  case longHeader(UInt64, most: Int)
  case cutHeader(end: Int, size: Int)
  case header(Safetensors.HeaderFault)
  case hugeTensors(bytes: Int, most: Double)
  case tensorType(String, instead: String)
  case tensorSize(String, shape: [Int], bytes: Int)
  case cutTensor(String, end: Int, size: Int)
  case tensorOverlaps(String, start: Int)
  case tensorLeavesGap(String, start: Int)
  case strayBytes(Int)
  // The weights of a network
  case otherShape(layer: Int, wanted: String, file: String, dataset: String?, instead: String)
  case otherDepth(Int, file: String, instead: Int)
  case metadata(file: String)
  case weightShape(file: String, tensor: String, instead: [Int])
  case biasShape(file: String, tensor: String, units: Int, instead: [Int]?)
  case layersDoNotFit(file: String, layer: Int, units: Int, next: Int, inputs: Int)
  case otherTensors(file: String, names: String)
}
