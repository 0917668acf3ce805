package com.acme.app
import android.content.Intent
import android.webkit.WebView
import java.security.MessageDigest
import javax.crypto.Cipher as C
import java.util.*
const val KEY = "secret"
val top: String = "t"
@Entity(name = "u")
data class User(val name: String, var age: Int = 0, private val pw: String)
sealed class Res { object Ok : Res(); class Err(val e: Exception) : Res() }
enum class Color { RED, GREEN }
interface Shape { fun area(): Double; val n: Int get() = 5 }
object Single { fun go() {} }
annotation class Ann(val v: String)
typealias Str = String
class MainActivity : AppCompatActivity(), OnClick {
    private lateinit var web: WebView
    private val prefs by lazy { getPrefs() }
    var count: Int = 0
        get() = field
        set(value) { field = value }
    // MATCH:
    companion object { const val TAG = "x"; fun create(): MainActivity = MainActivity() }
    init { setup() }
    constructor(a: Int) : super(a) { x = a }
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val id = intent.getStringExtra("id")
        web.settings.javaScriptEnabled = true
        web.settings.setJavaScriptEnabled(true)
        web.addJavascriptInterface(Js(), "js")
        web.loadUrl("http://x/$id")
        val md = MessageDigest.getInstance("MD5")
        val c = C.getInstance("AES/ECB/NoPadding")
        db.rawQuery("SELECT * FROM t WHERE id=" + id, null)
        db.rawQuery("SELECT * FROM t WHERE id=$id", null)
        db.rawQuery("SELECT 1", null)
        Log.d(TAG, "pw ${user.pw}")
        Runtime.getRuntime().exec(id)
        val p = getSharedPreferences("x", Context.MODE_WORLD_READABLE)
        if (id == null) return
        if (id != null && id.length > 5) { use(id) } else { other() }
        val r = if (a > b) a else b
        when (x) { 1 -> one(); 2, 3 -> two(); in 4..5 -> three(); is String -> four(); else -> five() }
        val w = when { a > 1 -> "x"; else -> "y" }
        for (i in 0..10) { use(i) }
        for (i in 0 until n step 2) use(i)
        for ((k, v) in map) { use(k, v) }
        while (true) { break }
        do { n-- } while (n > 0)
        try { risky() } catch (e: IOException) { e.printStackTrace() } finally { close() }
        val f = { a: Int, b: Int -> a + b }
        list.filter { it > 1 }.map { x -> x * 2 }.forEach { use(it) }
        list.forEach { item -> use(item) }
        with(web) { loadUrl("a") }
        user.apply { age = 5 }.also { use(it) }
        user?.name?.length
        val n = user!!.name
        val z = user?.name ?: "none"
        val o = x as String
        val q = x as? Int
        if (x is User) use(x.name)
        val arr = arrayOf(1, 2)
        val m = mapOf("a" to 1, "b" to 2)
        val (a1, b1) = pair
        throw IllegalStateException("bad $id")
        val obj = object : X509TrustManager { override fun check(c: Array<X509Certificate>, a: String) {} }
        launch(Dispatchers.IO) { fetch() }
        foo(named = 1, b = "x")
        foo(*arr)
        a[0] = 1
        n += 1; n++; --n
        val s = """raw $id"""
        return Unit
    }
    @Throws(IOException::class) fun t(): Int { return 1 }
    // MATCH:
    fun single(x: Int) = x * 2
    // MATCH:
    fun <T> gen(t: T): T where T : Any = t
    suspend fun sus() { delay(1) }
    // MATCH:
    private fun String.ext(n: Int): String = this + n
    // MATCH:
    infix fun inf(o: Int) = 1
    // MATCH:
    operator fun plus(o: Int) = 2
    inline fun <reified T> inl(noinline f: (Int) -> Unit) { f(1) }
    fun vararg(vararg s: String, d: Int = 5) {}
}
fun main(args: Array<String>) { println(args[0]) }
