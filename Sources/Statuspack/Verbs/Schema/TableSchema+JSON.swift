import Importers
import Model
import Publishing

extension TableSchema {
  /// The schema as a Table Schema descriptor.
  ///
  /// Header order is free, optional columns may be left out, and others are passed over, as
  /// `fieldsMatch: partial` says.
  ///
  /// Source: Frictionless Table Schema 2.0, <https://datapackage.org/standard/table-schema/>.
  var json: JSONValue {
    let title = dataset.title.da
    var members: [(key: String, value: JSONValue)] = [
      ("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
      ("name", .string(dataset.rawValue)),
      ("title", .string(title.prefix(1).uppercased() + title.dropFirst())),
      ("description", .string(description)),
      ("fields", .array(fields.map(\.json))),
      ("missingValues", .array([.string("")])),
    ]
    if !primaryKey.isEmpty {
      members.append(("primaryKey", .array(primaryKey.map(JSONValue.string))))
    }
    return .object(members + [("fieldsMatch", .string("partial"))])
  }
}

extension SchemaField {
  fileprivate var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("name", .string(name))]
    members += content.typeMembers
    members += [("title", .string(title)), ("description", .string(told))]
    var constraints = content.constraints
    if presence == .filled { constraints.insert(("required", .boolean(true)), at: 0) }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    if !missing.isEmpty {
      members.append(("missingValues", .array(([""] + missing).map(JSONValue.string))))
    }
    return .object(members)
  }

  /// What Table Schema has no constraint for: a column that must be there with cells that may be
  /// empty.
  private var told: String {
    presence == .column
      ? description + " Kolonnen skal være i filen; feltet må være tomt." : description
  }
}

extension SchemaField.Content {
  fileprivate var typeMembers: [(key: String, value: JSONValue)] {
    switch self {
    case .text, .pattern: [("type", .string("string"))]
    case .date: [("type", .string("date")), ("format", .string("%d-%m-%Y"))]
    // Only a number without an upper end, such as a count of children, grows to four digits.
    case .whole(_, nil): [("type", .string("integer")), ("groupChar", .string("."))]
    case .whole: [("type", .string("integer"))]
    case .decimal:
      [("type", .string("number")), ("decimalChar", .string(",")), ("groupChar", .string("."))]
    case .boolean:
      [
        ("type", .string("boolean")),
        ("trueValues", .array(["1", "ja", "j", "true", "sand"].map(JSONValue.string))),
        ("falseValues", .array(["0", "nej", "n", "false", "falsk"].map(JSONValue.string))),
      ]
    }
  }

  fileprivate var constraints: [(key: String, value: JSONValue)] {
    switch self {
    case .text(let texts):
      texts.isEmpty ? [] : [("enum", .array(texts.map(JSONValue.string)))]
    case .pattern(let pattern): [("pattern", .string(pattern))]
    case .whole(let minimum, let maximum), .decimal(let minimum, let maximum):
      (minimum.map { [("minimum", .integer($0))] } ?? [])
        + (maximum.map { [("maximum", .integer($0))] } ?? [])
    case .date, .boolean: []
    }
  }
}
