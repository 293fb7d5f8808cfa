#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds a function that the C library has, but its Swift module does not show.
///
/// - Parameters:
///   - name: As C calls it.
///   - type: Its C convention, which nobody checks.
/// - Returns: The function; nil where the library has none of that name.
package func systemFunction<Function>(_ name: String, as type: Function.Type) -> Function? {
  guard let library = dlopen(nil, RTLD_NOW), let symbol = dlsym(library, name) else { return nil }
  return unsafeBitCast(symbol, to: type)
}
