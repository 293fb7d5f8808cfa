/// How a public table is read: the file beside it says which column holds what.
///
/// Without a table it only says, for a file in the plain form, what its marks mean and who
/// published it.
public struct ReferenceMapping: Sendable, Hashable {
  /// Who published the figures, where and when: printed beside them.
  public let source: String
  /// Where the columns are; nil for the plain form.
  public let table: Table?
  /// Marks that are a true zero, and marks beside the usual ones that are no value.
  public let zero: [String]
  public let missing: [String]
  public let encoding: TextEncoding?
  public let delimiter: Delimiter?
  public let decimal: DecimalSign?
  public let skipRows: Int?

  public init(
    source: String, table: Table?, zero: [String] = [], missing: [String] = [],
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, decimal: DecimalSign? = nil,
    skipRows: Int? = nil
  ) {
    self.source = source
    self.table = table
    self.zero = zero
    self.missing = missing
    self.encoding = encoding
    self.delimiter = delimiter
    self.decimal = decimal
    self.skipRows = skipRows
  }

  /// The dialect as a profile names it.
  var dialect: ImportProfile {
    ImportProfile(encoding: encoding, delimiter: delimiter, decimal: decimal, skipRows: skipRows)
  }
}
