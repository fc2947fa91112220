import Testing

@testable import Bookmarks

@Suite struct CopiedTextFileTests {
  @Test func isPrivateAndReplaced() throws {
    let folder = try TemporaryFolder()
    let file = CopiedTextFile(path: folder.path + "/state/copied.txt")
    try file.save("一段更长的文字")
    try file.save("二")
    #expect(try folder.text(of: "state/copied.txt") == "二\n")
    #expect(folder.mode(of: "state/copied.txt") == 0o600)
    #expect(folder.mode(of: "state") == 0o700)
    #expect(try folder.names(in: "state") == ["copied.txt"])
  }
}
