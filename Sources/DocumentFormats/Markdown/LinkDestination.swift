/// What is shown of where a link or a picture leads.
enum LinkDestination {
  private static let schemes = ["https://", "http://", "mailto:"]

  /// The destination to be shown behind a link's text: that of a link out of the document whose text does not say it.
  static func shown(_ destination: UnsafeBufferPointer<UInt8>, behind text: some Collection<UInt8>) -> String? {
    let address = String(decoding: destination, as: UTF8.self)
    guard schemes.contains(where: { address.prefix($0.count).lowercased() == $0 }) else { return nil }
    return core(of: address[...]) == core(of: String(decoding: text, as: UTF8.self)[...]) ? nil : address
  }

  /// The name of a picture that has no text of its own: its file's, or nothing where there is no file.
  static func fileName(in destination: UnsafeBufferPointer<UInt8>) -> String {
    let address = String(decoding: destination, as: UTF8.self)
    guard !address.hasPrefix("data:") else { return "" }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// An address as people write it in a text: without scheme, final slash and blanks around it.
  private static func core(of address: Substring) -> Substring {
    var core = address.drop(while: \.isWhitespace)
    while let last = core.last, last.isWhitespace || last == "/" { core.removeLast() }
    for scheme in schemes where core.prefix(scheme.count).lowercased() == scheme {
      core = core.dropFirst(scheme.count)
      break
    }
    return core
  }
}
