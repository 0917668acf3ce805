fun Route.rules() {
    post("/rules/run") {
        val script = call.receiveText()
        val shell = GroovyShell()
        val result = shell.evaluate(script)
        call.respondText(result.toString())
    }
}
