import Testing

/// ncurses and the signals serve one terminal at a time, and so do the tests that open one.
@Suite(.serialized) enum OneTerminalTests {}
