import Foundation
import TestSupport
import Testing

/// Files that commands read and write, by whatever way they are named.
@Suite struct FileTests {
  private let two = "printf 'x,y\\n0,0\\n1,1\\n' > two.csv; "

  private func shell(_ script: String, in folder: String) throws -> Ended {
    try PlateauProcess.shell(two + script, in: folder)
  }

  // MARK: Names are bytes

  @Test func aNameThatIsNotUTF8IsTheFilesName() throws {
    try withFolder { folder in
      let ended = try shell(
        """
        c=$(printf 'caf\\351.csv'); h=$(printf 'h\\351.csv'); w=$(printf 'w\\351'); mv two.csv "$c"
        "$0" train --dataset "$c" --epochs 1 --history "$h" --save "$w" && [ -f "$h" ] && [ -f "$w" ] &&
        "$0" train --load "$w" --dataset="$c" --epochs 1 --json > /dev/null &&
        "$0" train --from 'dataset=caf%E9.csv epochs=1' > line && "$0" datasets "$c" &&
        printf 'dataset caf\\351.csv\\nquit\\n' | "$0" run --plain | grep -c '%E9.csv'
        ls | wc -l
        """, in: folder)
      #expect(ended.code == 0 && ended.errors.isEmpty)
      #expect(ended.output.hasPrefix("caf\u{FFFD}.csv: 2 examples of 1 feature\n"))
      // The last line of the plain session says the file; four files are there and no other.
      #expect(ended.output.hasSuffix("\n1\n4\n"))
    }
  }

  @Test func aFolderThatIsNotUTF8IsPassed() throws {
    try withFolder { folder in
      let ended = try shell(
        """
        d=$(printf 'd\\351'); mkdir "$d"; mv two.csv "$d"
        "$0" train --dataset "$d/two.csv" --epochs 1 --history "$d/h.csv" > /dev/null
        "$0" code --dataset "$d/two.csv" --output "$d/p" > /dev/null; ls "$d" "$d/p" | wc -w
        """, in: folder)
      #expect(ended.code == 0 && ended.errors.isEmpty)
      #expect(ended.output == "8\n", "d?: h.csv p two.csv d?/p: data.csv initial train")
    }
  }

  // MARK: What is open, a FIFO, a device

  @Test(arguments: [
    "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/proc/thread-self/fd/1", "link",
  ])
  func anOpenOutputIsWrittenAndNotReplaced(_ path: String) throws {
    try withFolder { folder in
      let ended = try shell(
        "ln -s /dev/stdout link; echo old > a; exec \"$0\" train --dataset two.csv --epochs 2 "
          + "--history \(path) >> a", in: folder)
      #expect(ended.code == 0 && ended.errors.isEmpty)
      let lines = try #require(text(folder + "/a")).split(separator: "\n")
      #expect(lines.first == "old")
      #expect(lines.count { $0.hasPrefix("epoch,cost,") } == 1)
      #expect(lines.contains { $0.hasPrefix("2,") })
      #expect(lines.last?.hasPrefix("again: plateau train") == true)
      #expect(try names(in: folder) == ["a", "link", "two.csv"])
    }
  }

  @Test func anotherOpenDescriptorIsWritten() throws {
    try withFolder { folder in
      let ended = try shell(
        "echo old > a; \"$0\" train --dataset two.csv --epochs 0 --history /dev/fd/7 7>> a; head -n 1 a; "
          + "\"$0\" train --dataset two.csv --history /dev/fd/7 7< a; echo $?; "
          + "\"$0\" train --dataset two.csv --history /dev/fd/77; echo $?", in: folder)
      let lines = ended.output.split(separator: "\n")
      #expect(lines.suffix(3) == ["old", "73", "73"])
      #expect(ended.errors.contains("cannot write /dev/fd/7: Bad file descriptor\n"))
    }
  }

  @Test func aFIFOIsWrittenOnceAndWhole() throws {
    try withFolder { folder in
      let ended = try shell(
        """
        mkfifo f g; for o in history save; do
          cat f > got & "$0" train --dataset two.csv --epochs 3 --$o f > /dev/null; wait
          "$0" train --dataset two.csv --epochs 3 --$o file > /dev/null; [ -p f ] && wc -c < got
          wc -c < file
        done
        cat f g > both & "$0" train --dataset two.csv --epochs 0 --history f --save g > /dev/null; wait
        grep -c layers.0.weight both
        """, in: folder)
      #expect(ended.code == 0 && ended.errors.isEmpty)
      let counts = ended.output.split(separator: "\n")
      #expect(counts.count == 5 && counts[2] == counts[3] && counts[4] == "1")
    }
  }

  @Test func aLinkStaysAndSoDoesADevice() throws {
    try withFolder { folder in
      let ended = try shell(
        """
        mkdir d; ln -s d/h.csv link; ln -s "$PWD/d" there; ln -s /dev/null null
        "$0" train --dataset two.csv --epochs 1 --history link --save there/w > /dev/null &&
        "$0" train --dataset two.csv --epochs 1 --history null --save /dev/null > /dev/null &&
        [ -L link ] && [ -L there ] && [ -L null ] && [ -c /dev/null ] && ls d
        """, in: folder)
      #expect(ended.output == "h.csv\nw\n" && ended.code == 0)
    }
  }

  // MARK: The same file

