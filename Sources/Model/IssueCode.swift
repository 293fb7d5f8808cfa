/// The stable code of a fault in data; codes are never renamed.
public enum IssueCode: String, Sendable, CaseIterable {
  // A cell.
  case missing
  case suppressed
  case numberFormat = "number-format"
  case dateFormat = "date-format"
  case noSuchDate = "no-such-date"
  case outOfRange = "out-of-range"
  case unknownValue = "unknown-value"
  case unknownChild = "unknown-child"
  case unknownDistrict = "unknown-district"
  case dateOrder = "date-order"
  /// Two cells that must differ hold the same.
  case sameValue = "same-value"
  // A row.
  case fieldCount = "field-count"
  case duplicate
  case undecodable
  /// A personal identity number where none may stand.
  case cpr
  /// A child that is not named by an identity number where the profile says that all are.
  case notCPR = "not-cpr"
  // A file.
  case unclosedQuote = "unclosed-quote"
  case longRow = "row-too-long"
  case missingColumn = "missing-column"
  case duplicateColumn = "duplicate-column"
  case noHeader = "no-header"
  /// A question's number and text are not those of one question.
  case itemMismatch = "item-mismatch"
  case notText = "not-text"
  case ambiguousNumber = "ambiguous-number"
  case mixedEncoding = "mixed-encoding"
  case wrappedRows = "wrapped-rows"
  case unusedColumns = "unused-columns"
  /// Quotes of persons who have not agreed to be quoted, which are used nowhere.
  case quoteWithoutConsent = "quote-without-consent"
  /// Rows of a public table that are about other times or places.
  case setAside = "set-aside"
  /// Two identity numbers got one pseudonym.
  case pseudonymCollision = "pseudonym-collision"
  /// The municipality's habits are not those of its profile.
  case profileDrift = "profile-drift"
  // A folder.
  case notADataset = "not-a-dataset"
  /// A file whose dataset is known, but not read in this project or version.
  case unreadDataset = "unread-dataset"
  case notAMunicipality = "not-a-municipality"
  case unknownMunicipality = "unknown-municipality"
  case missingFolder = "missing-folder"
  case repeatedFolder = "repeated-folder"
  case noParticipants = "no-participants"
  case noDistrictList = "no-district-list"
  case invalidItem = "invalid-item"
  // Rows that count, but are odd.
  case futureExit = "future-exit"
  case highAbsence = "high-absence"
  case unevenWaves = "uneven-waves"
  // The whole.
  case tooManyRejected = "too-many-rejected"
}
