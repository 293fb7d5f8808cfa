import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("Swap")
struct SwapTests {
  /// What a reader finds behind `current` at one moment.
  private enum Sight: Equatable { case whole, broken(String), overtaken }

  /// A thread that looks again and again, and what it has seen.
  private final class Reader: Sendable {
    private let sights = Mutex<[Sight]>([])
    private let isAsked = Mutex(true)
    private let isDone = Mutex(false)

    init(of path: String) {
      Thread { [self] in
        while isAsked.withLock({ $0 }) {
          let sight = SwapTests.look(at: path)
          sights.withLock { $0.append(sight) }
        }
        isDone.withLock { $0 = true }
      }.start()
    }

    func waitForSights(_ count: Int) {
      while sights.withLock({ $0.count }) < count { usleep(1000) }
    }

    func stop() -> [Sight] {
      isAsked.withLock { $0 = false }
      while !isDone.withLock({ $0 }) { usleep(1000) }
      return sights.withLock { $0 }
    }
  }

  @Test("shows a reader whole releases only, during 300 swaps and the removal of old releases")
  func reader() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    for seed in 1...3 { try SampleRun(seed: seed).publish(to: output) }
    let reader = Reader(of: folder.path)
    reader.waitForSights(1)

    let releases = try output.releases()
    let root = try output.open()
    for turn in 0..<300 {
      try output.swap(to: releases[turn % releases.count], in: root)
      if turn % 10 == 0 { reader.waitForSights(turn / 10) }
    }
    for seed in 4...15 { try SampleRun(seed: seed).publish(to: output) }

    let seen = reader.stop()
    #expect(seen.count >= 29 && seen.contains(.whole))
    #expect(seen.filter { $0 != .whole && $0 != .overtaken } == [])
    #expect(seen.count { $0 == .overtaken } * 10 <= seen.count)
  }

  /// Reads one release through the link, as one who follows it once and then reads on.
  private static func look(at path: String) -> Sight {
    let files = FileManager.default
    guard let destination = try? files.destinationOfSymbolicLink(atPath: path + "/current") else {
      return .broken("no current")
    }
    let release = "\(path)/\(destination)"
    guard let json = files.contents(atPath: release + "/manifest.json"),
      let manifest = Manifest(json: Array(json))
    else {
      return files.fileExists(atPath: release) ? .broken("no manifest") : .overtaken
    }
    for file in manifest.files {
      guard let content = files.contents(atPath: "\(release)/\(file.path)") else {
        return files.fileExists(atPath: release) ? .broken(file.path) : .overtaken
      }
      let hash = Array(content).withUnsafeBytes { ContentHash($0) }
      guard hash == file.sha256 else { return .broken(file.path) }
    }
    return .whole
  }
}
