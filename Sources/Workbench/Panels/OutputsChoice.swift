/// What is looked at of a network: a unit of the selected layer, an output, a page.
struct OutputsChoice {
  /// Units of the selected layer.
  let units: Int
  /// The unit that is looked at, from 0 on.
  let unit: Int
  /// Units of the first layer.
  let firstUnits: Int
  /// Whether the selected layer is the last one.
  let isOutputLayer: Bool
  /// The output that is looked at, of several.
  let output: Int
  /// The page of pictures.
  let page: Int

  init(_ view: OutputsView, of run: Run, layer: Int) {
    let last = run.layers.count - 1
    units = run.layers[min(layer, last)].units
    unit = min(view.unit, units - 1)
    firstUnits = run.layers[0].units
    isOutputLayer = layer >= last
    (output, page) = (view.output, view.page)
  }
}
