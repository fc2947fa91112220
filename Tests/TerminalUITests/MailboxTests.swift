import Testing

@testable import TerminalUI

@Suite("Mailbox")
struct MailboxTests {
  private func isReadable(_ mailbox: Mailbox<Int>) -> Bool {
    ReadyDescriptors.wait(keyboard: -1, signals: -1, mailbox.descriptor, timeout: .zero) == .mailbox
  }

  @Test("The descriptor is readable exactly while something waits")
  func readiness() throws {
    let mailbox = try Mailbox<Int>()
    #expect(!isReadable(mailbox))
    #expect(mailbox.take().isEmpty)
    for number in 0..<5 { mailbox.post(number) }
    #expect(isReadable(mailbox))
    #expect(mailbox.take() == [0, 1, 2, 3, 4])
    #expect(!isReadable(mailbox))
    mailbox.post(5)
    #expect(isReadable(mailbox))
    #expect(mailbox.take() == [5])
  }

  @Test("Events posted from many tasks all arrive, those of one task in order")
  func concurrency() async throws {
    let mailbox = try Mailbox<Int>()
    let taken = await withTaskGroup(of: Void.self) { group in
      for sender in 0..<4 {
        group.addTask { for number in 0..<1000 { mailbox.post(sender * 1000 + number) } }
      }
      var taken: [Int] = []
      while taken.count < 4000 {
        taken += mailbox.take()
        await Task.yield()
      }
      return taken
    }
    for sender in 0..<4 {
      #expect(taken.filter { $0 / 1000 == sender } == Array(sender * 1000..<(sender + 1) * 1000))
    }
    #expect(!isReadable(mailbox))
  }
}
