/// How far apart two words are when typed: the least number of characters to insert, delete,
/// replace, or swap with their neighbour (optimal string alignment).
package func typingDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var beforeLast = [Int]()
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}

/// The name that was probably meant by `word`: at most two slips away, and fewer than half of its
/// letters. `nil` if there is none.
package func nearestName(to word: String, among names: [String]) -> String? {
  let word = String(word.prefix(64)).lowercased()
  let nearest = names.map { (name: $0, distance: typingDistance(word, $0.lowercased())) }
    .min { $0.distance < $1.distance }
  guard let nearest, nearest.distance <= 2, nearest.distance * 2 < max(word.count, 1) else {
    return nil
  }
  return nearest.name
}
