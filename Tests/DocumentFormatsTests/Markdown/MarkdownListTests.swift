import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct MarkdownListTests {
  private func items(_ markdown: String) -> [String] {
    let document = MarkdownFormat.read(TextStorage(Array(markdown.utf8)))
    return document.blocks.map { block in
      let decoration = document.decoration(of: block)
      let marker = decoration?.marker ?? ""
      return "\(decoration?.indent ?? 0) \(marker)|\(document.storage.string(in: block.range))"
    }
  }

  @Test func numbersAreThoseOfTheFile() {
    #expect(items("8. a\n9. b\n1. c") == ["4 8.|a", "4 9.|b", "4 10.|c"])
    #expect(items("0) a") == ["3 0)|a"])
    #expect(items("999999999. a\n1. b") == ["12 999999999.|a", "12 1000000000.|b"])
  }

  @Test func bulletsChangeWithDepth() {
    #expect(items("- a\n  - b\n    - c\n      - d") == ["2 •|a", "4 ◦|b", "6 -|c", "8 -|d"])
    #expect(items("1. a\n   - b") == ["3 1.|a", "5 ◦|b"])
  }

  @Test func itemsThatBeginTogetherShareTheirMarkers() {
    #expect(items("- 1. a\n  2. b") == ["5 • 1.|a", "5 2.|b"])
    #expect(items("10. - a\n9. b") == ["6 10. ◦|a", "4 11.|b"])
    #expect(items("-\n- # a\n- ```\n  b\n  ```") == ["2 •|", "2 •|a", "2 •|b"])
    #expect(items("- <!-- nothing -->\n- a") == ["2 •|", "2 •|a"])
  }

  @Test func tasksHaveBoxes() {
    #expect(items("- [ ] a\n- [X] *b*\n- [y] c\n- [x]d") == ["2 ☐|a", "2 ☑|b", "2 •|[y] c", "2 •|[x]d"])
    #expect(items("1. [x] a") == ["5 1. ☑|a"])
    #expect(items("> - [x] a") == ["2 ☑|a"])
    #expect(items("[x] a") == ["0 |[x] a"])
  }

  @Test func spaceFollowsTheTightnessOfTheList() {
    let document = MarkdownFormat.read(
      TextStorage(Array("a\n- b\n  - c\n\n    d\n  - e\n- f\n\ng\n\n- h\n\n- i\n  > j\n  >\n  > k".utf8)))
    let spaces = document.blocks.map { "\(document.storage.string(in: $0.range))\($0.spaceBefore)" }
    #expect(spaces == ["a0", "b1", "c0", "d1", "e1", "f0", "g1", "h1", "i1", "j1", "k1"])
  }

  @Test func deepItemsKeepAMarker() {
    let document = MarkdownFormat.read(TextStorage(Array((String(repeating: "- ", count: 100) + "a").utf8)))
    #expect(document.blocks.first?.level == 100)
    #expect(document.decorations.first?.indent == 40)
    #expect(document.decorations.first?.marker?.count == 39)
  }
}
