import io.ktor.http.HttpHeaders
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationCallPipeline
import io.ktor.server.application.call
import io.ktor.server.response.header

fun Application.cors() {
    intercept(ApplicationCallPipeline.Plugins) {
        val origin = call.request.headers[HttpHeaders.Origin]
        if (origin != null) {
            call.response.header(HttpHeaders.AccessControlAllowOrigin, origin)
            call.response.header(HttpHeaders.AccessControlAllowCredentials, "true")
        }
    }
}
