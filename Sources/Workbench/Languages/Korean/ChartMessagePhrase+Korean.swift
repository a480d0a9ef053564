import Session

extension ChartMessagePhrase {
  var korean: String {
    switch self {
    case .logarithmic: "비용을 로그 축에 그립니다."
    case .linear: "비용을 선형 축에 그립니다."
    case .rawCosts: "비용을 그대로 그립니다."
    case .smoothed(let weight): "이동 평균(무게 \(weight))입니다. 원래 비용은 뒤에 흐리게 보입니다."
    case .counts(.seconds): "x축은 초를 셉니다(훈련에 쓴 시간, 컴퓨터마다 다름)."
    case .counts(.epochs): "x축은 에폭을 셉니다."
    case .counts(.steps): "x축은 스텝을 셉니다."
    case .heldOutLine: "검증 비용을 가는 선으로 그립니다."
    case .heldOutPoints: "검증 비용을 가는 선과 점으로 그리고, 검증용 예제를 보여 줍니다."
    case .heldOutHidden: "검증 비용을 숨깁니다."
    case .nothingHeldOut: "아직 검증용 행이 없습니다. V를 누르면 늘어납니다."
    case .noCrosshair: "십자선이 없습니다."
    case .crosshair: "십자선입니다. ,와 . 키로 옮기고, ;와 ' 키로 열 배 멀리 옮깁니다."
    case .wholeCurve: "곡선 전체입니다."
    case .wholeCurveSeen: "곡선 전체가 보입니다. )를 누르면 확대합니다."
    }
  }
}
