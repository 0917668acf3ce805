class LoginViewModel(private val api: AuthApi, private val store: TokenStore) : ViewModel() {

    private val _state = MutableStateFlow<LoginState>(LoginState.Idle)
    val state: StateFlow<LoginState> = _state

    fun login(username: String, password: String) {
        Log.d("LoginViewModel", "Signing in")
        viewModelScope.launch {
            _state.value = LoginState.Loading
            try {
                val session = api.login(LoginRequest(username, password))
                store.save(session.accessToken)
                _state.value = LoginState.Success
            } catch (e: IOException) {
                Log.e("LoginViewModel", "Login failed", e)
                _state.value = LoginState.Failed
            }
        }
    }
}
