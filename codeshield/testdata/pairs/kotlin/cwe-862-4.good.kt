fun Application.module() {
    install(Authentication) { jwt("main") { } }
    routing {
        authenticate("main") {
            get("/orders") { call.respond(orders.all()) }
            route("/api") {
                put("/orders/{id}") {
                    orders.update(call.parameters["id"]!!, call.receive())
                    call.respond(HttpStatusCode.OK)
                }
            }
            get("/internal/metrics") { call.respond(registry.scrape()) }
        }
    }
}
