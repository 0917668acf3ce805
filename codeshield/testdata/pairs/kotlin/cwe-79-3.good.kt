import io.ktor.server.application.call
import io.ktor.server.html.respondHtml
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import kotlinx.html.b
import kotlinx.html.body
import kotlinx.html.div
import kotlinx.html.h1

fun Route.commentPage(comments: CommentStore) {
    get("/search") {
        val query = call.request.queryParameters["q"].orEmpty()
        call.respondHtml {
            body {
                h1 { +"Results" }
                div { b { +"You searched for $query" } }
                for (comment in comments.find(query)) {
                    div { +comment.text }
                }
            }
        }
    }
}
