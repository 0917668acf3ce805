data class SignUp(@field:NotBlank val name: String, @field:Min(18) val age: Int)

class Validation {
    fun withdraw(account: Account, amount: Long) {
        // ruleid: kotlin-amount-not-checked
        account.balance -= amount
    }

    fun withdrawChecked(account: Account, amount: Long) {
        require(amount in 1..account.balance) { "amount" }
        // ok: kotlin-amount-not-checked
        account.balance -= amount
    }

    // ruleid: kotlin-body-not-validated
    fun signUp(@RequestBody request: SignUp): User {
        return users.create(request)
    }

    // ok: kotlin-body-not-validated
    fun signUpChecked(@Valid @RequestBody request: SignUp): User {
        return users.create(request)
    }

    suspend fun thumbnail(call: ApplicationCall) {
        // ruleid: kotlin-request-number-not-checked
        val index = call.request.queryParameters["i"]?.toInt() ?: 0
        // ruleid: kotlin-index-from-request
        call.respondText(names[index])
        // ok: kotlin-request-number-not-checked
        val other = call.request.queryParameters["i"]?.toIntOrNull() ?: 0
        if (other in names.indices) {
            // ok: kotlin-index-from-request
            call.respondText(names[other])
        }
    }

    fun trusted(url: String): Boolean {
        // ruleid: kotlin-host-compared-loosely
        if (url.contains("example.com")) return true
        // ok: kotlin-host-compared-loosely
        return URI(url).host.endsWith(".example.com")
    }

    fun isValidName(name: String): Boolean {
        // ruleid: kotlin-pattern-not-anchored
        if (!Regex("[a-z]+").containsMatchIn(name)) return false
        // ok: kotlin-pattern-not-anchored
        return Regex("^[a-z]+$").containsMatchIn(name)
    }
}
