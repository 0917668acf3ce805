import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.server.application.Application
import org.jetbrains.exposed.sql.Database
import java.util.Date

fun Application.configureDatabase() {
    Database.connect(
        url = "jdbc:postgresql://db.internal:5432/shop",
        driver = "org.postgresql.Driver",
        user = "shop",
        password = "Sh0pP4ss!2024",
    )
}

fun issueToken(user: String): String =
    JWT.create()
        .withSubject(user)
        .withExpiresAt(Date(System.currentTimeMillis() + 3_600_000))
        .sign(Algorithm.HMAC256("s3cr3t-signing-key-2024"))
