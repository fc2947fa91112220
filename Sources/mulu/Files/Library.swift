internal import Glibc

/// The folder that opens when no file is named.
enum Library {
  /// `$MULU_LIBRARY`, else the library installed beside the program, else that of a source tree the program was built in;
  /// `nil` if there is none.
  static var folder: String? {
    if let chosen = SystemEnvironment.current["MULU_LIBRARY"] { return chosen }
    guard let program = programFolder else { return nil }
    var candidates = [program + "/../share/mulu/Content"]
    var folder = program
    // .build/x86_64-unknown-linux-gnu/release/mulu
    for _ in 0..<4 {
      folder += "/.."
      candidates.append(folder + "/Content")
    }
    return candidates.lazy.compactMap(resolved).first
  }

  private static var programFolder: String? {
    guard let path = resolved("/proc/self/exe") ?? resolved(CommandLine.arguments.first ?? "") else { return nil }
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
