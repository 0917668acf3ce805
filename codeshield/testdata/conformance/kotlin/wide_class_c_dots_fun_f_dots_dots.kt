class A(val x: Int) { fun f() {} }
// MATCH:
class B { fun f() {} }
class C(val x: Int)
// MATCH:
class D() { fun f() {} }
data class E(val y: String) : Base() { fun f() {} }
// MATCH:
open class F<T> { fun f() {} }
// MATCH:
class G : Base(), I { fun f() {} }
class H(val x: Int) : I { fun f() {} }
enum class K { A, B }
enum class L(val v: Int) { A(1) { fun g() {} } }
sealed class M
interface N { fun g() }
object O { fun g() {} }
class P { companion object { val z = 2 } 
 init { g() }
 val w: Int get() = 5 }
