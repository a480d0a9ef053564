import Localization

/// What is wrong with the weights of a network in a file.
enum WeightsPhrase: Phrase {
  case noJSON
  case otherShape(layer: Int, wanted: String, file: String, dataset: String?, instead: String)
  case otherDepth(Int, file: String, instead: Int)
  case metadata(file: String)
  case weightShape(file: String, tensor: String, instead: [Int])
  case biasShape(file: String, tensor: String, units: Int, instead: [Int]?)
  case layersDoNotFit(file: String, layer: Int, units: Int, next: Int, inputs: Int)
  case otherTensors(file: String, names: String)
}
