import io.jsonwebtoken.Jwts
import io.jsonwebtoken.JwtException
import javax.crypto.SecretKey

class TokenReader(private val key: SecretKey) {
    fun userId(token: String): String? = try {
        Jwts.parser().verifyWith(key).build().parseSignedClaims(token).payload.subject
    } catch (e: JwtException) {
        null
    }
}
