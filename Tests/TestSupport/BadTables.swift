/// Tables that are no data, and what is said of them.
package enum BadTables {
  package static let all: [(text: String, message: String)] = [
    ("", "table.csv: a data set begins with a header row, but this file is empty"),
    ("\n\n", "table.csv: a data set begins with a header row, but this file is empty"),
    ("a,y\n", "table.csv: at least two rows are needed below the header, but there are none"),
    ("a,y", "table.csv: at least two rows are needed below the header, but there are none"),
    (
      "a,y\n1,2\n",
      "table.csv: at least two rows are needed below the header, but there is only one"
    ),
    ("y\n1\n2\n", "table.csv: a feature and a target are needed, but there is only one column"),
    (
      "a,b,y\n1,2,3\n4,,6\n",
      "table.csv: at least two rows are needed without a missing cell, but 1 of 2 have one "
        + "(--missing median)"
    ),
    (
      "a,b,y\n1,2,3\n4,5,6,7,8\n6,7,8\n",
      "table.csv, line 3: every row has a value for each of the 3 columns, but this one has 5 "
        + "(--missing drop)"
    ),
    (
      "a,y\n1,2\n3,4\nx,5\n",
      "table.csv, line 4, column 1 \"a\": a column is all numbers or all text, but \"x\" is text "
        + "below the number of line 2 (--types 'a=text')"
    ),
    (
      "a,y\nx,2\n3,4\n",
      "table.csv, line 3, column 1 \"a\": a column is all numbers or all text, but \"3\" is a "
        + "number below the text of line 2 (--types 'a=text')"
    ),
    (
      "a,y\n1,2\nNaN,3\n",
      "table.csv, line 3, column 1 \"a\": numbers are finite, but this is NaN "
        + "(--missing drop)"
    ),
    (
      "a,y\n1,-inf\n4,3\n",
      "table.csv, line 2, column 2 \"y\": numbers are finite, but this is -inf "
        + "(--missing drop)"
    ),
    (
      "a,y\n1,1e400\n4,3\n",
      "table.csv, line 2, column 2 \"y\": numbers are finite, but this is 1e400 "
        + "(--missing drop)"
    ),
    (
      "a,y\n1,2\n\"3,4\n5,6\n",
      "table.csv, line 3, column 1 \"a\": the quote opened here is never closed"
    ),
    (
      "a,y\n1,2\n3\"5,4\n",
      "table.csv, line 3, column 1 \"a\": a value with quotes in it is quoted as a whole, its own "
        + "quotes doubled"
    ),
    (
      "a,y\n1,2\n\"3\"5,4\n",
      "table.csv, line 3, column 1 \"a\": a value with quotes in it is quoted as a whole, its own "
        + "quotes doubled"
    ),
    (
      "a,y\n1,2\n3,2\n",
      "table.csv: target \"y\" is constant; choose another with --target"
    ),
    (
      "a,y\n1,u\n3,u\n",
      "table.csv: target \"y\" is constant; choose another with --target"
    ),
  ]
}
