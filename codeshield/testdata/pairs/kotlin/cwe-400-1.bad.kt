import io.ktor.server.application.call
import io.ktor.server.request.receiveStream
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.util.zip.GZIPInputStream

fun Route.ingest(sink: EventSink) {
    post("/events") {
        val body = GZIPInputStream(call.receiveStream()).readBytes()
        val count = call.request.queryParameters["count"]?.toInt() ?: 10
        val buffer = ByteArray(count)
        sink.accept(body, buffer)
        call.respondText("ok")
    }
}
