internal import Glibc

/// A path as it is kept with bookmarks: from the root, without links.
enum AbsolutePath {
  /// The path of an existing file; as given where it cannot be resolved.
  static func of(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The path that a file which is not there would have.
  static func ofMissing(_ path: String) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let realFolder = of(folder)
    return (realFolder == "/" ? "" : realFolder) + "/" + name(of: path)
  }

  /// The last component.
  static func name(of path: String) -> String {
    let trimmed = path.hasSuffix("/") && path.count > 1 ? path.dropLast() : path[...]
    return trimmed.split(separator: "/").last.map(String.init) ?? path
  }
}
