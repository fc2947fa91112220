import DocumentModel
import Testing

struct LineJointTests {
  private func joint(_ pair: String) -> Bool? {
    let scalars = pair.unicodeScalars.map(\.value)
    return scalars.count == 2 ? LineJoint.needsSpace(between: scalars[0], and: scalars[1]) : nil
  }

  @Test(arguments: ["ab", "a1", ".A", ",b", "éa", "яб", "a”", "가나"])
  func wordsArePartedByASpace(_ pair: String) { #expect(joint(pair) == true) }

  @Test(arguments: ["中国", "，但", "国a", "a国", "の国", "」国", "…国", "国…", "ㄅ国", "𠀀国", "Ａa", "豈a"])
  func chineseAndJapaneseAreJoinedWithout(_ pair: String) { #expect(joint(pair) == false) }

  @Test func aNumberStandsApartFromItsTitle() {
    for (text, joined) in [("1.3\n灯芯", "1.3 灯芯"), ("12\n灯芯", "12 灯芯"), ("灯3\n芯", "灯3芯"), ("...\n芯", "...芯")] {
      var document = Document(storage: TextStorage(Array(text.utf8)), format: .plainText)
      document.blocks = [Block(start: 0, length: text.utf8.count, traits: .hardWrapped)]
      #expect(document.text(of: document.blocks[0]).string == joined)
    }
  }

  @Test(arguments: ["-a", "/a", "‐a", "‑a", "—a"])
  func hyphensHoldTheirWordsTogether(_ pair: String) { #expect(joint(pair) == false) }
}
