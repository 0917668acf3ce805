import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.application.log
import io.ktor.server.plugins.statuspages.StatusPages
import io.ktor.server.response.respondText

fun Application.errors() {
    install(StatusPages) {
        exception<Throwable> { call, cause ->
            log.error("request failed", cause)
            call.respondText("internal error", status = HttpStatusCode.InternalServerError)
        }
    }
}
