import Model
import Testing

@testable import Importers

@Suite("Population")
struct PopulationTests {
  @Test("numbers may be grouped; each fault has its code")
  func rows() throws {
    let read = try ImporterFixture([
      "befolkning.csv": "distrikt;år;antal\nNord;2023;1.204\nNord;2023;5\nSyd;1989;5\nSyd;2023;-1\n"
        + "Syd;2023;2,5\n;2023;4\nSyd;2023;80\nI alt;2023;1284\nKilde: Danmarks Statistik;;\n"
    ])
    #expect(read.sink.population.map(\.children) == [1204, 80])
    #expect(
      read.codes("befolkning.csv") == [
        "3 duplicate", "4 out-of-range", "5 out-of-range", "6 number-format", "7 missing",
      ])
    #expect(read.file("befolkning.csv")?.footer == 2)
    #expect(read.file("befolkning.csv")?.rowsRead == 9)
  }
}
