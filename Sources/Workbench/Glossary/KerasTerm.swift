import Localization

/// Names in a TensorFlow program.
enum KerasTerm: String, Phrase, CaseIterable {
  case keras, tensorFlow, sequential, dense, input, leakyReLULayer, setWeights
  case compile, binaryCrossentropy, categoricalCrossentropy, meanSquaredError, reduceMean
  case optimizerClass, adamClass, ownOptimizer, penalty, floatType
  case fit, batches, callbacks, scheduler, evaluate
}

extension KerasTerm {
  var message: Message {
    switch self {
    case .keras:
      """
      Keras | tf.keras, tensorflow.keras, tf.keras.losses, tf.keras.layers
      A library of layers, losses and optimizers, written by François Chollet as an independent \
      project. With TensorFlow 2.0 (2019) it became part of TensorFlow: hence tf.keras.losses.
      """
    case .tensorFlow:
      """
      TensorFlow | tensorflow, tf
      Google's library for computing with tensors and their gradients. Programs call it tf.
      """
    case .sequential:
      """
      Sequential | tf.keras.Sequential, model
      Strings layers together into one model: each takes the outputs of the one before. Step 1 \
      of the three.
      """
    case .dense:
      """
      Dense | tensorflow.keras.layers, dense
      A layer whose units take all outputs of the layer before: Dense(25, activation="relu").
      """
    case .input:
      """
      Input | Input(shape=(n,))
      Says how many features an example has.
      """
    case .leakyReLULayer:
      """
      LeakyReLU | negative_slope, nn.LeakyReLU
      Leaky ReLU as an object, which takes the slope for negative z. Keras's own "leaky_relu" \
      has 0.2.
      """
    case .setWeights:
      """
      set_weights | layer.set_weights, get_weights, model.layers
      Gives a layer its weights, [inputs × units], and its biases, so that the program starts \
      where the run did.
      """
    case .compile:
      """
      compile | model.compile
      Step 2 of the three: says which loss, and so which cost, training makes smaller, and with \
      which optimizer.
      """
    case .binaryCrossentropy:
      """
      BinaryCrossentropy
      Keras's binary cross-entropy, the loss for 0 or 1. It is called with ().
      """
    case .categoricalCrossentropy:
      """
      CategoricalCrossentropy
      Keras's categorical cross-entropy, for targets with a column for each class.
      """
    case .meanSquaredError:
      """
      MeanSquaredError
      Keras's mean squared error, the loss of regression. It has no factor ½.
      """
    case .reduceMean:
      """
      tf.reduce_mean | reduce_mean
      The mean of a tensor along an axis.
      """
    case .optimizerClass:
      """
      tf.keras.optimizers.SGD | SGD(learning_rate=0.3)
      Keras's gradient descent. Its learning rate is a float: 1.0, not 1.
      """
    case .adamClass:
      """
      Adam
      The optimizer Adam as an object: Adam(learning_rate=0.001). Keras's own adds ε before the \
      bias of the mean square is corrected; the program has a class that adds it after.
      """
    case .ownOptimizer:
      """
      tf.keras.optimizers.Optimizer | Momentum, Nesterov, RMSprop, w.shape, update_step, build, \
      add_variable_from_reference, _get_variable_index, assign, assign_add, assign_sub, iterations, \
      super, self, weights, v, tf.cast, cast
      What Keras's optimizers are built on. A class of your own says in update_step how weights w \
      change by their gradient g, and gets memory of the same shape in build.
      """
    case .penalty:
      """
      kernel_regularizer | penalty, tf.reduce_sum, reduce_sum, L1L2
      A function that gives the penalty on a layer's weights. Keras adds it to the loss. Its own \
      L1L2 multiplies Σ w² by l2, where the penalty here is (λ/2) Σ w².
      """
    case .floatType:
      """
      set_floatx
      Says how exact Keras's numbers are: float32, its default, or float64.
      """
    case .fit:
      """
      fit | model.fit, epochs=, batch_size, shuffle, verbose, steps_per_epoch
      Step 3 of the three: fits the model to X and y by gradient descent for so many epochs. All \
      back propagation is done in it.
      """
    case .batches:
      """
      batches | yield
      A generator: it hands fit one batch after another, in the run's own order.
      """
    case .callbacks:
      """
      LambdaCallback | callbacks, on_epoch_end, after, logs, stop_training
      Calls a function while fit runs. Here it prints the cost after every epoch, and stops \
      training where the run ends.
      """
    case .scheduler:
      """
      LearningRateScheduler
      Sets the learning rate before each epoch: the decay.
      """
    case .evaluate:
      """
      evaluate | model.evaluate
      The cost of examples without learning from them.
      """
    }
  }
}
