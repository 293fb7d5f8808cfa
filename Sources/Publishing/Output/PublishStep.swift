/// The steps of publishing in their order; a run may die after any of them.
enum PublishStep: String, CaseIterable, Sendable {
  case recorded, listed, flushed, renamed, linked, swapped, confirmed, noted, pruned
}
