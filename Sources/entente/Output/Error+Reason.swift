import Foundation

extension Error {
  /// What the system says went wrong, without Foundation's domain and code.
  var reason: String {
    let error = self as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    return cause.domain == NSPOSIXErrorDomain
      ? unsafe String(cString: strerror(Int32(cause.code))) : cause.localizedDescription
  }
}
