import Localization

/// What is wrong with a file: that it cannot be read or written, or that it is no sound file of
/// tensors.
package enum FilePhrase: Phrase {
  case cannotWrite(String, reason: String)
  case cannotRead(String, reason: String)
  case interrupted(String)
  /// Two options that lead to one file.
  case sameFile(String, String, path: String)
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
}
