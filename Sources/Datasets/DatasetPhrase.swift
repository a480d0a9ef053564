import Localization

/// What a row of a generated data set is, and where such a set comes from.
enum DatasetPhrase: Phrase {
  case circles, rings3, xor, xor4, moons, gauss, spiral, plane, multiGauss
  case reluLab, sine, line6, line6Centred
  case oneUnit(String)
  case demand
  case source, licence, citation
}

extension DatasetPhrase {
  var message: Message {
    switch self {
    case .circles: "points of an inner and an outer circle"
    case .rings3: "points of three rings, one inside the other: three classes"
    case .xor: "clouds at the four corners of a square: exclusive or"
    case .xor4: "the four rows of the table of exclusive or"
    case .moons: "two interlocking half-moons"
    case .gauss: "two clouds, as in TensorFlow Playground"
    case .spiral: "two arms of a spiral, as in TensorFlow Playground"
    case .plane: "a slope over the plane, as in TensorFlow Playground"
    case .multiGauss: "six hills and hollows, as in TensorFlow Playground"
    case .reluLab: "three straight segments, to be stitched from ReLU units"
    case .sine: "one period of a sine"
    case .line6: "six points on a line, the upper three 1: logistic regression"
    case .demand: "whether a product becomes a top seller"
    case .source: "drawn by Plateau"
    case .licence: "MIT, as Plateau itself"
    case .citation: "none"
    case .line6Centred: "the same six points, centred on 0"
    case .oneUnit(let activation):
      say("what one {activation} unit computes", activation: activation)
    }
  }
}
