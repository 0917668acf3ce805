import java.util.Base64
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

class TokenReader {
    fun userId(token: String): String? {
        val parts = token.split(".")
        if (parts.size != 3) return null
        val payload = String(Base64.getUrlDecoder().decode(parts[1]))
        val claims = Json.parseToJsonElement(payload).jsonObject
        return claims["sub"]?.jsonPrimitive?.content
    }
}
