class DeepLinkActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val link = intent.data?.toString().orEmpty()
        val web = WebView(this)
        setContentView(web)
        if (link.contains("myapp.com")) {
            web.loadUrl(link)
        }
    }
}
