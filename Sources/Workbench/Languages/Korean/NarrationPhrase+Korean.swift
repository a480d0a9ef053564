import Text

extension NarrationPhrase {
  var korean: String {
    switch self {
    case .epoch(let epoch, let costs):
      "에폭 \(epoch), 비용: \(costs.map { "\($0.run) \($0.value)" }.joined(separator: ", "))."
    case .reached(let run, let target, let epoch): "\(run): 에폭 \(epoch)에 \(target)에 도달했습니다."
    case .diverged(let run, let epoch): "\(run): 에폭 \(epoch)에 발산했습니다. 수가 유한하지 않습니다."
    case .finished(let run, let epoch, let cost): "\(run): 에폭 \(epoch)에 끝났습니다. 비용 \(cost)."
    case .allEnded: "모든 실행이 끝났습니다."
    case .ofRun(let run, let text): "\(run): \(text)"
    case .welcome:
      "글로 쓰는 Plateau입니다. 명령을 입력하고 Enter를 누르세요. run은 경주 시작, status는 현재 상태, "
        + "help는 명령 목록, quit은 끝내기입니다."
    case .keysToo:
      "수업에서 키를 누르라고 하면 그 키를 입력하세요: s, A 또는 Space 같은 이름. next나 빈 줄은 다음, "
        + "back은 이전, page는 다시 듣기입니다."
    case .unknown(let name, let nearest):
      "'\(name)': 그런 명령이 없습니다\(nearest.map { " (혹시 \($0)?)" } ?? ""). help로 목록을 볼 수 있습니다."
    case .wants(let name, let placeholder, let values):
      "\(name) 뒤에 값이 필요합니다: \(values.isEmpty ? placeholder : list(values))."
    case .refuses(let name, let value, let values):
      "\(name): '\(value)' 값은 쓸 수 없습니다\(values.isEmpty ? "" : ". 쓸 수 있는 값: \(list(values))")."
        + (nearestName(to: value, among: values).map { " 혹시 \($0)?" } ?? "")
    case .takesNothing(let name, let value): "\(name) 뒤에는 아무것도 쓰지 않습니다: '\(value)'."
    case .values(let values): "값: \(list(values))."
    case .alreadyRunning: "이미 실행 중입니다. pause로 멈춥니다."
    case .notRunning: "실행 중이 아닙니다."
    case .nothingChanged: "글로 알릴 만큼 바뀐 것이 없습니다."
    case .done: "했습니다."
    case .notKnown: "이 실행에서는 알 수 없습니다."
    case .typeCommands: "명령은 여기에 그대로 입력합니다. help로 목록을 볼 수 있습니다."
    case .typeAfter(let name): "\(name) 뒤에 내용을 이어 한 줄로 입력하세요."
    case .waitWants(let text): "wait 뒤에는 wait 50처럼 에폭을 쓰거나 아무것도 쓰지 않습니다. 받은 값: '\(text)'."
    case .noLesson: "열린 수업이 없습니다. lessons로 목록을 볼 수 있습니다."
    case .step(let id, let title, let step, let count):
      "수업 \(id), \(title): \(count)단계 중 \(step)단계."
    case .choose(let count): "예측: 1부터 \(count)까지의 번호, 모르겠으면 0을 입력하세요."
    case .typeNumber: "예측: 숫자를 입력하세요."
    case .yourTurn: "직접 해 보세요."
    case .onward: "next로 넘어갑니다."
    case .lessonEnds: "마지막 단계였습니다. lessons는 다른 수업, quit은 끝내기입니다."
    case .lesson(let id, let name, let title, let place):
      "\(id), \(name): \(title)\(place.map { " (\($0))" } ?? "")"
    case .openLesson: "lesson NAME으로 엽니다."
    }
  }

  private func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
