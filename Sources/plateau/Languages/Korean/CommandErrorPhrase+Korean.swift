import Text
import Workbench

extension CommandErrorPhrase {
  var korean: String {
    switch self {
    case .languages(let names, let said): oneOf(names, option: "--language", instead: said)
    case .frameworks(let names, let said): oneOf(names, option: "--framework", instead: said)
    case .noCommand(let name, let nearest):
      "'\(name)': 명령도, 데이터 세트도, 파일도 아닙니다"
        + (nearest.map { " (혹시 \($0)?)" } ?? "") + ". plateau --help로 명령을 볼 수 있습니다"
    case .datasetTwice(let first, let second):
      "데이터 세트는 한 번만 씁니다. '\(first)' 뒤에 --dataset '\(second)' 옵션이 또 있습니다"
    case .wholeNumber(let option, let said):
      "\(option) 옵션에는 1 이상의 정수를 씁니다. '\(said)' 값은 쓸 수 없습니다"
    case .severalRuns(let count):
      "이 명령은 실행 하나를 훈련합니다. --from 줄에는 \(count)개가 있습니다"
    case .targetOrEnd: "--stop-at-target 옵션과 --to-the-end 옵션은 서로 반대되는 말입니다"
    case .standardOutput: "표준 출력"
    case .lessonSteps(let id, let count, let step): "수업 \(id)의 단계는 \(count)개입니다. 받은 값: \(step)"
    }
  }
  private func oneOf(_ names: [String], option: String, instead said: String) -> String {
    "\(option) 옵션에는 \(names.joined(separator: ", ")) 가운데 하나를 씁니다. "
      + "'\(said)' 값은 쓸 수 없습니다"
      + (nearestName(to: said, among: names).map { " (혹시 \($0)?)" } ?? "")
  }
}
