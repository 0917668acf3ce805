fun Application.installApiKey(config: ApiConfig) {
    intercept(ApplicationCallPipeline.Call) {
        val token = call.request.headers["Authorization"]?.removePrefix("Bearer ").orEmpty()
        if (!MessageDigest.isEqual(token.toByteArray(), config.adminToken.toByteArray())) {
            call.respond(HttpStatusCode.Unauthorized)
            finish()
        }
    }
}
