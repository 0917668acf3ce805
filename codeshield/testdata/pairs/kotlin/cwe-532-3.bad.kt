class AuthRepository(private val api: AuthApi) {
    suspend fun signIn(email: String, password: String): String {
        Log.d("Auth", "signing in $email with $password")
        val token = api.signIn(email, password).token
        Timber.d("got token %s", token)
        return token
    }
}
