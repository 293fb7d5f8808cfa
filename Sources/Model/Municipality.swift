/// A municipality of the register: its code and its name.
public struct Municipality: Sendable, Hashable {
  public let code: MunicipalityCode
  public let name: String

  public init(code: MunicipalityCode, name: String) {
    self.code = code
    self.name = name
  }

  /// The name of its folder in an output: `0766-hedensted`.
  public var folderName: String {
    "\(code)-\(FoldedName.asciiSlug(name))"
  }
}
