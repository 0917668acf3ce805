import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.server.application.Application
import org.jetbrains.exposed.sql.Database
import java.util.Date

fun Application.configureDatabase() {
    Database.connect(
        url = environment.config.property("db.url").getString(),
        driver = "org.postgresql.Driver",
        user = environment.config.property("db.user").getString(),
        password = environment.config.property("db.password").getString(),
    )
}

fun issueToken(user: String, secret: String): String =
    JWT.create()
        .withSubject(user)
        .withExpiresAt(Date(System.currentTimeMillis() + 3_600_000))
        .sign(Algorithm.HMAC256(secret))
