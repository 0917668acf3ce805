import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get

private val hostName = Regex("^[a-zA-Z0-9.-]{1,253}$")

fun Route.toolRoutes() {
    get("/tools/ping") {
        val host = call.request.queryParameters["host"] ?: "localhost"
        if (!hostName.matches(host) || host.startsWith("-")) {
            return@get call.respond(HttpStatusCode.BadRequest)
        }
        val process = ProcessBuilder("ping", "-c", "3", host)
            .redirectErrorStream(true)
            .start()
        val output = process.inputStream.bufferedReader().use { it.readText() }
        process.waitFor()
        call.respondText(output)
    }
}
