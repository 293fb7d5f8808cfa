import Importers
import Model

/// The profiles of a tree's municipalities, read before any export, and the key they call for.
struct MunicipalityProfiles: Sendable {
  /// A profile and its bytes as they were read.
  struct Own: Sendable {
    let profile: ImportProfile
    let bytes: [UInt8]
  }

  private let byCode: [MunicipalityCode: Own]
  /// Nil where no profile says that children are named by personal numbers.
  let key: PseudonymKey?
  /// What a person should know of the key file.
  let notices: [String]

  /// - Throws: `RunFailure` with the faults of all profiles, or that of the key file.
  init(_ tree: InputTree, _ project: ProjectFolder) throws(RunFailure) {
    let configuration = project.configuration
    var byCode: [MunicipalityCode: Own] = [:]
    var faults: [ConfigurationFault] = []
    for folder in tree.folders {
      guard let path = folder.profile else { continue }
      let bytes = try FileTree.read(path)
      do throws(InvalidConfiguration) {
        let profile = try ImportProfile.read(
          file: path, bytes: bytes, items: configuration.instrument?.items.map(\.id),
          hasKey: configuration.pseudonymKey != nil)
        byCode[folder.municipality.code] = Own(profile: profile, bytes: bytes)
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else {
      throw RunFailure(.configuration, faults.map(\.description).joined(separator: "\n"))
    }
    self.byCode = byCode
    guard byCode.values.contains(where: { $0.profile.childID == .cpr }),
      let relative = configuration.pseudonymKey
    else {
      (key, notices) = (nil, [])
      return
    }
    let path = project.path(relative)
    let file = try KeyFile(path, named: configuration.pseudonymKeyPlace)
    key = file.key
    notices =
      file.isOpen
      ? [
        "\(path): every user of this machine can read the pseudonym key; expected its owner alone; "
          + "mend it with: chmod 600 \(path)"
      ] : []
  }

  subscript(municipality: Municipality) -> Own? { byCode[municipality.code] }
}
