import Glibc
import ScreenModel
import Testing

@testable import TerminalUI

/// What a decoder makes of bytes that arrive at once, followed by a pause.
private func inputs(_ bytes: [UInt8]) -> [KeyDecoder.Input] {
  var decoder = KeyDecoder()
  decoder.feed(bytes)
  var inputs: [KeyDecoder.Input] = []
  while let input = decoder.next() ?? decoder.next(isPaused: true) { inputs.append(input) }
  return inputs
}

private func inputs(_ text: String) -> [KeyDecoder.Input] { inputs(Array(text.utf8)) }

@Suite("The mouse from bytes")
struct PointerTests {
  @Test(
    "Presses of the first button and the wheel, with their cells counted from 0",
    arguments: [
      ("\u{1B}[<0;1;1M", .press, 0, 0), ("\u{1B}[<0;80;24M", .press, 23, 79),
      ("\u{1B}[<64;300;200M", .wheelUp, 199, 299), ("\u{1B}[<65;7;12M", .wheelDown, 11, 6),
    ] as [(String, Pointer.Gesture, Int, Int)])
  func report(bytes: String, gesture: Pointer.Gesture, row: Int, column: Int) {
    let pointer = Pointer(gesture, at: ScreenPosition(row: row, column: column))
    #expect(inputs(bytes + "j") == [.pointer(pointer), .key(.character("j"))])
  }

  @Test(
    "What is none of ours is dropped whole",
    arguments: [
      // Released, other buttons, the wheel sideways, moved while pressed, with Shift, Alt and Control.
      "\u{1B}[<0;3;4m", "\u{1B}[<1;3;4M", "\u{1B}[<2;3;4M", "\u{1B}[<66;3;4M", "\u{1B}[<128;3;4M", "\u{1B}[<32;3;4M",
      "\u{1B}[<4;3;4M", "\u{1B}[<68;3;4M", "\u{1B}[<8;3;4M", "\u{1B}[<16;3;4M",
      // Broken, and of places that no screen has.
      "\u{1B}[<0;3M", "\u{1B}[<0;3;4;5M", "\u{1B}[<M", "\u{1B}[<;;M", "\u{1B}[<0;0;4M", "\u{1B}[<0;3;0M",
      "\u{1B}[<0;99999999999999999999;4M", "\u{1B}[<0;3;9999M", "\u{1B}[<99999;3;4M", "\u{1B}[>0;3;4M",
      // In the forms of other terminals: urxvt (1015) and X10, whose bytes may be any.
      "\u{1B}[32;3;4M", "\u{1B}[M !!", "\u{1B}[M`jq", "\u{1B}[M\u{1B}[A",
    ])
  func dropped(bytes: String) {
    #expect(inputs(bytes + "j") == [.key(.character("j"))])
  }

  @Test("Bytes of X10 that are no UTF-8 are dropped with it")
  func highBytes() {
    #expect(inputs([0x1B, 0x5B, 0x4D, 0x20, 0xFE, 0xE7] + Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test("A report that breaks off before another sequence leaves that one whole")
  func brokenOff() {
    #expect(inputs("\u{1B}[<0;3\u{1B}[A") == [.key(.up)])
    #expect(inputs("\u{1B}[<0;3目") == [.key(.character("目"))])
  }

  @Test("The rest of a report is waited for longer than that of a key, and never becomes keys")
  func slowReport() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[<0;1".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.waitsLonger)
    decoder.feed("2;5M".utf8)
    #expect(decoder.next() == .pointer(Pointer(.press, at: ScreenPosition(row: 4, column: 11))))
    #expect(!decoder.waitsLonger)
    decoder.feed("\u{1B}[<0;1".utf8)
    #expect(decoder.next(isPaused: true) == nil)
    #expect(!decoder.isWaiting)
  }
}

extension TerminalSessionTests {
  private static let on = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let off = "\u{1B}[?1006l\u{1B}[?1000l"

  private func row(_ text: String) -> Screen {
    var screen = Screen(size: ScreenSize(columns: 20, rows: 5))
    screen.draw(text, row: 0, column: 0, style: .plain)
    return screen
  }

  @Test("The mouse is reported only when asked for, and no longer when the terminal is given back")
  func tracking() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.show(row("a"))
    #expect(!terminal.output().contains("?100"))
    session.trackPointer(true)
    session.show(row("b"))
    #expect(terminal.output().contains(Self.on))
    terminal.type("\u{1B}[<65;3;2M")
    #expect(
      session.nextEvent(timeout: .zero) == .pointer(Pointer(.wheelDown, at: ScreenPosition(row: 1, column: 2))))
    session.trackPointer(false)
    session.show(row("c"))
    #expect(terminal.output().contains(Self.off))
    session.trackPointer(true)
    session.show(row("d"))
    _ = terminal.output()
    session.end()
    let parting = terminal.output()
    #expect(parting.contains(Self.off) && !parting.contains(Self.on))
    // The next session of the process begins without it.
    var next = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    next.redraw()
    #expect(!terminal.output().contains(Self.on))
    next.end()
  }

  @Test("Taken over again after a stop, the terminal reports the mouse again")
  func trackingAfterStop() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.trackPointer(true)
    session.show(row("a"))
    _ = terminal.output()
    kill(getpid(), SIGCONT)
    #expect(session.nextEvent(timeout: .milliseconds(200)) == .idle)
    #expect(terminal.output().contains(Self.on))
    session.end()
  }
}
