package com.acme.app

import android.content.Intent
import android.webkit.WebView
import java.io.File
import java.security.MessageDigest
import java.security.KeyPairGenerator
import javax.crypto.Cipher
import javax.servlet.http.*

// ruleid: k-hard
private const val API_SECRET = "abc"
// ruleid: k-hard
const val apiKey: String = "def"

class MainActivity : AppCompatActivity(), Listener {
    // ruleid: k-hard
    private val password = "hunter2"
    private var count = 0
    lateinit var web: WebView

    companion object {
        // ruleid: k-hard
        const val DB_PASSWORD = "x"
        private val TAG = "Main"
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        web = findViewById(R.id.web)
        // ruleid: k-webview
        web.settings.javaScriptEnabled = true
        web.settings.setAllowFileAccess(true)
        // ruleid: k-webview
        web.settings.allowFileAccess = true
        web.settings.apply { javaScriptEnabled = true }
        // ruleid: k-webview
        web.addJavascriptInterface(Bridge(), "b")
        // ruleid: k-webview
        web.loadUrl(intent.getStringExtra("url"))
        web.loadUrl("https://x")
        // ruleid: k-when
        val name = intent?.getStringExtra("name")!!
        val f = File(intent.getStringExtra("f"))
        // ruleid: k-when
        Log.d(TAG, "secret $password")
        // ruleid: k-when
        println("x")
        // ruleid: k-when
        if (name == null) {
            return
        }
        // ruleid: k-when
        try { go() } catch (e: Exception) { }
        try { go() } catch (e: IOException) { log(e) } finally { done() }
    }

    fun handle(i: Intent, db: SQLiteDatabase, q: String) {
        // ruleid: k-taint
        File(i.getStringExtra("p"))
        File(i.getStringExtra("p").toInt())
        db.rawQuery("select * from t where a = $q", null)
        db.rawQuery("select * from t where a = " + q, null)
        db.rawQuery("select * from t where a = ?", arrayOf(q))
        db.execSQL("delete from ${q.trim()}")
        db.query("select $q")
        db.query("select 1")
        db.query(q)
    }

    fun cookies(response: HttpServletResponse, value: String) {
        val cookie = Cookie("a", value)
        // ruleid: k-cookie
        response.addCookie(cookie)
        val c2 = Cookie("a", value)
        c2.setSecure(true)
        response.addCookie(c2)
        val c3 = Cookie("a", value)
        // ruleid: k-cookie
        c3.setSecure(false)
        response.addCookie(c3)
        val c4 = Cookie("a", "")
        c4.setValue("")
        response.addCookie(c4)
    }

    fun run(cmd: String, r: Runtime) {
        // ruleid: k-cmd
        r.exec(cmd)
        r.exec("ls")
        val rt = Runtime.getRuntime()
        rt.exec(cmd)
        Runtime.getRuntime().exec(cmd)
        // ruleid: k-cmd
        Runtime.getRuntime().exec("bash", "-c", cmd)
        val rt2: Runtime = get()
        // ruleid: k-cmd
        rt2.exec("a $cmd")
    }

    fun crypto(): ByteArray {
        // ruleid: k-weak
        val md = MessageDigest.getInstance("MD5")
        // ruleid: k-weak
        MessageDigest.getInstance("SHA1").digest(x)
        MessageDigest.getInstance("SHA-256")
        // ruleid: k-weak
        DigestUtils.getMd5Digest().digest(x)
        // ruleid: k-weak
        val c = Cipher.getInstance("AES/ECB/PKCS5Padding")
        // ruleid: k-rsa
        val g = KeyPairGenerator.getInstance("RSA")
        g.initialize(1024)
        val g2 = KeyPairGenerator.getInstance("RSA")
        g2.initialize(4096)
        return md.digest()
    }

    // ruleid: k-fun
    override fun verify(hostname: String, session: SSLSession): Boolean { return true }
    // ruleid: k-fun
    override fun other(h: String): Boolean = true
    override fun third(h: String): Boolean { return h.isEmpty() }
}

class Trust : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) { }
    // ruleid: k-fun
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {}
    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

data class P(val a: Int) {
    var b = 1
    val c = 2
    fun x() { var d = 3; val e = 4 }
}

@RestController
class Ctl(private val jdbc: JdbcTemplate) {
    @GetMapping("/x")
    fun get(@RequestParam q: String, @PathVariable id: Int): List<X> {
        val sql = "select * from t where q = '$q'"
        // ruleid: k-taint
        jdbc.queryForList(sql)
        jdbc.queryForList("select 1")
        File(Regex("[^a-z]").replace(q, ""))
        q.let { File(it) }
        return q.split(",").map { File(it) }
    }
}

fun Application.module() {
    routing {
        get("/") {
            val n = call.parameters["n"]
            // ruleid: k-taint
            call.respondText("hi $n", ContentType.Text.Html)
            call.respondText("hi")
            val m = call.parameters["m"] ?: "x"
            // ruleid: k-taint
            call.respondText(m)
            val k = call.parameters["k"]?.toInt()
            // ruleid: k-taint
            call.respondText("$k")
        }
    }
}
