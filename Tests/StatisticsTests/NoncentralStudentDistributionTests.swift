import Testing

@testable import Statistics

@Suite("Noncentral t distribution")
struct NoncentralStudentDistributionTests {
  @Test("has the upper tail of mpmath 1.3 at 33 digits, to 1e-12 absolute")
  func references() {
    for (degrees, noncentrality, t, expected) in table {
      let distribution = NoncentralStudentDistribution(degreesOfFreedom: degrees)
      let value = distribution.upperTail(t, noncentrality: noncentrality)
      #expect((value - expected).magnitude < 1e-12, "\(degrees), \(noncentrality), \(t)")
    }
  }

  @Test("is Student's without noncentrality", arguments: [1, 2, 9, 1000, 1e6])
  func central(degrees: Double) {
    let distribution = NoncentralStudentDistribution(degreesOfFreedom: degrees)
    let student = StudentDistribution(degreesOfFreedom: degrees)
    let upper = distribution.upperTail(1.5, noncentrality: 0)
    #expect(isClose(upper, student.upperTail(1.5), within: 1e-12))
    #expect(isClose(distribution.bothTails(1.5, noncentrality: 0), 2 * upper, within: 1e-14))
  }
}

private let table: [(degrees: Double, noncentrality: Double, t: Double, expected: Double)] = [
  (1.0, 0.5, 2.0, 0.2515144157607098), (1.0, 2.8, 2.2, 0.7536723987511159),
  (1.0, 4.0, 1.9, 0.9375386905677356), (1.0, -1.5, 1.0, 0.02085776699252559),
  (2.0, 0.5, 2.0, 0.1757775720274397), (2.0, 2.8, 2.2, 0.7325524293568203),
  (2.0, 4.0, 1.9, 0.9536926261470693), (2.0, -1.5, 1.0, 0.014107117631592024),
  (4.0, 0.5, 2.0, 0.1263240800213319), (4.0, 2.8, 2.2, 0.7240673851210556),
  (4.0, 4.0, 1.9, 0.9665227067649936), (4.0, -1.5, 1.0, 0.010193644278511441),
  (9.0, 0.5, 2.0, 0.09457113617674169), (9.0, 2.8, 2.2, 0.7225515044652346),
  (9.0, 4.0, 1.9, 0.9750572119028573), (9.0, -1.5, 1.0, 0.007956725305384703),
  (49.0, 0.5, 2.0, 0.07206058514742857), (49.0, 2.8, 2.2, 0.7246872014844854),
  (49.0, 4.0, 1.9, 0.9808518918881609), (49.0, -1.5, 1.0, 0.006524447783960223),
  (200.0, 0.5, 2.0, 0.06810041378810458), (200.0, 2.8, 2.2, 0.7254621975671701),
  (200.0, 4.0, 1.9, 0.9818226620352895), (200.0, -1.5, 1.0, 0.00628646177514844),
  (5000.0, 0.5, 2.0, 0.06685900517664677), (5000.0, 2.8, 2.2, 0.7257351665936836),
  (5000.0, 4.0, 1.9, 0.9821230849458492), (5000.0, -1.5, 1.0, 0.006212732956311999),
]
