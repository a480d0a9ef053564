import Localization
import Text

/// Why a header describes no tensors, as a part of a sentence.
extension Safetensors.HeaderFault: Phrase {}

extension Safetensors.HeaderFault {
  var message: Message {
    switch self {
    case .noBrace: "it does not begin with {"
    case .notJSON(.notUTF8): "it is not UTF-8"
    case .notJSON(.unexpected(let place)):
      say("JSON has something else at its byte {place}", place: place)
    case .notJSON(.unfinished): "it ends too soon"
    case .notJSON(.tooDeep): "it is nested too deep"
    case .notJSON(.twice(let key)): say("{key} appears twice", key: quoted(key))
    case .metadata: "its __metadata__ is not an object of texts"
    case .member(let tensor, let key, let said?):
      say(
        "{key} of tensor {tensor} is {rule}, not {said}",
        key: key, tensor: quoted(tensor), rule: rule(key), said: quoted(said))
    case .member(let tensor, let key, nil):
      say("tensor {tensor} has no {key}", tensor: quoted(tensor), key: key)
    }
  }

  private func rule(_ key: String) -> Message {
    switch key {
    case "dtype": "a text"
    case "shape": "whole numbers of at least 0"
    default: "two whole numbers of at least 0, the second not below the first"
    }
  }
}
