package import Localization
import Text

/// What is wrong with a file: that it cannot be read or written, or that it is no sound file of
/// tensors.
package enum FilePhrase: Phrase {
  case cannotWrite(String, reason: Message)
  case cannotRead(String, reason: Message)
  /// What is wrong with a file of translations.
  case translations(String, line: Int, TranslationsError.Fault)
  case interrupted(String)
  /// A FIFO that nobody has open, or a port at which nobody listens.
  case noReader(String)
  /// What begins as a port of this machine does.
  case noPort(String)
  case standardOutput
  /// Two options that lead to one file.
  case sameFile(String, String, path: String)
  // A safetensors file
  case badTensors(String, Message)
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

extension FilePhrase {
  package var message: Message {
    switch self {
    case .cannotWrite(let path, let reason):
      say("cannot write {path}: {reason}", path: path, reason: reason)
    case .translations(let path, let line, .keyword):
      say(
        "{path}:{line}: a line begins with msgctxt, msgid, msgid_plural, msgstr, # or a quote",
        path: path, line: String(line))
    case .translations(let path, let line, .quote):
      say(
        "{path}:{line}: a text is between quotes, all on its line", path: path, line: String(line))
    case .translations(let path, let line, .notUTF8):
      say("{path}:{line}: the text that ends here is not UTF-8", path: path, line: String(line))
    case .translations(let path, _, .plural):
      say(
        "{path}: plural= in Plural-Forms is an expression of n, as in plural=(n != 1);", path: path)
    case .cannotRead(let path, let reason):
      say("cannot read {path}: {reason}", path: path, reason: reason)
    case .standardOutput: "standard output"
    case .noReader(let path):
      say("cannot write {path}: nobody reads it yet", path: path)
    case .noPort(let name):
      say("a port is localhost: and a number from 1 to 65535, not '{name}'", name: name)
    case .interrupted(let path): say("interrupted while waiting for {path}", path: path)
    case .sameFile(let one, let other, let path):
      say("{one} and {other} take two files, not both '{path}'", one: one, other: other, path: path)
    case .badTensors(let path, let what):
      say("{path} is not a safetensors file that can be used: {what}", path: path, what: what)
    case .tooShort(let count):
      say("it has {count} bytes, but the length of the header alone takes 8", count: count)
    case .longHeader(let length, let most):
      say(
        "its header would have {length} bytes, but at most {most} are allowed",
        length: length, most: most)
    case .cutHeader(let end, let size):
      say("its header ends at byte {end}, but the file at {size}", end: end, size: size)
    case .header(let fault):
      say("its header is not JSON that describes tensors: {fault}", fault: fault)
    case .hugeTensors(let bytes, let most):
      say(
        "its tensors would have {bytes}, but at most {most} are read",
        bytes: gigabytes(Double(bytes)), most: gigabytes(most))
    case .tensorType(let name, let type):
      say("tensor {name} is of type {type}, not F64 or F32", name: name, type: type)
    case .tensorSize(let name, let shape, let bytes):
      say(
        "tensor {name} of shape {shape} does not fill its {bytes} bytes",
        name: name, shape: shape, bytes: bytes)
    case .cutTensor(let name, let end, let size):
      say(
        "tensor {name} ends at byte {end} of {size}: the file is cut off",
        name: name, end: end, size: size)
    case .tensorOverlaps(let name, let start):
      say(
        "tensor {name} begins at byte {start} and overlaps the one before",
        name: name, start: start)
    case .tensorLeavesGap(let name, let start):
      say("tensor {name} begins at byte {start} and leaves a gap", name: name, start: start)
    case .strayBytes(let count): say("{count} bytes belong to no tensor", count: count)
    }
  }
}
