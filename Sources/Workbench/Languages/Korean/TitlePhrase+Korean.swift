extension TitlePhrase {
  var korean: String {
    switch self {
    case .panel(.cost): "비용 곡선"
    case .panel(.activation): "층의 활성화 함수와 그 기울기"
    case .panel(.network): "신경망의 유닛과 가중치"
    case .panel(.data): "예제"
    case .panel(.code): "프로그램으로 쓴 실행"
    case .panel(.outputs): "신경망이 계산하는 것"
    case .panel(.surface): "두 가중치 위의 비용"
    case .panel(.collapse): "선형 함수 하나가 되는 선형 층들"
    case .panel(.advice): "모든 실행에 대한 조언"
    case .panel(.gradients): "층마다 본 그래디언트"
    case .panel(.example): "한 단계씩 보는 예제 하나"
    case .panel(.parameters): "슬라이더로 움직이는 가중치와 편향"
    case .panel(.runs): "실행 표"
    case .gradients(.layers): "지금의 모든 층"
    case .gradients(.curves): "에폭에 따른 |∂J/∂W| 평균"
    case .gradients(.updates): "에폭에 따른 갱신 / 가중치"
    case .gradients(.histograms): "에폭에 따른 층의 가중치와 z"
    case .sorting(.made): "실행의 글자"
    case .sorting(.cost): "비용"
    case .sorting(.accuracy): "정확도"
    case .sorting(.reached): "목표까지의 에폭"
    case .sorting(.targetTime): "목표까지의 훈련 시간"
    }
  }
}
