import Localization

/// Names in a NumPy program, and what all programs have in common: reading the data and the weights.
enum NumPyTerm: String, Phrase, CaseIterable {
  case numPy, dot, exponential, logarithm, selecting, tanh, roots, sums, shapes, filling,
    errorFunction
  case data, matrices, forward, slopes, stable, costFunction, gradients, penalties
  case update, memory, batches, shuffled, telling
  case readingRows, readingWeights, buffer, builtIns
}

extension NumPyTerm {
  var message: Message {
    switch self {
    case .numPy:
      """
      NumPy | numpy, np
      Python's library for arrays of numbers. Programs call it np.
      """
    case .dot:
      """
      np.dot | dot, @, dot product, matmul
      The dot product: the sum of the products of what stands in the same place. np.dot(w, x) + \
      b is a unit's z; @ is the same of whole matrices.
      """
    case .exponential:
      """
      np.exp | np.expm1, exp, expm1
      e to the power of each number; expm1 is that minus 1, exact near 0. Sigmoid is 1 / (1 + \
      np.exp(-z)).
      """
    case .logarithm:
      """
      np.log | np.logaddexp, log, logaddexp
      The natural logarithm; logaddexp(0, z) is ln(1 + eᶻ) without an overflow.
      """
    case .selecting:
      """
      np.maximum | np.minimum, np.where, np.clip, maximum, minimum, where
      Choose number by number: the larger, the smaller, by a condition, or between two bounds. \
      np.maximum(0, z) is ReLU.
      """
    case .tanh:
      """
      np.tanh
      The hyperbolic tangent of each number.
      """
    case .roots:
      """
      np.sqrt | tf.sqrt, np.abs, np.sign, np.pi, abs
      Square root, size, sign of each number, and π.
      """
    case .sums:
      """
      sum | mean, max, axis, keepdims
      Over all numbers of an array, or along an axis: 0 is along the examples. keepdims leaves \
      that axis with a length of 1.
      """
    case .shapes:
      """
      np.array | shape, reshape, T, astype, dtype, np.float32, np.float64
      An array, its size in each direction and the type of its numbers; T exchanges rows and \
      columns.
      """
    case .filling:
      """
      np.zeros_like | np.ones_like, np.arange, np.isfinite, isfinite
      Arrays of 0, of 1, or of 0, 1, 2 and so on; isfinite says which numbers are not NaN or \
      infinite.
      """
    case .errorFunction:
      """
      erf | erfc, math, tf.math.erfc, np.vectorize, vectorize, density, share
      The error function, which Φ of gelu is made of, and erfc = 1 − erf; vectorize calls it for \
      every number of an array.
      """
    case .data:
      """
      X | y, X and y, X_test, y_test
      The features, a row for each example, and the targets beside them; X_test and y_test are \
      held out.
      """
    case .matrices:
      """
      W[l] | b, b[l], w, layers, l
      The weights and biases of layer l, in a program that writes everything out.
      """
    case .forward:
      """
      forward | z, a, append
      The forward pass: z and a of every layer. a[0] is the input itself.
      """
    case .slopes:
      """
      relu_slope | sigmoid_slope, tanh_slope, linear_slope, leaky_relu_slope, elu_slope, \
      softplus_slope, swish_slope, mish_slope, gelu_slope, softmax_slope, e, s
      Functions named after an activation are its g and its slope g′.
      """
    case .stable:
      """
      log_sum | top
      The logarithm of the sum of all eᶻ; the largest z (top) is taken off first, so that \
      nothing overflows.
      """
    case .costFunction:
      """
      cost(X, y) | p, inside, away
      The program's cost: the mean of the losses. Outputs are kept off 0 and 1 as p, and where that \
      happened (not inside) there is no gradient.
      """
    case .gradients:
      """
      gradients | delta, dW, db
      Back propagation, written out: delta is ∂J/∂z of a layer, dW and db are ∂J/∂W and ∂J/∂b.
      """
    case .penalties:
      """
      (w**2).sum | w**2
      The sum of squared weights, for the L2 penalty.
      """
    case .update:
      """
      update | g_p, t, rate, square, p.ndim
      One step for one array of parameters p with its gradient g; t counts the steps, mean and \
      square are Adam's running means.
      """
    case .memory:
      """
      memory | m
      What an optimizer remembers of each parameter from step to step.
      """
    case .batches:
      """
      order | first, size, range
      The order in which an epoch takes the examples, and where in it a batch begins; size is \
      how many a batch has.
      """
    case .shuffled:
      """
      shuffled | random, permutation, mixed, draw, golden, seed, k, x, shifted, last, bound, \
      product, place
      The order of an epoch's examples, from the random numbers that Plateau draws of the same \
      seed: xoshiro256**. So the batches are the same.
      """
    case .telling:
      """
      tell | ended, reached, all
      Prints the costs of an epoch, and says whether the run ends with it: because it diverged, \
      or because it stops at the target cost.
      """
    case .readingRows:
      """
      csv.reader | read_examples, csv, open, file, newline, encoding, rows, row, value, classes
      Reads data.csv, line by line; classes are the names of the target's classes.
      """
    case .readingWeights:
      """
      read_tensors | json, json.loads, header, tensors, entry, path, name, start, items
      Reads the starting weights: a safetensors file has a header in JSON, which says what each \
      tensor is called and where it stands.
      """
    case .buffer:
      """
      np.frombuffer | frombuffer, begin, end, data, number, values, int.from_bytes, read, \
      file.read
      Numbers from bytes: those of a tensor stand from begin to end.
      """
    case .builtIns:
      """
      Python | len, enumerate, zip, reversed, list, float, int, isinstance, print, else
      Words of Python itself: how many, with their place, two side by side, backwards, and so \
      on.
      """
    }
  }
}
