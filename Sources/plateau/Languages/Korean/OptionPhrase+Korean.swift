extension OptionPhrase {
  var korean: String {
    switch self {
    case .runOptions: "실행 옵션"
    case .outputOptions: "출력"
    case .language: "모든 글의 언어입니다. (기본: 로캘의 언어)"
    case .load: "이 가중치에서 시작합니다. (층: 파일에 적혀 있으면 파일의 층)"
    case .from: "이 설정 줄이 말하는 대로 합니다. 함께 쓴 옵션이 앞섭니다."
    case .json: "JSON으로 출력합니다."
    case .jsonOnly: "표준 출력에 JSON 객체 하나만 씁니다."
    case .history: "에폭마다 한 줄씩 씁니다."
    case .save: "끝에 가중치를 씁니다."
    case .activations(let defaults):
      "비교할 활성화 함수입니다. sigmoid+relu처럼 쓰면 은닉층마다 하나씩 정합니다. (기본: \(defaults))"
    case .seeds(let count): "--seed부터 이어지는 시드의 수입니다. (기본: \(count))"
    case .toTheEnd: "목표에 도달한 뒤에도 계속 훈련합니다."
    case .csv: "실행마다 한 줄씩 씁니다."
    case .svg: "슬라이드에 넣을 차트를 씁니다."
    case .png: "차트를 너비 1920픽셀의 그림으로 씁니다. rsvg-convert가 그립니다."
    case .shard: "N개로 나눈 것 가운데 I번째만 훈련합니다."
    case .jobs: "한꺼번에 훈련할 실행의 수입니다. (기본: 프로세서의 수)"
    case .reportFiles: "plateau compare --csv 명령이 쓴 파일입니다."
    case .drawn: "그릴 활성화 함수입니다."
    case .derivative: "기울기 g′도 그립니다."
    case .timing: "이 컴퓨터에서 계산에 드는 시간을 잽니다."
    case .dataset: "데이터 세트의 이름 또는 CSV 파일입니다."
    case .target: "목표 열입니다. 마지막 열이 아닐 때 씁니다."
    case .framework(let names): "\(names). (기본: tensorflow)"
    case .timedNetwork(let units, let examples): "\(units), 예제 \(examples)개"
    case .folder: "프로그램, data.csv, initial.safetensors를 이 폴더에 씁니다."
    case .projector: "벽에 비추어 멀리서 보는 화면입니다. 패널이 적고 곡선이 굵으며 대비가 높습니다."
    case .theme: "색입니다. (기본: dark, 색이 없는 터미널에서는 mono)"
    case .lesson: "수업의 번호나 이름, 또는 파일입니다."
    case .step: "이 단계에서 시작합니다."
    case .term: "설명할 말입니다. 여러 낱말이어도 되고 프로그램에 나오는 이름이어도 됩니다."
    case .check: "대신 수업의 pass 줄들을 시험합니다."
    case .trialSeeds(let count): "0부터 시험할 시드의 수입니다. (기본: \(count))"
    case .plain:
      "글로 작업합니다. 명령을 입력하면 결과를 줄글로 알리고, 그림은 그리지 않습니다. (ACCESSIBLE=1과 같음)"
    case .verbose: "--check와 함께: 시드마다 측정한 값도 보입니다."
    }
  }
}
