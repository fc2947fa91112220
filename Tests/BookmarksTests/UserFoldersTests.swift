import Bookmarks
import Testing

struct UserFoldersTests {
  @Test func theVariablesDecide() {
    let folders = UserFolders(environment: ["XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s"], home: "/h")
    #expect(folders.bookmarksFile == "/d/mulu/bookmarks.json")
    #expect(folders.placesFolder == "/s/mulu/places")
  }

  @Test(arguments: [
    [:], ["XDG_DATA_HOME": "", "XDG_STATE_HOME": ""], ["XDG_DATA_HOME": "d", "XDG_STATE_HOME": "./s"],
  ])
  func withoutAnAbsolutePathTheHomeDoes(_ environment: [String: String]) {
    let folders = UserFolders(environment: environment, home: "/h")
    #expect(folders.data == "/h/.local/share/mulu")
    #expect(folders.state == "/h/.local/state/mulu")
  }

  @Test(arguments: [nil, "", "relative"])
  func withoutAHomeThereIsNoFolder(_ home: String?) {
    let folders = UserFolders(environment: ["XDG_STATE_HOME": "/s"], home: home)
    #expect(folders.bookmarksFile == nil)
    #expect(folders.placesFolder == "/s/mulu/places")
  }
}
