class DeepLinkActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val link = intent.data
        val web = WebView(this)
        setContentView(web)
        if (link?.scheme == "https" && link.host == "myapp.com") {
            web.loadUrl(link.toString())
        }
    }
}
