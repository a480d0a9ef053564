import Localization

/// Words of training: the cost, and the steps that make it smaller.
///
/// As of every group of terms, a text is a line of names, the usual one before a `|` and the others
/// after it, and then the definition.
enum TrainingTerm: String, Phrase, CaseIterable {
  case cost, epoch, step, batch, miniBatch
  case gradient, gradientDescent, learningRate, decay, gradientClipping
  case optimizer, momentum, nesterov, rmsprop, adam, adamw
  case forwardPass, backPropagation, chainRule, vanishingGradient, updateRatio
  case plateau, convergence, divergence, targetCost
  case regularisation, pace, fork, seed, precision
}

extension TrainingTerm {
  var message: Message {
    switch self {
    case .cost:
      """
      cost | cost function, J, J(W,B)
      The mean of the losses over the whole training set: the one number that training makes \
      smaller. It depends on every parameter of every layer.
      """
    case .epoch:
      """
      epoch | epochs, pass
      One pass over all training examples. It is one step of gradient descent only if the batch \
      is all of them: with m examples and batches of b, an epoch is ⌈m / b⌉ steps.
      """
    case .step:
      """
      step | update, iteration
      One change of all parameters of all layers at once, made from the gradient of one batch.
      """
    case .batch:
      """
      batch | batch size, full batch
      The examples over which the gradient of one step is averaged. The full batch is the whole \
      training set.
      """
    case .miniBatch:
      """
      mini-batch | minibatch
      A batch of fewer than all examples: an epoch then has more steps, and each follows a \
      gradient that is only nearly the whole cost's. The last batch of an epoch may be shorter.
      """
    case .gradient:
      """
      gradient | ∂J/∂W, ∂J/∂w, derivative, partial derivative
      How fast the cost changes with each parameter. It is not the slope g′(z) of an activation, \
      which is one of its factors.
      """
    case .gradientDescent:
      """
      gradient descent | SGD, sgd, stochastic gradient descent, descent
      Again and again: compute the gradient, and take a step against it in every weight and bias \
      of every layer.
      """
    case .learningRate:
      """
      learning rate | α, alpha, rate, learning_rate, lr
      How far a step goes. If it is too small, learning crawls; if it is too large, the cost \
      jumps, units die, or it diverges. The best one differs from activation to activation.
      """
    case .decay:
      """
      decay | learning-rate decay
      Makes the learning rate smaller from epoch to epoch, so that large steps come first and \
      fine ones later.
      """
    case .gradientClipping:
      """
      gradient clipping | clipping, clip-norm, clipnorm, gradient norm
      A gradient that is longer than a bound, all parameters taken together, is scaled down to the \
      bound before the step. Its direction stays, and one steep place cannot throw the network far \
      off.
      """
    case .optimizer:
      """
      optimizer | optimiser
      The rule that turns a gradient into a step: gradient descent (sgd) is the plainest.
      """
    case .momentum:
      """
      momentum
      Gradient descent with a memory: a step goes on in the direction of those before it, so \
      that small slopes in one direction add up.
      """
    case .nesterov:
      """
      nesterov | Nesterov momentum
      Momentum that looks ahead: the step is as if the memory had been followed once more \
      already.
      """
    case .rmsprop:
      """
      rmsprop
      Divides each parameter's step by how large its gradient has lately been, so that small \
      gradients get steps as large as others.
      """
    case .adam:
      """
      adam | Adam optimizer
      Gives every parameter a step of its own, from running means of its gradient and of its \
      square. Its usual rate is 0.001.
      """
    case .adamw:
      """
      adamw | AdamW
      Adam with weights that decay apart from their gradient: at each update they lose the share α·λ \
      of themselves, λ being l2. So l2 is no part of the cost, and holds all weights back alike, however \
      large their gradients are. With l2 0 it is adam.
      """
    case .forwardPass:
      """
      forward pass | forward propagation, prediction, inference
      From the inputs to the output, layer by layer: z is a weighted sum of the layer before \
      plus the bias, and a is g of it.
      """
    case .backPropagation:
      """
      back propagation | backpropagation, backprop, backward pass, δ
      Computes the gradient of all layers in one pass from the output back: a layer's δ is that \
      of the next one, times the weights between them, times the layer's own slope.
      """
    case .chainRule:
      """
      chain rule
      The derivative of a function of a function is the product of both derivatives. Back \
      propagation is this rule, layer by layer, and so the slopes of the layers multiply.
      """
    case .vanishingGradient:
      """
      vanishing gradient | vanishing gradients
      On its way back the gradient is multiplied by each layer's slope. Where those are below 1, \
      as sigmoid's are, little of it reaches the first layers, and they hardly learn.
      """
    case .updateRatio:
      """
      update ratio | update / weight
      How large a layer's last step was beside its weights, as a power of ten: −3 is healthy, \
      above −2 is large, below −4 the layer stands nearly still.
      """
    case .plateau:
      """
      plateau
      A part of the cost curve that hardly falls although the cost is high: the gradient is \
      small there. It ends when units come to where they have a slope, or never.
      """
    case .convergence:
      """
      convergence | converged, converge
      The cost gets no lower any more. A flat curve alone does not say whether that is the best \
      there is or a plateau.
      """
    case .divergence:
      """
      divergence | diverged, diverge, NaN
      A cost or a weight has become infinite or no number (NaN), because steps were too large. \
      The run stops there, says the epoch, and keeps its curve.
      """
    case .targetCost:
      """
      target cost | target, reached
      The cost that the runs of a race are to come down to. A run has reached it at the first \
      epoch with a cost over the training set that is no higher.
      """
    case .regularisation:
      """
      regularisation | regularization, penalty, L1, L2, l1, l2, weight decay, λ
      A penalty on large weights that is added to the cost: the network then fits the training \
      set less closely, and new data often better. Biases are free of it.
      """
    case .pace:
      """
      pace | speed
      How many batches a second are trained on the screen, up to as fast as the machine goes. It \
      changes how long you can watch, not what is learned.
      """
    case .fork:
      """
      fork
      A new run with the same initial weights and the same examples in the same order: change \
      one thing in it, and race it against the first.
      """
    case .seed:
      """
      seed | random seed
      The number that all draws come from: starting weights, order of the examples, rows held \
      out. Equal seeds give equal curves, bit for bit.
      """
    case .precision:
      """
      precision | double, single, float32, float64
      How exact numbers are: double has about 16 digits; single has about 7, as TensorFlow and \
      PyTorch have by default, and is about twice as fast.
      """
    }
  }
}
