// The three products of a dense layer.

extension Matrix {
  /// `self = W X`: `[units × examples]` from `[units × inputs]` and `[inputs × examples]`, for the
  /// first `vectors` of each row.
  func setProduct(_ w: Matrix, _ x: Matrix, vectors: Int) {
    for unit in 0..<w.rows {
      for vector in 0..<vectors {
        var sum = Lanes<Scalar>.zero
        for input in 0..<w.columns {
          sum = sum.addingProduct(.all(w.value(unit, input)), x[input, vector])
        }
        self[unit, vector] = sum
      }
    }
  }

  /// `self = Wᵀ D`: `[inputs × examples]` from `[units × inputs]` and `[units × examples]`.
  func setTransposedProduct(_ w: Matrix, _ d: Matrix, vectors: Int) {
    for input in 0..<w.columns {
      for vector in 0..<vectors {
        var sum = Lanes<Scalar>.zero
        for unit in 0..<w.rows {
          sum = sum.addingProduct(.all(w.value(unit, input)), d[unit, vector])
        }
        self[input, vector] = sum
      }
    }
  }

  /// `self += D Xᵀ`: `[units × inputs]` from `[units × examples]` and `[inputs × examples]`.
  func addProductOfRows(_ d: Matrix, _ x: Matrix, vectors: Int) {
    for unit in 0..<rows {
      for input in 0..<columns {
        var sum = Lanes<Scalar>.zero
        for vector in 0..<vectors {
          sum = sum.addingProduct(d[unit, vector], x[input, vector])
        }
        set(unit, input, to: value(unit, input) + sum.total)
      }
    }
  }

  /// Adds the sum of each row of `d`, `[units × examples]`, to `self`, `[1 × units]`.
  func addRowSums(_ d: Matrix, vectors: Int) {
    for unit in 0..<d.rows {
      var sum = Lanes<Scalar>.zero
      for vector in 0..<vectors { sum += d[unit, vector] }
      set(0, unit, to: value(0, unit) + sum.total)
    }
  }
}
