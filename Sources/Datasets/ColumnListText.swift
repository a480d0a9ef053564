/// Names of columns as options take them: with commas between, and a backslash before what is part of a
/// name.
package func columnList(_ names: [String]) -> String {
  names.map { name in
    var text = ""
    for scalar in name.unicodeScalars {
      if scalar == "," || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }.joined(separator: ",")
}
