import java.io.File
class A(val cf: File, plain: File) {
    private val f: File = File("x")
    val s = "str"
    val n: Int = 4
    fun m(p: File, q: String, r: List<String>, o: File?, cb: (Int) -> Unit) {
        f.delete(); p.delete(); cf.delete(); o?.delete(); o!!.delete(); this.f.delete()
        val g = File("y"); g.delete()
        val h: File = mk(); h.delete()
        File("z").delete()
        (x as File).delete()
        for (ff: File in fs) { ff.delete() }
        fs.forEach { z: File -> z.delete() }
        take(q); take(s); take(n); take(5); take("l"); take(true); take(null); take(1.5); take(r); take(cb); take('c')
        val loc = 3; take(loc)
        var mu = 3; mu = 4; take(mu)
        val c1 = "a" + "b"; take(c1); take("a" + "b"); take("x$c1")
        val t = "tt"; val u = t; take(u)
        take(KK); take(Companion.KK)
        if (y is File) y.delete()
        try { } catch (e: MyEx) { e.delete() }
        val l = listOf<String>(); take(l)
        take(n + 1); take(-5)
        val lng = 5L; take(lng)
    }
    companion object { const val KK = "kk" }
}
