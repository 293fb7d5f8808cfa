import Importers
import Model
import Publishing

extension Import {
  /// What each municipality's files are, by their paths within its folder.
  var datasets: [MunicipalityCode: [String: Dataset]] {
    Dictionary(
      parts.map { part in
        (
          part.read.municipality.code,
          Dictionary(
            part.read.files.map { ($0.file, $0.dataset) }, uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension [InputFile] {
  /// What each municipality's files are by their names alone, where the files were read elsewhere.
  var datasets: [MunicipalityCode: [String: Dataset]] {
    InputChanges.byMunicipality(self).mapValues { files in
      Dictionary(
        files.keys.compactMap { path in Dataset(fileName: path).map { (path, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
