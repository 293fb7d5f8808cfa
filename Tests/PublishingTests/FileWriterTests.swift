import Foundation
import Testing

@testable import Publishing

@Suite("FileWriter")
struct FileWriterTests {
  #if os(Linux)
    @Test("says that the disk is full when it is")
    func diskFull() throws {
      let descriptor = try Descriptor.open("/dev/full", flags: O_WRONLY)
      var writer = FileWriter(descriptor, path: "output/x")
      var thrown: PublishingError?
      do throws(PublishingError) {
        try [UInt8](repeating: 0, count: 10).withUnsafeBufferPointer {
          bytes throws(PublishingError) in
          try writer.append(UnsafeRawBufferPointer(bytes))
        }
      } catch {
        thrown = error
      }
      #expect(thrown == .diskFull(path: "output/x"))
      #expect(thrown?.family == .inputOutput)
    }
  #endif

  @Test("writes all bytes though the reader of a pipe takes them bit by bit")
  func partialWrites() throws {
    let pipe = Pipe()
    let size = 1 << 20
    let thread = Thread {
      let copy = Descriptor(number: dup(pipe.fileHandleForWriting.fileDescriptor))
      var writer = FileWriter(copy, path: "pipe")
      let content = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
      try? content.withUnsafeBufferPointer { bytes throws(PublishingError) in
        try writer.append(UnsafeRawBufferPointer(bytes))
      }
      try? pipe.fileHandleForWriting.close()
    }
    thread.start()
    let received = pipe.fileHandleForReading.readDataToEndOfFile()
    #expect(received.count == size)
  }
}
