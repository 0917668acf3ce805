import io.ktor.http.HttpHeaders
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationCallPipeline
import io.ktor.server.application.call
import io.ktor.server.response.header

private val trusted = setOf("https://app.example.com", "https://admin.example.com")

fun Application.cors() {
    intercept(ApplicationCallPipeline.Plugins) {
        val origin = call.request.headers[HttpHeaders.Origin]
        if (origin != null && origin in trusted) {
            call.response.header(HttpHeaders.AccessControlAllowOrigin, origin)
            call.response.header(HttpHeaders.AccessControlAllowCredentials, "true")
            call.response.header(HttpHeaders.Vary, HttpHeaders.Origin)
        }
    }
}
