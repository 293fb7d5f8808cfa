import Evaluation
import Model
import Publishing

extension TallyFile {
  /// Goes through all fields, to write them or to read them.
  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.text(&toolVersion)
    try fields.text(&plan)
    try Self.visit(&sources, &fields)
    try Self.visit(&templates, &fields)
    try fields.list(&expected, blank: .blank) { (fields, code) throws(CarryingFault) in
      try code.visit(&fields)
    }
    try fields.list(&references, blank: .blank) { (fields, figure) throws(CarryingFault) in
      try figure.visit(&fields)
    }
    try Self.visit(&inputs, &fields)
    try fields.list(&parts, blank: Part()) { (fields, part) throws(CarryingFault) in
      try part.code.visit(&fields)
      try Self.visit(&part.inputs, &fields)
      var isCounted = part.tally != nil
      try fields.flag(&isCounted)
      guard isCounted else {
        part.tally = nil
        return
      }
      var tally = part.tally ?? []
      try fields.bytes(&tally)
      part.tally = tally
    }
    guard zip(parts, parts.dropFirst()).allSatisfy({ $0.code < $1.code }), !sources.isEmpty else {
      throw .contradiction
    }
  }

  private static func visit(
    _ files: inout [ConfigurationSource], _ fields: inout some FieldVisitor
  ) throws(CarryingFault) {
    try fields.list(&files, blank: ConfigurationSource(path: "", bytes: [])) {
      (fields, file) throws(CarryingFault) in
      var (path, bytes) = (file.path, file.bytes)
      try fields.text(&path)
      try fields.bytes(&bytes)
      file = ConfigurationSource(path: path, bytes: bytes)
    }
  }

  private static func visit(
    _ files: inout [InputFile], _ fields: inout some FieldVisitor
  ) throws(CarryingFault) {
    try fields.list(&files, blank: InputFile(path: "", bytes: 0, sha256: ContentHash(of: ""))) {
      (fields, file) throws(CarryingFault) in
      var (path, bytes, hash) = (file.path, file.bytes, file.sha256.hex)
      try fields.text(&path)
      try fields.sum(&bytes)
      try fields.text(&hash)
      guard bytes >= 0, let sha256 = ContentHash(hex: hash) else { throw .contradiction }
      file = InputFile(path: path, bytes: bytes, sha256: sha256)
    }
  }
}

extension MunicipalityCode {
  fileprivate static let blank = MunicipalityCode(number: 0)

  /// Codes beyond the register are no municipality's.
  fileprivate mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    var number = Int(self.number)
    try fields.choice(&number, below: 1000)
    self = MunicipalityCode(number: UInt16(number))
    guard MunicipalityRegister.municipality(self) != nil else { throw .unknownChoice }
  }
}

extension ReferenceFigure {
  fileprivate static let blank = ReferenceFigure(
    indicator: "", scope: .nation, wave: "", group: "", value: .zero, n: nil, source: "")

  fileprivate mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    var (indicator, wave, group, source) = (key.indicator, key.wave, group, source)
    var (significand, decimals, n) = (Int128(value.significand), value.decimals, n)
    var code = key.scope.municipality ?? .blank
    var isNation = key.scope == .nation
    try fields.text(&indicator)
    try fields.flag(&isNation)
    if !isNation { try code.visit(&fields) }
    try fields.text(&wave)
    try fields.text(&group)
    try fields.sum(&significand)
    try fields.choice(&decimals, below: WrittenDecimal.mostDigits + 1)
    try fields.count(&n)
    try fields.text(&source)
    guard let digits = Int64(exactly: significand) else { throw .tooLarge }
    self = ReferenceFigure(
      indicator: indicator, scope: isNation ? .nation : .municipality(code), wave: wave,
      group: group, value: WrittenDecimal(significand: digits, decimals: decimals), n: n,
      source: source)
  }
}
