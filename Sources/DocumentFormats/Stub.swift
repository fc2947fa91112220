package import DocumentModel
package struct PlainTextReader { package init(storage: TextStorage) {}
 package static func head(of storage: TextStorage) -> Document { PlainTextFormat.read(storage) }
 package mutating func next() -> DocumentGrowth? { nil } }
package enum PlainTextFormat { package static func read(_ s: TextStorage) -> Document { var d = Document(storage: s, format: .plainText).unrepaired; d.outline = Outline([]); return d } }
