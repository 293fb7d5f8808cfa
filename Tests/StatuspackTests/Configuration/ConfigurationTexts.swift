/// Configurations as others write them.
enum ConfigurationTexts {
  /// The example of the specification.
  static let example = """
    project: KLAR til læring
    owner: Hedensted Kommune            # printed on the cover
    language: da                        # da | en
    programme: programmes/laer-for-livet.yml   # price plan (economics.md); optional
    reference_date: 2026-06-30

    waves:                              # in order; ids are used in exports and outputs
      - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }
      - { id: midway,   title: Midtvejs, school_year: 2024/2025, calendar_year: 2025 }
    # - { id: final,    title: Slut,     school_year: 2026/2027, calendar_year: 2027 }
    compare: [baseline, midway]         # the comparison the midway report makes

    population:
      min_age_at_camp: 9
      max_age_at_camp: 13
    districts: []                       # when there is no population export

    wellbeing:
      instrument: instruments/q20.yml
    exams:                              # lists hold from that school year on
      - from: 2014/2015
        danish: [Dansk læsning, Dansk retskrivning, Dansk skriftlig, Dansk mundtlig]
        maths: [Matematik uden hjælpemidler, Matematik med hjælpemidler]
        obligatory_other: [Engelsk mundtlig, Fælles naturfag]

    quality:   { max_rejected_share: 0.05 }
    disclosure: { minimum: 5, complement: true, secondary: true, profile: default }
    primary: [wellbeing_faglig, wellbeing_social, exam_participation_danish_maths]
    matters: { wellbeing_social: 0.2 }  # smallest change that matters, optional
    targets:                            # optional; drawn as a line, named as the project's own aim
      exam_participation_danish_maths: { value: 0.80, by: final, source: rammeaftale 2023 }
    directions:
      notifications_per_1000: lower
    reports: [status-pack, baseline, midway, data-quality, summary]   # data-quality is always made
    child_pages: auto                   # auto (at most 100 children in the pack) | always | never
    pseudonym_key: null                 # file with ≥ 32 random bytes; needed only for CPR input
    templates: templates

    """

  /// The instrument of the specification.
  static let instrument = """
    id: q20
    title: Trivselsskema, 20 spørgsmål
    use: programme                      # programme | statistical-only
    scale: { minimum: 1, maximum: 5, no_answer: [] }
    valid_share: 0.5
    items: { prefix: q, width: 2, count: 20 }
    reversed: [q07, q11, q18]           # raw answers only: x → minimum + maximum − x
    indices:
      - { id: faglig,  title: Faglig trivsel,          items: [q01, q02, q03, q04, q05] }
      - { id: social,  title: Social trivsel,          items: [q06, q07, q08, q09, q10, q11, q12] }
      - { id: stoette, title: Støtte og inspiration,   items: [q13, q14, q15, q16] }
      - { id: ro,      title: Ro og orden,             items: [q17, q18, q19, q20] }
    overall: pooled
    cut_offs: { high: 4, fairly_high: 3 }          # strictly greater

    """

  /// What the benchmark's generator writes.
  static let bench = """
    project: Prøvekørsel i national størrelse
    owner: Prøvekørsel
    language: da
    waves:
      - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }
      - { id: midway, title: Midtvejs, school_year: 2024/2025, calendar_year: 2025 }
    compare: [baseline, midway]
    wellbeing:
      instrument: instruments/q20.yml
    exams:
      - from: 2014/2015
        danish: [Dansk læsning, Dansk retskrivning, Dansk skriftlig, Dansk mundtlig]
        maths: [Matematik uden hjælpemidler, Matematik med hjælpemidler]
        obligatory_other: [Engelsk mundtlig, Fælles naturfag]
    quality: { max_rejected_share: 0.5 }
    disclosure: { minimum: 5, complement: true, secondary: true, profile: default }
    reports: [midway, summary]
    child_pages: never

    """

  /// The instrument of the benchmark's generator.
  static let benchInstrument = """
    id: q20
    title: Trivselsskema, 20 spørgsmål
    use: programme
    scale: { minimum: 1, maximum: 5, no_answer: [] }
    valid_share: 0.5
    items: { prefix: q, width: 2, count: 20 }
    reversed: [q07, q11, q18]
    indices:
      - { id: faglig, title: Faglig trivsel, items: [q01, q02, q03, q04, q05] }
      - { id: social, title: Social trivsel, items: [q06, q07, q08, q09, q10, q11, q12] }
      - { id: stoette, title: Støtte og inspiration, items: [q13, q14, q15, q16] }
      - { id: ro, title: Ro og orden, items: [q17, q18, q19, q20] }
    overall: none
    cut_offs: { high: 4, fairly_high: 3 }

    """

  /// The least a configuration can be.
  static let least = """
    project: KLAR
    waves:
      - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }

    """
}
