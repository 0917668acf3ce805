import com.auth0.jwt.JWT
import io.ktor.server.application.ApplicationCall
import io.ktor.server.request.header

data class Caller(val id: String, val roles: List<String>)

fun ApplicationCall.caller(): Caller? {
    val token = request.header("Authorization")?.removePrefix("Bearer ") ?: return null
    val jwt = JWT.decode(token)
    return Caller(jwt.subject, jwt.getClaim("roles").asList(String::class.java))
}
