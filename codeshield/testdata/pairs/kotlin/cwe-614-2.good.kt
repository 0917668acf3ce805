import io.ktor.http.Cookie
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie

fun Application.configureSessions() {
    install(Sessions) {
        cookie<UserSession>("SESSION") {
            cookie.path = "/"
            cookie.maxAgeInSeconds = 3600
            cookie.httpOnly = true
            cookie.secure = true
            cookie.extensions["SameSite"] = "lax"
        }
    }
}

suspend fun remember(call: io.ktor.server.application.ApplicationCall, token: String) {
    call.response.cookies.append(
        Cookie("remember_token", token, path = "/", maxAge = 86400, secure = true, httpOnly = true),
    )
}
