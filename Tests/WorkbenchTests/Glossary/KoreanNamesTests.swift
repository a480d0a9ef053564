import Localization
import TestSupport
import Testing

@testable import Workbench

/// Words that Korean readers look for, besides those that the program says.
@Suite struct KoreanNamesTests {
  @Test(arguments: [
    ("경사", "gradient"), ("미분", "gradient"), ("편미분", "gradient"), ("기울기", "slope"),
    ("에포크", "epoch"), ("노드", "unit"), ("오버피팅", "overfitting"), ("로스", "loss"),
    ("코스트", "cost"), ("세이비어", "Glorot"), ("비선형", "activation function"),
    ("경사하강", "gradient descent"), ("정규화", "regularisation"), ("시그모이드", "sigmoid"),
    ("전환점", "kink"), ("벌점", "regularisation"), ("점곱", "np.dot"),
  ])
  func theyAreFound(_ word: String, _ english: String) throws {
    let found = Term.all.filter { $0.text(in: .korean).names.contains(word) }
    #expect(found.map(\.name) == [english])
    #expect(Glossary.terms(Term.all, fitting: word).contains { found.contains($0) })
  }
}
