/// What the navigator lists.
package enum NavigatorKind: Equatable, Sendable { case contents, bookmarks, hits, corrections }
