fun Application.searchRoutes(articles: ArticleRepository) {
    routing {
        get("/search") {
            val term = call.request.queryParameters["q"] ?: ""
            val hits = articles.search(term)
            val page = """
                <html>
                <body>
                <h1>Results for $term</h1>
                <p>${hits.size} articles found</p>
                </body>
                </html>
            """.trimIndent()
            call.respondText(page, ContentType.Text.Html)
        }
    }
}
