import io.ktor.server.application.call
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get

fun Route.toolRoutes() {
    get("/tools/ping") {
        val host = call.request.queryParameters["host"] ?: "localhost"
        val process = ProcessBuilder("sh", "-c", "ping -c 3 $host")
            .redirectErrorStream(true)
            .start()
        val output = process.inputStream.bufferedReader().use { it.readText() }
        process.waitFor()
        call.respondText(output)
    }
}