  @Test(
    arguments: [
      ("train --dataset two.csv --history s --save ./s", "--history and --save", "./s"),
      ("train --dataset two.csv --history s --save l", "--history and --save", "l"),
      ("train --dataset two.csv --history d/s --save e/s", "--history and --save", "e/s"),
      ("train --dataset two.csv --history d/../s --save s", "--history and --save", "s"),
      ("train --dataset two.csv --history old --save hard", "--history and --save", "hard"),
      ("compare --dataset two.csv --csv s --svg ./s", "--csv and --svg", "./s"),
      ("plot relu --svg s --png ./s", "--svg and --png", "./s"),
      ("train --dataset two.csv --history two.csv", "--dataset and --history", "two.csv"),
      ("train --from dataset=two.csv --save ./two.csv", "--dataset and --save", "./two.csv"),
      ("train --dataset own --history two.csv", "--dataset and --history", "two.csv"),
      ("compare --dataset two.csv --csv own", "--dataset and --csv", "own"),
      ("train --dataset two.csv --load w --history w", "--load and --history", "w"),
      ("train --dataset two.csv --load w --save w", "--load and --save", "w"),
      ("report old --svg hard", "FILE.csv and --svg", "hard"),
      ("train --dataset two.csv --history old > old", "standard output and --history", "old"),
      ("code --dataset d/data.csv --output e", "--dataset and --output", "e/data.csv"),
    ])
  func noFileIsWrittenTwiceOrOverWhatIsRead(
    _ command: String, _ options: String, _ path: String
  ) throws {
    try withFolder { folder in
      let before = "d data.csv e hard l old own two.csv w"
      let ended = try shell(
        """
        mkdir d; ln -s s l; ln -s d e; ln -s two.csv own; cp two.csv d/data.csv; cp two.csv data.csv
        echo old > old; ln old hard; echo old > w
        "$0" \(command); code=$?; echo $(ls) >&2; cat d/data.csv > /dev/null; ls d >&2; exit $code
        """, in: folder)
      #expect(ended.code == 64)
      #expect(
        ended.errors
          == "plateau: \(options) take two files, not both '\(path)'\n\(before)\ndata.csv\n")
      #expect(text(folder + "/two.csv") == "x,y\n0,0\n1,1\n")
    }
  }

  @Test func twoNamesOfOneSoundAreTwoFiles() throws {
    try withFolder { folder in
      let ended = try shell(
        "exec \"$0\" train --dataset two.csv --epochs 0 --history $'\\xc3\\xa9' --save $'e\\xcc\\x81'",
        in: folder)
      #expect(ended.code == 0)
      #expect(try names(in: folder).count == 3)
    }
  }

  @Test func twoNamesOfOneSoundAreTwoDataSets() throws {
    try withFolder { folder in
      let ended = try shell(
        """
        cp two.csv $'\\xc3\\xa9.csv'; (cat two.csv; echo 2,0) > $'e\\xcc\\x81.csv'
        "$0" run --plain --from 'epochs=0; A dataset=%C3%A9.csv; B dataset=e%CC%81.csv' < /dev/null
        """, in: folder)
      #expect(ended.output.contains(".csv: 2 examples of 1 feature\n"))
      #expect(ended.output.contains(".csv: 3 examples of 1 feature\n"))
    }
  }

  // MARK: What is known before training

  @Test(
    arguments: [
      ("--save " + String(repeating: "n", count: 256), "File name too long"),
      ("--history two.csv/h", "Not a directory"), ("--history d/", "Is a directory"),
      ("--history loop", "Too many levels of symbolic links"),
      ("--save loop/w", "Too many levels of symbolic links"),
      ("--history none/../h", "No such file or directory"),
    ])
  func whatCannotBeWrittenIsKnownBeforeTraining(_ option: String, _ reason: String) throws {
    try withFolder { folder in
      let ended = try shell(
        "mkdir d; ln -s loop loop; exec \"$0\" train --epochs 100000000 \(option)", in: folder)
      #expect(ended.code == 73 && ended.output.isEmpty)
      #expect(ended.errors.hasSuffix(": \(reason)\n"))
      #expect(try names(in: folder) == ["d", "loop", "two.csv"])
    }
  }

  /// A sanitizer has files of its own open.
  @Test(.enabled(if: !isSanitized))
  func aLackOfDescriptorsIsKnownBeforeTraining() throws {
    try withFolder { folder in
      let ended = try shell(
        "ulimit -n 5; exec \"$0\" train --epochs 100000000 --history h --save w", in: folder)
      #expect(ended.code == 73 && ended.output.isEmpty)
      #expect(ended.errors.hasSuffix(": Too many open files\n"))
      #expect(try names(in: folder) == ["two.csv"])
    }
  }

  @Test func aFilesSpecialRightsAreNotHandedOn() throws {
    try withFolder { folder in
      let ended = try shell(
        "echo old > h; chmod 6754 h; \"$0\" train --dataset two.csv --epochs 0 --history h > /dev/null; "
          + "stat -c %a h", in: folder)
      #expect(ended.output == "754\n")
    }
  }

  /// Only the superuser can make what another user would leave.
  @Test(.enabled(if: geteuid() == 0))
  func whatOthersLeaveInASharedFolderIsNotWrittenTo() throws {
    try withFolder { folder in
      let ended = try shell(
        """
        mkdir t; chmod 1777 t; echo kept > target; ln -s ../target t/link; mkfifo t/fifo
        mkdir d; ln -s ../d t/way; chown -h 12345 t/*
        for p in link fifo way/h; do "$0" train --dataset two.csv --epochs 0 --history t/$p; echo $?; done
        ln -s ../mine t/own; "$0" train --dataset two.csv --epochs 0 --history t/own > /dev/null; echo $?
        cat target; ls d mine
        """, in: folder)
      #expect(ended.output == "73\n73\n73\n0\nkept\nmine\n\nd:\n")
      #expect(
        ended.errors.split(separator: "\n").allSatisfy { $0.hasSuffix(": Permission denied") })
    }
  }
}
