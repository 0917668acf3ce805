fun Route.documentRoutes(docs: DocumentRepository) {
    authenticate("session") {
        get("/documents/{id}") {
            val id = call.parameters["id"]?.toLongOrNull() ?: return@get call.respond(HttpStatusCode.BadRequest)
            val doc = docs.findById(id) ?: return@get call.respond(HttpStatusCode.NotFound)
            call.respond(doc)
        }
        delete("/documents/{id}") {
            val id = call.parameters["id"]?.toLongOrNull() ?: return@delete call.respond(HttpStatusCode.BadRequest)
            docs.delete(id)
            call.respond(HttpStatusCode.NoContent)
        }
    }
}
