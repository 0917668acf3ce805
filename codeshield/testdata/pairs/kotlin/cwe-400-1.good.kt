import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.request.receiveStream
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.util.zip.GZIPInputStream

private const val MAX_BODY = 5 * 1024 * 1024

fun Route.ingest(sink: EventSink) {
    post("/events") {
        val body = GZIPInputStream(call.receiveStream()).use { it.readNBytes(MAX_BODY + 1) }
        if (body.size > MAX_BODY) return@post call.respond(HttpStatusCode.PayloadTooLarge)
        val count = call.request.queryParameters["count"]?.toIntOrNull()?.coerceIn(1, 1000) ?: 10
        val buffer = ByteArray(count)
        sink.accept(body, buffer)
        call.respondText("ok")
    }
}
