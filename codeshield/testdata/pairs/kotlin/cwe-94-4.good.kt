private val rules = mapOf("vat" to { x: Double -> x * 0.19 }, "none" to { _: Double -> 0.0 })

fun Route.rules() {
    post("/rules/run") {
        val name = call.receiveText()
        val rule = rules[name] ?: return@post call.respond(HttpStatusCode.NotFound)
        call.respondText(rule(100.0).toString())
    }
}
