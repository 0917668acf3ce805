fun Route.documentRoutes(docs: DocumentRepository) {
    authenticate("session") {
        get("/documents/{id}") {
            val user = call.principal<UserPrincipal>() ?: return@get call.respond(HttpStatusCode.Unauthorized)
            val id = call.parameters["id"]?.toLongOrNull() ?: return@get call.respond(HttpStatusCode.BadRequest)
            val doc = docs.findByIdAndOwner(id, user.id) ?: return@get call.respond(HttpStatusCode.NotFound)
            call.respond(doc)
        }
        delete("/documents/{id}") {
            val user = call.principal<UserPrincipal>() ?: return@delete call.respond(HttpStatusCode.Unauthorized)
            val id = call.parameters["id"]?.toLongOrNull() ?: return@delete call.respond(HttpStatusCode.BadRequest)
            docs.deleteOwned(id, user.id)
            call.respond(HttpStatusCode.NoContent)
        }
    }
}
