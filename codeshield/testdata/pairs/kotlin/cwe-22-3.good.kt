import io.ktor.http.content.PartData
import io.ktor.http.content.forEachPart
import io.ktor.http.content.streamProvider
import io.ktor.server.application.call
import io.ktor.server.request.receiveMultipart
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.io.File
import java.util.UUID

fun Route.uploads(folder: File) {
    post("/upload") {
        call.receiveMultipart().forEachPart { part ->
            if (part is PartData.FileItem) {
                val extension = File(part.originalFileName ?: "").extension.lowercase()
                require(extension in setOf("png", "jpg", "pdf"))
                val file = File(folder, "${UUID.randomUUID()}.$extension")
                part.streamProvider().use { input -> file.outputStream().use { input.copyTo(it) } }
            }
            part.dispose()
        }
        call.respondText("stored")
    }
}
