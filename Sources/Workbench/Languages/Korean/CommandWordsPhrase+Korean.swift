extension CommandWordsPhrase {
  var korean: String {
    switch self {
    case .activation: "활성화 함수 비선형"
    case .dataset: "데이터 자료 파일"
    case .example: "예제 순전파 역전파"
    case .fork: "복제 복사 분기"
    case .gradients: "그래디언트 기울기 경사 소실 폭발"
    case .initialization: "초깃값 초기화"
    case .learningRate: "학습률 알파 스텝 크기"
    case .optimizer: "옵티마이저 최적화"
    case .pace: "속도 빠르게 느리게"
    case .penalty: "규제 정규화 가중치 감쇠"
    case .quit: "종료 나가기 끝"
    case .restart: "다시 처음부터 재시작"
    case .run: "시작 정지 멈춤 학습"
    case .screen: "색 테마 어둡게 밝게"
    case .surface: "지형 등고선 비용 곡면"
    case .target: "목표 도달"
    case .undone: "되돌리기 취소"
    case .validation: "검증 테스트 나누기"
    case .weights: "가중치 편향 매개변수"
    }
  }
}
