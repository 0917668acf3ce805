import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import com.auth0.jwt.exceptions.JWTVerificationException
import io.ktor.server.application.ApplicationCall
import io.ktor.server.request.header

data class Caller(val id: String, val roles: List<String>)

private val verifier = JWT.require(Algorithm.HMAC256(System.getenv("JWT_SECRET"))).withIssuer("example").build()

fun ApplicationCall.caller(): Caller? {
    val token = request.header("Authorization")?.removePrefix("Bearer ") ?: return null
    val jwt = try { verifier.verify(token) } catch (e: JWTVerificationException) { return null }
    return Caller(jwt.subject, jwt.getClaim("roles").asList(String::class.java))
}
