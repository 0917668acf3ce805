fun Route.vote(polls: PollService) {
    post("/polls/{id}/vote") {
        val option = call.receiveParameters()["option"]!!.toInt()
        val poll = polls.find(call.parameters["id"]!!)
        val choice = poll.options[option]
        polls.count(choice)
        call.respond(HttpStatusCode.OK)
    }
}
