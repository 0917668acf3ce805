fun Application.searchRoutes(articles: ArticleRepository) {
    routing {
        get("/search") {
            val term = call.request.queryParameters["q"] ?: ""
            val hits = articles.search(term)
            call.respondHtml {
                body {
                    h1 { +"Results for $term" }
                    p { +"${hits.size} articles found" }
                }
            }
        }
    }
}
