import io.ktor.server.application.call
import io.ktor.server.request.receiveStream
import io.ktor.server.request.receiveText
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import kotlinx.serialization.json.Json
import org.yaml.snakeyaml.LoaderOptions
import org.yaml.snakeyaml.Yaml
import org.yaml.snakeyaml.constructor.SafeConstructor

fun Route.importRoutes(store: SettingsStore) {
    post("/import/json") {
        val settings = Json.decodeFromString<Settings>(call.receiveText())
        store.save(settings)
        call.respondText("imported")
    }
    post("/import/yaml") {
        val yaml = Yaml(SafeConstructor(LoaderOptions()))
        val settings = yaml.load<Map<String, Any>>(call.receiveStream())
        store.save(Settings.of(settings))
        call.respondText("imported")
    }
}
