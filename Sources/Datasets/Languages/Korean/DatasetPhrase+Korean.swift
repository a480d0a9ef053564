extension DatasetPhrase {
  var korean: String {
    switch self {
    case .circles: "안쪽 원과 바깥쪽 원의 점"
    case .rings3: "겹겹이 놓인 세 고리의 점: 세 클래스"
    case .xor: "정사각형 네 모서리의 점 구름: 배타적 논리합"
    case .xor4: "배타적 논리합 표의 네 행"
    case .moons: "서로 파고드는 두 반달"
    case .gauss: "TensorFlow Playground의 두 점 구름"
    case .spiral: "TensorFlow Playground의 나선 두 팔"
    case .plane: "TensorFlow Playground의 평면 위 비탈"
    case .multiGauss: "TensorFlow Playground의 언덕과 웅덩이 여섯"
    case .reluLab: "ReLU 유닛으로 이어 붙일 직선 세 토막"
    case .sine: "사인 한 주기"
    case .line6: "직선 위의 점 여섯, 위의 셋이 1: 로지스틱 회귀"
    case .demand: "제품이 인기 상품이 되는지"
    case .source: "Plateau가 생성"
    case .licence: "MIT, Plateau와 같음"
    case .citation: "없음"
    case .line6Centred: "같은 여섯 점을 0의 둘레에"
    case .oneUnit(let activation): "\(activation) 유닛 하나가 계산하는 것"
    }
  }
}
