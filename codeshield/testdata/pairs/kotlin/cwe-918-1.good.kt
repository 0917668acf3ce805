package com.example.preview

import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpStatusCode
import io.ktor.http.Url
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get

private val previewHosts = setOf("blog.example.com", "news.example.com")

fun Route.previewRoutes(httpClient: HttpClient) {
    get("/preview") {
        val url = call.request.queryParameters["url"]?.let { Url(it) }
            ?: return@get call.respond(HttpStatusCode.BadRequest)
        if (url.protocol.name != "https" || url.host !in previewHosts) {
            return@get call.respond(HttpStatusCode.Forbidden)
        }
        val page = httpClient.get(url).bodyAsText()
        val title = Regex("<title>(.*?)</title>").find(page)?.groupValues?.get(1)
        call.respondText(title ?: "untitled")
    }
}
