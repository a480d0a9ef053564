extension NarrationHelpPhrase {
  var korean: String {
    switch self {
    case .looking(let panels):
      "살펴보기: status는 실행의 상태, settings는 설정입니다. 그리고 \(list(panels)). "
        + "glossary TERM은 낱말의 뜻입니다."
    case .settings(let names):
      "값을 붙여 설정하기: activation, select, pace, weight, rename, \(list(names))."
    case .section(let title, let commands, let help):
      "\(title): \(list(commands)). help \(help) 하면 설명이 나옵니다."
    case .command(let name, let help, let keys):
      "\(name): \(help)\(keys.isEmpty ? "" : " (\(keys))")"
    case .lessons:
      "수업에서: next, back, page, 예측할 때는 숫자. lessons는 수업 목록, lesson NAME은 수업 열기입니다."
    case .waiting:
      "wait을 쓰면 실행이 모두 끝난 뒤에, wait 50을 쓰면 에폭 50이 된 뒤에 다음 줄을 합니다."
    case .oneCommand: "help NAME은 명령 하나를 설명합니다. 키 이름을 입력하면 그 키를 누른 것과 같습니다."
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
