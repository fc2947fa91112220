import Foundation

/// A full disk that only one program sees: a small file system in a mount namespace of its own.
enum PrivateDisk {
  private static let namespace = getuid() == 0 ? ["unshare", "-m"] : ["unshare", "-rm"]

  /// Whether the system lets us make one.
  static let isAvailable: Bool = {
    guard let workspace = try? Workspace() else { return false }
    let test = namespace + ["/bin/sh", "-c", "mount -t tmpfs -o size=64k tmpfs '\(workspace.path("home"))'"]
    let environment = workspace.environment(language: .english)
    return (try? Command(test, environment: environment, in: workspace).status) == 0
  }()

  /// A command that runs a program with a folder on a disk that is full until a file appears.
  ///
  /// What is then saved in the folder is copied to `copy.json` beside it, where others see it.
  static func command(filling folder: String, until file: String, running program: [String]) -> [String] {
    let script = """
      mount -t tmpfs -o size=64k tmpfs '\(folder)' || exit 99
      mkdir '\(folder)/mulu'
      dd if=/dev/zero of='\(folder)/filler' bs=4k 2>/dev/null
      (
        while [ ! -e '\(file)' ]; do sleep 0.05; done
        rm '\(folder)/filler'
        while [ ! -s '\(folder)/mulu/bookmarks.json' ]; do sleep 0.05; done
        cp '\(folder)/mulu/bookmarks.json' '\(folder)/../copy.json'
      ) </dev/null >/dev/null 2>&1 &
      exec "$0" "$@"
      """
    return namespace + ["/bin/sh", "-c", script] + program
  }
}
