package com.example.users

import org.springframework.http.HttpStatus
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import jakarta.validation.constraints.Email
import jakarta.validation.constraints.Max
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.NotBlank

data class SignUpRequest(
    @field:NotBlank val name: String,
    @field:Email val email: String,
    @field:Min(18) @field:Max(130) val age: Int,
)

@RestController
@RequestMapping("/api/users")
class SignUpController(private val users: UserService) {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    fun signUp(@RequestBody request: SignUpRequest): UserDto {
        return users.create(request.name, request.email, request.age)
    }
}
