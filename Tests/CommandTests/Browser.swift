import Foundation

/// A headless Chromium, where there is one.
enum Browser {
  /// The program; nil when none is installed.
  static let executable: URL? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "chromium-browser", "google-chrome"].lazy.flatMap { name in
      folders.map { URL(filePath: String($0)).appending(path: name) }
    }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// What a page became after it ran its scripts, and what the browser logged.
  static func load(_ path: String, in folder: URL) throws -> (page: String, log: String) {
    let files = ["dom", "log"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = executable
    process.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(folder.appending(path: "profile").path)", "--enable-logging=stderr",
      "--virtual-time-budget=5000", "--window-size=1280,900", "--dump-dom", "file://\(path)",
    ]
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (texts[0], texts[1])
  }
}
