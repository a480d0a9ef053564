extension CollapsePhrase {
  var english: String {
    switch self {
    case .title: "Collapse"
    case .oneLinearFunction: "one linear function"
    case .itBends: "it bends"
    case .multiplying: "multiplying out …"
    case .diverged: "Its weights are no numbers any more: it has diverged."
    case .difference(let form, let size, let examples):
      "max |network − \(form)| = \(size) over \(examples) examples"
    case .differenceBrief(let form, let size): "max |network − \(form)| = \(size)"
    case .differenceShort(let size): "|network − (Wx + b)| ≤ \(size)"
    case .differenceLeast(let size): "difference \(size)"
    case .bends(let layers):
      "\(layers.count == 1 ? "Layer" : "Layers") \(layers.joined(separator: ", ")) "
        + "\(layers.count == 1 ? "bends" : "bend"): the network is no linear function."
    case .fitting: "fitting a line to it …"
    case .fit(let share, let examples):
      "The best linear fit of its z over \(examples) examples explains \(share) of it."
    case .fitBrief(let share): "A linear fit explains \(share) of its z."
    case .fitShort(let share): "linear: \(share)"
    case .distance(let distance, let largest):
      "distance from that fit: \(distance) (root mean square), largest \(largest)"
    case .distanceBrief(let distance, let largest):
      "distance from it: \(distance), largest \(largest)"
    case .distanceShort(let distance): "distance \(distance)"
    case .picture(let size): "W as a picture, ±\(size)"
    case .bias: "bias"
    }
  }
}
