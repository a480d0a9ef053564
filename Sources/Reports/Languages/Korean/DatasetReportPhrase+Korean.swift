import NeuralNetworks

extension DatasetReportPhrase {
  var korean: String {
    switch self {
    case .name: "이름"
    case .rows: "행"
    case .features: "특성"
    case .target: "목표"
    case .output: "출력"
    case .loss: "손실"
    case .title: "행의 뜻"
    case .ownFile:
      "자신의 데이터: 머리글 행이 있는 파일을 --dataset FILE.csv로 씁니다. 마지막 열이 목표이며, --target "
        + "옵션으로 다른 열을 고릅니다."
    case .classes(let count): "클래스 \(count)개"
    case .kind(.binary): "0 또는 1"
    case .kind(.classes): "클래스"
    case .kind(.nonNegative): "0 이상"
    case .kind(.signed): "양수와 음수"
    case .heading(let rows, let features, let targets, let kind):
      "\(rows)행, 특성 \(features)개, 목표 \(targets): \(kind)"
    case .pixels(let first, let last, let width, let height):
      "\(first)부터 \(last)까지, \(width) x \(height) 픽셀"
    case .column: "열"
    case .least: "최소"
    case .mean: "평균"
    case .greatest: "최대"
    case .toStartFrom(let options): "시작하기 좋은 설정: \(options)"
    case .provenance(let source, let licence, let citation):
      """
      출처    \(source)
      허가    \(licence)
      인용    \(citation)
      """
    case .firstRow: "1행"
    case .scale(let target, let least, let greatest):
      "0부터 9까지: \(target) \(least)부터 \(greatest)까지"
    }
  }
}
