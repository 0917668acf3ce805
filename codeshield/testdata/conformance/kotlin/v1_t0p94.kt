package com.example.app

import android.os.Bundle
import java.util.*
import java.security.MessageDigest as MD
import kotlinx.coroutines.launch

@Entity(tableName = "users")
data class User(val id: Int, var name: String = "x", private val email: String? = null)

sealed class Result<out T> { data class Ok<T>(val v: T) : Result<T>(); object Err : Result<Nothing>() }
enum class Color(val rgb: Int) { RED(1), GREEN(2); fun hex() = rgb }
interface Repo { fun find(id: Int): User?; val size: Int }
object Singleton { const val KEY = "secret"; fun go() {} }
typealias Handler = (String) -> Unit

open class Base(val a: Int) { open fun f() {} }

class MainActivity : AppCompatActivity(), View.OnClickListener {
    private lateinit var binding: Binding
    val lazyVal by lazy { compute() }
    var counter: Int = 0
        get() = field
        set(value) { field = value }

    companion object { const val TAG = "Main"; fun create() = MainActivity() }

    init { counter = 1 }

    constructor(x: Int) : this() { counter = x }

    @Override
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.main)
        val md = MD.getInstance("MD5")
        val q = "SELECT * FROM t WHERE id = $counter and ${user.name}"
        db.rawQuery(q, null)
        db.rawQuery("SELECT " + counter, null)
        webView.settings.javaScriptEnabled = true
        webView.getSettings().setJavaScriptEnabled(true)
        user?.let { println(it.name) }
        val n = user?.name ?: "none"
        val m = user!!.name
        launch { delay(1000) }
        list.filter { it > 1 }.map { x -> x * 2 }.forEach { println(it) }
        list.fold(0) { acc, x -> acc + x }
        when (x) {
            1, 2 -> foo()
            in 3..5 -> bar()
            is String -> baz()
            else -> { qux() }
        }
        val r = when { x > 1 -> "a"; else -> "b" }
        val s = if (x > 1) "a" else "b"
        for (i in 0..10) { println(i) }
        for ((k, v) in map) { println(k) }
        while (x < 3) { x++ }
        do { x-- } while (x > 0)
        try { risky() } catch (e: IOException) { log(e) } finally { close() }
        val t = try { parse() } catch (e: Exception) { null }
        throw IllegalStateException("bad")
        val (a, b) = pair
        val arr = arrayOf(1, 2, 3)
        val fn = fun(x: Int): Int { return x }
        val lam = { x: Int -> x + 1 }
        val ref = ::println
        val kc = String::class.java
        obj as String
        obj as? String
        if (obj is String && obj.length > 3) { use(obj) }
        // MATCH:
        if (obj !is String) return
        arr[0] = 5
        x += 2
        // MATCH:
        return
    }

    private suspend fun load(url: String, vararg opts: Int): String = withContext(Dispatchers.IO) { URL(url).readText() }
    inline fun <reified T> cast(x: Any): T = x as T
    fun String.ext(): Int { return this.length }
    infix fun plusOne(x: Int) = x + 1
    operator fun get(i: Int): Int = i
}
fun main(args: Array<String>) {
    Runtime.getRuntime().exec(args[0])
    Runtime.getRuntime().exec("ls ${args[0]}")
    val pb = ProcessBuilder("sh", "-c", args[0])
    pb.start()
    val c = Cipher.getInstance("AES/ECB/PKCS5Padding")
    println("""raw $args text""")
    label@ for (i in 1..3) { break@label }
    listOf(1, 2).forEach label2@{ return@label2 }
    foo(name = "x", value = 3)
    foo(*args)
    foo { bar() }
    foo(1) { bar() }
    a.b.c.d()
    object : Runnable { override fun run() {} }
}
