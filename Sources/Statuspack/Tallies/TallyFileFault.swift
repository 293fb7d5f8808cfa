import Evaluation
import Importers

/// Why a file is not taken as a share of a project's tallies.
enum TallyFileFault: Error, Hashable {
  case empty
  /// A folder, a device or a pipe.
  case notAFile
  /// It does not begin as one.
  case foreign
  /// It ends within its first bytes.
  case cutInHead
  case tooLarge
  /// It was written in another form of this program's files.
  case otherForm(UInt8)
  /// Longer or shorter than it says.
  case length(found: Int, expected: Int)
  /// The checksum is not that of the bytes.
  case damaged
  case otherTool(String)
  /// Whole, but not what this program writes.
  case malformed(CarryingFault)
  /// Its figures are not those that its configuration asks for.
  case otherDefinitions

  /// The place, what was found, what was expected and how to mend it, in one line.
  func message(_ path: String) -> String {
    "\(ShownName.path(path)): found \(found); expected \(expected); \(mend)"
  }

  private var found: String {
    switch self {
    case .empty: "an empty file"
    case .notAFile: "a folder or a device"
    case .foreign: "a file of another kind"
    case .cutInHead: "a file that ends within its first \(TallyFile.headBytes) bytes"
    case .tooLarge: "a length that no tally file has"
    case .otherForm(let version): "a tally file of form \(version)"
    case .length(let found, _): "\(found) bytes"
    case .damaged: "a checksum that is not that of the bytes"
    case .otherTool(let version): "tallies made by statuspack \(ShownName.of(version))"
    case .malformed(let fault): fault.found
    case .otherDefinitions: "tallies of other figures than this program computes"
    }
  }

  private var expected: String {
    switch self {
    case .empty, .notAFile, .foreign, .cutInHead: "a file made by statuspack tally"
    case .tooLarge: "at most \(TallyFile.mostBytes) bytes"
    case .otherForm: "form \(TallyFile.version)"
    case .length(_, let expected): "\(expected), as its first bytes say"
    case .damaged: "the file as it was made"
    case .otherTool, .otherDefinitions: "tallies made by statuspack \(Tool.version), as this is"
    case .malformed: "what statuspack tally writes"
    }
  }

  private var mend: String {
    switch self {
    case .otherForm, .otherTool, .otherDefinitions:
      "use one version of statuspack on all machines, and make it anew with statuspack tally"
    case .notAFile: "name the file that --out was"
    default: "send it again, or make it anew with statuspack tally"
    }
  }
}
