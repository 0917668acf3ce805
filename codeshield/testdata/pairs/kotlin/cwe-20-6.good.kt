fun Route.vote(polls: PollService) {
    post("/polls/{id}/vote") {
        val option = call.receiveParameters()["option"]?.toIntOrNull()
        val poll = polls.find(call.parameters["id"]!!)
        val choice = option?.let { poll.options.getOrNull(it) } ?: return@post call.respond(HttpStatusCode.BadRequest)
        polls.count(choice)
        call.respond(HttpStatusCode.OK)
    }
}
