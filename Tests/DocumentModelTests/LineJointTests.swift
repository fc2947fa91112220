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

  @Test(arguments: ["-a", "/a", "‐a", "‑a", "—a"])
  func hyphensHoldTheirWordsTogether(_ pair: String) { #expect(joint(pair) == false) }
}
