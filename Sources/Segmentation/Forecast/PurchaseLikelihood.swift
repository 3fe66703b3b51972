/// The logarithm of a likelihood under the BG/NBD model, with its derivatives by the parameters.
struct PurchaseLikelihood {
  var value = 0.0
  var r = 0.0
  var alpha = 0.0
  var a = 0.0
  var b = 0.0

  var derivatives: [Double] { [r, alpha, a, b] }

  mutating func add(_ other: PurchaseLikelihood, times count: Double) {
    value += count * other.value
    r += count * other.r
    alpha += count * other.alpha
    a += count * other.a
    b += count * other.b
  }
}
