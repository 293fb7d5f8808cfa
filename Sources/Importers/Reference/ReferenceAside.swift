import Model

/// Rows of a public table that were read and are not used, counted by why.
struct ReferenceAside {
  /// Rows that the mapping's `where` leaves out.
  var filtered = 0
  /// Rows of another part of the year than the mapping asks for.
  var otherParts = 0
  /// Rows of other municipalities, in a municipality's own file.
  var otherMunicipalities = 0
  /// Values that the publisher does not give, and those it hides.
  var missing = 0
  var suppressed = 0
  private(set) var otherTimes = Named()
  private(set) var elsewhere = Named()

  /// How many there were, and some of their names.
  struct Named {
    private(set) var count = 0
    private(set) var names: [String] = []
    static let shown = 4

    mutating func add(_ name: String) {
      count += 1
      if names.count <= Self.shown, !names.contains(name) { names.append(name) }
    }

    var text: String {
      let some = names.prefix(Self.shown).map { FoundText.shown($0) }.joined(separator: ", ")
      return some + (names.count > Self.shown ? " …" : "")
    }
  }

  mutating func addTime(_ text: String) { otherTimes.add(text) }
  mutating func addPlace(_ text: String) { elsewhere.add(text) }

  var rows: Int {
    filtered + otherParts + otherMunicipalities + otherTimes.count + elsewhere.count
  }

  /// One notice of all that was set aside; a warning where nothing was left to use.
  ///
  /// What the cells said stands only where issues are shown whole; the counts may be logged.
  func issue(file: String, hasFigures: Bool, accepted: Int) -> Issue? {
    guard rows + missing + suppressed > 0 else { return nil }
    let wanted =
      hasFigures
      ? LocalizedText(da: "tal fra projektets målinger", en: "figures of the project's waves")
      : LocalizedText(
        da: "mindst ét tal fra projektets målinger", en: "a figure of the project's waves")
    return Issue(
      hasFigures || accepted == 0 ? .notice : .warning, .setAside,
      at: SourceLocation(file: file),
      found: [otherTimes.text, elsewhere.text].filter { !$0.isEmpty }.joined(separator: "; "),
      expected: LocalizedText(
        da: "\(wanted.da); sat til side er " + reasons.map(\.da).joined(separator: ", "),
        en: "\(wanted.en); set aside are " + reasons.map(\.en).joined(separator: ", ")))
  }

  /// What was set aside, with how many; the number stands last, so that one needs no other word.
  private var reasons: [LocalizedText] {
    let counted: [(Int, LocalizedText)] = [
      (
        otherTimes.count,
        LocalizedText(da: "rækker fra andre tider", en: "rows of other times")
      ),
      (
        otherParts,
        LocalizedText(da: "rækker fra andre dele af året", en: "rows of other parts of the year")
      ),
      (
        elsewhere.count,
        LocalizedText(
          da: "rækker om steder, der ikke er kommuner",
          en: "rows of places that are no municipality")
      ),
      (
        otherMunicipalities,
        LocalizedText(da: "rækker om andre kommuner", en: "rows of other municipalities")
      ),
      (filtered, LocalizedText(da: "rækker uden for where", en: "rows that where leaves out")),
      (missing, LocalizedText(da: "tal, der mangler", en: "values that are missing")),
      (
        suppressed,
        LocalizedText(da: "tal, som udgiveren skjuler", en: "values that the publisher hides")
      ),
    ]
    return counted.filter { $0.0 > 0 }.map { count, words in
      LocalizedText(da: "\(words.da): \(count)", en: "\(words.en): \(count)")
    }
  }
}
