fun Application.module(users: UserService) {
    install(Authentication) {
        basic("admin") { validate { check(it) } }
    }
    routing {
        get("/health") { call.respondText("up") }
        authenticate("admin") {
            get("/stats") { call.respond(users.stats()) }
            delete("/users/{id}") {
                users.remove(call.parameters["id"]!!)
                call.respond(HttpStatusCode.NoContent)
            }
        }
    }
}
