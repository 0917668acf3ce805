import io.ktor.server.application.call
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respondRedirect
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set

private fun localPath(next: String?): String =
    if (next != null && next.startsWith("/") && !next.startsWith("//") && '\\' !in next) next else "/"

fun Route.loginRoute(accounts: Accounts) {
    post("/login") {
        val form = call.receiveParameters()
        val user = accounts.verify(form["user"].orEmpty(), form["password"].orEmpty())
        if (user == null) {
            call.respondRedirect("/login?failed=1")
        } else {
            call.sessions.set(UserSession(user.id))
            call.respondRedirect(localPath(form["next"]))
        }
    }
}
