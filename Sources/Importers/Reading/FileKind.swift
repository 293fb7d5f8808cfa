/// Kinds of files that are sent in place of CSV, by their first bytes.
enum FileKind {
  /// What a file is where it is no text with separated values; nil where it may be.
  static func name(of first: [UInt8]) -> String? {
    for (signature, name) in signatures where first.starts(with: signature) { return name }
    let afterMark = first.starts(with: [0xEF, 0xBB, 0xBF]) ? first[3...] : first[...]
    let text = afterMark.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.map(Cell.lower)
    for tag in ["<!doctype", "<html", "<?xml", "<table"] where text.starts(with: tag.utf8) {
      return "a web page or XML"
    }
    return nil
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a zip file or a workbook (xlsx)"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty zip file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a workbook (xls)"),
    ([0x1F, 0x8B], "a compressed file (gzip)"),
    (Array("%PDF".utf8), "a PDF"),
  ]
}
