import Localization

/// Words of losses, and of the regressions that are networks of one layer.
enum LossTerm: String, Phrase, CaseIterable {
  case loss, binaryCrossEntropy, categoricalCrossEntropy, meanSquaredError, huber, logits
  case logisticRegression, linearRegression, floor
}

extension LossTerm {
  var message: Message {
    switch self {
    case .loss:
      """
      loss | loss function
      How wrong the network is on a single example. The mean of the losses over all examples is \
      the cost.
      """
    case .binaryCrossEntropy:
      """
      binary cross-entropy | bce, cross entropy, cross-entropy, log loss, logistic loss
      The loss for targets of 0 or 1, that of logistic regression: large where the network was \
      sure and wrong. In statistics it is called cross entropy; "binary" only stresses that \
      there are two classes.
      """
    case .categoricalCrossEntropy:
      """
      categorical cross-entropy | cce
      The loss for one of several classes: minus the logarithm of the share that softmax gave to \
      the class that was right.
      """
    case .meanSquaredError:
      """
      mean squared error | mse, MSE, squared error, half-mse
      The loss of regression: the square of what the output is off by. There is no factor ½ in \
      it, as in Keras; half-mse has one, as TensorFlow Playground does.
      """
    case .huber:
      """
      Huber loss | huber, Huber
      A loss of regression that outliers pull less: half the squared error where the output is off by \
      1 at most, and beyond that a straight line. So no single example pulls harder than any other \
      that is far off.
      """
    case .logits:
      """
      logits | logit
      The z of the output layer, before sigmoid or softmax. Cross-entropies are computed from \
      them, so that the logarithm of 0 never comes up.
      """
    case .logisticRegression:
      """
      logistic regression
      One sigmoid unit on the inputs, trained with binary cross-entropy. A network with linear \
      hidden layers and a sigmoid output can do no more than this.
      """
    case .linearRegression:
      """
      linear regression | least squares, ordinary least squares
      The linear function with the least mean squared error, which can be computed exactly. A \
      network of linear layers comes to it and never below it.
      """
    case .floor:
      """
      floor
      A cost that a run cannot go below, whatever it learns: the best of any linear function \
      where the layers are linear, or what the output's range leaves. The cost chart has a line \
      there.
      """
    }
  }
}
