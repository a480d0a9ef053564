import Text

extension DataErrorPhrase {
  var korean: String {
    switch error {
    case .noSuchDataset, .noSuchColumn, .repeatedTarget, .noFeatures, .severalClassTargets,
      .fixedRows, .outOfRange, .emptySplit:
      ofRequest
    case .folder, .unreadable, .tooLarge, .empty, .notUTF8: ofFile
    case .constantTarget, .textAmongTargets, .tooManyClasses, .memory: ofTarget
    case .cancelled: "읽는 도중에 중단했습니다"
    default: ofTable
    }
  }

  private var ofRequest: String {
    switch error {
    case .noSuchDataset(let name, let names):
      "\"\(name)\" 파일도, 데이터 세트도 없습니다. "
        + (nearestName(to: name, among: names).map { "혹시 \($0)? " } ?? "")
        + "데이터 세트: " + names.joined(separator: ", ")
    case .noSuchColumn(let column, let file, let columns):
      "\(file)에는 \"\(column)\" 열이 없습니다. 있는 열: " + list(columns)
    case .repeatedTarget(let column): "목표 열은 한 번씩만 쓰는데 \"\(column)\" 열이 두 번 나옵니다"
    case .noFeatures(let file):
      "예측에 쓸 열이 하나는 남아야 하는데 \(file)의 열이 모두 목표입니다"
    case .severalClassTargets(let columns):
      "클래스는 목표 열 하나에서 나오는데 \(columns.count)개를 썼습니다: "
        + columns.joined(separator: ", ")
    case .fixedRows(let option, let dataset):
      "\(option) 옵션은 생성된 데이터 세트에만 쓰는데 \(dataset)의 행은 정해져 있습니다"
    case .outOfRange(let option, let rule, let value):
      "\(option) 옵션에는 \(rule.korean)만 쓸 수 있는데 \(value)입니다"
    case .emptySplit(let share, let rows):
      "검증용과 훈련용으로 한 행씩은 있어야 하는데 \(rows)행에 비율 \(share)이면 한쪽이 없습니다"
    default: ""
    }
  }

  private var ofFile: String {
    switch error {
    case .folder(let path): "\(path): 데이터 세트는 파일이어야 하는데 폴더입니다"
    case .unreadable(let path, let reason): "\(path): 읽을 수 없습니다: \(reason)"
    case .tooLarge(let path, let bytes):
      "\(path): 1 GiB까지의 파일을 읽는데 이 파일은 \(Self.gibibytes(bytes)) GiB입니다"
    case .empty(let path):
      "\(path): 데이터 세트는 머리글 행으로 시작해야 하는데 파일이 비어 있습니다"
    case .notUTF8(let place): "\(place.korean): 글은 UTF-8이어야 하는데 아닙니다"
    default: ""
    }
  }

  private var ofTable: String {
    switch error {
    case .unclosedQuote(let place): "\(place.korean): 여기서 연 따옴표를 닫지 않았습니다"
    case .strayQuote(let place):
      "\(place.korean): 따옴표가 든 값은 전체를 따옴표로 묶고 안의 따옴표는 두 번 씁니다"
    case .longField(let place):
      "\(place.korean): 값은 \(Self.longestField) KiB까지인데 이 값은 더 깁니다"
    case .unnamedColumn(let place): "\(place.korean): 머리글 행의 모든 열에는 이름이 있어야 합니다"
    case .duplicateColumn(let place, let first):
      "\(place.korean): 열 이름은 서로 달라야 하는데 \(first)번째 열의 이름과 같습니다"
    case .tooFewColumns(let file):
      "\(file): 특성과 목표가 있어야 하는데 열이 하나뿐입니다"
    case .tooFewRows(let file, let rows):
      "\(file): 머리글 아래에 두 행은 있어야 하는데 "
        + (rows == 0 ? "하나도 없습니다" : "한 행뿐입니다")
    case .raggedRow(let place, let values, let columns):
      "\(place.korean): 행마다 열 \(columns)개의 값이 있어야 하는데 이 행에는 \(values)개입니다"
    case .missingValue(let place): "\(place.korean): 모든 칸에 값이 있어야 하는데 비어 있습니다"
    case .notFinite(let place, let value):
      "\(place.korean): 수는 유한해야 하는데 \(value)입니다"
    case .mixedColumn(let place, let value, let isText, let since):
      "\(place.korean): 열은 모두 수이거나 모두 글이어야 하는데 \(since)행의 "
        + (isText ? "수 아래에 글 \"\(value)\" 값이 있습니다" : "글 아래에 수 \"\(value)\" 값이 있습니다")
    case .tooManyValues(let place, let limit):
      "\(place.korean): 글 열의 서로 다른 값은 \(limit)개까지인데 하나 더 많습니다"
    default: ""
    }
  }

  private var ofTarget: String {
    switch error {
    case .constantTarget(let column, let file):
      "\(file): 목표는 값이 달라져야 하는데 \"\(column)\" 열은 모든 행이 같습니다. --target 옵션으로 "
        + "다른 열을 고릅니다"
    case .textAmongTargets(let column):
      "목표가 여럿이면 모두 수여야 하는데 \"\(column)\" 열은 글입니다"
    case .tooManyClasses(let column, let file, let limit):
      "\(file): 클래스는 \(limit)개까지인데 \"\(column)\" 열에는 서로 다른 값이 더 많습니다"
    case .memory(let file, let needed, let limit):
      "\(file): 텍스트와 클래스를 0과 1의 열로 바꾸려면 \(gigabytes(needed))가 드는데, 쓸 수 있는 메모리는 "
        + "\(gigabytes(limit))입니다. 행이나 서로 다른 값을 줄이세요"
    default: ""
    }
  }

  private func list(_ names: [String]) -> String {
    let (shown, more) = Self.shortened(names)
    return more > 0 ? "\(shown), 그 밖에 \(more)개" : shown
  }
}

extension Place {
  /// `heights.csv, 3행, 2열 "weight"`
  package var korean: String {
    var text = "\(file), \(line)행"
    if let column { text += ", \(column)열" }
    if let name { text += " \"\(name)\"" }
    return text
  }
}
