fun Application.installApiKey(config: ApiConfig) {
    intercept(ApplicationCallPipeline.Call) {
        val token = call.request.headers["Authorization"]?.removePrefix("Bearer ")
        if (token != config.adminToken) {
            call.respond(HttpStatusCode.Unauthorized)
            finish()
        }
    }
}
