internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

/// Passes on what reading finds: growth by growth, or as a whole document where another is still shown in its place.
struct GrowthPosting {
  let number: Int
  let mailbox: Mailbox<Event>

  /// The document that is held back, and how far it has to be read.
  private var held: (document: Document, limit: Int)?

  init(number: Int, mailbox: Mailbox<Event>) {
    self.number = number
    self.mailbox = mailbox
  }

  /// Holds a document back until it is read as far as a limit, in bytes, or to its end.
  mutating func hold(_ document: Document, through limit: Int) { held = (document, limit) }

  mutating func post(_ growth: DocumentGrowth) {
    guard held != nil else { return mailbox.post(.documentGrew(growth, of: number)) }
    held?.document.grow(by: growth)
    guard let (document, limit) = held, document.isComplete || document.readThrough >= limit else { return }
    held = nil
    mailbox.post(.documentReread(document, number: number))
  }
}
