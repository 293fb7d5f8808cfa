import Synchronization

/// Does independent work on as many workers as asked for; results come back in order.
enum Workers {
  /// - Parameters:
  ///   - items: What to work on; whoever is free takes the next.
  ///   - workers: How many work at the same time.
  ///   - make: Makes what one worker needs for itself.
  ///   - work: The work on one item.
  /// - Returns: One result an item, in the order of the items.
  /// - Throws: What making a tool or working threw first.
  static func map<Item: Sendable, Tool, Result: Sendable>(
    _ items: [Item], workers: Int, make: @Sendable @escaping () throws -> Tool,
    work: @Sendable @escaping (Tool, Item) throws -> Result
  ) async throws -> [Result] {
    let next = Counter()
    return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<max(1, min(workers, items.count)) {
        group.addTask {
          let tool = try make()
          var results: [(Int, Result)] = []
          while let index = next.take(below: items.count) {
            try Task.checkCancellation()
            results.append((index, try work(tool, items[index])))
          }
          return results
        }
      }
      var results = [Result?](repeating: nil, count: items.count)
      for try await part in group {
        for (index, result) in part { results[index] = result }
      }
      return results.compactMap { $0 }
    }
  }
}

/// Hands out numbers, each once.
private final class Counter: Sendable {
  private let next = Atomic(0)

  func take(below limit: Int) -> Int? {
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}
