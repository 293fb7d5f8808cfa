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
  /// Fields that are not shown, by their place.
  private let withheld: [Int]

  /// Stands in place of a field that is not shown.
  static let withheldMark = "…"

  init(
    file: String, line: Int, code: String, bytes: some Sequence<UInt8>, delimiter: Delimiter,
    encoding: TextEncoding, withheld: [Int] = []
  ) {
    self.file = file
    self.line = line
    self.code = code
    self.bytes = Array(bytes)
    self.delimiter = delimiter
    self.encoding = encoding
    self.withheld = withheld
  }

  /// The original fields as text, but for those withheld; a personal number shows two digits at
  /// most.
  public var fields: [String] {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = RowScanner(bytes, delimiter: delimiter)
      var fields = FieldList()
      guard case .row = scanner.next(&fields) else { return [] }
      return (0..<fields.count).map { index in
        if withheld.contains(index) { return Self.withheldMark }
        let text = fields.unescaped(index, bytes).withUnsafeBufferPointer { encoding.decode($0) }
        return FoundText.maskingPersonalNumbers(in: text)
      }
    }
  }
}
