/// Tells the numbers of pages from other numbers that stand alone at the edge of a page: they go up with the pages.
struct PageSequence: Sendable {
  /// Whether form feeds show where pages begin.
  let hasFormFeeds: Bool

  private var last = 0

  /// Pages begun so far, and where the last number was met.
  private var page = 0
  private var lastPage = 0

  /// A number that did not follow, and the page it was met on: if the next page goes on from it, it was the page's.
  private var doubtful: (number: Int, page: Int)?

  /// The greatest leap where form feeds do not tell how many pages there were, and the greatest first number.
  private static let widestLeap = 40

  /// Pages may have no number, or one number may be left out.
  private static let leeway = 2

  init(hasFormFeeds: Bool) { self.hasFormFeeds = hasFormFeeds }

  mutating func beginPage() { page += 1 }

  /// Whether a number can be that of the page; keeps it in mind if not.
  mutating func accepts(_ number: Int) -> Bool {
    guard hasFormFeeds, last > 0 else {
      return number > last && number <= last + PageSequence.widestLeap || last > 0 && number == 1
    }
    guard page > lastPage else { return number == last + 1 }
    let follows = number > last && number <= last + (page - lastPage) + PageSequence.leeway
    if follows || number == 1 { return true }
    if let doubtful, doubtful.page < page, number == doubtful.number + page - doubtful.page { return true }
    doubtful = (number, page)
    return false
  }

  /// Takes in the number of the page.
  mutating func take(_ number: Int) {
    last = number
    lastPage = page
    doubtful = nil
  }
}
