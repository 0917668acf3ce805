package a.b

import java.security.MessageDigest
import java.util.Random
import android.util.Log

// ruleid: kt-data
data class User(val name: String, val token: String)

// ruleid: kt-const
const val API_KEY = "abc"

class MainActivity : AppCompatActivity() {
    // ruleid: kt-const
    private val secretKey = "xyz"
    private lateinit var web: WebView

    override fun onCreate(b: Bundle?) {
        super.onCreate(b)
        // ruleid: kt-webview-js
        web.settings.javaScriptEnabled = true
        web.getSettings().javaScriptEnabled = false
        val url = intent.getStringExtra("u")
        // ruleid: kt-taint
        web.loadUrl(url)
        // ruleid: kt-taint
        web.loadUrl("https://x/$url")
        // ruleid: kt-null-assert
        web.loadUrl(clean(url!!))
        // ruleid: kt-md5
        val md = MessageDigest.getInstance("MD5")
        // ruleid: kt-md5
        MessageDigest.getInstance("SHA-1")
        // ruleid: kt-ecb
        Cipher.getInstance("AES/ECB/PKCS5Padding")
        db.rawQuery("select $url", null)
        db.rawQuery("select " + url, null)
        db.rawQuery("select ?", arrayOf(url))
        // ruleid: kt-rand
        val r = Random()
        r.nextInt(3)
        // ruleid: kt-log-pass
        Log.d("T", "pw " + password)
        // ruleid: kt-log-pass
        Log.d("T", "x ${user.token}")
        Log.i("T", "hello")
        // ruleid: kt-try
        try { go() } catch (e: Exception) { Log.e("x", e.message) }
        // ruleid: kt-if-null
        if (url == null) { return }
        list.forEach { x -> println(x) }
        list?.forEach { println(it) }
        when (url) { "a" -> go(); else -> stop() }
        // ruleid: kt-gcm
        IvParameterSpec("abc".toByteArray())
        val tm = object : X509TrustManager {
            override fun checkClientTrusted(c: Array<X509Certificate>, a: String) { }
        }
    }

    @GetMapping("/x")
    fun get(req: HttpServletRequest, res: Res): String {
        val p = req.getParameter("p")
        // ruleid: kt-taint
        Runtime.getRuntime().exec("ls $p")
        // ruleid: kt-cookie
        val c = Cookie("a", p)
        res.addCookie(c)
        val c2 = Cookie("a", "b")
        c2.setSecure(true)
        res.addCookie(c2)
        val q = p?.trim() ?: "x"
        // ruleid: kt-taint
        Runtime.getRuntime().exec(arrayOf("sh", q))
        return p.let { "a" + it }
    }
    // ruleid: kt-fun
    fun one(a: String) { println(a) }
    fun two(a: String) = println(a)
}
