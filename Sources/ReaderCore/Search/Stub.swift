package import DocumentModel

package struct SearchQuery: Sendable { package init(_ text: String) {}; package var isEmpty: Bool { true } }
package struct SearchHit: Equatable, Sendable { package var range: Range<Int> }
package struct TextSearch: Sendable {
  package init(query: SearchQuery, document: Document) {}
  package func hits(in range: Range<Int>, limit: Int) -> [SearchHit] { [] }
}
