/// Names that a file can have, a column or a class, and that end, break or hide what they are written
/// into, where that is not careful.
package enum HostileNames {
  package static let all = [
    #"es\x"#, #"es\"#, #"C:\new\u12\N{BULLET}"#,
    #"q"""+__import__("os").system("touch PWNED")+""""#,
    #"'''+__import__("os").system("touch PWNED")+'''"#, #"""#, #"""""#, #"\"#, #"\""""#,
    "a\nimport os; os.system('touch PWNED')\n", "a\r\nraise SystemExit", "a\rraise SystemExit",
    "a\u{2028}raise SystemExit", "a\u{2029}b", "a\u{85}b", "a\u{0B}b\u{0C}c", "a\0b",
    "# -*- coding: rot13 -*-", "# coding=utf-7\n+AGE-", "\u{1B}]0;title\u{07}\u{1B}[31m",
    "\u{9B}31m", "-\u{1B}x",
    "abc\u{202E}cba\u{2066}x\u{2069}", "\u{FEFF}bom", "\u{301}mark", "q\"\u{301}x",
    "\"\"\"\u{301}", "it'\u{301};touch PWNED;'\u{301}", "\u{200D}\u{FE0F}", "\u{E000}\u{FFFF}",
    "\u{1F468}\u{200D}\u{1F469}", "\u{10FFFF}", "{x}%s$(touch PWNED)`touch PWNED`", "한국어 이름", "é",
    "e\u{301}", " a\tb ", "%41%0A", "a,b;c=d", "</text>&amp;<script>", "\u{FFFD}\\ud800",
  ]
}
