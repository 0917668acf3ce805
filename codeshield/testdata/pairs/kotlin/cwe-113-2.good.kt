private val languages = setOf("en", "de", "fr")

fun Route.language() {
    get("/lang") {
        val lang = call.request.queryParameters["lang"]?.takeIf { it in languages } ?: "en"
        call.response.headers.append("X-Language", lang)
        call.response.headers.append(HttpHeaders.SetCookie, "lang=$lang; Path=/")
        call.respondText("ok")
    }
}
