class PreviewActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val title = TextUtils.htmlEncode(intent.getStringExtra("title").orEmpty())
        val view = WebView(this)
        view.loadData("<html><body><h1>$title</h1></body></html>", "text/html", "utf-8")
        setContentView(view)
    }
}
