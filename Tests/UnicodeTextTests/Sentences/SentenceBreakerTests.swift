import TestSupport
import Testing

@testable import UnicodeText

@Suite struct SentenceBreakerTests {
  /// The sentences of a text, each with what stands there.
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      SentenceBreaker.sentences(in: buffer).map { String(decoding: buffer[$0], as: UTF8.self) }
    }
  }

  /// A text with a bar between its sentences; white space at the bar is in none.
  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let pieces = marked.split(separator: "|").map(String.init)
    #expect(sentences(pieces.joined()) == pieces.map(\.trimmedBlanks), sourceLocation: location)
  }

  @Test(arguments: [
    "雨停了。|云散了！|天晴了吗？|晴了。",
    "“走吧！”|“好。”|他站起来。",
    "他问：“去吗？”|我说：“不去。”|大家都笑了。",
    "「走吧！」|『好。』|他走了。",
    "真的吗？！|真的……！|好。",
    "他沉默了……然后走了。|天黑了。",
    "“你……”|“我——”他们都没有说完。",
    "春天——夏天——秋天。|冬天。",
    "有朋自远方来，不亦乐乎？——《论语》",
    "赫尔岑的《谁之罪？》是小说。|《怎么办？》也是。",
    "他（李白。字太白）是诗人。|（杜甫是另一位。）|还有王维。",
    "圆周率约为3.14。|版本是2.0.1。",
    "第1.节在前面。",
    "他来了。　　|她走了。",
    "他说“好。”，又坐下了。",
    "一、春天；二、夏天。|三、秋天。",
  ])
  func chinese(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "It rained. |It stopped! |Did it? |Yes.",
    "See e.g. the moon, i.e. Luna. |Then sleep.",
    "Mr. Smith met Dr. J. R. Jones. |They left.",
    "The file main.swift holds 3.14 lines. |Open a.b.c now.",
    "Look at p. 12 and No. 5. |No. |I won't.",
    "“Stop!” he said. |“Why?” |She left.",
    "\"Stop!\" he said. |\"Why?\" |She left.",
    "Well... maybe. |Wait... |What?",
    "1. Introduction follows. |2. It ends.",
    "So did I. |Then we went.",
    "Is a != b? |See x?y=1 there.",
    "He left (it was late. Very late) and slept. |(He snored.) |Nobody heard.",
    "Smith et al. wrote it in Jan. 2020. |It sold.",
  ])
  func english(_ marked: String) { expect(marked) }

  @Test func lineEndsPart() {
    #expect(sentences("a\nb。c\n\n d ") == ["a", "b。", "c", "d"])
    #expect(sentences("") == [])
    #expect(sentences(" 　\n") == [])
  }

  /// Every character but white space is in one sentence, and the text is never cut inside a character.
  @Test(arguments: 0..<40) func coverText(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("天地人。！？…—“”‘’（）《》「」.!?\"'()[] \n\tab AB 1 2,;，；：e.g.Mr.")
    let text = String((0..<200).map { _ in signs.randomElement(using: &generator) ?? "。" })
    let joined = sentences(text).joined()
    #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    for sentence in sentences(text) {
      #expect(sentence.first?.isWhitespace == false)
      #expect(sentence.last?.isWhitespace == false)
    }
  }

  /// Thousands of marks that lead nowhere take no longer than others: each is looked at a bounded number of times.
  @Test(arguments: ["(", ". ", "。", "（", "……", "“", "1.", ". 1 "]) func manyMarks(_ mark: String) {
    let text = String(repeating: mark, count: 20_000)
    #expect(sentences(text).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}

extension String {
  fileprivate var trimmedBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
