import Bookmarks
import DocumentModel
import Testing

struct FingerprintTests {
  private func fingerprint(_ bytes: [UInt8]) -> String { DocumentIdentity.fingerprint(of: TextStorage(bytes)) }

  @Test func isThirtyTwoDigitsAndTheSameEveryTime() {
    #expect(fingerprint(Array("目录".utf8)) == fingerprint(Array("目录".utf8)))
    #expect(fingerprint([]).count == 32)
    #expect(fingerprint([]).allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test func staysTheSameInLaterVersions() {
    // Bookmarks on disk hold it: a change of the digest would part them from their documents.
    #expect(fingerprint(Array("第一章 山中来信\n".utf8)) == "571880bbbd97e0f713960fcad603397c")
  }

  @Test func everyByteOfASmallTextCounts() {
    let text = Array("The mountain letters, chapter one.".utf8)
    var seen: Set<String> = [fingerprint(text)]
    for index in text.indices {
      for bit in 0..<8 {
        var changed = text
        changed[index] ^= 1 << bit
        #expect(seen.insert(fingerprint(changed)).inserted)
      }
    }
    #expect(seen.insert(fingerprint(text + [0])).inserted)
  }

  @Test func edgesAndSizeOfALargeTextCount() {
    let text = [UInt8](repeating: 0x61, count: 1_000_000)
    let original = fingerprint(text)
    for index in [0, 65_535, text.count - 65_536, text.count - 1] {
      var changed = text
      changed[index] = 0x62
      #expect(fingerprint(changed) != original)
    }
    #expect(fingerprint(text + [0x61]) != original)
  }

  @Test func aLongChangeInTheMiddleIsSeen() {
    let text = [UInt8](repeating: 0x61, count: 1_000_000)
    var changed = text
    changed.replaceSubrange(400_000..<500_000, with: repeatElement(0x62, count: 100_000))
    #expect(fingerprint(changed) != fingerprint(text))
  }
}
