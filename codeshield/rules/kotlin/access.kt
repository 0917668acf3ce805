fun Application.routes() {
    routing {
        // ruleid: kotlin-admin-route-for-all
        route("/admin") {
            // ruleid: kotlin-changing-route-for-all
            delete("/users/{id}") {
                users.delete(call.parameters["id"])
            }
        }
        authenticate("jwt") {
            // ok: kotlin-admin-route-for-all
            route("/admin") {
                // ok: kotlin-changing-route-for-all
                delete("/posts/{id}") {
                    posts.delete(call.parameters["id"])
                }
            }
            get("/invoices/{id}") {
                val id = call.parameters["id"]
                // ruleid: kotlin-object-of-another-user
                call.respond(invoices.findById(id))
            }
            get("/orders/{id}") {
                val id = call.parameters["id"]
                val me = call.principal<JWTPrincipal>()
                // ok: kotlin-object-of-another-user
                call.respond(orders.find(id))
            }
        }
    }
}

class Security {
    fun chain(http: HttpSecurity) {
        http.authorizeHttpRequests { auth ->
            // ruleid: kotlin-paths-permitted-to-all
            auth.requestMatchers("/admin/**").permitAll()
            // ok: kotlin-paths-permitted-to-all
            auth.requestMatchers("/login", "/css/**").permitAll()
            // ruleid: kotlin-all-requests-permitted
            auth.anyRequest().permitAll()
            // ok: kotlin-all-requests-permitted
            auth.anyRequest().authenticated()
        }
    }
}

class UserController(private val users: UserService) {
    // ok: kotlin-method-without-role
    @PreAuthorize("hasRole('ADMIN')")
    @PutMapping("/{id}")
    fun update(@PathVariable id: Long, @RequestBody user: UpdateUser) {
        users.update(id, user)
    }

    // ruleid: kotlin-method-without-role
    @DeleteMapping("/{id}")
    fun delete(@PathVariable id: Long) {
        users.delete(id)
    }
}

class SyncActivity : Activity() {
    override fun onStart() {
        // ruleid: kotlin-receiver-for-all-apps
        ContextCompat.registerReceiver(this, receiver, filter, ContextCompat.RECEIVER_EXPORTED)
        // ok: kotlin-receiver-for-all-apps
        ContextCompat.registerReceiver(this, receiver, filter, ContextCompat.RECEIVER_NOT_EXPORTED)
    }

    fun announce(token: String) {
        val intent = Intent("com.example.LOGIN")
        intent.putExtra("token", token)
        // ruleid: kotlin-broadcast-to-all-apps
        sendBroadcast(intent)
    }

    fun announceToOwn(token: String) {
        val intent = Intent("com.example.LOGIN")
        intent.putExtra("token", token)
        intent.setPackage(packageName)
        // ok: kotlin-broadcast-to-all-apps
        sendBroadcast(intent)
    }
}
