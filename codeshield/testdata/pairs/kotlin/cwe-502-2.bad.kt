import com.fasterxml.jackson.databind.ObjectMapper
import io.ktor.server.application.call
import io.ktor.server.request.receiveStream
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.io.ObjectInputStream
import org.yaml.snakeyaml.Yaml

fun Route.importRoutes(store: SettingsStore) {
    post("/import/java") {
        val settings = ObjectInputStream(call.receiveStream()).use { it.readObject() as Settings }
        store.save(settings)
        call.respondText("imported")
    }
    post("/import/yaml") {
        val yaml = Yaml()
        val settings = yaml.load<Map<String, Any>>(call.receiveStream())
        store.save(Settings.of(settings))
        call.respondText("imported")
    }
}
