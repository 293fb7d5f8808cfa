/// A row that was left out, or a footer, with its bytes as they stood; decoded when asked for.
public struct RejectedRow: Sendable {
  /// The path within the municipality's folder.
  public let file: String
  public let line: Int
  /// The code of its issue, or `footer`.
  public let code: String

  /// The code of a row below the data, which is no fault.
  static let footer = "footer"
  private let bytes: [UInt8]
  private let delimiter: Delimiter
  private let encoding: TextEncoding

  init(
    file: String, line: Int, code: String, bytes: some Sequence<UInt8>, delimiter: Delimiter,
    encoding: TextEncoding
  ) {
    self.file = file
    self.line = line
    self.code = code
    self.bytes = Array(bytes)
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// The original fields as text; a personal number shows two digits at most.
  public var fields: [String] {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = RowScanner(bytes, delimiter: delimiter)
      var fields = FieldList()
      guard case .row = scanner.next(&fields) else { return [] }
      return (0..<fields.count).map { index in
        let text = fields.unescaped(index, bytes).withUnsafeBufferPointer { encoding.decode($0) }
        return FoundText.maskingPersonalNumbers(in: text)
      }
    }
  }
}
