/// What is shown of where a link or a picture leads.
enum LinkDestination {
  private static let schemes = ["https://", "http://", "mailto:"].map { Array($0.utf8) }

  /// The destination to be shown behind a link's text: that of a link out of the document whose text does not say it.
  static func shown(_ destination: UnsafeBufferPointer<UInt8>, behind text: ArraySlice<UInt8>) -> String? {
    guard scheme(of: destination) != nil else { return nil }
    let isSaid = core(of: destination).elementsEqual(core(of: text))
    return isSaid ? nil : String(decoding: destination, as: UTF8.self)
  }

  /// The name of a picture that has no text of its own: its file's, or nothing where there is no file.
  static func fileName(in destination: UnsafeBufferPointer<UInt8>) -> String {
    let address = String(decoding: destination, as: UTF8.self)
    guard !address.hasPrefix("data:") else { return "" }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// An address as people write it in a text: without scheme, final slash and blanks around it.
  private static func core<Bytes: BidirectionalCollection<UInt8>>(of address: Bytes) -> Bytes.SubSequence {
    var core = address.drop { $0 <= 0x20 }
    while let last = core.last, last <= 0x20 || last == UInt8(ascii: "/") { core.removeLast() }
    return core.dropFirst(scheme(of: core)?.count ?? 0)
  }

  private static func scheme(of address: some Collection<UInt8>) -> [UInt8]? {
    schemes.first { scheme in
      address.count >= scheme.count && zip(address, scheme).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }
}
