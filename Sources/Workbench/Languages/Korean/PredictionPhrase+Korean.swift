import TerminalUI
import Text

extension PredictionPhrase {
  var korean: String {
    switch self {
    case .noMistakes: "서로 혼동한 것 없음"
    case .mistakes: "혼동한 것, 많은 순서:"
    case .times(let count): "\(count.grouped)번"
    case .rowsAreActual: "행: 실제"
    case .columnsArePredicted: "열: 예측"
    case .undecided(let count): "수가 아닌 것 \(count.grouped)개"
    case .outputWhere(let label): "y = \(label)일 때 a"
    case .sides: "1은 오른쪽, 0은 왼쪽이어야 함"
    case .decidedAtHalf: "½에서 판정"
    case .rightClass: "정답 클래스의 출력"
    case .shouldBeOne: "1이어야 함"
    case .loss(let loss): "손실 \(loss)"
    case .labelToOutput: "레이블 → 출력"
    case .labelToPrediction: "레이블 → 예측"
    case .actualToPredicted: "실제 → 예측"
    case .error: "오차"
    case .output: "출력"
    case .meanError(let error): "평균 |오차| \(error)"
    case .dashedNoError: "파선: 오차 없음"
    case .dashedEqual: "파선: 예측 = 실제"
    }
  }
}
